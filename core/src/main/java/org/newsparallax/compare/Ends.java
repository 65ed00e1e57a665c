package org.newsparallax.compare;

import com.google.common.base.CharMatcher;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsparallax.claim.Event;
import org.newsparallax.claim.Mention;
import org.newsparallax.lexicon.Kinship;
import org.newsparallax.lexicon.PartOfSpeech;
import org.newsparallax.lexicon.Vocabulary;
import org.newsparallax.quantity.Kind;

/** Does the figure describe the same person, place or thing, and is it reckoned from the same point? */
final class Ends implements Criterion {
  private static final double OTHER_SUBJECT = -1.2;
  private static final double OTHER_THING = -2.4;
  private static final double OTHER_TOWN = -5;
  private static final double APART = -3;
  private static final double SWAPPED = 1.8;
  private static final double HOUR = 1.0;
  private static final double MAIN_HOUR = 2.2;
  private static final double IN_ORDER = 1.6;
  private static final double SAME_VERB = -1.2;
  private static final double KNOWN = 0.9;
  /** An earthquake has one depth. */
  private static final double DEEP = 1.6;

  private static final Set<String> ANOTHER =
      Set.of("his ", "her ", "their ", "another ", "a second ");
  private static final CharMatcher YEAR = CharMatcher.inRange('0', '9');

  @Override
  public Evidence weigh(Statement a, Statement b) {
    Mention one = a.claim().setting().subject();
    Mention other = b.claim().setting().subject();
    if (a.claim().quantity().kind() == Kind.AGE) {
      return Aged.weigh(a, b);
    }
    if (a.claim().quantity().kind() == Kind.TIME) {
      return hour(a, b, one, other);
    }
    if (areDepthsOfQuake(a, b)) {
      return Evidence.of(DEEP, "both tell how deep the quake was");
    }
    if (Figures.isMagnitude(a.claim().quantity()) && (one == null) != (other == null)) {
      return ofQuake(one == null ? other : one);
    }
    boolean ofThings = a.claim().event() == Event.MEASURE && b.claim().event() == Event.MEASURE
        || a.claim().quantity().kind() == Kind.DURATION;
    Evidence ends = one == null || other == null ? null : distance(a, b, one, other);
    if (ends != null) {
      return ends;
    }
    double otherSubject =
        ofThings ? OTHER_THING : areOfOneStory(a, one, other) ? OTHER_SUBJECT / 3 : OTHER_SUBJECT;
    Evidence subject = compare(one, other, same(a, one), otherSubject);
    boolean isCount = a.claim().quantity().kind() == Kind.COUNT;
    Mention from = a.claim().setting().reference();
    Mention otherFrom = b.claim().setting().reference();
    boolean ofTwoTowns = a.claim().event() == Event.DISTANCE && areNamed(from, otherFrom);
    Evidence reference = isYear(from) == isYear(otherFrom)
        ? compare(
            from, otherFrom, isCount ? 0.4 : 0.8, isCount ? -0.6 : ofTwoTowns ? OTHER_TOWN : -2)
        : Evidence.none();
    return Evidence.of(
        subject.weight() + reference.weight(),
        () -> subject.ground().isEmpty() ? reference.ground() : subject.ground());
  }

  private static boolean areDepthsOfQuake(Statement a, Statement b) {
    return "depth".equals(a.extent())
        && "depth".equals(b.extent())
        && (isOfQuake(a) && mayBeOfQuake(b) || isOfQuake(b) && mayBeOfQuake(a));
  }

  private static boolean isOfQuake(Statement statement) {
    return statement.claim().setting().words().stream()
        .anyMatch(word -> StoryNouns.areOne(word, "quake"));
  }

  /** Whether a depth is that of a quake or of what is not named beside it. */
  private static boolean mayBeOfQuake(Statement statement) {
    Mention subject = statement.claim().setting().subject();
    return subject == null || Names.isPronoun(subject.text()) || isOfQuake(statement);
  }

  /** What the ends of two distances say, where they are told the other way round or cannot be the same; or null. */
  private static @Nullable Evidence distance(Statement a, Statement b, Mention one, Mention other) {
    if (a.claim().event() != Event.DISTANCE || b.claim().event() != Event.DISTANCE) {
      return null;
    }
    Mention from = a.claim().setting().reference();
    Mention otherFrom = b.claim().setting().reference();
    if (from != null && otherFrom != null && areSwapped(one, from, other, otherFrom)) {
      return Evidence.of(
          SWAPPED, () -> "both tell how far " + one.text() + " is from " + other.text());
    }
    return isPersonAndThing(one, other)
        ? Evidence.of(
            APART, () -> "one is about " + one.text() + ", the other about " + other.text())
        : null;
  }

  /** "Ash, 40 miles north of Elm" and "Elm is 45 miles south of Ash". */
  private static boolean areSwapped(Mention one, Mention from, Mention other, Mention otherFrom) {
    return areNamed(one, otherFrom)
        && areNamed(other, from)
        && !areOne(one, other)
        && areOne(one, otherFrom)
        && areOne(other, from);
  }

  /** A distance of somebody from a place is not that of a building from it. */
  private static boolean isPersonAndThing(Mention one, Mention other) {
    if (!Names.capitalised(one.text()).isEmpty()
        || !Names.capitalised(other.text()).isEmpty()) {
      return false;
    }
    Kinship kinship = Kinship.english();
    return kinship.isPerson(lemma(one)) && kinship.isThing(lemma(other))
        || kinship.isThing(lemma(one)) && kinship.isPerson(lemma(other));
  }

  /** Whether a sum or share is told of "the airline" and of "the company": whoever the story is about. */
  private static boolean areOfOneStory(
      Statement statement, @Nullable Mention one, @Nullable Mention other) {
    Kind kind = statement.claim().quantity().kind();
    return (kind == Kind.MONEY || kind == Kind.PERCENT)
        && one != null
        && other != null
        && isDefinite(one)
        && isDefinite(other)
        && !Kinship.english().isPerson(lemma(one))
        && !Kinship.english().isPerson(lemma(other));
  }

  /** A magnitude of which it is not said what it measures is that of the earthquake, not of an aftershock. */
  private static Evidence ofQuake(@Nullable Mention told) {
    return told != null && StoryNouns.areTwo(told.text(), "earthquake")
        ? Evidence.of(3.5 * OTHER_SUBJECT, "only one of them is about " + told.text())
        : Evidence.none();
  }

  /** Do both tell at what hour one thing happened? */
  private static Evidence hour(
      Statement a, Statement b, @Nullable Mention one, @Nullable Mention other) {
    if (one == null || other == null) {
      return Evidence.impossible("they tell at what hour two things happened");
    }
    if (a.sameArticle(b) && a.isApart() == b.isApart() && !Standing.areOfTwoSources(a, b)) {
      return Evidence.impossible("one report tells one hour after the other");
    }
    boolean unnamed = TimedEvents.isUnnamed(one.text()) || TimedEvents.isUnnamed(other.text());
    boolean meet = a.timed().meets(b.timed());
    if (!meet && (TimedEvents.isDeed(one.text()) || TimedEvents.isDeed(other.text()))) {
      return deeds(a, b, one, other);
    }
    if (meet && areDoneToTwo(a, b)) {
      return Evidence.impossible("they tell at what hour it was done to two");
    }
    if (meet || !unnamed && areOne(one, other)) {
      boolean ofOne = isOfOne(a, one) || isOfOne(b, other);
      boolean main = a.timed().isOneMain(b.timed());
      if (ofOne) {
        return Evidence.of(main ? HOUR : SAME_VERB, "both tell when it was done");
      }
      return main
          ? Evidence.of(MAIN_HOUR, "both tell when that happened of which they report")
          : Evidence.of(HOUR, "both tell when it happened");
    }
    if (areInOrder(a, b)) {
      return inOrder(a, b);
    }
    return unnamed
        ? Evidence.of(-0.5, "only one of them says what happened then")
        : Evidence.impossible("they tell at what hour two things happened");
  }

  /** Do both tell when the same was done, or what comes of it: "was shot", "police were called"? */
  private static Evidence deeds(Statement a, Statement b, Mention one, Mention other) {
    if (areInOrder(a, b)) {
      return inOrder(a, b);
    }
    boolean same = verb(one).equals(verb(other)) && a.timed().sorts().isEmpty();
    double told =
        same ? told(a.claim().setting().reference(), b.claim().setting().reference()) : -1;
    return told >= 0
        ? Evidence.of(SAME_VERB + told * KNOWN, () -> "both tell when it was done: " + verb(one))
        : Evidence.impossible("they tell at what hour two things happened");
  }

  /** 1 if the same is told of one and the same, 0 if that is open, as with "he", below 0 if it is told of two. */
  private static int told(@Nullable Mention one, @Nullable Mention other) {
    if (one == null || other == null) {
      return 0;
    }
    if (Names.isPronoun(one.text()) || Names.isPronoun(other.text())) {
      return isPlural(one) == isPlural(other) ? 0 : -1;
    }
    return areOne(one, other)
            || mayBeOne(one, other)
            || isToldAgain(one, other)
            || isToldAgain(other, one)
        ? 1
        : -1;
  }

  /** "Rhys was arrested", "his brother was arrested". */
  private static boolean areDoneToTwo(Statement a, Statement b) {
    Mention one = passive(a);
    Mention other = passive(b);
    if (one == null || other == null) {
      return false;
    }
    Set<String> names = Names.capitalised(one.text());
    Set<String> others = Names.capitalised(other.text());
    return isAnother(one) != isAnother(other)
        || !names.isEmpty() && !others.isEmpty() && !Names.share(names, others);
  }

  /** To whom it was done, or null where the one who did it is told. */
  private static @Nullable Mention passive(Statement statement) {
    Mention told = statement.claim().setting().subject();
    boolean passive =
        told != null && told.text().startsWith("was ") && TimedEvents.isDeed(told.text());
    return passive ? statement.claim().setting().reference() : null;
  }

  private static boolean isAnother(Mention mention) {
    String first = mention.text().toLowerCase(Locale.ROOT);
    return ANOTHER.stream().anyMatch(first::startsWith);
  }

  private static boolean isPlural(Mention mention) {
    String last = Names.last(mention.text()).toLowerCase(Locale.ROOT);
    return last.equals("they")
        || Vocabulary.english().is(last, PartOfSpeech.NOUN) && !lemma(mention).equals(last);
  }

  /** "She was struck": the hour of what befell one of those of whom a report may tell. */
  private static boolean isOfOne(Statement statement, Mention told) {
    return told.text().startsWith("was ") && statement.timed().sorts().contains("attack");
  }

  private static boolean areInOrder(Statement a, Statement b) {
    return a.timed().precedes(b.timed()) || b.timed().precedes(a.timed());
  }

  /** "Shots rang out at 3", "police were called at 2": one thing comes of the other, and so not before it. */
  private static Evidence inOrder(Statement a, Statement b) {
    return a.timed().areOfMain(b.timed())
        ? Evidence.of(
            IN_ORDER, "they tell when that happened of which they report, and what came of it")
        : Evidence.impossible("they tell at what hour two things happened");
  }

  private static String verb(Mention told) {
    return Vocabulary.english()
        .lemma(Names.last(told.text()).toLowerCase(Locale.ROOT), PartOfSpeech.VERB);
  }

  /** "A loss of $2 million in 2023": when it was, rather than what for; asked of the time. */
  private static boolean isYear(@Nullable Mention reference) {
    return reference != null && YEAR.matchesAllOf(reference.text());
  }

  private static boolean areNamed(@Nullable Mention one, @Nullable Mention other) {
    return one != null
        && other != null
        && !Names.capitalised(one.text()).isEmpty()
        && !Names.capitalised(other.text()).isEmpty();
  }

  /** What it says that both describe one thing; of one person there are many lengths of time to tell. */
  private static double same(Statement statement, @Nullable Mention subject) {
    boolean person = subject != null
        && statement.claim().quantity().kind() == Kind.DURATION
        && !Names.capitalised(subject.text()).isEmpty();
    return person ? 0.2 : 1.0;
  }

  /** Whether both figures describe the same thing, as far as its name tells. */
  static boolean shareSubject(Statement a, Statement b) {
    Mention one = a.claim().setting().subject();
    Mention other = b.claim().setting().subject();
    return one != null && other != null && areOne(one, other);
  }

  private static boolean areOne(Mention one, Mention other) {
    Set<String> names = Names.capitalised(one.text());
    Set<String> others = Names.capitalised(other.text());
    boolean alike = names.isEmpty() && others.isEmpty()
        ? Names.last(one.text()).equals(Names.last(other.text()))
        : Names.share(
            names.isEmpty() ? Names.of(one.text()) : names,
            others.isEmpty() ? Names.of(other.text()) : others);
    return alike || StoryNouns.areOne(one.text(), other.text());
  }

  /** Whether two common nouns may stand for one thing, as one is a kind of the other: a bus and a vehicle. */
  private static boolean mayBeOne(Mention one, Mention other) {
    if (!Names.capitalised(one.text()).isEmpty()
        || !Names.capitalised(other.text()).isEmpty()) {
      return false;
    }
    return switch (Counting.relation(lemma(one), lemma(other))) {
      case SAME, SYNONYM, KIND_OF, HAS_KIND -> true;
      case KIN, NONE -> false;
    };
  }

  /** Whether one is a definite common noun that may stand for what the other names: "the river", "the company". */
  private static boolean isToldAgain(Mention one, Mention other) {
    return isDefinite(one) && !Names.capitalised(other.text()).isEmpty();
  }

  /** "The whole thing was over in three minutes": whatever the report is about. */
  private static boolean isAnything(Mention mention) {
    return lemma(mention).equals("thing");
  }

  /** Whether it is a common noun alone behind "the" or "this". */
  private static boolean isDefinite(Mention mention) {
    String phrase = mention.text().toLowerCase(Locale.ROOT);
    return (phrase.startsWith("the ") || phrase.startsWith("this "))
        && phrase.lastIndexOf(' ') == phrase.indexOf(' ')
        && Names.capitalised(mention.text()).isEmpty();
  }

  private static String lemma(Mention mention) {
    return Vocabulary.english()
        .lemma(Names.last(mention.text()).toLowerCase(Locale.ROOT), PartOfSpeech.NOUN);
  }

  private static Evidence compare(
      @Nullable Mention one, @Nullable Mention other, double same, double different) {
    if (one == null && other == null) {
      return Evidence.none();
    }
    if (one == null || other == null) {
      return Evidence.of(different / 3, "");
    }
    if (Names.isPronoun(one.text())
        || Names.isPronoun(other.text())
        || isAnything(one)
        || isAnything(other)
        || Extent.isNamedBy(one.text()) != Extent.isNamedBy(other.text())) {
      return Evidence.of(different / 3, "");
    }
    if (StoryNouns.areTwo(one.text(), other.text())) {
      return Evidence.of(
          3.5 * different,
          () -> "one is about " + one.text() + ", the other about " + other.text());
    }
    if (areOne(one, other)) {
      return Evidence.of(same, () -> "both are about " + one.text());
    }
    return mayBeOne(one, other) || isToldAgain(one, other) || isToldAgain(other, one)
        ? Evidence.of(0, () -> one.text() + " and " + other.text() + " may be the same")
        : Evidence.of(
            different, () -> "one is about " + one.text() + ", the other about " + other.text());
  }
}
