package org.newsparallax.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.newsparallax.text.Span;

/** Makes an article of a record with named fields. */
final class RecordReader {
  private static final String[] IDS = {"id", "uri", "guid", "_id", "uuid"};

  private RecordReader() {}

  /**
   * Reads a record.
   *
   * @param fields its fields
   * @param input where it comes from
   * @param position where it stands in the input, such as {@code line 3}; it makes the id of a record without one
   * @throws ArticleFormatException if it has no text
   */
  static ArticleBuilder read(Map<String, Object> fields, InputPlace input, String position) {
    RecordMetadata metadata = new RecordMetadata(fields);
    RecordBody body = RecordBody.of(fields);
    String summary =
        JsonTree.text(fields, "description", "summary", "abstract", "description_text");
    if (body == null && summary == null) {
      throw new ArticleFormatException(position, RecordBody.missing(fields));
    }
    RecordBody shown = body != null
        ? body
        : new RecordBody(
            String.valueOf(summary), RecordBody.looksLikeHtml(String.valueOf(summary)));
    String own = JsonTree.text(fields, IDS);
    String id =
        own == null ? input.name() + ":" + position.substring(position.lastIndexOf(' ') + 1) : own;
    ArticleBuilder builder = shown.isHtml()
        ? ofHtml(id, metadata.title(), shown.text(), Ninjs.captions(fields), input)
        : ofText(id, metadata, shown.text(), Ninjs.captions(fields), input);
    metadata.fill(builder);
    return body == null ? builder.warning("only a summary: the record has no text") : builder;
  }

  /** Lays out an HTML fragment under its title. */
  static ArticleBuilder ofHtml(
      String id, @Nullable String title, String html, List<String> captions, InputPlace input) {
    return ofParts(
        id,
        title,
        PageBody.fragment(PageOutline.of(Jsoup.parseBodyFragment(html).body())),
        captions,
        input);
  }

  /** Lays out pieces under their title. */
  static ArticleBuilder ofParts(
      String id,
      @Nullable String title,
      List<PageBody.Part> parts,
      List<String> captions,
      InputPlace input) {
    TextLayout layout = new TextLayout();
    if (title != null) {
      layout.add(Role.HEADLINE, title);
    }
    boolean first = true;
    for (PageBody.Part part : parts) {
      if (!(first
          && title != null
          && PageLabels.words(part.line().text()).equals(PageLabels.words(title)))) {
        layout.add(part.role(), part.line().text());
      }
      first = false;
    }
    captions.forEach(caption -> layout.add(Role.CAPTION, caption));
    return input.builder(id, layout);
  }

  /** Lays out a plain text, which stays as it is, under its title, unless it begins with that. */
  private static ArticleBuilder ofText(
      String id, RecordMetadata metadata, String text, List<String> captions, InputPlace input) {
    String title = metadata.title();
    PlainText plain = PlainText.of(text);
    boolean repeated = title == null || text.stripLeading().startsWith(title);
    String front = repeated ? "" : title + "\n\n";
    List<Block> blocks = new ArrayList<>();
    if (!repeated && title != null) {
      blocks.add(new Block(new Span(0, title.length()), Role.HEADLINE));
    }
    for (Block block : plain.blocks()) {
      blocks.add(new Block(block.span().shift(front.length()), block.role()));
    }
    StringBuilder whole = new StringBuilder(front).append(text);
    for (String caption : captions) {
      whole.append("\n\n");
      blocks.add(
          new Block(new Span(whole.length(), whole.length() + caption.length()), Role.CAPTION));
      whole.append(caption);
    }
    ArticleBuilder builder = input.builder(id, whole.toString()).pieces(blocks);
    metadata.fill(builder);
    plain.fill(builder);
    return builder;
  }
}
