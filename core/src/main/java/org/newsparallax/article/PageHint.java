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
import org.newsparallax.text.Span;

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

  static {
    for (List<String> row : Table.load(PageHint.class, "page-hints.tsv").rows()) {
      String phrase = row.get(0).replace(" ", "");
      String hint = row.get(1);
      PHRASES.put(
          phrase,
          hint.equals("none")
              ? Optional.empty()
              : Optional.of(valueOf(hint.toUpperCase(Locale.ROOT))));
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
      Phrase phrase = Phrase.at(names, part, end);
      if (describing && phrase.end() == NameParts.stop(names, part, end)) {
        return found; // "tag-shop" says what a page is about, "tag-list" what an element is
      }
      describing = false;
      if (phrase.hint() != null) {
        found = with(found, phrase.hint());
      }
      part = NameParts.next(names, phrase.end(), end);
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

  /** Whether a name of several parts begins with a word that says what a page is about. */
  private static boolean describes(String names, int part, int end) {
    int stop = NameParts.stop(names, part, end);
    return NameParts.next(names, stop, end) < end && DESCRIBING.has(names, new Span(part, stop));
  }

  /** The longest known phrase that begins with a part of a name, or that part alone without a hint. */
  private record Phrase(@Nullable PageHint hint, int end) {
    static Phrase at(String names, int part, int end) {
      int stop = NameParts.stop(names, part, end);
      if (!BEGINNINGS.hasAt(names, part, stop)) {
        return new Phrase(null, stop);
      }
      Phrase longest = new Phrase(null, stop);
      StringBuilder letters = new StringBuilder();
      int at = part;
      for (int parts = 1; parts <= LONGEST_PHRASE && at < end; parts++) {
        stop = NameParts.stop(names, at, end);
        letters.append(names, at, stop);
        Optional<PageHint> hint = PHRASES.get(letters.toString().toLowerCase(Locale.ROOT));
        if (hint != null) {
          longest = new Phrase(hint.orElse(null), stop);
        }
        at = NameParts.next(names, stop, end);
      }
      return longest;
    }
  }
}
