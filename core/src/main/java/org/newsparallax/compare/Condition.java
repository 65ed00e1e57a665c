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
import org.newsparallax.text.Span;

/**
 * Are the injured counted in the same condition? Those in a critical one are some of all who were hurt, and those killed or
 * injured are more than those killed.
 */
final class Condition implements Criterion {
  private static final Map<String, String> CONDITIONS =
      Table.load(Condition.class, "conditions.tsv").groupsByWord();
  /** The condition of those who were killed or injured, where a report counts them together. */
  static final String EITHER = "killed or injured";

  private static final Set<String> TOLLS =
      Set.of("killed", "dead", "injured", "wounded", "hurt", "maimed", "missing");
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
    if (trigger == null || claim.event() == null) {
      return Set.of();
    }
    if (isEither(text, trigger.span())) {
      return Set.of(EITHER);
    }
    if (!OF_PATIENTS.contains(claim.event())) {
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

  /** "killed or injured", "injured or dead": those of both sorts together. */
  private static boolean isEither(String text, Span trigger) {
    int or = trigger.end() + " or ".length();
    if (text.startsWith(" or ", trigger.end()) && isToll(text.substring(or, wordEnd(text, or)))) {
      return true;
    }
    int before = trigger.start() - " or ".length();
    return before > 0
        && text.startsWith(" or ", before)
        && isToll(text.substring(wordBefore(text, before), before));
  }

  private static boolean isToll(String word) {
    return TOLLS.contains(word.toLowerCase(Locale.ROOT));
  }

  private static int wordEnd(String text, int start) {
    int i = start;
    while (i < text.length() && Character.isLetter(text.charAt(i))) {
      i++;
    }
    return i;
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
