package org.newsparallax.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.newsparallax.article.Article;
import org.newsparallax.article.Block;
import org.newsparallax.article.Origin;
import org.newsparallax.article.Sentence;

/** Writes articles. */
final class ArticleJson {
  private ArticleJson() {}

  static void write(JsonGenerator json, Article article) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", article.id());
    JsonValues.string(json, "source", article.source());
    JsonValues.string(json, "title", article.title());
    JsonValues.strings(json, "authors", article.authors());
    JsonValues.strings(json, "agencies", article.agencies());
    JsonValues.string(json, "publisher", article.publisher());
    JsonValues.string(json, "published", article.published());
    JsonValues.string(json, "modified", article.modified());
    JsonValues.string(json, "dateline", article.dateline());
    JsonValues.string(json, "language", article.language());
    JsonValues.string(json, "url", article.url());
    json.writeObjectFieldStart("origins");
    Map<String, Origin> origins = new TreeMap<>(article.origins());
    for (Map.Entry<String, Origin> origin : origins.entrySet()) {
      json.writeStringField(origin.getKey(), origin.getValue().place());
    }
    json.writeEndObject();
    json.writeObjectFieldStart("certainties");
    for (Map.Entry<String, Origin> origin : origins.entrySet()) {
      json.writeStringField(origin.getKey(), origin.getValue().certainty().id());
    }
    json.writeEndObject();
    json.writeStringField("text", article.text());
    json.writeArrayFieldStart("blocks");
    for (Block block : article.blocks()) {
      writeBlock(json, block);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("sentences");
    for (Sentence sentence : article.sentences()) {
      writeSentence(json, sentence);
    }
    json.writeEndArray();
    JsonValues.strings(json, "warnings", article.warnings());
    json.writeEndObject();
  }

  private static void writeBlock(JsonGenerator json, Block block) throws IOException {
    json.writeStartObject();
    JsonValues.span(json, block.span());
    json.writeStringField("role", block.role().id());
    json.writeEndObject();
  }

  static void writeSentence(JsonGenerator json, Sentence sentence) throws IOException {
    json.writeStartObject();
    JsonValues.span(json, sentence.span());
    json.writeStringField("role", sentence.role().id());
    json.writeBooleanField("truncated", sentence.truncated());
    if (sentence.speaker() != null) {
      json.writeObjectFieldStart("speaker");
      JsonValues.span(json, sentence.speaker());
      json.writeEndObject();
    }
    json.writeEndObject();
  }
}
