package org.newsparallax.quantity;

import com.google.common.base.Suppliers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds the numeric expressions of a text: in digits and in words, with unit, modifier and what they count. Made for whole
 * articles as well as for sentences; one pass over the text, in time that grows with its length alone. Immutable and
 * thread-safe. The first use in a fresh JVM loads the lexicons, which takes about 100 ms; an extractor with words of one's
 * own loads its own at its first use, so build it once and share it.
 *
 * <pre>{@code
 * QuantityExtractor.ofDefaults().extract("At least 24 miners died, including two women.");
 *
 * QuantityExtractor farming = QuantityExtractor.ofDefaults()
 *     .withUnit("quintal", "mass", "quintal", "quintals")
 *     .withModifier("give or take", Modifier.ABOUT);
 * }</pre>
 */
public final class QuantityExtractor {
  /** Up to how many characters a text is short: what has read a longer one is not kept. */
  private static final int SHORT = 10_000;

  private static final QuantityExtractor DEFAULTS =
      new QuantityExtractor(Additions.NONE, null, false);

  private final Additions additions;
  /** The lexicon with the additions; null where there are none, and that of the library serves. */
  private final @Nullable Supplier<Lexicon> own;

  private final boolean continental;
  /** What has read a short text and may read another, as setting it up takes as long as reading a sentence. */
  private final AtomicReference<@Nullable Extraction> idle = new AtomicReference<>();

  private QuantityExtractor(
      Additions additions, @Nullable Supplier<Lexicon> own, boolean continental) {
    this.additions = additions;
    this.own = own;
    this.continental = continental;
  }

  private QuantityExtractor with(Additions more) {
    return new QuantityExtractor(more, Suppliers.memoize(() -> new Lexicon(more)), continental);
  }

  /**
   * The extractor for English news.
   *
   * @return a shared instance
   */
  public static QuantityExtractor ofDefaults() {
    return DEFAULTS;
  }

  /**
   * An extractor that reads all numbers in the continental manner: "1.000,5" is a thousand and a half, "1.000" a thousand.
   * Without this a text is read so only where a number in it, such as "1.000,5", can be no other, and none in it is
   * English, such as "2.5" or "1,000".
   *
   * @param value whether points group digits and a comma begins the decimals
   * @return an extractor like this one, but for the notation
   */
  public QuantityExtractor withContinentalNotation(boolean value) {
    return new QuantityExtractor(additions, own, value);
  }

  /**
   * An extractor that knows the words of one's own tables besides. The tables have the names and columns of those of the
   * library, all of them or some: {@code numerals.tsv}, {@code vague.tsv}, {@code units.tsv}, {@code prefixes.tsv}, {@code
   * currencies.tsv}, {@code modifiers.tsv}, {@code changes.tsv}, {@code plurals.tsv}, {@code verbs.tsv}, {@code cues.tsv},
   * {@code calendar.tsv}. They are read at once, in UTF-8; other files are left alone. A row for a word that the library
   * knows takes the place of its own.
   *
   * @param folder the folder in which the tables lie
   * @return an extractor like this one that knows more words
   * @throws IllegalArgumentException if a table has another name or other columns, or a row is wrong; the message names the
   *     file, the line, and what was expected
   * @throws java.io.UncheckedIOException if the folder or a file cannot be read
   */
  public QuantityExtractor withLexicons(Path folder) {
    return with(additions.with(folder));
  }

  /**
   * An extractor that knows a number word besides: below 20 a word like "seven", a ten below 100 one like "forty", from 1,000
   * on a scale like "million", any other a group like "dozen".
   *
   * @param word one word of letters, such as {@code gross}
   * @param value its value, a whole number of 0 or more
   * @return an extractor like this one that knows the word
   * @throws IllegalArgumentException if it is no word, or no whole number
   */
  public QuantityExtractor withNumeral(String word, double value) {
    if (value != Math.rint(value)) {
      throw new IllegalArgumentException("value is " + value + ", expected a whole number");
    }
    return with(additions.with(
        LexiconTable.NUMERALS, word, NumeralRole.ofValue(value), Double.toString(value)));
  }

  /**
   * An extractor that knows a unit besides. One that {@link Units} cannot convert is compared with itself alone.
   *
   * @param id its identifier, a Unicode CLDR one where there is one
   * @param dimension what it measures, such as {@code mass}; units of one dimension may restate each other
   * @param names how it is written behind a number, in any case, plurals included
   * @return an extractor like this one that knows the unit
   * @throws IllegalArgumentException if any of them is empty
   */
  public QuantityExtractor withUnit(String id, String dimension, String... names) {
    return with(additions.with(LexiconTable.UNITS, id, dimension, String.join("; ", names)));
  }

  /**
   * An extractor that knows a currency besides, by its code and its names.
   *
   * @param code its ISO 4217 code, three capitals
   * @param names how it is named behind a number, in any case, plurals included
   * @return an extractor like this one that knows the currency
   * @throws IllegalArgumentException if the code is no three capitals
   */
  public QuantityExtractor withCurrency(String code, String... names) {
    return with(
        additions.with(LexiconTable.CURRENCIES, code, String.join("; ", names), code, code));
  }

  /**
   * An extractor that knows a modifier besides.
   *
   * @param phrase the words that stand before a number
   * @param modifier what they say of it
   * @return an extractor like this one that knows the modifier
   * @throws IllegalArgumentException if the phrase is empty
   */
  public QuantityExtractor withModifier(String phrase, Modifier modifier) {
    return with(additions.with(LexiconTable.MODIFIERS, phrase, "before", modifier.id()));
  }

  /**
   * An extractor that knows an irregular plural of a counted noun besides.
   *
   * @param plural one word of letters, such as {@code wildebeest}
   * @param singular one word of letters
   * @return an extractor like this one that knows the plural
   * @throws IllegalArgumentException if either is no word
   */
  public QuantityExtractor withPlural(String plural, String singular) {
    return with(additions.with(LexiconTable.PLURALS, plural, singular));
  }

  /**
   * The numeric expressions of a text, in text order, none overlapping another.
   *
   * @param text any text; what is not English is passed over as far as it is not written in digits
   * @return the quantities, immutable; spans point into {@code text}
   */
  public List<Quantity> extract(String text) {
    return extractEach(List.of(text)).get(0);
  }

  /**
   * The numeric expressions of each of several texts. Each is read on its own, as {@link #extract} reads it; many short ones
   * together take less time than one by one.
   *
   * @param texts any texts, such as the sentences of an article
   * @return as many lists as there are texts; spans point into the text of each
   */
  public List<List<Quantity>> extractEach(List<String> texts) {
    Extraction extraction = extraction();
    List<List<Quantity>> found = new ArrayList<>(texts.size());
    int longest = 0;
    for (String text : texts) {
      found.add(extraction.of(text));
      longest = Math.max(longest, text.length());
    }
    if (longest <= SHORT) {
      extraction.close();
      idle.set(extraction);
    }
    return found;
  }

  private Extraction extraction() {
    Extraction ready = idle.getAndSet(null);
    if (ready != null) {
      return ready;
    }
    Lexicon lexicon = own == null ? Lexicon.defaults() : own.get();
    return new Extraction(new Tokens(), lexicon, continental);
  }
}
