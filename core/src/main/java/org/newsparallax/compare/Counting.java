package org.newsparallax.compare;

import com.google.common.collect.ImmutableMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.newsparallax.article.Role;
import org.newsparallax.claim.Event;
import org.newsparallax.lexicon.Kinship;
import org.newsparallax.lexicon.Relation;
import org.newsparallax.lexicon.Table;
import org.newsparallax.quantity.Counted;
import org.newsparallax.quantity.Kind;

/** Is the same sort of thing counted, and all of it? */
final class Counting implements Criterion {
  private static final ImmutableMap<String, String> SCOPES = scopes();
  /** What reports count under many names: staff, workers and employees; homes, customers and people without power. */
  private static final Set<Event> ANYBODY =
      EnumSet.of(Event.OUTAGE, Event.EMPLOY, Event.PRESENT, Event.ELIGIBLE);

  private static final Set<Event> DOING =
      EnumSet.of(Event.COMMIT, Event.ATTEND, Event.DEPLOY, Event.ATTACK);

  private static final int LEAD = 2;

  private static final Set<Event> CROWD = EnumSet.of(Event.ATTEND);

  private static final Set<Event> HELD = EnumSet.of(Event.ARREST, Event.DETAIN, Event.CHARGE);

  private static final Map<String, String> THINGS =
      Table.load(Counting.class, "things.tsv").groupsByWord();

  @Override
  public Evidence weigh(Statement a, Statement b) {
    boolean magnitudes = a.claim().event() == Event.MEASURE && b.claim().event() == Event.MEASURE;
    if (a.claim().quantity().kind() != Kind.COUNT || magnitudes) {
      return Evidence.none();
    }
    Counted one = a.claim().quantity().counted();
    Counted other = b.claim().quantity().counted();
    if (one == null && other == null && Happening.known(Happening.told(a, b)) == null) {
      return Evidence.impossible("neither says what is counted, nor what happened to it");
    }
    if (one != null
        && other != null
        && one.head().equals("count")
        && other.head().equals("count")) {
      return charges(Offence.of(a), Offence.of(b));
    }
    boolean crowd = areOf(CROWD, a, b);
    boolean anybody = areOf(ANYBODY, a, b);
    if (one == null || other == null) {
      return crowd || anybody ? Evidence.none() : missing(a, one == null ? b : a);
    }
    if (a.claim().event() == null && isAnyone(one.head()) && b.claim().event() == null) {
      return Evidence.of(-1.5, "people are counted, but not for what");
    }
    if (one.modifiers().contains(other.head()) || other.modifiers().contains(one.head())) {
      return Evidence.of(
          0.5, () -> "“" + one.phrase() + "” and “" + other.phrase() + "” may be the same people");
    }
    if (areCulprits(a, b)) {
      return Evidence.of(0.5, "both count those who did it");
    }
    if (a.claim().event() == Event.DISMISS
        && b.claim().event() == Event.DISMISS
        && isStaff(one.head())
        && isStaff(other.head())) {
      return Evidence.of(0.5, "both count those who lose their work");
    }
    if (crowd) {
      return Evidence.of(crowd(scope(a), scope(b)), "both count those who came");
    }
    if (anybody) {
      return Evidence.of(0.5, "both count all there were");
    }
    if (HELD.contains(a.claim().event())
        && HELD.contains(b.claim().event())
        && isAnybody(a)
        && isAnybody(b)
        && (isCalledOtherwise(a) == isCalledOtherwise(b)
            || Figures.areNear(a.claim().quantity(), b.claim().quantity()))) {
      return Evidence.of(0.4, "both count those who were held");
    }
    Evidence heads = heads(one.head(), other.head(), a, b);
    if (isNation(a, one) != isNation(b, other)
        && !one.head().equals(other.head())
        && !scope(a).equals("side")) {
      return Evidence.impossible("only one of them counts those of one nation");
    }
    return heads.rulesOut()
        ? heads
        : Evidence.of(heads.weight() + modifiers(one, other), heads.words());
  }

  /** Whether a noun says no more of people than that they are men, women or children. */
  private static boolean isAnyone(String noun) {
    return isEverybody(noun) || "sort".equals(SCOPES.get(noun));
  }

  private static Evidence charges(String one, String other) {
    if (one.isEmpty() || other.isEmpty()) {
      return Evidence.of(0, "only one of them says what the counts are of");
    }
    return one.equals(other)
        ? Evidence.of(0.6, () -> "both are counts of " + one)
        : Evidence.impossible(() -> "one are counts of " + one + ", the other of " + other);
  }

  /** Whether what is counted may be everybody to whom it happened; whoever is held is a suspect, or one who protested. */
  private static boolean isAnybody(Statement statement) {
    Counted counted = statement.claim().quantity().counted();
    return counted == null
        || isEverybody(counted.head())
        || counted.head().equals("suspect")
        || isCalledOtherwise(statement);
  }

  /** Whether those who are held are counted as men, as most of them are, or as those who protested. */
  private static boolean isCalledOtherwise(Statement statement) {
    Counted counted = statement.claim().quantity().counted();
    return counted != null
        && (counted.head().equals("man") || "protester".equals(THINGS.get(counted.head())));
  }

  /** Whether a noun stands for all who work, or for their posts, rather than for those of one calling. */
  private static boolean isStaff(String noun) {
    String thing = THINGS.get(noun);
    return isEverybody(noun) || "staff".equals(thing) || "job".equals(thing);
  }

  /** Whether both count those who commit a crime, called men, people or robbers. */
  private static boolean areCulprits(Statement a, Statement b) {
    Event one = a.claim().event();
    Event other = b.claim().event();
    return (one == Event.COMMIT && DOING.contains(other)
            || other == Event.COMMIT && DOING.contains(one))
        && isCulprit(a)
        && isCulprit(b);
  }

  private static boolean isCulprit(Statement statement) {
    Counted counted = statement.claim().quantity().counted();
    String noun = counted == null ? "person" : counted.head();
    return isEverybody(noun) || noun.equals("man") || Aged.isCalled(noun, "attacker");
  }

  /** Whether both tell of one class of event, and of one of these. */
  private static boolean areOf(Set<Event> events, Statement a, Statement b) {
    Event event = a.claim().event();
    return event != null && event == b.claim().event() && events.contains(event);
  }

  /** Where nobody is named, everybody is meant. */
  private static Evidence missing(Statement a, Statement other) {
    Counted known = other.claim().quantity().counted();
    if (a.claim().event() == null || known != null && scope(other).isEmpty()) {
      return Evidence.of(-1, "only one of them says what is counted");
    }
    if (known != null && a.claim().event() == Event.ESCAPE) {
      return Evidence.none();
    }
    if (known != null && scope(other).equals("group")) {
      return Evidence.of(-0.7, () -> "only one of them says that each is a " + known.head());
    }
    return known == null ? Evidence.none() : scopes("whole", scope(other), "people", known.head());
  }

  /** A crowd is described in many ways. */
  private static double crowd(String scope, String other) {
    return scope.isEmpty() || other.isEmpty() ? -1 : scope.equals(other) ? 0.5 : 0;
  }

  private static Evidence heads(String one, String other, Statement a, Statement b) {
    if (one.equals(other)) {
      return Evidence.of(0.6, () -> "both count each " + one);
    }
    if (isSomeBodies(one, a) || isSomeBodies(other, b)) {
      return Evidence.of(-2.4, "one of them may only count the bodies that were found");
    }
    if (Aged.isCalled(one, "attacker") && Aged.isCalled(other, "attacker")) {
      return Evidence.of(0.3, () -> "“" + one + "” and “" + other + "” may be the same people");
    }
    String scopeOne = scope(a);
    String scopeOther = scope(b);
    if (!scopeOne.isEmpty()
        && !scopeOther.isEmpty()
        && (!scopeOne.equals(scopeOther) || scopeOne.equals("whole"))) {
      return scopes(scopeOne, scopeOther, one, other);
    }
    boolean sameThing = areOneThing(phrase(one, a), phrase(other, b));
    return switch (sameThing ? Relation.SYNONYM : relation(one, other)) {
      case SAME, SYNONYM ->
        Evidence.of(0.5, () -> "“" + one + "” and “" + other + "” mean the same");
      case KIND_OF, HAS_KIND ->
        Evidence.of(-0.7, () -> "“" + one + "” and “" + other + "” are of one kind");
      case KIN ->
        scopeOne.equals("side")
            ? Evidence.of(0.2, () -> "“" + one + "” and “" + other + "” are close")
            : Evidence.of(-1.2, () -> "“" + one + "” and “" + other + "” are close");
      case NONE -> Evidence.impossible(() -> "a " + one + " is no " + other);
    };
  }

  /** A noun with what stands before it, if news has a word for the two together: "fire engine"; or the noun alone. */
  private static String phrase(String noun, Statement statement) {
    Counted counted = statement.claim().quantity().counted();
    if (counted == null || counted.modifiers().isEmpty()) {
      return noun;
    }
    String compound = counted.modifiers().get(counted.modifiers().size() - 1) + "-" + noun;
    return THINGS.containsKey(compound) ? compound : noun;
  }

  /** "Divers recovered nine bodies": perhaps not all the dead, unless a report begins with them. */
  private static boolean isSomeBodies(String noun, Statement statement) {
    return noun.equals("body") && statement.role() != Role.HEADLINE && !statement.isInLead(LEAD);
  }

  private static Evidence scopes(String scopeOne, String scopeOther, String one, String other) {
    if (scopeOne.equals(scopeOther)) {
      return Evidence.of(0.5, "both count people");
    }
    Set<String> scopes = Set.of(scopeOne, scopeOther);
    if (scopes.equals(Set.of("whole", "public"))) {
      return Evidence.of(0.4, "both count people");
    }
    if (scopes.equals(Set.of("side", "nation"))) {
      return Evidence.of(0, () -> "“" + one + "” and “" + other + "” may be the same people");
    }
    Supplier<String> ground = () -> "“" + one + "” and “" + other + "” are not the same people";
    return scopes.contains("side")
        ? Evidence.impossible(ground)
        : Evidence.of(scopes.contains("sort") ? -3 : scopes.contains("nation") ? -1 : -2, ground);
  }

  /** "Filipino seamen": some of a crew, perhaps. */
  private static boolean isNation(Statement statement, Counted counted) {
    int from = statement.claim().quantity().span().end();
    int to = counted.span().end();
    return !counted.modifiers().isEmpty()
        && statement.role() != Role.HEADLINE
        && from < to
        && !Names.capitalised(statement.article().text().substring(from, to)).isEmpty();
  }

  private static double modifiers(Counted one, Counted other) {
    Set<String> shared = new HashSet<>(one.modifiers());
    shared.retainAll(other.modifiers());
    if (!shared.isEmpty()) {
      return 0.4;
    }
    if (one.modifiers().isEmpty() && other.modifiers().isEmpty()) {
      return 0;
    }
    return one.modifiers().isEmpty() || other.modifiers().isEmpty() ? -0.4 : -1.2;
  }

  /** Whether people are counted, as far as can be told: where no noun is given, or where it is one for people. */
  static boolean isPeople(Statement statement) {
    return statement.claim().quantity().counted() == null || !scope(statement).isEmpty();
  }

  /** The scope of the noun that is counted; {@code nation} for a name like "Italians", which may be any of the others. */
  private static String scope(Statement statement) {
    Counted counted = statement.claim().quantity().counted();
    if (counted == null) {
      return "whole";
    }
    if (areOthers(statement)) {
      return "whole";
    }
    String listed = scope(counted.head());
    String printed = counted.span().of(statement.article().text());
    String last = Names.last(printed);
    boolean name = !last.isEmpty()
        && Character.isUpperCase(last.charAt(0))
        && last.endsWith("s")
        && !last.equals(last.toUpperCase(Locale.ROOT));
    boolean nation = name && !SCOPES.containsKey(counted.head()) && !isThing(counted.head());
    return nation ? "nation" : listed;
  }

  /** Whether a noun is known and names no people; "Ukrainian" the dictionary may know only as a language. */
  private static boolean isThing(String noun) {
    boolean demonym = noun.endsWith("ian") || noun.endsWith("ese");
    return !demonym && Kinship.english().isThing(noun);
  }

  /** "one man died and 15 others were hurt": what is counted is only taken over from the first. */
  private static boolean areOthers(Statement statement) {
    Counted counted = statement.claim().quantity().counted();
    if (counted == null
        || counted.span().start() > statement.claim().quantity().span().start()) {
      return false;
    }
    int end = statement.claim().quantity().span().end();
    return statement.article().text().startsWith(" others", end)
        || statement.article().text().startsWith(" more", end);
  }

  /** {@code whole}, {@code sort}, {@code group}, {@code side}, or empty for what is not a person. */
  static String scope(String noun) {
    String listed = SCOPES.get(noun);
    if (listed != null) {
      return listed;
    }
    return Kinship.english().isPerson(noun) ? "group" : "";
  }

  /** How two nouns are related, of which news may use both for the same thing. */
  static Relation relation(String noun, String other) {
    return areOneThing(noun, other) ? Relation.SYNONYM : Kinship.english().relation(noun, other);
  }

  private static boolean areOneThing(String noun, String other) {
    String thing = THINGS.get(noun);
    return thing != null && thing.equals(THINGS.get(other));
  }

  /** What a noun counts, under one name for all the nouns that news uses for it: a house is a dwelling. */
  static String thing(String noun) {
    return THINGS.getOrDefault(noun, noun);
  }

  private static boolean meanTheSame(String noun, String other) {
    return switch (relation(noun, other)) {
      case SAME, SYNONYM -> true;
      case KIND_OF, HAS_KIND, KIN, NONE -> false;
    };
  }

  /** Whether both count one sort of people or thing, such as children, rather than anybody. */
  static boolean isSameSort(Statement a, Statement b) {
    Counted one = a.claim().quantity().counted();
    Counted other = b.claim().quantity().counted();
    return one != null
        && other != null
        && meanTheSame(one.head(), other.head())
        && !isEverybody(one.head())
        && !isEverybody(other.head());
  }

  /** Whether a sort or a group of people is counted by its noun. */
  static boolean isSome(Statement statement) {
    String scope = scope(statement);
    return scope.equals("sort") || scope.equals("group");
  }

  /** Whether everybody is counted, by a noun that says so. */
  static boolean isAll(Statement statement) {
    Counted counted = statement.claim().quantity().counted();
    return counted != null && isEverybody(counted.head()) && !statement.claim().implicit();
  }

  /** Whether a noun stands for people of any kind. */
  static boolean isEverybody(String noun) {
    return "whole".equals(SCOPES.get(noun));
  }

  private static ImmutableMap<String, String> scopes() {
    Map<String, String> scopes = new HashMap<>();
    for (List<String> row : Table.load(Counting.class, "people.tsv").rows()) {
      scopes.put(row.get(0), row.get(1));
    }
    return ImmutableMap.copyOf(scopes);
  }
}
