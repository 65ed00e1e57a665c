package org.newsparallax.claim;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsparallax.quantity.Counted;
import org.newsparallax.quantity.Kind;

/**
 * Completes figures whose verb is left out, since the one before has it: "Smith won 45 percent of the vote and Jones 40
 * percent", "he read out 1,200 votes for Ode and 900 for Amadi", "Ode won 1,200 votes (54 percent)". For one sentence.
 */
final class Gapping {
  private static final Set<Event> CASUALTIES = EnumSet.of(Event.KILL, Event.INJURE);

  private final Syntax syntax;
  private final Words words;
  private final List<Draft> drafts;

  private Gapping(Syntax syntax, List<Draft> drafts) {
    this.syntax = syntax;
    this.words = syntax.words();
    this.drafts = drafts;
  }

  /** Completes the drafts of a sentence, which are in text order. */
  static void fill(List<Draft> drafts, Syntax syntax) {
    Gapping gapping = new Gapping(syntax, drafts);
    for (int i = 0; i < drafts.size(); i++) {
      gapping.fill(i);
    }
  }

  private void fill(int index) {
    Draft draft = drafts.get(index);
    int k = syntax.phraseAt(words.at(draft.quantity.span().start()));
    if (draft.implicit || k < 0) {
      return;
    }
    NounPhrase phrase = syntax.phrase(k);
    if (index > 0) {
      countLike(drafts.get(index - 1), draft, phrase);
    }
    Mention favoured = favoured(phrase.to());
    if (draft.event == Event.VOTE && favoured != null) {
      own(draft, favoured);
      return;
    }
    Mention listed = draft.event == Event.VOTE ? listed(phrase) : null;
    if (listed != null) {
      own(draft, listed);
      return;
    }
    if (!isBare(draft, phrase)) {
      return;
    }
    Mention name = favoured == null ? nameBefore(phrase) : favoured;
    Draft told = told(index, draft.quantity.kind());
    if (name != null && told != null && (favoured == null || told.event == Event.VOTE)) {
      draft.tellLike(told);
      own(draft, name);
      return;
    }
    Draft beside = index == 0 ? null : drafts.get(index - 1);
    if (beside != null
        && beside.event == Event.VOTE
        && draft.quantity.kind() == Kind.PERCENT
        && isBeside(beside, phrase)) {
      draft.event = Event.VOTE;
      Mention actor = Objects.requireNonNull(beside.setting).actor();
      if (actor != null) {
        own(draft, actor);
      }
    }
  }

  /** "killed 11 soldiers and wounded eight": the second number, behind a verb of its own, counts what the first one does. */
  private void countLike(Draft before, Draft draft, NounPhrase phrase) {
    Counted counted = before.quantity.counted();
    boolean casualties = CASUALTIES.contains(before.event)
        && CASUALTIES.contains(draft.event)
        && before.event != draft.event;
    if (!casualties
        || counted == null
        || draft.quantity.kind() != Kind.COUNT
        || draft.quantity.counted() != null
        || phrase.head() != phrase.number()) {
      return;
    }
    int verb = phrase.from() - 1;
    int joined = words.at(counted.span().end() - 1) + 1;
    if (joined == verb - 1 && (words.is(joined, "and") || words.is(joined, ","))) {
      draft.quantity = draft.quantity.counting(counted);
    }
  }

  /** Whether nothing says what happened to what: a number alone, a share or a sum of anything. */
  private static boolean isBare(Draft draft, NounPhrase phrase) {
    return switch (draft.quantity.kind()) {
      case COUNT ->
        draft.event == null && draft.quantity.counted() == null && phrase.head() == phrase.number();
      case PERCENT, MONEY -> draft.event == Event.OTHER;
      default -> false;
    };
  }

  /** The name right before a figure, behind "and", a comma or a semicolon; or null. */
  private @Nullable Mention nameBefore(NounPhrase figure) {
    int n = syntax.phraseAt(figure.from() - 1);
    if (n < 0 || !isName(syntax.phrase(n))) {
      return null;
    }
    int before = syntax.phrase(n).from() - 1;
    boolean joined = words.is(before, WordClass.CONJUNCTION)
        || words.is(before, ",")
        || words.is(before, ";")
        || words.is(before, "while");
    return joined ? syntax.mention(n) : null;
  }

  /** The name behind "for" right behind a figure: "900 for Amadi", "900 votes (43 percent) for Amadi"; or null. */
  private @Nullable Mention favoured(int behind) {
    int next = behind;
    if (words.is(behind, "(")) {
      int share = syntax.phraseAt(behind + 1);
      next = share < 0 ? behind : syntax.phrase(share).to() + 1;
    }
    int n = words.is(next, "for") ? syntax.phraseAt(next + 1) : -1;
    return n >= 0 && isName(syntax.phrase(n)) ? syntax.mention(n) : null;
  }

  /** The name that opens an entry of a list without a verb: "; Ada Amadi, of the Farmers' Party, 900 votes"; or null. */
  private @Nullable Mention listed(NounPhrase figure) {
    int first = figure.from();
    while (first > 0 && !words.is(first - 1, ";") && !words.is(first - 1, ":")) {
      first--;
      boolean verb =
          words.any(first, WordClass.VERB | WordClass.AUXILIARY) && syntax.phraseAt(first) < 0;
      if (verb) {
        return null;
      }
    }
    int n = first == 0 ? -1 : syntax.phraseAt(first);
    return n >= 0 && isName(syntax.phrase(n)) ? syntax.mention(n) : null;
  }

  private boolean isName(NounPhrase phrase) {
    return words.is(phrase.head(), WordClass.CAPITAL)
        && !phrase.isCounted()
        && !syntax.isTime(phrase);
  }

  /** The last figure of a kind before one, of which it is said what happened to what. */
  private @Nullable Draft told(int index, Kind kind) {
    for (int i = index - 1; i >= 0; i--) {
      Draft draft = drafts.get(i);
      boolean told =
          draft.event != null && draft.event != Event.OTHER || draft.quantity.counted() != null;
      if (draft.quantity.kind() == kind && !draft.implicit && told) {
        return draft;
      }
    }
    return null;
  }

  /** "1,200 votes (54 percent)", "1,200 votes or 54 percent". */
  private boolean isBeside(Draft beside, NounPhrase share) {
    int k = syntax.phraseAt(words.at(beside.quantity.span().start()));
    int behind = k < 0 ? -1 : syntax.phrase(k).to();
    return behind == share.from() - 1
        && (words.is(behind, "(") || words.is(behind, "or") || words.is(behind, ","));
  }

  private static void own(Draft draft, Mention actor) {
    Setting setting = Objects.requireNonNull(draft.setting);
    draft.setting = setting.telling(setting.trigger(), actor);
  }
}
