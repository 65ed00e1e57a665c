package org.newsparallax.claim;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsparallax.lexicon.Kinship;
import org.newsparallax.quantity.Counted;
import org.newsparallax.quantity.Interval;
import org.newsparallax.quantity.Kind;
import org.newsparallax.quantity.Quantity;

/**
 * Completes numbers that stand alone. "Thousands marched. The police put the number at 8,000; the organisers spoke of
 * 50,000": whoever estimates a number without saying of what counts what the report counted just before, and sets his number
 * against that one.
 */
final class Ellipsis {
  private static final Set<Kind> MEASURED =
      EnumSet.of(Kind.PERCENT, Kind.MEASURE, Kind.AGE, Kind.MONEY);
  private static final double LARGEST_RATIO = 2;

  private Ellipsis() {}

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
      Draft known = draft.bare ? rivalled(drafts, i) : null;
      if (known != null) {
        complete(draft, known);
      }
      tie(draft, draft.ofThem ? before(drafts, i) : null);
    }
  }

  /** Whoever tells a share of another time or place, or another one of his own, tells no other figure of the same thing. */
  private static void complete(Draft draft, Draft known) {
    Setting setting = Objects.requireNonNull(draft.setting);
    boolean former = setting.cues().contains(Cue.FORMER);
    boolean rival = !former && !draft.apart && !isOfOneSource(draft, known);
    if (former || rival) {
      Mention subject = Objects.requireNonNull(known.setting).subject();
      Setting whole = setting.about(subject).without(Cue.PART);
      draft.setting = rival ? whole.with(Cue.RIVAL) : whole;
    }
    if (former || rival || known.quantity.kind() == Kind.COUNT) {
      draft.tellLike(known);
    }
  }

  private static boolean isOfOneSource(Draft draft, Draft known) {
    Mention source = draft.attribution;
    return source != null
        && (source.text().equalsIgnoreCase("it")
            || known.attribution != null
                && source.text().equalsIgnoreCase(known.attribution.text()));
  }

  /** Which figure a bare estimate is set against: the share or the reading told last, where it may be another one, or a count. */
  private static @Nullable Draft rivalled(List<Draft> drafts, int index) {
    Draft draft = drafts.get(index);
    Draft measured = null;
    for (int i = index - 1; i >= 0 && measured == null && isNear(drafts, i, index); i--) {
      measured = isAlike(draft.quantity, drafts.get(i).quantity) ? drafts.get(i) : null;
    }
    boolean share = draft.quantity.kind() != Kind.COUNT;
    return measured != null || share || isBroken(draft.quantity) ? measured : before(drafts, index);
  }

  /** Whether a number may be another figure for a share, a reading or an age: rivals seldom differ by half. */
  private static boolean isAlike(Quantity number, Quantity measured) {
    boolean unit = number.kind() == measured.kind()
        || number.kind() == Kind.COUNT && MEASURED.contains(measured.kind());
    return unit
        && measured.kind() != Kind.COUNT
        && number.value() != null
        && measured.value() != null
        && point(number.value()) < point(measured.value()) * LARGEST_RATIO
        && point(measured.value()) < point(number.value()) * LARGEST_RATIO;
  }

  private static double point(Interval value) {
    return Double.isInfinite(value.min()) ? value.max() : value.min();
  }

  private static boolean isBroken(Quantity number) {
    return number.value() != null && point(number.value()) != Math.rint(point(number.value()));
  }

  private static boolean isNear(List<Draft> drafts, int i, int index) {
    return drafts.get(i).sentence >= drafts.get(index).sentence - 1;
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
      if (!isNear(drafts, i, index)) {
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
