package org.newsparallax.article;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import java.util.Locale;
import org.newsparallax.lexicon.Table;

/**
 * What speaks for the words in front of a separator being a dateline, where the form alone does not tell: "BERLIN:" is one,
 * "WARNING:" and "JOHN SMITH:" are not. The resource {@code datelines.tsv} holds the names that are known; a date or an
 * agency beside makes up for a city that is not.
 *
 * @param loud whether all letters of the place are capitals
 * @param known whether the place is a city that is known
 * @param person whether people have the same name
 * @param region whether a country or a state stands behind the place
 * @param dated whether a date or an agency does
 */
record DatelineEvidence(
    boolean loud, boolean known, boolean person, boolean region, boolean dated) {
  private static final int MOST_WORDS = 3;
  private static final ImmutableSetMultimap<String, String> CLASSES = classes();
  private static final DatelineEvidence NONE =
      new DatelineEvidence(false, false, false, false, false);

  /** Looks at the words in front of a separator; there is no evidence if one of them does not belong into a dateline. */
  static DatelineEvidence of(String head) {
    int bracket = head.endsWith(")") ? head.lastIndexOf('(') : -1;
    boolean agency = bracket > 0 && Agencies.is(head.substring(bracket + 1, head.length() - 1));
    List<String> parts =
        Splitter.on(',').trimResults().splitToList(agency ? head.substring(0, bracket) : head);
    String place = parts.get(0);
    boolean known = is(place, "city") || is(place, "named");
    boolean region = false;
    boolean dated = agency;
    for (String part : parts.subList(1, parts.size())) {
      boolean date = isDate(part) || Agencies.is(part);
      boolean named = is(part, "region");
      if (!date && !named) {
        return NONE;
      }
      dated |= date;
      region |= named;
    }
    return !known && (isLabel(place) || words(place) > MOST_WORDS)
        ? NONE
        : new DatelineEvidence(isLoud(place), known, is(place, "named"), region, dated);
  }

  /** Whether it is enough in front of a dash, a bar or a bullet. */
  boolean isEnough() {
    return loud ? known || region || dated : known && (region || dated);
  }

  /** Whether it is enough in front of a colon, as a speaker or a warning may stand there as well. */
  boolean isEnoughForColon() {
    return loud && dated || known && (loud && !person || region || dated);
  }

  /** Whether a word in capitals at the head of a text says what follows, not where it comes from. */
  static boolean isLabel(String words) {
    int space = words.indexOf(' ');
    return is(space < 0 ? words : words.substring(0, space), "label");
  }

  private static boolean is(String name, String kind) {
    return CLASSES.containsEntry(name.toLowerCase(Locale.ROOT).replace('\u2019', '\''), kind);
  }

  /** "Aug. 8", "8 August", "2024". */
  private static boolean isDate(String part) {
    boolean digit = false;
    boolean month = true;
    for (String word : Splitter.on(' ').omitEmptyStrings().split(part)) {
      boolean number = Character.isDigit(word.charAt(0)) && word.length() <= 4;
      digit |= number;
      month &= number
          || Months.number(word.endsWith(".") ? word.substring(0, word.length() - 1) : word) > 0;
    }
    return digit && month;
  }

  private static int words(String place) {
    return Splitter.on(' ').omitEmptyStrings().splitToList(place).size();
  }

  private static boolean isLoud(String place) {
    return place.length() > 1
        && place.chars().anyMatch(Character::isUpperCase)
        && place.chars().noneMatch(Character::isLowerCase);
  }

  private static ImmutableSetMultimap<String, String> classes() {
    ImmutableSetMultimap.Builder<String, String> classes = ImmutableSetMultimap.builder();
    for (List<String> row : Table.load(DatelineEvidence.class, "datelines.tsv").rows()) {
      classes.put(row.get(0), row.get(1));
    }
    return classes.build();
  }
}
