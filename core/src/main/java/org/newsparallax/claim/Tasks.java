package org.newsparallax.claim;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsparallax.lexicon.Table;

/**
 * Tells what a length of time was taken for, where reports tell it as the time that something took: for police to arrive, for
 * a fire to be put out, for the last one to be got out. For one sentence.
 */
final class Tasks {
  private static final int REACH = 8;
  private static final int CLAUSE = 16;
  private static final ImmutableSetMultimap<String, String> SORTS =
      Table.load(Tasks.class, "tasks.tsv").allGroupsByWord();

  private final Syntax syntax;
  private final Words words;
  private final Arguments arguments;

  Tasks(Syntax syntax, Arguments arguments) {
    this.syntax = syntax;
    this.words = syntax.words();
    this.arguments = arguments;
  }

  /**
   * The word that tells the task: who arrived, what was done about a fire, the last one who was got out; null if there is none.
   *
   * @param from the first word of the length of time
   * @param to behind its last word
   * @param link the word before it and what limits it
   * @param taking the verb that says that it was taken, or -1
   */
  @Nullable
  Mention of(int from, int to, int link, int taking) {
    int word = taking < 0 ? arrival(from, to, link) : arrivalTaking(taking, from, to);
    word = word < 0 ? fire(from, to, link, taking) : word;
    word = word < 0 ? last(from, to, link) : word;
    return word < 0 ? null : words.mention(word, word + 1);
  }

  /** "Officers were there eight minutes later", "the first patrol arrived within ten minutes": who; or -1. */
  private int arrival(int from, int to, int link) {
    if (!isCountedFromCall(to, link)) {
      return -1;
    }
    int scene = -1;
    for (int i = link; i > from - REACH && i >= 0; i--) {
      if (isSort(i, "scene")) {
        scene = i;
      }
      boolean verb = words.any(i, WordClass.VERB | WordClass.BE.mask()) && syntax.phraseAt(i) < 0;
      if (isSort(i, "arriving") || verb && scene >= 0) {
        int subject = subject(i);
        boolean comes = isSort(i, "arriving") || words.is(i, WordClass.BE) || words.is(i, "got");
        return subject < 0 || !comes ? -1 : responder(subject);
      }
      if (verb) {
        return -1;
      }
      int on = scene >= 0 && words.is(i, "on") ? syntax.phraseAt(i - 1) : -1;
      if (on >= 0) {
        return responder(on);
      }
    }
    return -1;
  }

  /** The phrase that is the subject of a verb, over a relative clause: "the patrol, which came from Lorn, arrived"; or -1. */
  private int subject(int verb) {
    for (int i = verb - 2; words.is(verb - 1, ",") && i > verb - CLAUSE; i--) {
      if (words.is(i, ",") && words.is(i + 1, WordClass.RELATIVE)) {
        return syntax.phraseAt(i - 1);
      }
    }
    List<Integer> subject = arguments.subject(verb);
    return subject.isEmpty() ? -1 : subject.get(0);
  }

  /** Whether a length of time is told as one from the call for help: "later", "after that", "within", "after the alarm". */
  private boolean isCountedFromCall(int to, int link) {
    if (words.is(to, "later") || words.is(link, "in") || words.is(link, "within")) {
      return true;
    }
    int k = syntax.phraseAt(to + 1);
    int head = k < 0 ? to + 1 : syntax.phrase(k).head();
    return words.is(to, "after") && isSort(head, "alarm");
  }

  /** "It took police eight minutes to arrive", "took eight minutes for officers to get there": who; or -1. */
  private int arrivalTaking(int taking, int from, int to) {
    int infinitive = infinitive(to);
    boolean arrives = infinitive >= 0
        && (isSort(infinitive, "arriving")
            || words.is(infinitive, "get") && isSort(infinitive + 1, "scene")
            || words.is(infinitive, "reach") && isSort(infinitive + 2, "scene"));
    if (!arrives) {
      return -1;
    }
    int behind = words.is(to, "for") ? syntax.phraseAt(to + 1) : -1;
    int before = syntax.phraseAt(taking + 1);
    int who = behind >= 0 ? behind : before >= 0 && before != syntax.phraseAt(from) ? before : -1;
    if (who >= 0) {
      return responder(who);
    }
    if (isSort(taking + 1, "responder")) {
      return taking + 1;
    }
    int subject = subject(taking);
    return subject < 0 ? -1 : responder(subject);
  }

  /** The verb behind "to", or -1. */
  private int infinitive(int to) {
    for (int i = to; i < to + REACH && !words.is(i, WordClass.PUNCTUATION); i++) {
      if (words.is(i, "to")) {
        return i + 1;
      }
    }
    return -1;
  }

  /** "Five hours to bring the flames under control", "fought the blaze for seven hours", "put out after six"; or -1. */
  private int fire(int from, int to, int link, int taking) {
    int infinitive = taking < 0 ? -1 : infinitive(to);
    if (infinitive >= 0) {
      boolean out = isSort(infinitive, "quelling")
          && (isFire(infinitive, infinitive + REACH) || isFire(taking - REACH, taking));
      return out ? infinitive : -1;
    }
    boolean length = words.is(link, "for");
    boolean end = words.is(link, "after") || words.is(link, "within") || words.is(link, "in");
    for (int i = link - 1; (length || end) && i > link - CLAUSE && i >= 0; i--) {
      boolean verb = words.any(i, WordClass.VERB) && syntax.phraseAt(i) < 0;
      if (length && isSort(i, "fighting") && isFire(i, link)) {
        return i;
      }
      if (end && isSort(i, "quelling") && isFire(i - REACH, link)) {
        return i;
      }
      if (verb && !isSort(i, "quelling")) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isFire(int from, int to) {
    for (int i = Math.max(0, from); i < to && !words.is(i, ";"); i++) {
      if (FigureWord.FIRE.is(words.form(i)) || isSort(i, "fireman")) {
        return true;
      }
    }
    return false;
  }

  /** "The last survivor was out after 14 hours", "the last girl had been trapped for 17 hours": "last"; or -1. */
  private int last(int from, int to, int link) {
    boolean told = words.is(link, "for")
        || words.is(link, "after")
        || words.is(to, "after")
        || words.is(to, "later");
    for (int i = from - 1; told && i > from - CLAUSE && i >= 0; i--) {
      boolean one = words.is(i, "last") || words.is(i, "final");
      if (one && (isSort(i + 1, "last") || isSort(i + 2, "last")) && isSaved(i, to + REACH)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isSaved(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isSort(i, "saved")) {
        return true;
      }
    }
    return false;
  }

  /** The head of a phrase if it stands for those who come when called, others than the second ones; or -1. */
  private int responder(int k) {
    NounPhrase phrase = syntax.phrase(k);
    boolean service = false;
    for (int i = phrase.from(); i < phrase.head(); i++) {
      if (words.is(i, "second") || words.is(i, "other") || words.is(i, "more")) {
        return -1;
      }
      service |= isSort(i, "responder") || isSort(i, "service");
    }
    boolean named = isSort(phrase.head(), "responder");
    return named
        ? phrase.head()
        : service && isSort(phrase.head(), "team") ? phrase.head() - 1 : -1;
  }

  private boolean isSort(int word, String sort) {
    return SORTS.containsEntry(words.form(word), sort);
  }
}
