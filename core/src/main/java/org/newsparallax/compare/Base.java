package org.newsparallax.compare;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.newsparallax.lexicon.Kinship;
import org.newsparallax.lexicon.PartOfSpeech;
import org.newsparallax.lexicon.Vocabulary;
import org.newsparallax.quantity.Kind;

/** Of what is a share: "80 percent of trains" are no "60 percent of buses". */
final class Base implements Criterion {
  private static final int MOST_WORDS = 4;
  private static final double APART = -4;

  @Override
  public Evidence weigh(Statement a, Statement b) {
    String one = things(a);
    String other = one == null ? null : things(b);
    if (one == null || other == null) {
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

  /** The things, in the singular, that stand behind a percentage and "of"; null where none do. */
  private static @Nullable String things(Statement statement) {
    if (statement.claim().quantity().kind() != Kind.PERCENT) {
      return null;
    }
    String text = statement.article().text();
    int from = statement.claim().quantity().span().end();
    if (!text.startsWith(" of ", from)) {
      return null;
    }
    int at = from + " of ".length();
    for (int n = 0; n < MOST_WORDS && at < text.length(); n++) {
      int end = at;
      while (end < text.length()
          && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '-')) {
        end++;
      }
      String word = text.substring(at, end).toLowerCase(Locale.ROOT);
      String singular = Vocabulary.english().lemma(word, PartOfSpeech.NOUN);
      boolean plural = word.endsWith("s") && !singular.equals(word);
      if (plural && Kinship.english().isThing(singular)) {
        return singular;
      }
      if (end == at || end == text.length() || text.charAt(end) != ' ') {
        return null;
      }
      at = end + 1;
    }
    return null;
  }
}
