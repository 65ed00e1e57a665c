package org.newsparallax.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newsparallax.text.Span;

/** Finds what a number counts: the head of the noun phrase behind it, with the words before the head. */
final class NounReader {
  private static final int LONGEST = 7;

  private final Tokens tokens;
  private final Lexicon lexicon;

  NounReader(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  /** Sets the counted noun of a draft, if the text behind the number has one. */
  void read(Draft draft) {
    int at = Math.max(draft.end, draft.limit);
    boolean hyphen = tokens.isGluedHyphen(at);
    if (hyphen) {
      at++;
    }
    if (tokens.is(at, '”') || tokens.is(at, '"') && tokens.isGlued(at)) {
      at++;
    }
    int of = tokens.word(at);
    if (of >= 0 && of == lexicon.of) {
      at++;
      while (lexicon.isDeterminer(tokens.word(at))) {
        at++;
      }
    } else if (draft.share && lexicon.isDeterminer(of)) {
      at++;
    }
    phrase(draft, at, hyphen || draft.one || draft.max == 1);
  }

  private void phrase(Draft draft, int from, boolean singular) {
    int head = -1;
    int last = -1;
    int i = from;
    for (int words = 0; words < LONGEST && i < tokens.size(); words++) {
      if (!tokens.isWord(i) || i > from && tokens.startsSentence(i)) {
        break;
      }
      int word = tokens.word(i);
      if (lexicon.is(word, Cue.FUNCTION) && !(i == from && isSkipped(word))) {
        break;
      }
      boolean plural = Nouns.isPlural(tokens.word(i, i + 1), lexicon);
      if (lexicon.is(word, Cue.VERB)) {
        if (last >= 0 && !(plural && head < 0) || !leadsToNoun(i)) {
          break;
        }
      } else if (!lexicon.is(word, Cue.FUNCTION)) {
        if (head >= 0 && !plural) {
          break;
        }
        last = i;
        if (plural) {
          head = i;
        }
      }
      i = next(i);
    }
    if (head < 0 && singular) {
      head = last;
    }
    if (head < 0 && last >= 0 && !tokens.isCapitalised(last)) {
      head = last;
    }
    if (head >= 0) {
      set(draft, from, head);
    }
  }

  /** Words between number and noun that are no part of it: "300 more soldiers". */
  private boolean isSkipped(int word) {
    return lexicon.is(word, Cue.SKIPPED);
  }

  /** Whether a participle right behind the number belongs to a noun: "50 destroyed vehicles", not "24 injured in". */
  private boolean leadsToNoun(int at) {
    int i = next(at);
    for (int words = 0; words < 3; words++) {
      if (!tokens.isWord(i)
          || tokens.startsSentence(i)
          || lexicon.is(tokens.word(i), Cue.FUNCTION)) {
        return false;
      }
      if (Nouns.isPlural(tokens.word(i, i + 1), lexicon)) {
        return true;
      }
      i = next(i);
    }
    return false;
  }

  /** The next word; a hyphen between words is passed over. */
  private int next(int at) {
    return tokens.isGluedHyphen(at + 1) ? at + 2 : at + 1;
  }

  private void set(Draft draft, int from, int head) {
    List<String> modifiers = new ArrayList<>();
    int start = -1;
    for (int i = from; i < head; i++) {
      if (!tokens.isWord(i) || lexicon.is(tokens.word(i), Cue.FUNCTION)) {
        continue;
      }
      if (start < 0) {
        start = i;
      }
      int end = i + 1;
      while (tokens.isGluedHyphen(end) && end + 1 < head) {
        end += 2;
      }
      modifiers.add(tokens.word(i, end).toLowerCase(Locale.ROOT));
      i = end - 1;
    }
    int first = start < 0 ? head : start;
    draft.counted = new Counted(
        Nouns.singular(tokens.word(head, head + 1), lexicon),
        modifiers,
        new Span(tokens.start(first), tokens.end(head)));
    draft.limit = head + 1;
  }
}
