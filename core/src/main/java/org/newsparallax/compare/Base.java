package org.newsparallax.compare;

import org.jspecify.annotations.Nullable;
import org.newsparallax.lexicon.Kinship;
import org.newsparallax.lexicon.PartOfSpeech;
import org.newsparallax.lexicon.Vocabulary;
import org.newsparallax.quantity.Kind;

/** Of what is a share: "80 percent of trains" are no "60 percent of buses". */
final class Base implements Criterion {
  private static final String OF = " of ";
  private static final int MOST_WORDS = 4;
  private static final double APART = -4;

  @Override
  public Evidence weigh(Statement a, Statement b) {
    String one = things(a);
    String other = one == null ? null : things(b);
    if (one == null || other == null) {
      return Evidence.none();
    }
    Kinship kinship = Kinship.english();
    if (kinship.isPerson(one) && kinship.isPerson(other)) {
      return Evidence.none();
    }
    return switch (Counting.relation(one, other)) {
      case NONE ->
        Evidence.impossible(() -> "one is a share of each " + one + ", the other of each " + other);
      case KIN ->
        Evidence.of(APART, () -> "one is a share of each " + one + ", the other of each " + other);
      case SAME, SYNONYM, KIND_OF, HAS_KIND -> Evidence.none();
    };
  }

  /** The noun, in the singular, that stands behind a percentage and "of"; null where none does. */
  private static @Nullable String things(Statement statement) {
    if (statement.claim().quantity().kind() != Kind.PERCENT) {
      return null;
    }
    String text = statement.article().text();
    int from = statement.claim().quantity().span().end();
    if (!text.startsWith(OF, from)) {
      return null;
    }
    Vocabulary vocabulary = Vocabulary.english();
    String noun = null;
    int at = from + OF.length();
    for (int n = 0; n < MOST_WORDS && at < text.length(); n++) {
      int end = at;
      while (end < text.length() && isInner(text.charAt(end))) {
        end++;
      }
      String word = text.substring(at, end);
      if (vocabulary.mostly(word) == PartOfSpeech.NOUN) {
        noun = vocabulary.lemma(word, PartOfSpeech.NOUN);
      } else if (noun != null) {
        return noun;
      }
      if (end == at || end == text.length() || text.charAt(end) != ' ') {
        return noun;
      }
      at = end + 1;
    }
    return noun;
  }

  private static boolean isInner(char c) {
    return Character.isLetter(c) || c == '-';
  }
}
