package org.newsparallax.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
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
    String summary = summary(fields);
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
    String title = metadata.title();
    List<String> captions = Ninjs.captions(fields);
    ArticleBuilder builder = of(id, title, shown, captions, metadata::fill, input);
    return body == null ? builder.warning("only a summary: the record has no text") : builder;
  }

  private static @Nullable String summary(Map<String, Object> fields) {
    String summary =
        JsonTree.text(fields, "description", "summary", "abstract", "description_text");
    return summary == null ? Ninjs.main(fields.get("descriptions")) : summary;
  }

  /**
   * Lays out a body under its title.
   *
   * @param known tells the builder what is known of the article
   */
  static ArticleBuilder of(
      String id,
      @Nullable String title,
      RecordBody body,
      List<String> captions,
      Consumer<ArticleBuilder> known,
      InputPlace input) {
    return body.isHtml()
        ? ofElement(id, title, Jsoup.parseBodyFragment(body.text()).body(), captions, known, input)
        : ofText(id, title, body.text(), captions, known, input);
  }

  /**
   * Lays out an element under its title.
   *
   * @param known tells the builder what is known of the article
   */
  static ArticleBuilder ofElement(
      String id,
      @Nullable String title,
      Element body,
      List<String> captions,
      Consumer<ArticleBuilder> known,
      InputPlace input) {
    List<PageBody.Part> parts = PageBody.fragment(PageOutline.of(body));
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
    ArticleBuilder builder = input.builder(id, layout);
    known.accept(builder);
    return builder;
  }

  /** Whether a text begins with its title: not with a sentence of which that is the beginning. */
  private static boolean isHeadedBy(String text, String title) {
    if (!text.startsWith(title)) {
      return false;
    }
    String rest = text.substring(title.length(), Math.min(text.length(), title.length() + 2));
    boolean within =
        !rest.isEmpty() && Character.isLetterOrDigit(rest.charAt(0)) || rest.startsWith(",");
    return !within
        && !(rest.startsWith(" ") && rest.length() > 1 && Character.isLowerCase(rest.charAt(1)));
  }

  /** Lays out a plain text, which stays as it is, under its title, unless it begins with that. */
  private static ArticleBuilder ofText(
      String id,
      @Nullable String title,
      String text,
      List<String> captions,
      Consumer<ArticleBuilder> known,
      InputPlace input) {
    PlainText plain = PlainText.of(text);
    boolean repeated = title == null || isHeadedBy(text.stripLeading(), title);
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
    known.accept(builder);
    plain.fill(builder);
    return builder;
  }
}
