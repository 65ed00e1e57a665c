package org.newsparallax.claim;

import java.util.List;
import java.util.Objects;
import org.newsparallax.quantity.Kind;

/**
 * Figures that a sentence adds to those before: of "12 bodies were found on Friday, bringing the death toll to 40" and
 * "49 bodies on Thursday, for a total of 75" only the last one is the toll, of "the toll rose to 75 after two men died" only
 * the first. For one sentence.
 */
final class Sums {
  private static final int REACH = 14;

  private final Syntax syntax;
  private final Words words;

  private Sums(Syntax syntax) {
    this.syntax = syntax;
    this.words = syntax.words();
  }

  /** Marks what is added to a sum among the drafts of a sentence, which are in text order. */
  static void settle(List<Draft> drafts, Syntax syntax) {
    Sums sums = new Sums(syntax);
    for (int i = 1; i < drafts.size(); i++) {
      if (drafts.get(i).quantity.kind() == Kind.COUNT && sums.isSum(drafts.get(i))) {
        Draft sum = drafts.get(i);
        settle(drafts.subList(0, i), sum);
        sum.setting = Objects.requireNonNull(sum.setting).with(Cue.REVISED);
      }
      if (sums.raises(drafts.get(i - 1), drafts.get(i))) {
        Draft added = drafts.get(i);
        added.setting = Objects.requireNonNull(added.setting).with(Cue.PART);
      }
    }
  }

  /** "The death toll rose to 40 after two of the injured died": those by whom it rose. */
  private boolean raises(Draft sum, Draft added) {
    boolean risen = Objects.requireNonNull(sum.setting).cues().contains(Cue.REVISED);
    if (!risen
        || sum.event == null
        || sum.event != added.event
        || added.quantity.kind() != Kind.COUNT) {
      return false;
    }
    int from = words.at(sum.quantity.span().end());
    for (int i = words.at(added.quantity.span().start()) - 1; i >= from; i--) {
      if (words.is(i, "after")) {
        return true;
      }
    }
    return false;
  }

  private static void settle(List<Draft> before, Draft sum) {
    for (int i = before.size() - 1; i >= 0; i--) {
      Draft draft = before.get(i);
      boolean people = draft.event != null && SentenceClaims.PEOPLE.contains(draft.event);
      boolean counted = draft.quantity.kind() == Kind.COUNT && !draft.implicit && people;
      if (counted && sum.event == null && sum.quantity.counted() == null) {
        sum.tellLike(draft);
      }
      if (counted && draft.event == sum.event) {
        draft.setting = Objects.requireNonNull(draft.setting).with(Cue.PART);
      }
    }
  }

  /** "…, bringing the toll to 40", "…, taking to at least 40 the number of dead", "…, for a total of 40". */
  private boolean isSum(Draft draft) {
    int word = words.at(draft.quantity.span().start());
    int k = syntax.phraseAt(word);
    int from = k < 0 ? word : syntax.phrase(k).from();
    if (words.is(from, "a") && words.is(from + 1, "total") || words.is(from - 2, "total")) {
      int article = words.is(from, "a") ? from : from - 3;
      return words.is(article - 1, "for") || words.is(article - 1, "making");
    }
    if (!words.is(from - 1, "to")) {
      return false;
    }
    boolean number = words.is(from - 2, WordClass.VERB_ING); // "raising to 40 the number of dead"
    for (int i = from - 2; i > 0 && i >= from - REACH; i--) {
      if (FigureWord.RAISING.is(words.form(i)) || words.is(i, "taking")) {
        return number;
      }
      number |= FigureWord.NUMBER.is(words.form(i));
    }
    return false;
  }
}
