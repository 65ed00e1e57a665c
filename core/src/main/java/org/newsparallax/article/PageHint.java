package org.newsparallax.article;

import com.google.common.collect.ImmutableSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  private static final ImmutableSet<String> DESCRIBING = ImmutableSet.of(
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
      "without");

  private static final int LONGEST_PHRASE = 3;
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
   * at a change of case, and phrases of up to three parts are looked up. A longer phrase hides the ones inside it.
   *
   * @param names the values of class and id attributes, with spaces between
   * @return the hints, none for most names
   */
  static Set<PageHint> of(String names) {
    if (!mayHint(names)) {
      return Set.of();
    }
    EnumSet<PageHint> found = EnumSet.noneOf(PageHint.class);
    for (String name : NameParts.names(names)) {
      List<String> parts = NameParts.of(name);
      int at = parts.size() > 1 && DESCRIBING.contains(parts.get(0)) ? describing(parts, found) : 0;
      while (at < parts.size()) {
        at += longestAt(parts, at, found);
      }
    }
    return found;
  }

  /** A quick look: whether a phrase may begin anywhere in the names. */
  private static boolean mayHint(String names) {
    int end = names.length();
    for (int start = NameParts.next(names, 0, end); start < end; ) {
      int stop = NameParts.stop(names, start, end);
      if (BEGINNINGS.hasAt(names, start, stop)) {
        return true;
      }
      start = NameParts.next(names, stop, end);
    }
    return false;
  }

  /** Where to read on in a name such as {@code tag-shop}: at its end, unless it is a phrase of its own ("tag list"). */
  private static int describing(List<String> parts, Set<PageHint> found) {
    int length = longestAt(parts, 0, EnumSet.noneOf(PageHint.class));
    if (length == 1) {
      return parts.size();
    }
    return longestAt(parts, 0, found);
  }

  /** Adds the hint of the longest phrase that begins with a part, and says how many parts to go on. */
  private static int longestAt(List<String> parts, int at, Set<PageHint> found) {
    String phrase = parts.get(at);
    if (!BEGINNINGS.hasAt(phrase, 0, phrase.length())) {
      return 1;
    }
    Optional<PageHint> hint = PHRASES.get(phrase);
    int longest = 1;
    for (int length = 2; length <= LONGEST_PHRASE && at + length <= parts.size(); length++) {
      phrase += parts.get(at + length - 1);
      Optional<PageHint> longer = PHRASES.get(phrase);
      if (longer != null) {
        hint = longer;
        longest = length;
      }
    }
    if (hint != null) {
      hint.ifPresent(found::add);
    }
    return longest;
  }
}
