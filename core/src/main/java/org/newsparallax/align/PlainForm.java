package org.newsparallax.align;

import java.util.List;
import org.newsparallax.lexicon.PartOfSpeech;
import org.newsparallax.lexicon.Vocabulary;

/**
 * The form under which a word is compared: that of American spelling ("defence" is "defense"), and of an adverb the
 * adjective that it is made of ("indiscriminately" is "indiscriminate"). A form is taken only if the vocabulary has it.
 */
final class PlainForm {
  private static final int SHORTEST = 5;

  /** British and American endings, and how long the word must be for them. */
  private record Ending(String british, String american, int shortest) {}

  private static final List<Ending> ENDINGS = List.of(
      new Ending("our", "or", 6),
      new Ending("oured", "ored", 8),
      new Ending("ence", "ense", 6),
      new Ending("tre", "ter", 5),
      new Ending("bre", "ber", 5),
      new Ending("ise", "ize", 7),
      new Ending("yse", "yze", 7),
      new Ending("isation", "ization", 9),
      new Ending("ogue", "og", 7),
      new Ending("amme", "am", 8));

  private PlainForm() {}

  /** The form under which a lemma is compared; the lemma itself where there is no other. */
  static String of(String lemma) {
    if (lemma.length() < SHORTEST) {
      return lemma;
    }
    String spelled = spelled(lemma);
    return spelled.endsWith("ly") && isOnlyAdverb(spelled) ? adjective(spelled) : spelled;
  }

  private static String spelled(String lemma) {
    for (Ending ending : ENDINGS) {
      if (lemma.length() >= ending.shortest() && lemma.endsWith(ending.british())) {
        String american = withEnding(lemma, ending.british().length(), ending.american());
        return Vocabulary.english().knows(american) ? american : lemma;
      }
    }
    return lemma;
  }

  private static boolean isOnlyAdverb(String word) {
    Vocabulary vocabulary = Vocabulary.english();
    return vocabulary.is(word, PartOfSpeech.ADVERB)
        && !vocabulary.is(word, PartOfSpeech.ADJECTIVE)
        && !vocabulary.is(word, PartOfSpeech.NOUN)
        && !vocabulary.is(word, PartOfSpeech.VERB);
  }

  /** "fatally", "heavily", "drastically", "terribly", "fully": what is left without the ending. */
  private static String adjective(String adverb) {
    List<String> forms = List.of(
        withEnding(adverb, 2, ""),
        adverb.endsWith("ily") ? withEnding(adverb, 3, "y") : adverb,
        adverb.endsWith("ally") ? withEnding(adverb, 4, "") : adverb,
        withEnding(adverb, 1, "e"),
        withEnding(adverb, 1, ""));
    for (String form : forms) {
      if (Vocabulary.english().is(form, PartOfSpeech.ADJECTIVE)) {
        return form;
      }
    }
    return adverb;
  }

  private static String withEnding(String word, int cut, String ending) {
    return word.substring(0, word.length() - cut) + ending;
  }
}
