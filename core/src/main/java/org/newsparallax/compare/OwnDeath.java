package org.newsparallax.compare;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.newsparallax.claim.Cue;
import org.newsparallax.claim.Event;
import org.newsparallax.lexicon.Table;
import org.newsparallax.quantity.Kind;

/** Whether one of two counts of victims includes whoever did it: three were killed, or four with the gunman. */
final class OwnDeath {
  private static final List<String> PHRASES =
      Table.load(OwnDeath.class, "own-deaths.tsv").groupsByWord().keySet().stream()
          .map(phrase -> phrase.replace('_', ' '))
          .toList();
  private static final Set<Event> HARM = EnumSet.of(Event.KILL, Event.INJURE, Event.SHOOT);

  private OwnDeath() {}

  /** Whether the two differ by one, and one report says that its count includes the attacker or that he died as well. */
  static boolean explains(Statement a, Statement b) {
    Statement more = Figures.middle(a.figure()) > Figures.middle(b.figure()) ? a : b;
    Statement fewer = more == a ? b : a;
    return isCount(more)
        && isCount(fewer)
        && !Pairing.isOnTheMove(more.claim())
        && Figures.middle(more.figure()) == Figures.middle(fewer.figure()) + 1
        && (more.claim().setting().cues().contains(Cue.ATTACKER)
            || fewer.claim().setting().cues().contains(Cue.WITHOUT_ATTACKER)
            || more.claim().event() == Event.KILL
                && (isTold(fewer.article().text()) || isTold(more.article().text())));
  }

  private static boolean isCount(Statement statement) {
    return statement.claim().quantity().kind() == Kind.COUNT
        && HARM.contains(statement.claim().event());
  }

  private static boolean isTold(String text) {
    return PHRASES.stream().anyMatch(text::contains);
  }
}
