package org.newsparallax.claim;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whether a length of time says how long something lasted, and what that was. For one sentence. */
final class Durations {
  private static final int REACH = 4;
  private static final Set<String> LENGTHS = Set.of(
      "time", "times", "period", "total", "duration", "maximum", "minimum", "average", "term");

  private final Syntax syntax;
  private final Words words;
  private final Arguments arguments;
  private final Tasks tasks;

  Durations(Syntax syntax) {
    this.syntax = syntax;
    this.words = syntax.words();
    this.arguments = new Arguments(syntax);
    this.tasks = new Tasks(syntax, arguments);
  }

  /** What a length of time was taken for, where it is one of the things that reports tell the time of; or null. */
  @Nullable
  Mention task(int from, int to) {
    return tasks.of(from, to, link(from), taking(from));
  }

  /** Whether a length of time is that of something, rather than a point in time reckoned by it. */
  boolean isLasting(int from, int to) {
    if (words.is(from - 1, "last")
        && (words.is(from - 2, WordClass.MODAL) || words.is(from - 2, "to"))) {
      return true;
    }
    String next = words.form(to);
    boolean point = next.equals("ago")
        || next.equals("earlier")
        || next.equals("later")
        || next.equals("before")
        || next.equals("after") && !isSinceBegun(to)
        || next.equals("old")
        || words.is(from - 1, "last")
        || words.is(from - 1, "past")
        || isWithinOf(from, to);
    return task(from, to) != null
        || !point
            && (taking(from) >= 0
                || next.equals("of")
                || words.is(from - 1, "of") && syntax.phraseAt(from - 2) >= 0
                || words.is(link(from), "for")
                || over(from, to) >= 0
                || isInPlace(to)
                || isOffSchedule(to)
                || described(from, to) != null);
  }

  /** What lasted so long; null if it is not said, or if only a verb says it: "it took firemen six hours to put it out". */
  @Nullable
  Mention subject(Actors actors, @Nullable Mention speaker, int from, int to) {
    if (over(from, to) < 0 && task(from, to) != null) {
      return null;
    }
    Mention described = described(from, to);
    if (described != null) {
      return described;
    }
    int taking = taking(from);
    if (taking >= 0 && isInfinitive(to)) {
      return null;
    }
    int own = syntax.phraseAt(from);
    int before = own < 0 ? from - 1 : syntax.phrase(own).from() - 1;
    int whole = words.is(before, "of") ? syntax.phraseAt(before - 1) : -1;
    if (whole >= 0) {
      return named(whole, speaker);
    }
    if (taking >= 0) {
      List<Integer> subject = arguments.subject(taking);
      return subject.isEmpty() ? null : named(subject.get(0), speaker);
    }
    int over = over(from, to);
    boolean verbal = words.is(link(from), "for")
        || isSinceBegun(to)
        || isInPlace(to)
        || over >= 0 && words.anyBetween(over - REACH, over, WordClass.BE.mask())
        || isOffSchedule(to);
    int acting = verbal ? actors.subjectOf(from) : -1;
    return acting < 0 ? null : named(acting, speaker);
  }

  /** A phrase that may name what lasted; null if it cannot. */
  private @Nullable Mention named(int k, @Nullable Mention speaker) {
    NounPhrase phrase = syntax.phrase(k);
    boolean nothing = syntax.isTime(phrase)
        || phrase.isCounted()
        || words.is(phrase.head(), WordClass.PRONOUN)
        || LENGTHS.contains(words.form(phrase.head()))
        || speaker != null
            && speaker.span().contains(words.span(phrase.from(), phrase.to()).start());
    return nothing ? null : syntax.mention(k);
  }

  /** "three days of mourning", "a 13-minute chase". */
  private @Nullable Mention described(int from, int to) {
    int own = syntax.phraseAt(from);
    if (isWithinOf(from, to)) {
      return null;
    }
    if (own >= 0 && words.is(to, "of") && syntax.phrase(own).head() > to) {
      int head = syntax.phrase(own).head();
      return words.is(head, WordClass.CAPITAL) ? null : words.mention(head, head + 1);
    }
    boolean trailing =
        own >= 0 && FigureWord.TRAILING.is(words.form(syntax.phrase(own).head()));
    return trailing ? null : syntax.described(from, to);
  }

  /** "within two hours of the blast": when, not how long. */
  private boolean isWithinOf(int from, int to) {
    return words.is(to, "of") && words.is(link(from), "within");
  }

  /** The word before a figure and what limits it: "for" in "for at least six hours". */
  private int link(int from) {
    int i = from - 1;
    while (words.is(i, WordClass.PREMODIFIER)
        || words.is(i, "at") && words.is(i + 1, WordClass.PREMODIFIER)
        || words.is(i, "to") && words.is(i - 1, "up")
        || words.is(i, "a") && words.is(i + 1, "little")
        || words.is(i, "the")) {
      i--;
    }
    return i;
  }

  /**
   * What says that it was over: "under control after six hours", "put out within two", "ended two days after it began"; or
   * -1.
   */
  private int over(int from, int to) {
    int link = link(from);
    boolean linked = words.is(link, "in") || words.is(link, "within") || words.is(link, "after");
    if (!linked && !isSinceBegun(to)) {
      return -1;
    }
    for (int i = linked ? link - 1 : link;
        i >= link - REACH && !words.is(i, WordClass.PUNCTUATION);
        i--) {
      if (FigureWord.OVER.is(words.form(i))) {
        return i;
      }
    }
    return -1;
  }

  /** "after 12 years in power", "nine days in captivity". */
  private boolean isInPlace(int to) {
    return words.is(to, "in") && FigureWord.STATE.is(words.form(to + 1));
  }

  /** "two days after it began": reckoned from the beginning of what then ended. */
  private boolean isSinceBegun(int to) {
    if (!words.is(to, "after")) {
      return false;
    }
    for (int i = to + 1; i <= to + REACH && !words.is(i, WordClass.PUNCTUATION); i++) {
      if (FigureWord.BEGUN.is(words.form(i))) {
        return true;
      }
    }
    return false;
  }

  /** "eight minutes late", "eight minutes behind schedule". */
  private boolean isOffSchedule(int to) {
    return words.is(to, "late")
        || words.is(to, "behind") && words.is(to + 1, "schedule")
        || words.is(to, "ahead") && words.is(to + 2, "schedule");
  }

  /** "took six hours to put out", "it took rescuers two days to reach them", "spent three days"; or -1. */
  private int taking(int from) {
    for (int i = from - 1; i >= from - REACH; i--) {
      if (FigureWord.TAKING.is(words.form(i))) {
        return i;
      }
    }
    return -1;
  }

  /** "six hours to put it out", "ten days or so to mend". */
  private boolean isInfinitive(int to) {
    for (int i = to; i < to + REACH && !words.is(i, WordClass.PUNCTUATION); i++) {
      if (words.is(i, "to")) {
        return words.is(i + 1, WordClass.VERB_BASE) || syntax.phraseAt(i + 1) < 0;
      }
    }
    return false;
  }
}
