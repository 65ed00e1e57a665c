package org.newsparallax.compare;

import java.util.EnumSet;
import java.util.Set;
import org.newsparallax.claim.Event;
import org.newsparallax.claim.Mention;

/** Is it the figure of the same one: the candidate who won it, the company that earned it? */
final class Actor implements Criterion {
  private static final double OTHER = -4;

  /** Of a trade, one report may name the buyer and another what is bought. */
  private static final double OTHER_SIDE = -1.2;

  /** Of a sentence, one report may name the judge and another the one who is judged. */
  /** Who stands for election gets one share of the vote. */
  private static final double OWN_VOTE = 1;

  private static final Set<Event> JUDGED = EnumSet.of(Event.FINE, Event.SENTENCE);

  private static final Set<Event> TRADED = EnumSet.of(Event.BUY, Event.SELL);

  @Override
  public Evidence weigh(Statement a, Statement b) {
    Mention one = a.claim().setting().actor();
    Mention other = b.claim().setting().actor();
    Event told = Happening.told(a, b);
    if (one == null
        || other == null
        || told != null && JUDGED.contains(told)
        || told != Event.KILL && EventWords.of(told).prior() > 0.3) {
      return Evidence.none();
    }
    Set<String> names = names(one);
    Set<String> others = names(other);
    if (names.isEmpty() || others.isEmpty()) {
      return Evidence.none();
    }
    if (told == Event.KILL && !names.containsAll(others) && !others.containsAll(names)) {
      return Evidence.impossible(
          () -> "one are the losses of " + one.text() + ", the other those of " + other.text());
    }
    return Names.share(names, others) && !Names.tellApart(names, others)
        ? Evidence.of(
            told == Event.VOTE ? OWN_VOTE : 0.4, () -> "both are figures of " + one.text())
        : Evidence.of(
            told != null && TRADED.contains(told) ? OTHER_SIDE : OTHER,
            () -> "one is a figure of " + one.text() + ", the other of " + other.text());
  }

  /** The names of whom a phrase names; none where it tells an age instead: "a 30-year-old Lorn man". */
  private static Set<String> names(Mention actor) {
    return Names.isPronoun(actor.text())
            || Character.isLowerCase(Names.last(actor.text()).charAt(0))
        ? Set.of()
        : Names.capitalised(actor.text());
  }
}
