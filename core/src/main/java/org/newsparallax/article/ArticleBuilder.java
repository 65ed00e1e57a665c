package org.newsparallax.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsparallax.text.MappedText;
import org.newsparallax.text.Mojibake;
import org.newsparallax.text.Span;

/**
 * Makes an {@link Article} of a text and of what the caller knows about it. Blocks that are not given, and metadata that
 * the text itself states (a date header, a title line, a dateline), are taken from the text; what the caller says goes
 * before what the text says. Not thread-safe; the article is.
 *
 * <pre>{@code
 * Article article = Article.builder("kyiv-1", text)
 *     .publisher("The Example Herald")
 *     .published("2024-08-08")
 *     .build();
 * }</pre>
 */
public final class ArticleBuilder {
  static final Origin GIVEN = Origin.stated("given by the caller");

  private final String id;
  private final String text;
  private final Map<String, Origin> origins = new LinkedHashMap<>();
  private final List<String> warnings = new ArrayList<>();
  private final List<String> agencies = new ArrayList<>();
  private List<String> authors = List.of();
  private @Nullable List<Block> blocks;
  private boolean glued;
  private @Nullable String source;
  private @Nullable String title;
  private @Nullable String publisher;
  private @Nullable String published;
  private @Nullable String modified;
  private @Nullable String dateline;
  private @Nullable String language;
  private @Nullable String url;

  ArticleBuilder(String id, String text) {
    this.id = Objects.requireNonNull(id, "id");
    this.text = Objects.requireNonNull(text, "text");
  }

  /**
   * Sets where the article came from.
   *
   * @param path the path or URL as it was given
   * @return this builder
   */
  public ArticleBuilder source(@Nullable String path) {
    source = path;
    return this;
  }

  /**
   * Sets the headline. The text need not hold it.
   *
   * @param headline the headline, or null if it is not known
   * @return this builder
   */
  public ArticleBuilder title(@Nullable String headline) {
    return title(headline, GIVEN);
  }

  ArticleBuilder title(@Nullable String headline, Origin origin) {
    title = note("title", headline, origin);
    return this;
  }

  /**
   * Sets the names in the by-line.
   *
   * @param names the names, in order
   * @return this builder
   */
  public ArticleBuilder authors(List<String> names) {
    return setAuthors(names, GIVEN);
  }

  /** Sets the authors, people alone: agencies among them are credited as such. */
  ArticleBuilder authors(List<String> names, Origin origin) {
    List<String> people = names.stream().filter(name -> !Agencies.is(name)).toList();
    names.stream().filter(Agencies::is).forEach(agency -> credit(agency, origin));
    return setAuthors(people, origin);
  }

  private ArticleBuilder setAuthors(List<String> names, Origin origin) {
    authors = List.copyOf(names);
    note("authors", names.isEmpty() ? null : "", origin);
    return this;
  }

  /**
   * Sets the news agencies that the report is credited to. When they are not given, they are taken from by-line and
   * dateline.
   *
   * @param names their names, in order
   * @return this builder
   */
  public ArticleBuilder agencies(List<String> names) {
    agencies.clear();
    agencies.addAll(names);
    note("agencies", names.isEmpty() ? null : "", GIVEN);
    return this;
  }

  /** Adds an agency, unless the caller named them, or it is there already. */
  ArticleBuilder credit(String agency, Origin origin) {
    boolean known = agencies.stream().anyMatch(agency::equalsIgnoreCase);
    if (!known && !GIVEN.equals(origins.get("agencies"))) {
      agencies.add(agency);
      origins.putIfAbsent("agencies", origin);
    }
    return this;
  }

  /**
   * Sets the outlet.
   *
   * @param outlet its name, or null if it is not known
   * @return this builder
   */
  public ArticleBuilder publisher(@Nullable String outlet) {
    return publisher(outlet, GIVEN);
  }

  ArticleBuilder publisher(@Nullable String outlet, Origin origin) {
    publisher = note("publisher", outlet, origin);
    return this;
  }

  /**
   * Sets when the article was published.
   *
   * @param date ISO 8601, no finer than is known ({@code 2024-08-08}), or null if it is not known
   * @return this builder
   */
  public ArticleBuilder published(@Nullable String date) {
    return published(date, GIVEN);
  }

  ArticleBuilder published(@Nullable String date, Origin origin) {
    published = note("published", date, origin);
    return this;
  }

  /**
   * Sets when the article was last changed.
   *
   * @param date ISO 8601, no finer than is known, or null if it is not known
   * @return this builder
   */
  public ArticleBuilder modified(@Nullable String date) {
    return modified(date, GIVEN);
  }

  ArticleBuilder modified(@Nullable String date, Origin origin) {
    modified = note("modified", date, origin);
    return this;
  }

  /**
   * Sets the dateline.
   *
   * @param line place, date and agency before the first sentence, as printed, or null
   * @return this builder
   */
  public ArticleBuilder dateline(@Nullable String line) {
    return dateline(line, GIVEN);
  }

  ArticleBuilder dateline(@Nullable String line, Origin origin) {
    dateline = note("dateline", line, origin);
    return this;
  }

  /**
   * Sets the language. When it is not given, it is guessed from the text.
   *
   * @param tag a BCP 47 language tag, or null if it is not known
   * @return this builder
   */
  public ArticleBuilder language(@Nullable String tag) {
    return language(tag, GIVEN);
  }

  ArticleBuilder language(@Nullable String tag, Origin origin) {
    language = note("language", tag, origin);
    return this;
  }

  /**
   * Sets where the article was published.
   *
   * @param address the URL, or null if it is not known
   * @return this builder
   */
  public ArticleBuilder url(@Nullable String address) {
    return url(address, GIVEN);
  }

  ArticleBuilder url(@Nullable String address, Origin origin) {
    url = note("url", address, origin);
    return this;
  }

  /**
   * Sets the blocks of the text, for a caller who knows its layout. When they are not given, they are read off the text.
   *
   * @param layout blocks in text order, which do not overlap and cover all of the text but white space
   * @return this builder
   */
  public ArticleBuilder blocks(List<Block> layout) {
    blocks = List.copyOf(layout);
    glued = false;
    return this;
  }

  /** Sets the blocks as a page has them: what is glued into its paragraphs is still to be cut out. */
  ArticleBuilder pieces(List<Block> layout) {
    blocks = List.copyOf(layout);
    glued = true;
    return this;
  }

  /**
   * Adds a warning about the quality of the input.
   *
   * @param warning what a reader should know, in English
   * @return this builder
   */
  public ArticleBuilder warning(String warning) {
    warnings.add(Objects.requireNonNull(warning, "warning"));
    return this;
  }

  /**
   * Makes the article, in time linear in the length of the text.
   *
   * @return the article
   * @throws IllegalArgumentException if the given blocks overlap, are out of order, or leave part of the text uncovered
   */
  public Article build() {
    MappedText clean = Mojibake.repair(text);
    List<Block> layout;
    List<Sentence> sentences;
    if (blocks == null) {
      PlainText plain = PlainText.of(clean.text());
      layout = Given.blocks(clean, plain.blocks());
      sentences = Given.sentences(clean, plain.sentences());
      plain.fill(this);
    } else if (glued) {
      List<Block> pieces = Given.cleanBlocks(clean, blocks);
      Span printed = Dateline.in(clean.text(), pieces);
      if (printed != null && !knows("dateline")) {
        dateline(Dateline.printed(clean.text(), printed.start(), printed.end()), Dateline.ORIGIN);
      }
      Draft draft = Paragraphs.cut(clean.text(), pieces, printed == null ? 0 : printed.end());
      layout = Given.blocks(clean, draft.blocks());
      sentences = Given.sentences(
          clean, Sentences.complete(clean.text(), draft.blocks(), draft.sentences()));
    } else {
      layout = Layout.checked(text, blocks);
      sentences =
          Given.sentences(clean, Sentences.of(clean.text(), Given.cleanBlocks(clean, layout)));
    }
    if (!knows("language")) {
      language(Language.of(clean.text()), Origin.inferred("guessed from the text"));
    }
    String agency = dateline == null ? null : Agencies.in(dateline);
    if (agency != null) {
      credit(agency, origins.getOrDefault("dateline", Dateline.ORIGIN));
    }
    return new Article(
        id,
        source,
        title,
        authors,
        agencies,
        publisher,
        published,
        modified,
        dateline,
        language,
        url,
        origins,
        text,
        layout,
        sentences,
        warnings(clean));
  }

  private List<String> warnings(MappedText clean) {
    List<String> all = new ArrayList<>(warnings);
    String foreign = Language.warning(language);
    if (foreign != null) {
      all.add(foreign);
    }
    if (clean.isChanged()) {
      all.add(
          "the text was decoded in a wrong charset somewhere; it is understood as if repaired, and left as it was given");
    }
    return all;
  }

  /** Whether the field has a value already. */
  boolean knows(String field) {
    return origins.containsKey(field);
  }

  private @Nullable String note(String field, @Nullable String value, Origin origin) {
    if (value == null) {
      origins.remove(field);
    } else {
      origins.put(field, origin);
    }
    return value;
  }
}
