package org.newsparallax.claim;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsparallax.lexicon.Kinship;
import org.newsparallax.quantity.Counted;
import org.newsparallax.quantity.Kind;

/**
 * Completes numbers that stand alone. "Thousands marched. The police put the number at 8,000; the organisers spoke of
 * 50,000": whoever estimates a number without saying of what counts what the report counted just before.
 */
final class Ellipsis {
  private static final int ABOUT = WordClass.PREPOSITION.mask() | WordClass.ADVERB.mask();

  private static final Set<String> PUTTING = Set.of("put", "puts", "putting");

  private Ellipsis() {}

  /** Whether somebody estimates a number alone: "the organisers spoke of 50,000", "the union put it at 300". */
  static boolean isBare(Draft draft, Syntax syntax, int k) {
    Words words = syntax.words();
    int before = syntax.phrase(k).from() - 1;
    return draft.event == null
        && draft.quantity.kind() == Kind.COUNT
        && draft.quantity.counted() == null
        && syntax.phrase(k).head() == syntax.phrase(k).number()
        && (isPut(words, before)
            || owner(syntax, k) != null
            || draft.attribution != null && isEstimated(syntax, before));
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
        || words.is(before, WordClass.BE) && words.is(before - 1, "there")
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

  /** Whether some of those named before are counted to whom something happened: "363 of them were rescued". */
  static boolean isOfThem(Draft draft, Syntax syntax, int k) {
    Words words = syntax.words();
    NounPhrase phrase = syntax.phrase(k);
    return draft.quantity.kind() == Kind.COUNT
        && draft.event != null
        && SentenceClaims.PEOPLE.contains(draft.event)
        && phrase.part()
        && (words.is(phrase.to() - 1, "them") || words.is(phrase.to() - 1, "whom"));
  }

  /** Completes the bare estimates among the drafts of an article, in text order. */
  static void fill(List<Draft> drafts) {
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      Draft known = draft.bare ? before(drafts, i) : null;
      if (known != null) {
        draft.tellLike(known);
      }
      tie(draft, draft.ofThem ? before(drafts, i) : null);
    }
  }

  /**
   * Of "787 people were in the mine. Police said 363 of them were rescued", all who were rescued are counted, as what
   * happened to them is another thing than what is told of the whole.
   */
  private static void tie(Draft draft, @Nullable Draft whole) {
    if (whole != null && whole.event != draft.event && draft.partOf == null) {
      draft.partOf = whole;
      draft.setting = Objects.requireNonNull(draft.setting).without(Cue.PART);
    }
  }

  /**
   * The last count of the same sentence or of the one before that says what happened to what: of people, if there is one.
   */
  private static @Nullable Draft before(List<Draft> drafts, int index) {
    Draft thing = null;
    for (int i = index - 1; i >= 0; i--) {
      Draft draft = drafts.get(i);
      if (draft.sentence < drafts.get(index).sentence - 1) {
        return thing;
      }
      boolean whole = draft.quantity.kind() == Kind.COUNT
          && !draft.implicit
          && draft.partOf == null
          && (draft.event != null || draft.quantity.counted() != null);
      if (whole && isOfPeople(draft)) {
        return draft;
      }
      thing = whole && thing == null ? draft : thing;
    }
    return thing;
  }

  private static boolean isOfPeople(Draft draft) {
    Counted counted = draft.quantity.counted();
    return counted == null
        ? draft.event != null && SentenceClaims.PEOPLE.contains(draft.event)
        : Kinship.english().isPerson(counted.head());
  }
}
