package org.newsparallax.claim;

import java.util.List;
import org.newsparallax.claim.Sense.Takes;
import org.newsparallax.quantity.Counted;

/** The dead that one side of a fight admits: "the rebels lost four fighters", "put its losses at four". */
final class Losses {
  private static final String LOSE = "los";

  private Losses() {}

  /** Whether a trigger tells of the losses of whoever is its subject, rather than of those of the other side. */
  static boolean isLoss(Words words, Trigger trigger) {
    boolean loss = false;
    for (int i = trigger.from(); i < trigger.to(); i++) {
      loss |= words.form(i).startsWith(LOSE);
    }
    return loss && trigger.sense().takes() == Takes.FIGHTERS;
  }

  /** Who died, where no noun stands with the number: rebels, if rebels put their losses at four; else fighters. */
  static Counted counted(Syntax syntax, Actors actors, Trigger trigger, int number) {
    Words words = syntax.words();
    int own = syntax.phraseAt(number);
    int head = own < 0 ? number : syntax.phrase(own).head();
    if (FigureWord.FORCES.is(words.noun(head))) {
      return words.counted(head);
    }
    int subject = actors.subjectOf(number);
    int side = subject < 0 ? trigger.from() : syntax.phrase(subject).head();
    return FigureWord.FORCES.is(words.noun(side))
        ? words.counted(side)
        : new Counted(fighter(words.noun(side)), List.of(), words.span(number, number + 1));
  }

  private static String fighter(String side) {
    return FigureWord.ARMY.is(side) ? "soldier" : "fighter";
  }
}
