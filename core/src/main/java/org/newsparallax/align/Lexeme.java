package org.newsparallax.align;

import java.util.List;
import org.newsparallax.lexicon.Frequencies;
import org.newsparallax.lexicon.PartOfSpeech;
import org.newsparallax.lexicon.Remembered;
import org.newsparallax.lexicon.Synonyms;
import org.newsparallax.lexicon.Vocabulary;
import org.newsparallax.lexicon.WordFamilies;

/**
 * What a form is for the comparison of sentences.
 *
 * @param key what all forms and spellings have in common: the root of the family, or the folded name
 * @param lemma the dictionary form
 * @param kind how the word is weighed
 * @param frequency in how many sentences of the background corpus it was met
 * @param proper whether it is on no list of common words: most likely a name
 * @param verb whether the form is mostly a verb that tells what happened
 * @param opens whether a phrase that names an earlier time can begin with the word
 * @param meanings the names of its prominent meanings
 */
record Lexeme(
    String key,
    String lemma,
    WordKind kind,
    int frequency,
    boolean proper,
    boolean verb,
    boolean opens,
    List<String> meanings) {
  private static final Remembered<Lexeme> REMEMBERED = new Remembered<>(Lexeme::make);

  /** The lexeme of a form in lower case. */
  static Lexeme of(String form) {
    return REMEMBERED.of(form);
  }

  /** The lexeme of the form that stands in a text, in any case. */
  static Lexeme of(String text, int start, int end) {
    return REMEMBERED.of(text, start, end);
  }

  private static Lexeme make(String form) {
    WordKind kind = WordKind.of(form);
    if (!kind.isContent()) {
      return function(form, kind);
    }
    String lemma = lemma(form);
    kind = WordKind.of(lemma);
    if (kind == WordKind.STOP || kind == WordKind.NUMBER) {
      return function(lemma, kind);
    }
    String root = WordFamilies.english().root(PlainForm.of(lemma));
    boolean proper = !Vocabulary.english().knows(root) && !Vocabulary.english().knows(form);
    boolean name = proper || !Vocabulary.english().knows(root);
    int frequency =
        Math.max(Frequencies.english().sentences(lemma), Frequencies.english().sentences(root));
    List<String> meanings = Synonyms.english().meanings(root);
    if (!root.equals(lemma) && meanings.isEmpty()) {
      meanings = Synonyms.english().meanings(lemma);
    }
    boolean verb =
        kind != WordKind.SPEECH && Vocabulary.english().mostly(form) == PartOfSpeech.VERB;
    return new Lexeme(
        name ? NameFolding.fold(root) : root,
        lemma,
        kind,
        frequency,
        proper,
        verb,
        EarlierTime.opens(lemma),
        meanings);
  }

  /** A word that is weighed by its kind alone, or the mask of a number. */
  static Lexeme function(String word, WordKind kind) {
    int frequency = Frequencies.english().sentences(word);
    return new Lexeme(
        word, word, kind, frequency, false, false, EarlierTime.opens(word), List.of());
  }

  /** A name, or what is taken for one. */
  static Lexeme name(String key, String form) {
    return new Lexeme(key, form, WordKind.CONTENT, 0, true, false, false, List.of());
  }

  /** The shorter of the lemmas as a verb and as a noun: "wounded" is "wound", "leaders" is "leader". */
  private static String lemma(String form) {
    Vocabulary vocabulary = Vocabulary.english();
    boolean verb = vocabulary.is(form, PartOfSpeech.VERB);
    boolean noun = vocabulary.is(form, PartOfSpeech.NOUN);
    if (verb) {
      String asVerb = vocabulary.lemma(form, PartOfSpeech.VERB);
      if (!noun) {
        return asVerb;
      }
      String asNoun = vocabulary.lemma(form, PartOfSpeech.NOUN);
      return asVerb.length() <= asNoun.length() ? asVerb : asNoun;
    }
    if (noun) {
      return vocabulary.lemma(form, PartOfSpeech.NOUN);
    }
    return vocabulary.is(form, PartOfSpeech.ADJECTIVE)
        ? vocabulary.lemma(form, PartOfSpeech.ADJECTIVE)
        : form;
  }
}
