package org.newsparallax.compare;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsparallax.claim.Mention;
import org.newsparallax.lexicon.Kinship;
import org.newsparallax.lexicon.PartOfSpeech;
import org.newsparallax.lexicon.Table;
import org.newsparallax.lexicon.Vocabulary;

/**
 * Is it the age of the same person? By name, the whole of the shorter one of which must stand in the longer one; or by what
 * both reports call the one who is not named: the driver.
 */
final class Aged {
  private static final double FEW_YEARS = 3;
  private static final double DAYS_OF_YEAR = 365.25;

  /** So many days between two reports that a birthday is no mere excuse. */
  private static final int MONTHS = 60;

  private static final Splitter WORDS =
      Splitter.on(CharMatcher.inRange('a', 'z').negate().precomputed()).omitEmptyStrings();

  private static final Map<String, String> ROLES =
      Table.load(Aged.class, "roles.tsv").groupsByWord();

  private static final ImmutableMap<String, String> DEEDS = deeds();
  private static final int DEED_REACH = 90;
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
    if (names.isEmpty() || others.isEmpty()) {
      return byRole(a, b, one, other);
    }
    boolean alike = sameFirst(names, others) || Names.share(names, others);
    return alike
        ? byName(inFull(names, a), inFull(others, b), one, other, areNear(a, b))
        : ofTwo(one, other);
  }

  /** Whether the ages are of a kind that reports mix up: a few years apart, or with their digits the other way round. */
  private static boolean areNear(Statement a, Statement b) {
    double one = Figures.middle(a.claim().quantity());
    double other = Figures.middle(b.claim().quantity());
    boolean turned = one >= 10 && one < 100 && other == 10 * (one % 10) + Math.floor(one / 10);
    return Math.abs(one - other) <= FEW_YEARS || turned;
  }

  /**
   * Whether somebody may have grown older by what two ages differ: if the reports were published months apart, and the age of
   * the later one is higher by the years between them, or by one more.
   */
  static boolean hadBirthday(Statement a, Statement b) {
    LocalDate one = a.article().publishedDay();
    LocalDate other = b.article().publishedDay();
    if (one == null || other == null) {
      return false;
    }
    long days = Math.abs(ChronoUnit.DAYS.between(one, other));
    double older = (one.isBefore(other) ? 1 : -1)
        * (Figures.middle(b.claim().quantity()) - Figures.middle(a.claim().quantity()));
    double years = days / DAYS_OF_YEAR;
    return days >= MONTHS && older > 0 && older >= Math.floor(years) && older <= Math.ceil(years);
  }

  private static Evidence byRole(Statement a, Statement b, Mention one, Mention other) {
    String role = role(a, one);
    String otherRole = role(b, other);
    boolean same = role != null && otherRole != null && areOne(role, otherRole);
    return same && areNear(a, b)
        ? Evidence.of(1.4, "both are the age of the " + role)
        : Evidence.of(-2, "not both are named");
  }

  /** What somebody is called, or else what he is by what he does: "a 59-year-old man who opened fire". */
  private static @Nullable String role(Statement statement, Mention person) {
    String apposed = before(statement, person);
    String called = apposed == null ? role(person) : apposed;
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
    String noun = Vocabulary.english().lemma(word, PartOfSpeech.NOUN);
    if (ROLES.containsKey(noun)) {
      return noun;
    }
    String scope = Counting.scope(noun);
    return scope.equals("group") || scope.equals("side") ? noun : null;
  }

  /** The names of somebody without what he is by calling: "Driver Ann Reed". */
  private static Set<String> names(Mention person) {
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

  private static String last(Set<String> names) {
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
