package org.newsparallax.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newsparallax.text.Span;

/** Finds what a number counts: the head of the noun phrase behind it, with the words before the head. */
final class NounReader {
  private static final int LONGEST = 8;
  private static final int MOST_QUOTED = 4;

  private final Tokens tokens;
  private final Lexicon lexicon;

  NounReader(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  /** Sets the counted noun of a draft, if the text behind the number has one. */
  void read(Draft draft) {
    if (draft.noun > 0) {
      set(draft, draft.noun, draft.noun);
      draft.limit = draft.end;
      return;
    }
    int at = Math.max(draft.end, draft.limit);
    if (tokens.isGluedHyphen(at)) {
      if (draft.share && tokens.isNumber(at - 1)) {
        return;
      }
      attribute(draft, at + 1);
      return;
    }
    if (tokens.is(at, '”') || tokens.is(at, '"') && tokens.isGlued(at)) {
      at++;
    }
    int of = tokens.word(at);
    boolean part = of >= 0 && of == lexicon.of;
    if (part) {
      at = behindDeterminers(at + 1);
      if (tokens.isNumber(at) || isNumeral(at)) {
        return;
      }
    } else if (draft.share && lexicon.isDeterminer(of)) {
      at++;
    }
    while (lexicon.is(tokens.word(at), Cue.SKIPPED)) {
      at++;
    }
    if (opensQuoted(at)) {
      at++;
    }
    phrase(
        draft,
        at,
        !part
            && (draft.kind == Kind.AGE
                || draft.one
                || draft.max == 1 && draft.modifier == Modifier.EXACT));
    if (draft.counted == null && draft.isPlain()) {
      group(draft);
    }
  }

  /** "killed 20 \"rebels\"": a noun in marks of its own. */
  private boolean opensQuoted(int at) {
    boolean opens = (tokens.is(at, '"') || tokens.is(at, '“')) && !tokens.isGlued(at);
    if (!opens || !tokens.isWord(at + 1)) {
      return false;
    }
    int end = at + 2;
    while (tokens.isWord(end) && end < at + MOST_QUOTED) {
      end++;
    }
    return (tokens.is(end, '"') || tokens.is(end, '”')) && tokens.isGlued(end);
  }

  /** "a crew of 23": nothing behind the number is counted, but those of the group before it. */
  private void group(Draft draft) {
    int group = draft.reach - 2;
    int of = tokens.word(group + 1);
    if (of >= 0 && of == lexicon.of && lexicon.is(tokens.word(group), Cue.GROUP)) {
      int limit = draft.limit;
      set(draft, group, group);
      draft.limit = limit;
    }
  }

  private int behindDeterminers(int from) {
    int at = from;
    while (lexicon.isDeterminer(tokens.word(at)) || lexicon.is(tokens.word(at), Cue.DEGREE)) {
      at++;
    }
    return at;
  }

  /** "a five-member team", "four-cylinder": the word behind the hyphen is counted. */
  private void attribute(Draft draft, int at) {
    if (tokens.isWord(at)
        && !lexicon.is(tokens.word(at), Cue.FUNCTION)
        && !lexicon.is(tokens.word(at), Cue.VERB)) {
      set(draft, at, at);
    }
  }

  private void phrase(Draft draft, int start, boolean singular) {
    int from = start;
    int first = -1;
    int head = -1;
    int last = -1;
    int i = from;
    for (int words = 0; words < LONGEST && i < tokens.size(); words++) {
      if (i > from && tokens.startsSentence(i)) {
        break;
      }
      if (!tokens.isWord(i)) {
        if (last >= 0
            && (tokens.is(i, '’') || tokens.is(i, '\''))
            && tokens.isPossessive(i + 1)
            && tokens.isWord(i + 2)) {
          from = i + 2;
          head = -1;
          first = -1;
          last = -1;
          i = from;
          continue;
        }
        if (isInitial(i)) {
          i++;
          continue;
        }
        break;
      }
      boolean compound = tokens.isGluedHyphen(i + 1) && tokens.isWord(i + 2);
      if (compound) {
        if (head >= 0) {
          break;
        }
        while (tokens.isGluedHyphen(i + 1) && tokens.isWord(i + 2)) {
          i += 2;
        }
        if (!isPlural(i)) {
          last = i;
          i++;
          continue;
        }
      }
      int word = tokens.word(i);
      if (isNumeral(i)) {
        break;
      }
      if (lexicon.is(word, Cue.FUNCTION) && !isAbbreviation(i)) {
        if ((word == lexicon.and || word == lexicon.or)
            && i > from
            && head < 0
            && !singular
            && leadsToNoun(i)) {
          i++;
          continue;
        }
        break;
      }
      boolean noun = last < 0 && !singular && Nouns.isPlural(tokens, i, lexicon);
      boolean plural = noun || isPlural(i);
      if (lexicon.is(word, Cue.VERB) && !noun) {
        boolean leads = !(singular && last >= 0)
            && head < 0
            && (leadsToNoun(i) || singular && i == from && isAdjective(i));
        if (!leads) {
          break;
        }
      } else {
        if (head >= 0
            && (!plural || isVerbal(i) || !lexicon.is(tokens.word(head), Cue.PLURAL_MODIFIER))) {
          break;
        }
        last = i;
        first = first < 0 ? i : first;
        if (plural) {
          head = i;
        }
      }
      i++;
    }
    if (head < 0 && last >= 0) {
      head = singular ? last : bare(draft, first < 0 ? last : first, last);
    }
    if (head >= 0) {
      set(draft, from, head);
    }
  }

  /** Which of several singular words a number above one counts: "a 12 page report", "20 infantry". */
  private int bare(Draft draft, int first, int last) {
    if (draft.kind == Kind.RATIO || draft.share) {
      return lexicon.is(tokens.word(last), Cue.COMPARATIVE) || tokens.length(last) < 3 ? -1 : last;
    }
    boolean whole = draft.min == Math.rint(draft.min);
    if (isAdverb(first) || first == last && whole) {
      return -1;
    }
    return tokens.isCapitalised(first) && !tokens.startsSentence(first) ? -1 : first;
  }

  /** "one isolated case": a participle between one and its noun. */
  private boolean isAdjective(int at) {
    int next = tokens.word(at + 1);
    return tokens.length(at) > 4
        && (tokens.text().startsWith("ed", tokens.end(at) - 2)
            || tokens.text().startsWith("ing", tokens.end(at) - 3))
        && tokens.isWord(at + 1)
        && !tokens.startsSentence(at + 1)
        && !lexicon.is(next, Cue.FUNCTION)
        && !lexicon.is(next, Cue.VERB);
  }

  private boolean isNumeral(int at) {
    NumeralRole role = lexicon.role(tokens.word(at));
    return role == NumeralRole.SMALL
        || role == NumeralRole.TENS
        || role == NumeralRole.HUNDRED
        || role == NumeralRole.PLURAL;
  }

  private boolean isAdverb(int at) {
    return tokens.length(at) > 5 && tokens.text().startsWith("ly", tokens.end(at) - 2);
  }

  /** "US", or the letters of "U.S.": capitals that are no function word. */
  private boolean isAbbreviation(int at) {
    boolean initial = tokens.length(at) == 1 && tokens.is(at + 1, '.') && tokens.isGlued(at + 1);
    boolean letter = tokens.length(at) == 1
        && tokens.word(at) != lexicon.a
        && tokens.isCapitalised(at - 1)
        && tokens.isWord(at - 1);
    return tokens.isUpperCase(at) && (initial || letter || tokens.word(at) == lexicon.us);
  }

  /** The period in "U.S." */
  private boolean isInitial(int at) {
    return tokens.is(at, '.')
        && tokens.isGlued(at)
        && tokens.length(at - 1) == 1
        && tokens.isCapitalised(at - 1);
  }

  private boolean isPlural(int at) {
    return !lexicon.is(tokens.word(at), Cue.VERB)
        && !lexicon.is(tokens.word(at), Cue.FUNCTION)
        && Nouns.isPlural(tokens, at, lexicon);
  }

  /** "20 soldiers fires": a second word in -s may be a verb; only well-known nouns go on. */
  private boolean isVerbal(int at) {
    return !tokens.isWord(at) || tokens.isCapitalised(at);
  }

  /** Whether a participle belongs to a noun behind it: "50 destroyed vehicles", not "24 injured in". */
  private boolean leadsToNoun(int at) {
    int i = at + 1;
    for (int words = 0; words < 4; words++) {
      if (tokens.isGluedHyphen(i)) {
        i++;
      }
      int word = tokens.word(i);
      boolean joint = words < 2 && word >= 0 && (word == lexicon.and || word == lexicon.or);
      if (!tokens.isWord(i)
          || tokens.startsSentence(i)
          || isNumeral(i)
          || lexicon.is(word, Cue.FUNCTION) && !joint) {
        return false;
      }
      if (isPlural(i)) {
        return true;
      }
      i++;
    }
    return false;
  }

  private void set(Draft draft, int from, int head) {
    List<String> modifiers = new ArrayList<>();
    int start = -1;
    for (int i = from; i < head; i++) {
      boolean name = tokens.isUpperCase(i) && tokens.length(i) > 1;
      if (!tokens.isWord(i)
          || tokens.length(i) == 1
          || lexicon.is(tokens.word(i), Cue.FUNCTION) && !name) {
        continue;
      }
      if (start < 0) {
        start = i;
      }
      int end = i + 1;
      while (tokens.isGluedHyphen(end) && end + 1 < head) {
        end += 2;
      }
      modifiers.add(tokens.word(i, Math.min(end, head)).toLowerCase(Locale.ROOT));
      i = end - 1;
    }
    int first = start < 0 ? head : start;
    draft.counted = new Counted(
        Nouns.singular(tokens, head, lexicon),
        modifiers,
        new Span(tokens.start(first), tokens.end(head)));
    draft.limit = head + 1;
  }
}
