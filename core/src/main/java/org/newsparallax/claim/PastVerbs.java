package org.newsparallax.claim;

import java.util.EnumSet;
import java.util.Set;
import org.newsparallax.lexicon.PartOfSpeech;
import org.newsparallax.lexicon.Vocabulary;

/**
 * The verb whose hour a time of day tells, whatever it means, as long as it is in the past: "police arrived at 3 p.m.", "at 3
 * p.m. the line was opened", "he was walking home at 3 p.m. when he was struck". Nothing that is planned, usual or said, nor
 * what goes on until then. For one sentence.
 */
final class PastVerbs {
  private static final Set<ReportingLexicon.Use> SAYING =
      EnumSet.of(ReportingLexicon.Use.SAY, ReportingLexicon.Use.TELL, ReportingLexicon.Use.CITE);
  private static final int REACH = 16;
  private static final int NONE = -1;
  private static final int BARRED = -2;

  private final Syntax syntax;
  private final Words words;

  PastVerbs(Syntax syntax) {
    this.syntax = syntax;
    this.words = syntax.words();
  }

  /**
   * The verb of a time of day.
   *
   * @param from the first word of the time
   * @param to behind its last word
   * @param left the first word of the clause
   * @param right behind the last word of the clause
   * @return the index of the word, below 0 if there is none
   */
  int verb(int from, int to, int left, int right) {
    int verb = behindWhen(to, Math.min(right, to + REACH));
    if (verb == NONE) {
      verb = before(from, Math.max(left, from - 2 * REACH));
    }
    if (verb == NONE) {
      verb = behind(to, Math.min(right, to + REACH));
    }
    return verb < 0 || Clocks.isSort(words.form(verb), "unclocked") || isSaid(verb) ? BARRED : verb;
  }

  /** A verb with the form of "to be" before it: "was struck". */
  Mention mention(int verb) {
    return words.mention(words.is(verb - 1, WordClass.BE) ? verb - 1 : verb, verb + 1);
  }

  /** "It was reported" is an event, "he reported" only says something. */
  private boolean isSaid(int verb) {
    ReportingLexicon.Verb known = words.known(verb).verb();
    boolean reported = words.is(verb, "reported") && words.is(verb - 1, WordClass.BE);
    return known != null && SAYING.contains(known.use()) && !reported;
  }

  /** What interrupts what went on: "was driving home at 3 p.m. on Route 7 when a van struck her". */
  private int behindWhen(int to, int right) {
    for (int i = to; i < right; i++) {
      if (words.is(i, "when")) {
        return behind(i + 1, right);
      }
      if (isVerb(i) || words.any(i, WordClass.AUXILIARY)) {
        return NONE;
      }
    }
    return NONE;
  }

  /**
   * The nearest verb; that of "the raid began as they were eating at 3 p.m." is the one of which it is told, "began". That of "was
   * under way at 3 p.m." is none.
   */
  private int before(int from, int left) {
    int going = NONE;
    for (int i = from - 1; i >= left; i--) {
      boolean barred = isBorder(i) || going == NONE && words.is(i, WordClass.BE);
      int found = isVerb(i) ? judged(i) : barred ? BARRED : NONE;
      boolean goesOn = found >= 0 && words.is(i, WordClass.VERB_ING);
      if (going >= 0 && (words.is(i, "as") || words.is(i, "while"))) {
        going = NONE;
      } else if (going >= 0 && found != NONE) {
        return going;
      } else if (goesOn) {
        going = found;
      } else if (found != NONE) {
        return found;
      }
    }
    return going;
  }

  private int behind(int to, int right) {
    for (int i = to; i < right; i++) {
      int found = isVerb(i) ? judged(i) : NONE;
      if (found != NONE) {
        return found;
      }
    }
    return NONE;
  }

  private boolean isBorder(int i) {
    return words.is(i, WordClass.RELATIVE) && !words.is(i, "that") || words.isQuoteMark(i);
  }

  private boolean isVerb(int i) {
    int k = syntax.phraseAt(i);
    boolean head = k >= 0
        && syntax.phrase(k).head() == i
        && Vocabulary.english().mostly(words.form(i)) == PartOfSpeech.VERB;
    return words.any(i, WordClass.VERB) && !words.any(i, WordClass.AUXILIARY) && (k < 0 || head);
  }

  /** The verb itself if it is finite and past; {@code NONE} if it only hangs on another one; {@code BARRED} if it is not past. */
  private int judged(int verb) {
    int group = syntax.skipLeft(verb - 1, WordClass.VERB_GROUP) + 1;
    boolean past = words.is(verb, WordClass.VERB_PAST);
    if (!past && words.is(verb, WordClass.VERB_ING)) {
      boolean goesOn = isPast(verb - 1) || words.is(verb - 1, WordClass.ADVERB) && isPast(verb - 2);
      return goesOn ? verb : NONE;
    }
    if (!past || words.is(group - 1, "to")) {
      return BARRED;
    }
    for (int i = group; i < verb; i++) {
      if (words.any(i, WordClass.mask(WordClass.MODAL, WordClass.NEGATION))
          || words.any(i, WordClass.AUXILIARY) && !isPast(i) && !words.is(i, "been")) {
        return BARRED;
      }
    }
    return Clocks.isSort(words.form(verb), "lying") ? NONE : verb;
  }

  private boolean isPast(int i) {
    return words.is(i, "was") || words.is(i, "were") || words.is(i, "had") || words.is(i, "got");
  }
}
