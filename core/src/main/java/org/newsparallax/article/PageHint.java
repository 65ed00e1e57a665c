package org.newsparallax.article;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsparallax.lexicon.Table;

/** What the class and id names of an element say about its content. */
enum PageHint {
  /** The text of the article. */
  BODY,
  /** Navigation, sharing, related links, comments, advertising: not the article. */
  FURNITURE,
  /** Text under a picture. */
  CAPTION,
  /** Who took a picture. */
  CREDIT,
  /** A sentence of the article that is printed a second time, large. */
  PULL_QUOTE;

  /** First parts of names that say what a page is about, or what it has, not what an element is for. */
  private static final WordSet DESCRIBING = new WordSet(Set.of(
      "author",
      "category",
      "cat",
      "format",
      "has",
      "is",
      "no",
      "not",
      "status",
      "tag",
      "tax",
      "term",
      "type",
      "with",
      "without"));

  private static final int LONGEST_PHRASE = 3;
  private static final int LONGEST_NAMES = 8000;
  private static final Map<String, Optional<PageHint>> PHRASES = new HashMap<>();
  private static final LetterTriples BEGINNINGS = new LetterTriples();
  /** The hashes of the phrases: most parts of names are told apart without being looked up. */
  private static final boolean[] HASHES = new boolean[1 << 13];

  static {
    for (List<String> row : Table.load(PageHint.class, "page-hints.tsv").rows()) {
      String phrase = row.get(0).replace(" ", "");
      String hint = row.get(1);
      PHRASES.put(
          phrase,
          hint.equals("none")
              ? Optional.empty()
              : Optional.of(valueOf(hint.toUpperCase(Locale.ROOT))));
      HASHES[hash(0, phrase, 0, phrase.length()) & HASHES.length - 1] = true;
      BEGINNINGS.add(phrase);
      BEGINNINGS.add(row.get(0).split(" ", 2)[0]);
    }
  }

  /**
   * Reads the hints in names such as {@code ArticleBody__related-links}: the names are taken apart at punctuation and
   * at a change of case, and phrases of up to three parts are looked up. A longer phrase hides the ones inside it. Only
   * the beginning of a value that is absurdly long is read.
   *
   * @param names the value of a class or id attribute, with spaces between the names
   * @return the hints, none for most names
   */
  static Set<PageHint> of(String names) {
    Set<PageHint> found = Set.of();
    int end = Math.min(names.length(), LONGEST_NAMES);
    for (int start = 0; start < end; ) {
      int stop = start;
      while (stop < end && names.charAt(stop) > ' ') {
        stop++;
      }
      found = inName(names, start, stop, found);
      start = stop + 1;
    }
    return found;
  }

  private static Set<PageHint> inName(String names, int start, int end, Set<PageHint> known) {
    Set<PageHint> found = known;
    int part = NameParts.next(names, start, end);
    boolean describing = part < end && describes(names, part, end);
    while (part < end) {
      int stop = NameParts.stop(names, part, end);
      int behind = stop;
      if (BEGINNINGS.hasAt(names, part, stop)) {
        Phrase phrase = Phrase.at(names, part, end);
        behind = phrase.end();
        if (phrase.hint() != null && !(describing && behind == stop)) {
          found = with(found, phrase.hint());
        }
      }
      if (describing && behind == stop) {
        return found; // "tag-shop" says what a page is about, "tag-list" what an element is
      }
      describing = false;
      part = NameParts.next(names, behind, end);
    }
    return found;
  }

  private static Set<PageHint> with(Set<PageHint> some, PageHint more) {
    if (some.isEmpty()) {
      return EnumSet.of(more);
    }
    some.add(more);
    return some;
  }

  /** A hash of letters that goes on from that of the letters before, the same for small and capital ones. */
  private static int hash(int before, String text, int from, int end) {
    int hash = before;
    for (int i = from; i < end; i++) {
      hash = 31 * hash + (text.charAt(i) & 31);
    }
    return hash;
  }

  /** Whether a name of several parts begins with a word that says what a page is about. */
  private static boolean describes(String names, int part, int end) {
    int stop = NameParts.stop(names, part, end);
    return DESCRIBING.has(names, part, stop) && NameParts.next(names, stop, end) < end;
  }

  /** The longest known phrase that begins with a part of a name, or that part alone without a hint. */
  private record Phrase(@Nullable PageHint hint, int end) {
    static Phrase at(String names, int part, int end) {
      int stop = NameParts.stop(names, part, end);
      Phrase longest = new Phrase(null, stop);
      int hash = 0;
      int at = part;
      for (int parts = 1; parts <= LONGEST_PHRASE && at < end; parts++) {
        stop = NameParts.stop(names, at, end);
        hash = hash(hash, names, at, stop);
        Optional<PageHint> hint =
            HASHES[hash & HASHES.length - 1] ? PHRASES.get(letters(names, part, stop)) : null;
        if (hint != null) {
          longest = new Phrase(hint.orElse(null), stop);
        }
        at = NameParts.next(names, stop, end);
      }
      return longest;
    }

    /** The letters of some parts, small, without what stands between. */
    private static String letters(String names, int part, int stop) {
      StringBuilder letters = new StringBuilder();
      for (int i = part; i < stop; i++) {
        if (NameParts.isLetter(names.charAt(i))) {
          letters.append(names.charAt(i));
        }
      }
      return letters.toString().toLowerCase(Locale.ROOT);
    }
  }
}
