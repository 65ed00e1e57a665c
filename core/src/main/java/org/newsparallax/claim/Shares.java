package org.newsparallax.claim;

import org.jspecify.annotations.Nullable;
import org.newsparallax.quantity.Change;
import org.newsparallax.quantity.Quantity;

/** Tells what percentages are of. For one sentence. */
final class Shares {
  private static final int VOTE_REACH = 4;

  private final Syntax syntax;
  private final Words words;

  Shares(Syntax syntax) {
    this.syntax = syntax;
    this.words = syntax.words();
  }

  /** What a share tells: how many voted for somebody, how many voted at all, what rose or fell, or anything. */
  Event event(Quantity quantity, int from, int to, @Nullable Event told) {
    int vote = vote(to);
    if (vote >= 0 && isOfCounted(vote + 1)) {
      return Event.OTHER;
    }
    if (vote >= 0 && told != Event.TURNOUT) {
      return Event.VOTE;
    }
    if (told == Event.LOSE) {
      return Event.FALL;
    }
    if (told == Event.ATTEND || told == Event.ELIGIBLE && isOfElection()) {
      return Event.TURNOUT;
    }
    if ((told == null || told == Event.CAPTURE) && isWon(from) && isOfElection()) {
      return Event.VOTE;
    }
    return told == null ? moved(quantity.change()) : told;
  }

  /** "took 50.5% in the run-off", "stood at 29.8 percent", "ahead with 48 percent": a share that somebody wins. */
  boolean isWon(int from) {
    int before = syntax.skipLeft(
        from - 1, WordClass.mask(WordClass.PREMODIFIER, WordClass.ADVERB, WordClass.DETERMINER));
    int verb = words.is(before, "at") || words.is(before, "with") ? before - 1 : before;
    return FigureWord.WINNING.is(words.form(verb));
  }

  /** Whether the sentence tells of a vote: "organisers put the turnout at 50,000" does not. */
  boolean isOfElection() {
    for (int i = 0; i < words.size(); i++) {
      if (FigureWord.ELECTION.is(words.form(i)) || FigureWord.VOTE.is(words.form(i))) {
        return true;
      }
    }
    return false;
  }

  /** Of "40 percent of all votes cast" the word for the votes; or -1. */
  private int vote(int to) {
    for (int i = to; words.is(to, "of") && i < to + VOTE_REACH; i++) {
      if (FigureWord.VOTE.is(words.form(i))) {
        return i;
      }
    }
    return -1;
  }

  /** "38 percent of ballots had been counted": how far the count has come is nobody's share. */
  private boolean isOfCounted(int behind) {
    int verb = syntax.skipRight(behind, WordClass.VERB_GROUP);
    return words.is(verb, "counted") || words.is(verb, "tallied") || words.is(verb, "processed");
  }

  private static Event moved(@Nullable Change change) {
    if (change == null) {
      return Event.OTHER;
    }
    return change.direction() == Change.Direction.UP ? Event.RISE : Event.FALL;
  }
}
