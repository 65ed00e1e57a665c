package org.newsparallax.compare;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsparallax.claim.Mention;
import org.newsparallax.lexicon.Kinship;
import org.newsparallax.lexicon.PartOfSpeech;
import org.newsparallax.lexicon.Table;
import org.newsparallax.lexicon.Vocabulary;
import org.newsparallax.quantity.Interval;

/**
 * Is it the age of the same person? By name, the whole of the shorter one of which must stand in the longer one; or by what
 * both reports call the one who is not named: the driver.
 */
final class Aged {
  private static final double FEW_YEARS = 3;
  private static final double GROWN = 18;
  private static final double DAYS_OF_YEAR = 365.25;

  private static final Map<String, Double> DAYS = Map.of("month", 30.4, "week", 7.0, "day", 1.0);

  /** What part of a year must lie between two reports that a birthday is no mere excuse. */
  private static final double QUARTER = 0.25;

  private static final Splitter WORDS =
      Splitter.on(CharMatcher.inRange('a', 'z').negate().precomputed()).omitEmptyStrings();

  private static final Map<String, String> ROLES =
      Table.load(Aged.class, "roles.tsv").groupsByWord();

  private static final ImmutableMap<String, String> DEEDS = deeds();
  private static final int DEED_REACH = 90;
  private static final String AS = " as ";
  private static final Set<String> TITLES =
      Set.of("mr", "mrs", "ms", "dr", "sir", "dame", "lord", "lady");

  private Aged() {}

  static Evidence weigh(Statement a, Statement b) {
    Mention one = a.claim().setting().subject();
    Mention other = b.claim().setting().subject();
    if (one == null || other == null) {
      return Evidence.of(-3, "it is not said whose age it is");
    }
    Set<String> names = names(one);
    Set<String> others = names(other);
    withoutCalling(names, others);
    withoutCalling(others, names);
    if (names.isEmpty() || others.isEmpty()) {
      return byRole(a, b, one, other);
    }
    boolean alike = sameFirst(names, others) || Names.share(names, others);
    return alike
        ? byName(inFull(names, a), inFull(others, b), one, other, areNear(a, b))
        : ofTwo(one, other);
  }

  /** Leaves out what stands with a capital before a name that another report gives without: "Englishman Tom Reed". */
  private static void withoutCalling(Set<String> names, Set<String> others) {
    boolean calling = names.size() > 2
        && !others.isEmpty()
        && !sameFirst(names, others)
        && Kinship.english().isPerson(first(names));
    if (calling) {
      names.remove(first(names));
    }
  }

  /**
   * Whether the ages are of a kind that reports mix up: a few years apart, counted from the near end of a decade, or with
   * their digits the other way round.
   */
  private static boolean areNear(Statement a, Statement b) {
    Interval one = a.claim().quantity().value();
    Interval other = b.claim().quantity().value();
    if (one == null || other == null || !hasSameUnit(a, b)) {
      return false;
    }
    double age = Figures.middle(one);
    boolean turned =
        age >= 10 && age < 100 && Figures.middle(other) == 10 * (age % 10) + Math.floor(age / 10);
    return turned || apart(one, other) <= FEW_YEARS;
  }

  /** Whether two ages may be those of one who is not named: of a child, a year apart at the most. */
  private static boolean areNext(Statement a, Statement b) {
    Interval one = a.claim().quantity().value();
    Interval other = b.claim().quantity().value();
    boolean grown = one != null && other != null && Math.min(one.min(), other.min()) >= GROWN;
    return areNear(a, b) && (grown || one != null && other != null && apart(one, other) <= 1);
  }

  /** By how much the near ends of two ages differ; negative where they meet. */
  static double apart(Interval one, Interval other) {
    return Math.max(one.min() - other.max(), other.min() - one.max());
  }

  private static boolean hasSameUnit(Statement a, Statement b) {
    return Objects.equals(a.claim().quantity().unit(), b.claim().quantity().unit());
  }

  /**
   * Whether somebody may have grown older by what two ages differ: if the reports were published a quarter of a year apart,
   * and the age of the later one is higher by the years between them, or by one more. Babies are counted in months.
   */
  static boolean hadBirthday(Statement a, Statement b) {
    LocalDate one = a.article().publishedDay();
    LocalDate other = b.article().publishedDay();
    if (one == null || other == null) {
      return false;
    }
    double older = (one.isBefore(other) ? 1 : -1)
        * (Figures.middle(b.claim().quantity()) - Figures.middle(a.claim().quantity()));
    String unit = a.claim().quantity().unit();
    double passed =
        Math.abs(ChronoUnit.DAYS.between(one, other)) / DAYS.getOrDefault(unit, DAYS_OF_YEAR);
    return hasSameUnit(a, b)
        && passed >= QUARTER
        && older > 0
        && older >= Math.floor(passed)
        && older <= Math.ceil(passed);
  }

  private static Evidence byRole(Statement a, Statement b, Mention person, Mention otherPerson) {
    String role = role(a, person);
    String otherRole = role(b, otherPerson);
    boolean same = role != null && otherRole != null && areOne(role, otherRole);
    Set<String> parts = Sets.intersection(a.parts(), b.parts());
    if (same ? !areNear(a, b) : parts.isEmpty() || !areNext(a, b)) {
      return Evidence.of(-2, "not both are named");
    }
    String one = same ? role : parts.iterator().next();
    return Evidence.of(1.4, "both are the age of the " + one);
  }

  /** What somebody is called, or else what he is by what he does: "a 59-year-old man who opened fire". */
  private static @Nullable String role(Statement statement, Mention person) {
    String apposed = before(statement, person);
    String known = apposed == null ? identified(statement, person) : apposed;
    String called = known == null ? role(person) : known;
    return called == null ? byDeed(statement) : called;
  }

  /** What somebody is called whom a phrase behind a comma describes: "The guard, a father of two aged 44". */
  private static @Nullable String before(Statement statement, Mention person) {
    String text = statement.article().text();
    int comma = person.span().start() - 2;
    boolean described = person.text().startsWith("a ") || person.text().startsWith("an ");
    if (!described || comma < 0 || text.charAt(comma) != ',') {
      return null;
    }
    int start = comma;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return role(text.substring(start, comma));
  }

  /** What somebody is called of whom it is said who he is: "police identified the gunman as Tom Reed, 24". */
  private static @Nullable String identified(Statement statement, Mention person) {
    String text = statement.article().text();
    int as = person.span().start() - AS.length();
    if (as < 0 || !text.startsWith(AS, as)) {
      return null;
    }
    int start = as;
    while (start > 0 && start > as - DEED_REACH && !isEnd(text.charAt(start - 1))) {
      start--;
    }
    String called = null;
    boolean identified = false;
    for (String word : WORDS.split(text.substring(start, as).toLowerCase(Locale.ROOT))) {
      String noun = noun(word);
      boolean role = ROLES.containsKey(noun) && !isCalled(noun, "officer");
      called = role ? noun : called;
      identified |= word.equals("identified") || word.equals("named");
    }
    return identified ? called : null;
  }

  private static @Nullable String byDeed(Statement statement) {
    String text = statement.article().text();
    int start = statement.claim().quantity().span().end();
    int end = start;
    while (end < text.length() && end < start + DEED_REACH && !isEnd(text.charAt(end))) {
      end++;
    }
    String behind = text.substring(start, end);
    for (Map.Entry<String, String> deed : DEEDS.entrySet()) {
      if (behind.contains(deed.getKey())) {
        return deed.getValue();
      }
    }
    return null;
  }

  /** Where a sentence may end, or where another figure stands. */
  private static boolean isEnd(char c) {
    return c == '.' || c == '\n' || c == ';' || Character.isDigit(c);
  }

  private static ImmutableMap<String, String> deeds() {
    ImmutableMap.Builder<String, String> deeds = ImmutableMap.builder();
    for (List<String> row : Table.load(Aged.class, "deeds.tsv").rows()) {
      for (String phrase : row.get(1).split("\\|")) {
        deeds.put(phrase, row.get(0));
      }
    }
    return deeds.buildOrThrow();
  }

  /** What somebody is called who is not named; null where it could be anybody: a man, a victim. */
  private static @Nullable String role(Mention person) {
    String role = null;
    for (String word : WORDS.split(person.text().toLowerCase(Locale.ROOT))) {
      String called = word.equals("aged") ? null : role(word);
      role = called == null ? role : called;
    }
    return role;
  }

  private static @Nullable String role(String word) {
    String noun = noun(word);
    if (ROLES.containsKey(noun)) {
      return noun;
    }
    String scope = Counting.scope(noun);
    return scope.equals("group") || scope.equals("side") ? noun : null;
  }

  private static String noun(String word) {
    return Vocabulary.english().lemma(word, PartOfSpeech.NOUN);
  }

  /** The names of somebody without what he is by calling: "Driver Ann Reed"; none of "the Lorn girl". */
  static Set<String> names(Mention person) {
    String last = Names.last(person.text());
    if (last.equals(last.toLowerCase(Locale.ROOT))
        && !Counting.scope(noun(last)).isEmpty()) {
      return Set.of();
    }
    Set<String> names = Names.capitalised(CalledBy.stripped(person.text()));
    if (names.size() > 2 && role(first(names)) != null) {
      names.remove(first(names));
    }
    return names;
  }

  /** A surname alone with the first name that the report gives elsewhere, if it gives it one only. */
  private static Set<String> inFull(Set<String> names, Statement statement) {
    if (names.size() != 1) {
      return names;
    }
    String first = FirstNames.of(first(names), statement.article().text());
    return first == null ? names : ImmutableSet.of(first, first(names));
  }

  /** Whether a noun is one of those by which reports call somebody of a role. */
  static boolean isCalled(String noun, String role) {
    return role.equals(ROLES.get(noun));
  }

  /** Whether a word before a name tells what somebody is: "President", "Mr". */
  static boolean isRole(String word) {
    return ROLES.containsKey(word) || TITLES.contains(word);
  }

  private static boolean areOne(String role, String other) {
    String known = ROLES.get(role);
    if (known != null && known.equals(ROLES.get(other))) {
      return true;
    }
    return switch (Kinship.english().relation(role, other)) {
      case SAME, SYNONYM -> true;
      case KIND_OF, HAS_KIND, KIN, NONE -> false;
    };
  }

  private static Evidence byName(
      Set<String> names, Set<String> others, Mention one, Mention other, boolean near) {
    int shorter = Math.min(names.size(), others.size());
    boolean first = sameFirst(names, others);
    int shared = Names.shared(names, others);
    boolean nickname = first && !Names.share(Set.of(first(names)), others);
    if (shared + (nickname ? 1 : 0) < shorter || shorter > 1 && !first) {
      return ofTwo(one, other);
    }
    if (shorter > 1) {
      return Evidence.of(3, "both are the age of " + one.text());
    }
    if (names.size() != others.size() && near && last(names).equals(last(others))) {
      return Evidence.of(1.2, "both are the age of " + one.text() + ", by the surname");
    }
    return names.size() != others.size() && first
        ? Evidence.of(1.2, "both are the age of " + one.text() + ", by the first name")
        : Evidence.of(
            -1, "both are the age of a " + first(names) + ", perhaps of two of that name");
  }

  private static Evidence ofTwo(Mention one, Mention other) {
    return Evidence.impossible(
        () -> "one is the age of " + one.text() + ", the other of " + other.text());
  }

  private static String first(Set<String> names) {
    return names.iterator().next();
  }

  /** The surname, as the last of some names. */
  static String last(Set<String> names) {
    String last = "";
    for (String name : names) {
      last = name;
    }
    return last;
  }

  /** Whether the first names are one, or one is short for the other: Chris and Christopher. */
  private static boolean sameFirst(Set<String> names, Set<String> others) {
    String one = first(names);
    String other = first(others);
    return one.startsWith(other)
        || other.startsWith(one)
        || Names.share(Set.of(one), Set.of(other));
  }
}
