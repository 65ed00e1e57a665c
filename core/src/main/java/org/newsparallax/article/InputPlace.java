package org.newsparallax.article;

import java.util.Map;

/**
 * Where an article comes from.
 *
 * @param name the file name with its extension, or the name of a stream
 * @param source the path or URL as it was given
 * @param given metadata from {@code articles.json}
 */
record InputPlace(String name, String source, Map<String, Object> given) {

  /** A builder for the only article of the input. */
  ArticleBuilder builder(String text) {
    return builder(name, text);
  }

  /** A builder for one of the articles of the input, whose pieces are known. */
  ArticleBuilder builder(String id, TextLayout layout) {
    return builder(id, layout.text()).pieces(layout.blocks());
  }

  /** A builder for one of the articles of the input. */
  ArticleBuilder builder(String id, String text) {
    ArticleBuilder builder = Article.builder(id, text).source(source);
    if (!given.isEmpty()) {
      new RecordMetadata(given, field -> FolderMetadata.FILE).fill(builder);
    }
    return builder;
  }
}
