package org.newsparallax.lexicon;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The words of English: which part of speech a form can be, and its lemma. Irregular forms are listed, regular ones are
 * taken apart by rule. Words are single words in any case, without possessive endings.
 *
 * <p>Read once, from {@code vocabulary.tsv}: a selection from WordNet 3.1, with what a form mostly is from the Brown
 * corpus. Immutable in effect and thread-safe; what was looked up is remembered, so that a look-up takes some ten
 * nanoseconds.
 */
public final class Vocabulary {
  private static final int KINDS = 1;
  private static final int MOSTLY = 2;
  private static final int LEMMAS = 3;

  private final ByteTable words;
  private final Remembered<Forms> remembered = new Remembered<>(this::forms);

  Vocabulary(ByteTable words) {
    this.words = words;
  }

  /** What a form can be: its lemma as a noun, as a verb, as an adjective, as an adverb, and what it mostly is. */
  private record Forms(
      @Nullable String noun,
      @Nullable String verb,
      @Nullable String adjective,
      @Nullable String adverb,
      @Nullable PartOfSpeech mostly) {

    @Nullable
    String lemma(PartOfSpeech partOfSpeech) {
      return switch (partOfSpeech) {
        case NOUN -> noun;
        case VERB -> verb;
        case ADJECTIVE -> adjective;
        case ADVERB -> adverb;
      };
    }
  }

  private Forms forms(String form) {
    return new Forms(
        found(form, PartOfSpeech.NOUN),
        found(form, PartOfSpeech.VERB),
        found(form, PartOfSpeech.ADJECTIVE),
        found(form, PartOfSpeech.ADVERB),
        usual(form));
  }

  private static final class English {
    static final Vocabulary INSTANCE = new Vocabulary(ByteTable.load("vocabulary.tsv"));
  }

  /**
   * The vocabulary of English, loaded at the first call.
   *
   * @return a shared instance
   */
  public static Vocabulary english() {
    return English.INSTANCE;
  }

  /**
   * Whether the word, or some form of it, is listed under any part of speech.
   *
   * @param word a single word
   * @return false for names, misspellings and words that are newer than the source
   */
  public boolean knows(String word) {
    Forms forms = remembered.of(lower(word));
    return forms.noun() != null
        || forms.verb() != null
        || forms.adjective() != null
        || forms.adverb() != null;
  }

  /**
   * Whether a form can be of a part of speech: "strikes" is a noun and a verb.
   *
   * @param word a single word, inflected or not
   * @param partOfSpeech what it might be
   * @return true if its lemma is listed as such
   */
  public boolean is(String word, PartOfSpeech partOfSpeech) {
    return remembered.of(lower(word)).lemma(partOfSpeech) != null;
  }

  /**
   * The dictionary form: "women" is "woman", "shot" as a verb "shoot". A word that is not listed is cut by the regular
   * rules for plurals if a noun is asked for, and is else its own lemma.
   *
   * @param word a single word, inflected or not
   * @param partOfSpeech what it is taken for
   * @return the lemma, in lower case
   */
  public String lemma(String word, PartOfSpeech partOfSpeech) {
    String form = lower(word);
    String found = remembered.of(form).lemma(partOfSpeech);
    if (found != null) {
      return found;
    }
    return partOfSpeech == PartOfSpeech.NOUN ? Inflection.singular(form) : form;
  }

  /**
   * What a form mostly is in edited English: "injured" a verb, "strikes" a noun or a verb, whichever is met more often.
   * Where the form itself was not counted, its lemma's order of meanings decides.
   *
   * @param word a single word, inflected or not
   * @return the part of speech, or null for a word that is not listed
   */
  public @Nullable PartOfSpeech mostly(String word) {
    return remembered.of(lower(word)).mostly();
  }

  private @Nullable PartOfSpeech usual(String form) {
    int row = words.row(form);
    if (row >= 0) {
      String mostly = words.cell(row, MOSTLY);
      String kinds = mostly.isEmpty() ? words.cell(row, KINDS) : mostly;
      if (!kinds.isEmpty()) {
        return PartOfSpeech.of(kinds.charAt(0));
      }
    }
    PartOfSpeech best = null;
    for (PartOfSpeech partOfSpeech : PartOfSpeech.values()) {
      String lemma = found(form, partOfSpeech);
      if (lemma != null && (best == null || mostly(lemma, partOfSpeech))) {
        best = partOfSpeech;
      }
    }
    return best;
  }

  private boolean mostly(String lemma, PartOfSpeech partOfSpeech) {
    int row = words.row(lemma);
    return row >= 0 && words.cell(row, MOSTLY).indexOf(partOfSpeech.letter()) == 0;
  }

  private @Nullable String found(String form, PartOfSpeech partOfSpeech) {
    int row = words.row(form);
    if (row >= 0) {
      String listed = listed(row, partOfSpeech);
      if (listed != null) {
        return listed;
      }
      if (words.holds(row, KINDS, partOfSpeech.letter())) {
        return form;
      }
    }
    return Inflection.lemma(form, partOfSpeech, this::lists);
  }

  /** The lemma of an irregular form: the last cell holds entries such as {@code v:shoot}. */
  private @Nullable String listed(int row, PartOfSpeech partOfSpeech) {
    String cell = words.cell(row, LEMMAS);
    for (int at = 0; at < cell.length(); ) {
      int end = cell.indexOf(' ', at);
      end = end < 0 ? cell.length() : end;
      if (cell.charAt(at) == partOfSpeech.letter()) {
        return cell.substring(at + 2, end);
      }
      at = end + 1;
    }
    return null;
  }

  private boolean lists(String lemma, PartOfSpeech partOfSpeech) {
    int row = words.row(lemma);
    return row >= 0 && words.holds(row, KINDS, partOfSpeech.letter());
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
