package org.newsparallax.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsparallax.claim.ReportingLexicon.Use;
import org.newsparallax.claim.ReportingLexicon.Verb;

/** Finds the frames of a sentence, in text order. */
final class Frames {
  /** What shows something without saying "that". */
  private static final Set<String> RECORDS = Set.of("log", "logs", "records", "documents");

  private static final int REACH = 30;
  private static final Set<String> PERCEIVING =
      Set.of("see", "sees", "saw", "speak", "speaks", "spoke", "talk", "talks", "talked");
  private static final int BETWEEN =
      WordClass.mask(WordClass.ADVERB, WordClass.HAVE, WordClass.DO, WordClass.MODAL);

  private final Syntax syntax;
  private final Words words;
  private final ReportingLexicon lexicon = ReportingLexicon.ENGLISH;
  private final List<Frame> frames = new ArrayList<>();

  private Frames(Syntax syntax) {
    this.syntax = syntax;
    this.words = syntax.words();
  }

  static List<Frame> find(Syntax syntax) {
    Frames finder = new Frames(syntax);
    for (int i = 0; i < finder.words.size(); i++) {
      finder.at(i);
    }
    return finder.frames;
  }

  private void at(int i) {
    int behind = ReportingLexicon.behindAccording(words, i);
    if (behind > 0) {
      int[] speaker = phraseFrom(behind);
      if (speaker != null) {
        boolean start =
            i == 0 || words.is(i - 1, WordClass.CONJUNCTION) || words.isQuoteMark(i - 1);
        frames.add(new Frame(speaker[0], speaker[1], i, speaker[1], start, !start, false));
      }
      return;
    }
    Verb verb = words.known(i).verb();
    if (verb == null || syntax.phraseAt(i) >= 0) {
      return;
    }
    if (verb.use() == Use.CITE) {
      quoted(i);
      int[] speaker = verb.form() == WordClass.VERB_ING ? phraseFrom(i + 1) : null;
      if (speaker != null) {
        frames.add(new Frame(speaker[0], speaker[1], i, speaker[1], false, false, true));
      }
      return;
    }
    Frame frame = verb.form() == WordClass.VERB_ING ? participle(i) : finite(i, verb);
    if (frame != null) {
      frames.add(frame);
    }
  }

  /** "A quoted B as saying", "B was quoted by A as saying": B. */
  private void quoted(int i) {
    int saying = -1;
    for (int j = i + 1; j < i + REACH && saying < 0; j++) {
      saying = words.is(j, "as") && words.is(j + 1, "saying") ? j + 2 : -1;
    }
    if (saying < 0) {
      return;
    }
    int before = beforeVerb(i - 1);
    boolean passive = words.is(before, WordClass.BE);
    int[] speaker = passive ? speaker(beforeVerb(before - 1)) : phraseFrom(i + 1);
    if (speaker != null) {
      boolean closes = !goesOn(saying);
      frames.add(new Frame(
          speaker[0], speaker[1], passive ? speaker[0] : i, saying, !closes, closes, false));
    }
  }

  /** ", adding that …": the speaker of the frame before goes on. */
  private @Nullable Frame participle(int i) {
    boolean free =
        words.is(i - 1, ",") || words.isQuoteMark(i - 1) || words.is(i - 1, WordClass.CONJUNCTION);
    return free && !frames.isEmpty() ? new Frame(i, i, i, i + 1, true, false, false) : null;
  }

  private @Nullable Frame finite(int i, Verb verb) {
    if (words.is(i + 1, "responsibility") || claimsLives(i) || !isUsed(i, verb)) {
      return null;
    }
    int before = beforeVerb(i - 1);
    if (words.is(before, WordClass.BE) && verb.form() == WordClass.VERB_PAST) {
      return null;
    }
    int[] inverted =
        verb.form() == WordClass.VERB_BASE || verb.use() == Use.TELL ? null : inverted(i);
    if (inverted != null) {
      return new Frame(inverted[0], inverted[1], i, inverted[1], goesOn(inverted[1]), true, false);
    }
    int[] speaker = speaker(before);
    if (speaker == null) {
      boolean joined = words.is(before, WordClass.CONJUNCTION) && !frames.isEmpty();
      return joined ? new Frame(i, i, i, i + 1, true, false, false) : null;
    }
    if (verb.form() == WordClass.VERB_BASE && !isPlural(speaker)) {
      return null;
    }
    if (verb.use() == Use.ESTIMATE && !maySpeak(speaker)) {
      return null;
    }
    int end = residue(i + 1, verb);
    boolean closes = end >= words.size()
        || words.is(end, ".")
        || words.is(end, ",") && !words.isQuoteMark(end + 1)
        || words.is(end, ";")
        || words.is(end, ")")
        || words.is(end, "\u2014");
    boolean follows = words.is(speaker[0] - 1, ",")
        || words.isQuoteMark(speaker[0] - 1)
        || words.is(speaker[0] - 1, "\u2014")
        || words.is(speaker[0] - 1, "-")
        || words.is(speaker[0] - 1, "as");
    boolean behindOnly = closes && follows && speaker[0] > 1;
    boolean ahead = !behindOnly || goesOn(end);
    return new Frame(speaker[0], speaker[1], speaker[0], i + 1, ahead, behindOnly, false);
  }

  private boolean claimsLives(int i) {
    if (!words.form(i).startsWith("claim")) {
      return false;
    }
    int k = syntax.phraseAt(i + 1);
    String head = k < 0 ? "" : words.form(syntax.phrase(k).head());
    return head.equals("life") || head.equals("lives");
  }

  private boolean isUsed(int i, Verb verb) {
    return switch (verb.use()) {
      case SHOW ->
        words.is(i + 1, "that") || RECORDS.contains(words.form(i - 1)) && !words.is(i + 1, "no");
      case ESTIMATE -> hasFigure(i + 1);
      default -> true;
    };
  }

  /** Whether "at" and a number follow before the clause ends: "put the toll at 43". */
  private boolean hasFigure(int i) {
    for (int j = i; j < i + REACH / 2 && !words.is(j, ",") && !words.is(j, "."); j++) {
      if (words.is(j, "at")
          && syntax.phraseAt(j + 1) >= 0
          && syntax.phrase(syntax.phraseAt(j + 1)).isCounted()) {
        return true;
      }
    }
    return words.is(i, "that") || isCount(i);
  }

  /** "counted 24 dead", "spoke of 50,000", "saw 8,000": whoever sees or speaks of a bare number estimates it. */
  private boolean isCount(int behindVerb) {
    boolean of = words.is(behindVerb, "of");
    int k = syntax.phraseAt(of ? behindVerb + 1 : behindVerb);
    if (k < 0 || !syntax.phrase(k).isCounted() || words.form(behindVerb - 1).startsWith("put")) {
      return false;
    }
    boolean bare = syntax.phrase(k).head() == syntax.phrase(k).number();
    return bare || !of && !PERCEIVING.contains(words.form(behindVerb - 1));
  }

  private boolean maySpeak(int[] speaker) {
    int k = syntax.phraseAt(speaker[0]);
    int head = k < 0 ? speaker[1] - 1 : syntax.phrase(k).head();
    return words.is(head, WordClass.CAPITAL)
        || lexicon.isSource(words.form(head))
        || words.is(head, WordClass.PRONOUN)
        || People.ENGLISH.isPersonOrPersons(words.form(head));
  }

  private boolean isPlural(int[] speaker) {
    String head = words.form(speaker[1] - 1);
    return head.endsWith("s")
        || lexicon.isSource(head)
        || words.is(speaker[1] - 1, WordClass.PRONOUN);
  }

  /** Over auxiliaries, adverbs, and times with their prepositions, to the left. */
  private int beforeVerb(int i) {
    int j = syntax.skipLeft(i, BETWEEN);
    for (int steps = 0; steps < 3; steps++) {
      int k = syntax.phraseAt(j);
      if (k < 0 || !syntax.isTime(syntax.phrase(k)) || syntax.phrase(k).from() == 0) {
        return j;
      }
      j = syntax.phrase(k).from() - 1;
      j = words.is(j, WordClass.PREPOSITION) ? j - 1 : j;
      j = syntax.skipLeft(j, BETWEEN);
    }
    return j;
  }

  /** The speaker that ends at a word, apposition and relative pronoun stepped over; null if there is none. */
  private int @Nullable [] speaker(int end) {
    if (words.is(end, "who") || words.is(end, "which")) {
      int j = words.is(end - 1, ",") ? end - 2 : end - 1;
      return syntax.phraseAt(j) >= 0 ? main(syntax.phraseAt(j)) : null;
    }
    if (words.is(end, ",") || words.is(end, ")")) {
      return beforeApposition(end);
    }
    int k = syntax.phraseAt(end);
    return k >= 0 ? main(k) : null;
  }

  private int @Nullable [] beforeApposition(int comma) {
    for (int j = comma - 1; j > comma - REACH && j > 0; j--) {
      if (words.isQuoteMark(j) || words.is(j, ";")) {
        return null;
      }
      if ((words.is(j, ",") || words.is(j, "(")) && syntax.phraseAt(j - 1) >= 0) {
        int[] outer = main(syntax.phraseAt(j - 1));
        int inner = syntax.phraseAt(j + 1);
        boolean name =
            inner >= 0 && syntax.phrase(inner).to() == comma && isName(syntax.phrase(inner));
        if (name && !isName(syntax.phrase(syntax.phraseAt(outer[0])))) {
          return new int[] {syntax.phrase(inner).from(), syntax.phrase(inner).to()};
        }
        return outer;
      }
    }
    return null;
  }

  private boolean isName(NounPhrase phrase) {
    return words.is(phrase.from(), WordClass.CAPITAL)
        && words.is(phrase.head(), WordClass.CAPITAL)
        && !words.is(phrase.from(), WordClass.DETERMINER);
  }

  /** A phrase with those that it is "of", or "for", and from what they hang: "the head of the agency in Rome". */
  private int[] main(int k) {
    int first = k;
    int to = syntax.phrase(k).to();
    for (int steps = 0; steps < 4; steps++) {
      int before = syntax.phrase(first).from() - 1;
      int left = words.is(before, WordClass.PREPOSITION) ? syntax.phraseAt(before - 1) : -1;
      if (left < 0) {
        break;
      }
      boolean part = words.is(before, "of") || words.is(before, "for");
      to = part ? to : syntax.phrase(left).to();
      first = left;
    }
    return new int[] {syntax.phrase(first).from(), to};
  }

  private int @Nullable [] phraseFrom(int i) {
    int k = syntax.phraseAt(i);
    if (k < 0 || syntax.phrase(k).from() != i) {
      return null;
    }
    int to = syntax.phrase(k).to();
    while (words.is(to, "of") || words.is(to, "for")) {
      int next = syntax.phraseAt(to + 1);
      if (next < 0) {
        break;
      }
      to = syntax.phrase(next).to();
    }
    return new int[] {i, to};
  }

  /** "… ," said X: the speaker behind the verb, or null. */
  private int @Nullable [] inverted(int i) {
    boolean closed = words.is(i - 1, ",") || words.isQuoteMark(i - 1);
    int[] phrase = closed ? phraseFrom(i + 1) : null;
    if (phrase == null || words.is(i + 1, WordClass.NUMBER)) {
      return null;
    }
    boolean source = words.is(i + 1, WordClass.CAPITAL)
        || words.is(phrase[1] - 1, WordClass.CAPITAL)
        || words.isQuoteMark(i - 1)
        || lexicon.isSource(words.form(phrase[1] - 1))
        || words.is(phrase[1] - 1, WordClass.TITLE);
    boolean ends = phrase[1] >= words.size()
        || words.is(phrase[1], WordClass.PUNCTUATION)
        || words.is(phrase[1], WordClass.PREPOSITION)
        || words.is(phrase[1], WordClass.RELATIVE);
    return source && ends && !words.is(i + 1, WordClass.WEEKDAY) ? phrase : null;
  }

  /** The word behind hearer, times and places that follow a verb of reporting. */
  private int residue(int i, Verb verb) {
    int j = syntax.skipRight(i, WordClass.ADVERB.mask());
    if (verb.use() == Use.TELL && syntax.phraseAt(j) >= 0) {
      j = syntax.phrase(syntax.phraseAt(j)).to();
    }
    for (int steps = 0; steps < 6; steps++) {
      int k = syntax.phraseAt(j);
      int inner = words.is(j, WordClass.PREPOSITION) ? syntax.phraseAt(j + 1) : -1;
      if (k >= 0 && syntax.isTime(syntax.phrase(k))) {
        j = syntax.phrase(k).to();
      } else if (inner >= 0) {
        j = syntax.phrase(inner).to();
      } else {
        break;
      }
      j = syntax.skipRight(j, WordClass.ADVERB.mask());
    }
    return j;
  }

  /** Whether more than a mark follows. */
  private boolean goesOn(int i) {
    for (int j = i; j < words.size(); j++) {
      if (!words.is(j, WordClass.PUNCTUATION)) {
        return true;
      }
    }
    return false;
  }
}
