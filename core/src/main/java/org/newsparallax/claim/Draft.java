package org.newsparallax.claim;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsparallax.quantity.Counted;
import org.newsparallax.quantity.Kind;
import org.newsparallax.quantity.Quantity;

/** A claim that has no id yet; links to others are drafts. For one thread. */
final class Draft {
  final int sentence;
  Quantity quantity;
  final boolean implicit;

  @Nullable
  Event event;

  @Nullable
  Mention attribution;

  @Nullable
  When when;

  @Nullable
  Mention place;

  boolean negated;
  boolean hedged;
  boolean background;
  boolean earlier;

  /** Whether it is a number alone that somebody estimates: "the organisers spoke of 50,000". */
  boolean bare;

  /** Whether such a number is of another time or place than the one before. */
  boolean apart;

  /** Whether it counts some of those named before: "363 of them". */
  boolean ofThem;

  @Nullable
  Setting setting;

  @Nullable
  Draft equivalentTo;

  @Nullable
  Draft partOf;

  Draft(int sentence, Quantity quantity, boolean implicit) {
    this.sentence = sentence;
    this.quantity = quantity;
    this.implicit = implicit;
  }

  /** "31 were hurt, including six children": what happened to all happened to those of a sort among them. */
  void happenAsToWhole() {
    Counted noun = quantity.counted();
    if (event == null
        && partOf != null
        && noun != null
        && quantity.kind() == Kind.COUNT
        && !noun.equals(partOf.quantity.counted())) {
      event = partOf.event;
      setting = Objects.requireNonNull(setting).without(Cue.PART).with(Cue.SORT);
    }
  }

  /** Takes over what happened to what, and the words that tell it, from a figure that says so for both. */
  void tellLike(Draft told) {
    event = told.event;
    if (told.quantity.counted() != null) {
      quantity = quantity.counting(told.quantity.counted());
    }
    if (told.quantity.unit() != null) {
      quantity = measuredIn(told.quantity);
    }
    Setting own = Objects.requireNonNull(setting);
    setting = own.telling(Objects.requireNonNull(told.setting).trigger(), own.actor());
  }

  private Quantity measuredIn(Quantity told) {
    return new Quantity(
        quantity.span(),
        quantity.text(),
        told.kind(),
        quantity.value(),
        quantity.resolution(),
        quantity.modifier(),
        quantity.change(),
        told.unit(),
        quantity.counted(),
        quantity.date(),
        quantity.time(),
        quantity.equivalentTo(),
        quantity.partOf());
  }
}
