package org.newsparallax.claim;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsparallax.claim.ReportingLexicon.Use;
import org.newsparallax.claim.ReportingLexicon.Verb;
import org.newsparallax.lexicon.Kinship;
import org.newsparallax.lexicon.NounGroup;
import org.newsparallax.quantity.Counted;
import org.newsparallax.quantity.Kind;
import org.newsparallax.quantity.Quantity;

/** Which event a quantity belongs to: what its trigger says, unless its unit says it already. */
final class EventChoice {
  private static final Set<String> LENGTHS = Set.of(
      "kilometer",
      "mile",
      "meter",
      "foot",
      "yard",
      "nautical-mile",
      "mile-scandinavian",
      "centimeter",
      "inch");
  private static final Set<Event> OF_PERSONS =
      Set.of(Event.ABOARD, Event.POPULATE, Event.RELEASE, Event.ESCAPE, Event.VACCINATE);
  private static final int DIMENSION_REACH = 6;
  private static final int REWARD_REACH = 8;
  private static final int PRISON_REACH = 5;
  private static final int FIRE_REACH = 8;
  private static final int CROWD_REACH = 16;
  private static final int QUAKE_REACH = 20;

  private final Syntax syntax;
  private final Words words;
  private final Durations durations;
  private final Shares shares;
  private final Actors actors;

  EventChoice(Syntax syntax, Durations durations, Actors actors) {
    this.syntax = syntax;
    this.words = syntax.words();
    this.durations = durations;
    this.actors = actors;
    this.shares = new Shares(syntax);
  }

  @Nullable
  Event event(Quantity quantity, int from, int to, @Nullable Trigger trigger) {
    Event told = trigger != null && trigger.sense().takes().fits(quantity)
        ? trigger.sense().event()
        : null;
    return switch (quantity.kind()) {
      case AGE -> Event.AGE;
      case DURATION ->
        told != null && !(told == Event.SENTENCE && durations.task(from, to) != null)
            ? told
            : isPrison(from)
                ? Event.SENTENCE
                : durations.isLasting(from, to) ? Event.LAST : Event.OTHER;
      case MEASURE -> measure(quantity, to, from, isOfThing(from, to, trigger) ? null : told);
      case MONEY ->
        told == null || told == Event.COST
            ? money(from, to, told)
            : describes(FigureWord.REWARD, from, to) ? Event.OFFER : told;
      case PERCENT -> shares.event(quantity, from, to, told);
      case COUNT, RATIO -> count(quantity, from, told);
      case DATE, TIME, ORDINAL, IDENTIFIER -> Event.OTHER;
    };
  }

  /** "The court jailed Rhys for ten years": whoever is put in prison stands between the verb and the time. */
  private boolean isPrison(int from) {
    int k = syntax.phraseAt(from);
    int before = (k < 0 ? from : syntax.phrase(k).from()) - 1;
    for (int i = before - 1; words.is(before, "for") && i > before - PRISON_REACH; i--) {
      if (FigureWord.JAILING.is(words.form(i))) {
        return true;
      }
      if (words.is(i, WordClass.PREPOSITION) || words.is(i, ",")) {
        return false;
      }
    }
    return false;
  }

  private @Nullable Event count(Quantity quantity, int from, @Nullable Event told) {
    if (told == null && isCrowd(from)) {
      return Event.ATTEND;
    }
    if ((told == Event.ATTEND || told == Event.COMMIT && !isOfAttackers(quantity.counted()))
        && isOfForces(quantity.counted())) {
      return Event.DEPLOY;
    }
    if (told == Event.TURNOUT && !shares.isOfElection()) {
      return Event.ATTEND;
    }
    if ((told == null || told == Event.DEPLOY && !isOfForces(quantity.counted()))
        && quantity.counted() != null
        && People.ENGLISH.isCulprit(quantity.counted().head())
        && !areSought(from)) {
      return Event.COMMIT;
    }
    if (told == null
        && quantity.counted() != null
        && FigureWord.SEAT.is(quantity.counted().head())
        && shares.isWon(from)) {
      return Event.VOTE;
    }
    if (told == null && isWorkforce(quantity, from)) {
      return Event.EMPLOY;
    }
    if (told == Event.DISPLACE
        && quantity.counted() != null
        && FigureWord.PRISONER.is(quantity.counted().head())) {
      return Event.ESCAPE;
    }
    if ((told == null || told == Event.CRASH) && isLoad(quantity, from)) {
      return Event.ABOARD;
    }
    if (told == null && isPresence(quantity, from)) {
      return Event.PRESENT;
    }
    if ((told == Event.STEAL || told == Event.CAPTURE) && isTakenAway(quantity)) {
      return Event.KIDNAP;
    }
    return suits(quantity, told) ? told : null;
  }

  /** Whether those who take part are no crowd: soldiers, tanks. */
  private static boolean isOfForces(@Nullable Counted counted) {
    Kinship kinship = Kinship.english();
    return counted != null
        && (FigureWord.FORCES.is(counted.head())
            || FigureWord.UNITS.is(counted.head())
            || kinship.is(counted.head(), NounGroup.VEHICLE)
            || kinship.is(counted.head(), NounGroup.WEAPON));
  }

  /** "the firm has 9,500 workers". */
  private boolean isWorkforce(Quantity quantity, int from) {
    int k = syntax.phraseAt(from);
    Counted counted = quantity.counted();
    return k >= 0
        && counted != null
        && FigureWord.STAFF.is(counted.head())
        && words.is(syntax.phrase(k).from() - 1, WordClass.HAVE);
  }

  /** "police are hunting two robbers", "looking for two gunmen": those who are still sought may be but some of them. */
  private boolean areSought(int from) {
    int k = syntax.phraseAt(from);
    int before = (k < 0 ? from : syntax.phrase(k).from()) - 1;
    int verb = words.is(before, WordClass.PREPOSITION) ? before - 1 : before;
    return FigureWord.SEEKING.is(words.form(verb));
  }

  private static boolean isOfAttackers(@Nullable Counted counted) {
    return counted != null && People.ENGLISH.isAttacker(counted.head());
  }

  /** "seized 25 schoolgirls", "took nine men from the bus": people, unless they are forces or suspects. */
  private static boolean isTakenAway(Quantity quantity) {
    Counted counted = quantity.counted();
    return counted != null
        && countsPeople(quantity)
        && !FigureWord.FORCES.is(counted.head())
        && !FigureWord.UNITS.is(counted.head())
        && !People.ENGLISH.isAttacker(counted.head())
        && People.ENGLISH.isPersonOrPersons(counted.head());
  }

  private static boolean countsPeople(Quantity quantity) {
    Counted counted = quantity.counted();
    return counted != null && Kinship.english().isPerson(counted.head());
  }

  /** "a plane with 77 passengers", "the ferry's 214 passengers": nothing but what carried them. */
  private boolean isLoad(Quantity quantity, int from) {
    int k = syntax.phraseAt(from);
    if (k < 0 || quantity.counted() != null && !countsPeople(quantity)) {
      return false;
    }
    NounPhrase phrase = syntax.phrase(k);
    if (isOnCarrier(phrase.to())) {
      return true;
    }
    if (quantity.counted() == null) {
      return false;
    }
    int carrier = phrase.owner() >= 0 ? phrase.owner() - 2 : -1;
    if (words.is(phrase.from() - 1, "with") && syntax.phraseAt(phrase.from() - 2) >= 0) {
      carrier = syntax.phrase(syntax.phraseAt(phrase.from() - 2)).head();
    }
    return carrier >= 0 && isVehicle(carrier) || isInIt(k);
  }

  /** "46 people on the regional flight", "there were 47 on Flight 2317". */
  private boolean isOnCarrier(int on) {
    if (words.is(on, "on") && words.is(on + 1, "board") || words.is(on, "aboard")) {
      return true;
    }
    int k = words.is(on, "on") ? syntax.phraseAt(on + 1) : -1;
    return k >= 0
        && (FigureWord.CARRIER.is(words.form(syntax.phrase(k).head()))
            || FigureWord.CARRIER.is(words.form(on + 1))
            || isVehicle(syntax.phrase(k).head()));
  }

  private boolean isVehicle(int noun) {
    return Kinship.english().is(words.noun(noun), NounGroup.VEHICLE);
  }

  /** "the bus, which had 45 people in it", "a train that had six coaches and 400 people on it": "it" carries them. */
  private boolean isInIt(int k) {
    int had = had(beforeNumber(k));
    int in = syntax.phrase(k).to();
    boolean inside = (words.is(in, "in") || words.is(in, "on")) && words.is(in + 1, "it");
    if (had < 0 || !inside) {
      return false;
    }
    int which = words.is(had - 1, WordClass.RELATIVE) ? had - 2 : had - 1;
    int carrier = syntax.phraseAt(words.is(which, ",") ? which - 1 : which);
    return carrier >= 0 && isVehicle(syntax.phrase(carrier).head());
  }

  /** The word before a phrase and what makes its number a rough one: "close to". */
  private int beforeNumber(int k) {
    int before = syntax.phrase(k).from() - 1;
    return words.is(before, "to") && words.is(before - 1, WordClass.PREMODIFIER)
        ? before - 2
        : before;
  }

  /** The form of "have" before a phrase, over one that "and" joins to it; or -1. */
  private int had(int before) {
    int other = words.is(before, "and") ? syntax.phraseAt(before - 1) : -1;
    int have = other < 0 ? before : syntax.phrase(other).from() - 1;
    return words.is(have, WordClass.HAVE) ? have : -1;
  }

  /** "about 3,000 people were at the stadium": nothing but where they were. */
  private boolean isPresence(Quantity quantity, int from) {
    int k = syntax.phraseAt(from);
    if (k < 0 || !countsPeople(quantity)) {
      return false;
    }
    int be = syntax.phrase(k).to();
    int at = syntax.skipRight(be + 1, WordClass.ADVERB.mask());
    int place = syntax.phraseAt(at + 1);
    return (words.is(be, "were") || words.is(be, "are"))
        && (words.is(at, "at") || words.is(at, "in"))
        && words.is(at + 1, "the")
        && place >= 0
        && !syntax.isTime(syntax.phrase(place))
        && isPlace(words.form(syntax.phrase(place).head()));
  }

  /** "waves of up to half a metre": how high they are, wherever that was. */
  private boolean isSwell(int from) {
    int i = from - 1;
    while (words.is(i, WordClass.PREMODIFIER) || words.is(i, "up") || words.is(i, "to")) {
      i--;
    }
    return words.is(i, "of") && FigureWord.SWELL.is(words.form(i - 1))
        || FigureWord.SWELL.is(words.form(i));
  }

  private static boolean isPlace(String noun) {
    Kinship kinship = Kinship.english();
    return kinship.is(noun, NounGroup.BUILDING)
        || kinship.is(noun, NounGroup.PLACE)
        || FigureWord.VENUE.is(noun);
  }

  /** "a $2 billion takeover", "a deal worth $2 billion": what a company is bought for. */
  private Event money(int from, int to, @Nullable Event told) {
    if (reward(from, to) >= 0 && (told == null || told == Event.OFFER)) {
      return Event.OFFER;
    }
    if (describes(FigureWord.BAIL, from, to)) {
      return Event.OTHER;
    }
    return describes(FigureWord.BARGAIN, from, to)
            || told == Event.COST && isOf(FigureWord.BARGAIN, from)
        ? Event.BUY
        : told == null ? Event.OTHER : told;
  }

  /** Whether something of a sort is what a figure is told of: "the takeover values the firm at $2 billion". */
  private boolean isOf(FigureWord sort, int from) {
    int subject = actors.subjectOf(from);
    return subject >= 0 && sort.is(words.form(syntax.phrase(subject).head()));
  }

  /** The word for a reward that a sum is: "a $1,000 reward", "a reward of up to $1,000", "the reward was raised to"; or -1. */
  int reward(int from, int to) {
    int k = syntax.phraseAt(from);
    int head = k < 0 ? -1 : syntax.phrase(k).head();
    if (head >= to && FigureWord.REWARD.is(words.form(head))) {
      return head;
    }
    for (int i = from - 1; i > from - REWARD_REACH && !words.is(i, WordClass.NUMBER); i--) {
      if (FigureWord.REWARD.is(words.form(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a figure stands before a noun of a sort that it describes: "a $2 billion deal". */
  boolean describes(FigureWord sort, int from, int to) {
    int k = syntax.phraseAt(from);
    return k >= 0
        && syntax.phrase(k).head() >= to
        && sort.is(words.form(syntax.phrase(k).head()));
  }

  /** "put the march, the largest in years, at 30,000": what somebody estimates is a crowd. */
  private boolean isCrowd(int from) {
    int k = syntax.phraseAt(from);
    int at = k < 0 ? from - 1 : syntax.phrase(k).from() - 1;
    if (!words.is(at, "at")) {
      return false;
    }
    boolean crowd = false;
    for (int i = at - 1; i > at - CROWD_REACH; i--) {
      crowd |= FigureWord.CROWD.is(words.form(i));
      Verb verb = words.known(i).verb();
      if (verb != null && syntax.phraseAt(i) < 0) {
        return crowd && verb.use() == Use.ESTIMATE;
      }
    }
    return false;
  }

  /** The nearest word for an earthquake or an aftershock around a figure; -1 if there is none. */
  int quake(int from, int to) {
    for (int distance = 1; distance < QUAKE_REACH; distance++) {
      if (FigureWord.QUAKE.is(words.form(to - 1 + distance))) {
        return to - 1 + distance;
      }
      if (FigureWord.QUAKE.is(words.form(from - distance))) {
        return from - distance;
      }
    }
    return -1;
  }

  /** Whether what is counted can die, be hurt or be arrested, where the event says so. */
  private static boolean suits(Quantity quantity, @Nullable Event told) {
    if (told == Event.DISMISS && quantity.counted() != null) {
      String head = quantity.counted().head();
      return FigureWord.JOB.is(head) || Kinship.english().isPerson(head);
    }
    if (told != null && OF_PERSONS.contains(told) && quantity.counted() != null) {
      return countsPeople(quantity);
    }
    if (told == Event.DAMAGE && countsPeople(quantity)) {
      return false;
    }
    if (told == Event.FIND || told == Event.CANCEL) {
      return quantity.kind() == Kind.COUNT
          && (told == Event.CANCEL || quantity.counted() != null)
          && !countsPeople(quantity);
    }
    if (told == null || quantity.counted() == null || !SentenceClaims.PEOPLE.contains(told)) {
      return true;
    }
    String head = quantity.counted().head();
    Kinship kinship = Kinship.english();
    return kinship.isPerson(head)
        || FigureWord.ILLNESS.is(head) == (told == Event.INFECT)
            && !(kinship.is(head, NounGroup.PLACE)
                || kinship.is(head, NounGroup.BUILDING)
                || kinship.is(head, NounGroup.VEHICLE)
                || kinship.is(head, NounGroup.WEAPON)
                || FigureWord.SCENE.is(head));
  }

  private Event measure(Quantity quantity, int to, int from, @Nullable Event told) {
    String unit = quantity.unit() == null ? "" : quantity.unit();
    if (isArea(unit) && (told == null || told == Event.RISE) && isOfFire(from, to)) {
      return Event.BURN;
    }
    if (!LENGTHS.contains(unit)) {
      boolean moved = told != null
          && (isArea(unit)
              || unit.contains("barrel")
              || told == Event.PRODUCE
              || told == Event.EXPORT);
      return told != null && moved ? told : Event.MEASURE;
    }
    if (told == Event.ADVANCE || told == Event.WITHDRAW) {
      return told;
    }
    if (isDimension(from, to) || told == null && isGrown(from)) {
      return Event.MEASURE;
    }
    if (told == null && words.is(to, "of") && syntax.phraseAt(to + 1) >= 0) {
      return Event.MEASURE;
    }
    if (told == null && isLengthOf(from, to)) {
      return Event.MEASURE;
    }
    if (told == null && isSwell(from)) {
      return Event.MEASURE;
    }
    for (int i = to; i < to + 5; i++) {
      if (FigureWord.AWAY.is(words.form(i))) {
        return Event.DISTANCE;
      }
    }
    return told == null ? Event.DISTANCE : told;
  }

  /** "an 80-metre section of it fell": what happens to the thing is no change of its length. */
  private boolean isOfThing(int from, int to, @Nullable Trigger trigger) {
    return trigger != null
        && isLengthOf(from, to)
        && syntax.phraseAt(trigger.from()) != syntax.phraseAt(from);
  }

  /** "an 80-metre section": how long a thing is, unless it is a way. */
  private boolean isLengthOf(int from, int to) {
    int k = syntax.phraseAt(from);
    if (k < 0 || syntax.phrase(k).head() < to) {
      return false;
    }
    String head = words.form(syntax.phrase(k).head());
    return !FigureWord.WAY.is(head) && !FigureWord.AWAY.is(head);
  }

  private static boolean isArea(String unit) {
    return unit.startsWith("square") || unit.equals("acre") || unit.equals("hectare");
  }

  /** "the fire has grown to 5,000 acres", "the 3,000-acre blaze". */
  private boolean isOfFire(int from, int to) {
    for (int i = from - FIRE_REACH; i < to + FIRE_REACH / 2; i++) {
      if (FigureWord.FIRE.is(words.form(i))) {
        return true;
      }
    }
    return false;
  }

  /** "60 metres deep", "at a depth of 60 metres", "60 metres in diameter". */
  private boolean isDimension(int from, int to) {
    int behind = behindParenthesis(to);
    for (int i = Math.max(from - DIMENSION_REACH, behindFigure(from)); i < behind + 2; i++) {
      String form = words.form(i);
      if ((i < from || i >= to) && FigureWord.DEPTH.is(form)
          || i >= to && FigureWord.DEEP.is(form)) {
        return true;
      }
    }
    return false;
  }

  /** "40 m (131 ft) long": where it goes on behind the same in another unit. */
  private int behindParenthesis(int to) {
    int close = to;
    while (words.is(to, "(") && close < to + DIMENSION_REACH && !words.is(close, ")")) {
      close++;
    }
    return words.is(close, ")") ? close + 1 : to;
  }

  /** "the hole has widened to 60 metres": how large a thing has become. */
  private boolean isGrown(int from) {
    int k = syntax.phraseAt(from);
    int to =
        syntax.skipLeft((k < 0 ? from : syntax.phrase(k).from()) - 1, WordClass.PREMODIFIER.mask());
    return words.is(to, "to") && FigureWord.GROWING.is(words.form(to - 1));
  }

  /** The word behind the last figure before a word, whose dimensions are its own; 0 if there is none. */
  private int behindFigure(int word) {
    int i = word - 1;
    while (i >= 0 && !words.is(i, WordClass.NUMBER)) {
      i--;
    }
    return i + 1;
  }

  static boolean isAmountOfThings(Kind kind) {
    return kind == Kind.COUNT || kind == Kind.RATIO || kind == Kind.PERCENT;
  }
}
