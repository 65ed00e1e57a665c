package org.newsparallax.article;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A report as it was published: its text, what is known about it, and how the text is made up. Immutable and
 * thread-safe.
 *
 * <p>What is not known is null, or an empty list; nothing is invented. All spans point into {@link #text()}.
 *
 * @param id unique among the articles that are compared: the file name with its extension, or the record's own id
 * @param source the path or URL as it was given, or null for an article made in memory
 * @param title the headline
 * @param authors the people named in the by-line, in order
 * @param agencies the news agencies that the report is credited to, as printed
 * @param publisher the outlet
 * @param published when it was published, ISO 8601, no finer than the source says ({@code 2024-08}, {@code 2024-08-08},
 *     {@code 2024-08-08T14:05:00+02:00})
 * @param modified when it was last changed, likewise
 * @param dateline place, date and agency before the first sentence, as printed
 * @param language BCP 47 language tag
 * @param url where it was published
 * @param origins for each metadata field that is known, where it was found and how sure that makes it; its keys are the names of
 *     the fields
 * @param text the whole text, as it was given
 * @param blocks the blocks, in text order
 * @param sentences the sentences, in text order
 * @param warnings what a reader should know about the quality of the input, in English
 */
public record Article(
    String id,
    @Nullable String source,
    @Nullable String title,
    List<String> authors,
    List<String> agencies,
    @Nullable String publisher,
    @Nullable String published,
    @Nullable String modified,
    @Nullable String dateline,
    @Nullable String language,
    @Nullable String url,
    Map<String, Origin> origins,
    String text,
    List<Block> blocks,
    List<Sentence> sentences,
    List<String> warnings)
    implements Serializable {

  /** Copies the collections, so that the article cannot change. */
  public Article {
    authors = List.copyOf(authors);
    agencies = List.copyOf(agencies);
    origins = Map.copyOf(origins);
    blocks = List.copyOf(blocks);
    sentences = List.copyOf(sentences);
    warnings = List.copyOf(warnings);
  }

  /**
   * Starts an article made in memory. Its blocks and sentences, and the metadata that the text states itself, are read
   * off the text as far as the builder is not told.
   *
   * @param id its id, unique among the articles that are to be compared
   * @param text plain text
   * @return a builder
   */
  public static ArticleBuilder builder(String id, String text) {
    return new ArticleBuilder(id, text);
  }

  /**
   * The text of one sentence.
   *
   * @param index the index of the sentence in {@link #sentences()}
   * @return its text as it was given
   * @throws IndexOutOfBoundsException if there is no such sentence
   */
  public String sentenceText(int index) {
    return sentences.get(index).span().of(text);
  }

  /** The same article under another id, with one more warning. */
  Article withId(String other, String warning) {
    List<String> more = new ArrayList<>(warnings);
    more.add(warning);
    return new Article(
        other, source, title, authors, agencies, publisher, published, modified, dateline, language,
        url, origins, text, blocks, sentences, more);
  }

  /**
   * The day of publication.
   *
   * @return the day, in whatever zone it was told; null if nothing as fine as a day is known
   */
  public @Nullable LocalDate publishedDay() {
    return published == null ? null : IsoDay.of(published);
  }
}
