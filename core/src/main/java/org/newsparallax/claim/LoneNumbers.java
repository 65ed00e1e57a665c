package org.newsparallax.claim;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the numbers that somebody names without saying of what: "the organisers spoke of 50,000", "the union insists on 61
 * percent". {@link Ellipsis} tells of what they are.
 */
final class LoneNumbers {
  private static final int ABOUT =
      WordClass.mask(WordClass.PREPOSITION, WordClass.ADVERB, WordClass.NEGATION);

  private static final Set<String> PUTTING = Set.of("put", "puts", "putting");

  private static final Set<String> STANDING = Set.of("stand", "stands", "stood", "standing");

  private LoneNumbers() {}

  /** Whether somebody estimates a number alone: "the organisers spoke of 50,000", "the union put it at 300". */
  static boolean isBare(Draft draft, Syntax syntax, int k) {
    Words words = syntax.words();
    int before = syntax.phrase(k).from() - 1;
    return tellsNothing(draft)
        && !goesOn(words, syntax.phrase(k).to())
        && !syntax.phrase(k).part()
        && syntax.phrase(k).head() <= words.at(draft.quantity.span().end() - 1)
        && (isPut(words, before)
            || isFormer(words, before)
            || owner(syntax, k) != null
            || isHeldTo(words, before)
            || draft.attribution != null
                && (isEstimated(syntax, before) || gapped(syntax, k) != null));
  }

  /** "two of them", "three as critical", "two were masked", "six who": some of those told of before, no number of all. */
  private static boolean goesOn(Words words, int behind) {
    return words.is(behind, "of")
        || words.is(behind, "as")
        || words.is(behind, WordClass.RELATIVE)
        || words.any(behind, WordClass.AUXILIARY | WordClass.VERB)
            && !words.is(behind, WordClass.NOUN);
  }

  /** "postponed 520 operations, up from 340", "slipped to 29.8 percent, down from 31.4". */
  private static boolean isFormer(Words words, int before) {
    return words.is(before, "from") && (words.is(before - 1, "up") || words.is(before - 1, "down"));
  }

  /** Whether nothing is told of a figure, neither what happened nor to what: "8,000", "64 percent". */
  private static boolean tellsNothing(Draft draft) {
    return switch (draft.quantity.kind()) {
      case COUNT ->
        (draft.event == null || draft.event == Event.FIND) && draft.quantity.counted() == null;
      case PERCENT, MONEY -> draft.event == Event.OTHER;
      default -> false;
    };
  }

  /** Who gives a number alone: whose figure it is, or who holds to it, "the commission stood by 61.4"; or null. */
  static @Nullable Mention source(Syntax syntax, int k) {
    Mention owner = owner(syntax, k);
    Mention other = owner == null ? gapped(syntax, k) : owner;
    Words words = syntax.words();
    int preposition = syntax.phrase(k).from() - 1;
    if (other != null || !isHeldTo(words, preposition)) {
      return other;
    }
    int who = syntax.phraseAt(syntax.skipLeft(verb(words, preposition) - 1, WordClass.VERB_GROUP));
    return who < 0 ? null : syntax.mention(who);
  }

  /** "The organisers counted 30,000, the police 9,000": who stands right before a number, without a verb; or null. */
  private static @Nullable Mention gapped(Syntax syntax, int k) {
    Words words = syntax.words();
    int who = syntax.phraseAt(syntax.phrase(k).from() - 1);
    int before = who < 0 ? -1 : syntax.phrase(who).from() - 1;
    boolean joined = words.is(before, ",")
        || words.is(before, ";")
        || words.is(before, WordClass.CONJUNCTION)
        || words.is(before, "while");
    return joined
            && ReportingLexicon.ENGLISH.isSource(words.form(syntax.phrase(who).head()))
        ? syntax.mention(who)
        : null;
  }

  /** "insists on 61", "stuck to 45,000", "arrived at 92,000": whether a number is one that somebody holds to or comes to. */
  private static boolean isHeldTo(Words words, int preposition) {
    String verb = words.form(verb(words, preposition));
    return words.is(preposition, WordClass.PREPOSITION) && FigureWord.HOLDING.is(verb)
        || words.is(preposition, "by") && STANDING.contains(verb);
  }

  /** "In the north it was 12", "Four years ago it came to 54": whether a number is one of another time or place. */
  static boolean isApart(Draft draft, Syntax syntax) {
    Words words = syntax.words();
    boolean opened = words.is(0, WordClass.PREPOSITION) && !words.is(0, "according")
        || syntax.phraseAt(0) >= 0 && syntax.isTime(syntax.phrase(syntax.phraseAt(0)));
    return opened || draft.when != null || draft.place != null;
  }

  /** The verb before a preposition: "came up | with", "stood | by". */
  private static int verb(Words words, int preposition) {
    return words.is(preposition - 1, "up") ? preposition - 2 : preposition - 1;
  }

  /** "the district's count was 7,800": whose figure a number is; or null. */
  static @Nullable Mention owner(Syntax syntax, int k) {
    int be = syntax.phrase(k).from() - 1;
    int figure = isFigure(syntax, be) ? syntax.phraseAt(figure(syntax, be)) : -1;
    return figure < 0 || syntax.phrase(figure).owner() < 0
        ? null
        : syntax
            .words()
            .mention(syntax.phrase(figure).from(), syntax.phrase(figure).owner() - 1);
  }

  /** Whether a number behind a word is one that is named by whoever speaks: "spoke of 50,000", "a figure at 300". */
  private static boolean isEstimated(Syntax syntax, int before) {
    Words words = syntax.words();
    return words.is(before, "at") && FigureWord.NUMBER.is(words.form(before - 1))
        || words.is(before, WordClass.BE)
            && words.is(syntax.skipLeft(before, WordClass.AUXILIARY), "there")
        || isFigure(syntax, syntax.skipLeft(before, ABOUT))
        || words.is(before, "of") && !isSizeOf(syntax, before)
        || words.is(before, "with")
        || words.is(before, "to") && words.known(before - 1).verb() != null
        || words.known(before).verb() != null;
  }

  /** "a school of 1,200", "the town of 9,000": how large something is that has been named. */
  private static boolean isSizeOf(Syntax syntax, int of) {
    int k = syntax.phraseAt(of - 1);
    return k >= 0 && !FigureWord.NUMBER.is(syntax.words().form(syntax.phrase(k).head()));
  }

  /** "opposition groups put it at 90", "the union has an estimate: 90". */
  private static boolean isPut(Words words, int before) {
    boolean number = FigureWord.NUMBER.is(words.form(before - 1));
    return number && words.is(before, ":")
        || number && words.is(before, "at") && PUTTING.contains(putting(words, before - 2));
  }

  /** The verb before "it" or "the number". */
  private static String putting(Words words, int i) {
    return words.form(words.is(i, "the") ? i - 1 : i);
  }

  /** "the true figure is 90", "the real number could be above 120": the subject of a form of "be". */
  private static boolean isFigure(Syntax syntax, int be) {
    Words words = syntax.words();
    return words.is(be, WordClass.BE) && FigureWord.NUMBER.is(words.form(figure(syntax, be)));
  }

  /** The word before a form of "be". */
  private static int figure(Syntax syntax, int be) {
    return syntax.skipLeft(be - 1, WordClass.MODAL.mask() | WordClass.ADVERB.mask());
  }
}
