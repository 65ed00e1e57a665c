package org.newsparallax.align;

import java.util.List;
import java.util.ListIterator;

/**
 * Names with what stands around them: in "the acting governor of the region, Anna Reval" all words tell who, none what
 * happened. An office before or behind a name, with its modifiers and what it is the office of, is made part of the name.
 */
final class NamePhrases {
  /** How far a name may be from the office before it. */
  private static final int BEFORE = 7;

  /** How far an office may be from the name before it, and how many words behind it belong to it. */
  private static final int BEHIND = 5;

  private static final int MODIFIERS = 3;
  private static final String BREAKS = "\"\u201c\u201d.;:()";

  private final String text;
  private final List<Token> tokens;
  private final boolean[] parts;

  private NamePhrases(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
    parts = new boolean[tokens.size()];
  }

  /** Marks the words of these phrases as used in a name. */
  static void mark(String text, List<Token> tokens) {
    NamePhrases phrases = null;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).lexeme().kind() == WordKind.TITLE) {
        phrases = phrases == null ? new NamePhrases(text, tokens) : phrases;
        phrases.before(i);
        phrases.behind(i);
      }
    }
    if (phrases != null) {
      phrases.write();
    }
  }

  private void write() {
    int i = 0;
    for (ListIterator<Token> each = tokens.listIterator(); each.hasNext(); i++) {
      Token token = each.next();
      if (parts[i] && !token.name() && token.lexeme().kind().isContent()) {
        each.set(token.asName());
      }
    }
  }

  /** An office before a name: "President Reval", "the acting governor of the region, Anna Reval". */
  private void before(int title) {
    int last = -1;
    for (int i = title + 1; i <= title + BEFORE && continues(i); i++) {
      last = isName(i) ? i : last;
    }
    if (last < 0) {
      return;
    }
    int first = title;
    while (first > 0
        && title - first < MODIFIERS
        && tokens.get(first - 1).lexeme().kind() != WordKind.STOP
        && !isBroken(first, BREAKS + ",")) {
      first--;
    }
    mark(first, last);
  }

  /** An office behind a name: "Anna Reval, the acting governor of the region". */
  private void behind(int title) {
    for (int i = title - 1; i >= 0 && title - i < BEHIND && !isBroken(i + 1, BREAKS); i--) {
      if (isName(i)) {
        if (isBroken(i + 1, ",")) {
          mark(i, endOfPhrase(title));
        }
        return;
      }
    }
  }

  private int endOfPhrase(int title) {
    int last = title;
    while (last - title < BEHIND && continues(last + 1) && !isBroken(last + 1, ",")) {
      last++;
    }
    return last;
  }

  private void mark(int first, int last) {
    for (int i = first; i <= last; i++) {
      parts[i] = true;
    }
  }

  private boolean isName(int i) {
    return tokens.get(i).name() && tokens.get(i).lexeme().proper();
  }

  /** Whether a phrase goes on with a word: nothing between ends it, and the word is no verb. */
  private boolean continues(int i) {
    return i < tokens.size()
        && !isBroken(i, BREAKS)
        && (tokens.get(i).name() || !tokens.get(i).lexeme().verb());
  }

  /** Whether one of the marks stands right before a word. */
  private boolean isBroken(int i, String marks) {
    int from = tokens.get(i - 1).end();
    int to = tokens.get(i).start();
    for (int at = from; at < to; at++) {
      if (marks.indexOf(text.charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
