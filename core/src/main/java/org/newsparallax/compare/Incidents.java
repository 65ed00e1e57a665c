package org.newsparallax.compare;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.Iterables;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsparallax.article.Article;
import org.newsparallax.claim.Claim;
import org.newsparallax.quantity.Kind;

/** Does only one of them count those of several incidents together: "seven killed in three shootings"? */
final class Incidents implements Criterion {
  private static final int REACH = 10;
  private static final int BETWEEN = 2;
  private static final Set<String> MANY = Set.of(
      "2",
      "3",
      "4",
      "5",
      "6",
      "two",
      "three",
      "four",
      "five",
      "six",
      "several",
      "multiple",
      "separate");
  private static final Set<String> SPANNING = Set.of("in", "within", "over", "during");
  private static final int WITHIN = 3;
  private static final Splitter WORDS = Splitter.on(CharMatcher.inRange('a', 'z')
          .or(CharMatcher.inRange('A', 'Z'))
          .or(CharMatcher.inRange('0', '9'))
          .negate()
          .precomputed())
      .omitEmptyStrings();

  @Override
  public Evidence weigh(Statement a, Statement b) {
    return a.several() != b.several()
        ? Evidence.impossible("one of them counts those of several incidents")
        : Evidence.none();
  }

  /** Whether a number of incidents follows a figure in its sentence. */
  static boolean areSeveral(Claim claim, Article article) {
    Kind kind = claim.quantity().kind();
    if (kind != Kind.COUNT && kind != Kind.MONEY) {
      return false;
    }
    int end = article.sentences().get(claim.sentence()).span().end();
    int from = Math.min(end, claim.quantity().span().end());
    Iterable<String> behind = WORDS.split(CharBuffer.wrap(article.text(), from, end));
    List<String> words = new ArrayList<>();
    for (String word : Iterables.limit(behind, REACH + BETWEEN)) {
      words.add(word.toLowerCase(Locale.ROOT));
    }
    for (int i = 0; i < Math.min(REACH, words.size()); i++) {
      for (int j = i + 1; j <= Math.min(i + BETWEEN, words.size() - 1); j++) {
        if (MANY.contains(words.get(i)) && StoryNouns.isEvents(words.get(j))) {
          return true;
        }
      }
      if (kind == Kind.COUNT && SPANNING.contains(words.get(i)) && isSpan(words, i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** "in the early hours": a time of day. */
  private static boolean isPartOfDay(String word) {
    return word.equals("early") || word.equals("small") || word.equals("late");
  }

  /** "in five hours", "within a 10-hour span", "over the weekend": so long that it is about more than one incident. */
  private static boolean isSpan(List<String> words, int from) {
    for (int i = from; i < Math.min(from + WITHIN, words.size()); i++) {
      if (words.get(i).equals("hours") && !isPartOfDay(words.get(i - 1))
          || words.get(i).equals("weekend")
          || words.get(i).equals("hour")
              && i + 1 < words.size()
              && words.get(i + 1).equals("span")) {
        return true;
      }
    }
    return false;
  }
}
