package org.newsparallax.compare;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.newsparallax.claim.Claim;
import org.newsparallax.claim.Event;
import org.newsparallax.claim.Mention;
import org.newsparallax.lexicon.Table;

/** Are the injured counted in the same condition? Those in a critical one are some of all who were hurt. */
final class Condition implements Criterion {
  private static final Map<String, String> CONDITIONS =
      Table.load(Condition.class, "conditions.tsv").groupsByWord();
  private static final Set<Event> OF_PATIENTS =
      Set.of(Event.INJURE, Event.HOSPITALIZE, Event.SHOOT, Event.INFECT);
  private static final Splitter WORDS =
      Splitter.on(CharMatcher.inRange('a', 'z').or(CharMatcher.is('-')).negate().precomputed());

  @Override
  public Evidence weigh(Statement a, Statement b) {
    Set<String> one = a.conditions();
    Set<String> other = b.conditions();
    return one.equals(other)
        ? Evidence.none()
        : Evidence.impossible(
            () -> "one counts the " + named(one) + ", the other the " + named(other));
  }

  private static String named(Set<String> conditions) {
    return conditions.isEmpty() ? "injured" : String.join(" and ", conditions);
  }

  /** The conditions named between a figure and what tells its event, and in the word before that. */
  static Set<String> of(Claim claim, String text) {
    Mention trigger = claim.setting().trigger();
    if (trigger == null || claim.event() == null || !OF_PATIENTS.contains(claim.event())) {
      return Set.of();
    }
    int figure = claim.quantity().span().start();
    int from = Math.min(figure, wordBefore(text, trigger.span().start()));
    int to = Math.max(claim.quantity().span().end(), trigger.span().end());
    Set<String> found = new TreeSet<>();
    for (String word : WORDS.split(text.substring(from, to).toLowerCase(Locale.ROOT))) {
      String condition = CONDITIONS.get(word);
      if (condition != null) {
        found.add(condition);
      }
    }
    return Set.copyOf(found);
  }

  private static int wordBefore(String text, int start) {
    int i = start;
    while (i > 0 && text.charAt(i - 1) == ' ') {
      i--;
    }
    while (i > 0 && Character.isLetter(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }
}
