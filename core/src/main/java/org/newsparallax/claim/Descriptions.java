package org.newsparallax.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a figure describes, what it is reckoned from, and the content words around it. */
final class Descriptions {
  private static final int REACH = 6;
  private static final Set<String> WAYS = Set.of(
      "home",
      "population",
      "age",
      "distance",
      "magnitude",
      "strength",
      "worth",
      "value",
      "price",
      "total",
      "excess",
      "estimate");
  private static final Set<Event> DESCRIBED = EnumSet.of(Event.OTHER, Event.COST);
  private static final int MOST_WORDS = 40;
  private static final List<String> FROM = List.of(
      "from", "of", "inside", "within", "outside", "off", "to", "into", "for", "in", "between");

  private static final int WIND_REACH = 6;

  private Descriptions() {}

  /** Whom an age, a distance, a price or a number of inhabitants describes; of a length of time, {@link Durations} tells. */
  static @Nullable Mention subject(
      Syntax syntax,
      Actors actors,
      @Nullable Event event,
      @Nullable Mention speaker,
      int from,
      int to) {
    if (event != Event.AGE
        && event != Event.DISTANCE
        && event != Event.MEASURE
        && event != Event.POPULATE
        && event != Event.COST
        && event != Event.OTHER
        && event != Event.RISE
        && event != Event.FALL) {
      return null;
    }
    Words words = syntax.words();
    if (event == Event.AGE) {
      return new Ages(syntax).subject(from, to);
    }
    int own = syntax.phraseAt(from);
    if (event == Event.RISE || event == Event.FALL) {
      return moved(syntax, actors, own, from);
    }
    int wind = event == Event.MEASURE
        ? wind(syntax, own < 0 ? from : syntax.phrase(own).from())
        : -1;
    if (wind >= 0) {
      return syntax.mention(wind);
    }
    Mention described = substance(syntax, event, own, to);
    if (described == null && DESCRIBED.contains(event)) {
      described = syntax.described(from, to);
    }
    if (described != null) {
      return described;
    }
    int beside = event == Event.MEASURE
        ? beside(syntax, own < 0 ? from : syntax.phrase(own).from())
        : -1;
    if (beside >= 0) {
      return syntax.mention(beside);
    }
    boolean moved = event == Event.DISTANCE
        && isBehindVerb(syntax, own < 0 ? from : syntax.phrase(own).from());
    int acting = event == Event.MEASURE || moved ? actors.subjectOf(from) : -1;
    if (acting >= 0
        && !syntax.isTime(syntax.phrase(acting))
        && !isSpeaker(syntax.mention(acting), speaker)
        && !WAYS.contains(words.form(syntax.phrase(acting).head()))) {
      return syntax.mention(acting);
    }
    for (int i = from - 1; i >= Math.max(0, from - 2 * REACH); i--) {
      int k = syntax.phraseAt(i);
      boolean other = k >= 0
          && k != own
          && !syntax.isTime(syntax.phrase(k))
          && !syntax.phrase(k).isCounted()
          && !(event == Event.DISTANCE && isOfFigure(syntax, k));
      if (other && event == Event.COST && isPayer(syntax, k, from)) {
        int costly = actors.subjectOf(from);
        return costly < 0 ? null : syntax.mention(costly);
      }
      if (other
          && (words.is(syntax.phrase(k).head(), WordClass.CAPITAL)
              || !WAYS.contains(words.form(syntax.phrase(k).head())))) {
        boolean attached = words.is(syntax.phrase(k).from() - 1, "of");
        int outer = attached ? syntax.phraseAt(syntax.phrase(k).from() - 2) : -1;
        boolean whole = outer >= 0
            && event != Event.DISTANCE
            && !FigureWord.PRICE.is(words.form(syntax.phrase(outer).head()));
        return syntax.mention(whole ? outer : k);
      }
    }
    return null;
  }

  /** "The bill will cost taxpayers $2 billion": who pays stands between the verb and the sum. */
  private static boolean isPayer(Syntax syntax, int k, int from) {
    Words words = syntax.words();
    NounPhrase phrase = syntax.phrase(k);
    return words.is(phrase.from() - 1, WordClass.VERB_BASE)
        && FigureWord.PRICE.is(words.form(phrase.from() - 1))
        && phrase.to() >= from - 2;
  }

  /** "a depth of 12 km", "a capacity of 120": only what another figure tells of something. */
  private static boolean isOfFigure(Syntax syntax, int k) {
    int behind = syntax.phrase(k).to();
    int next = syntax.words().is(behind, "of") ? syntax.phraseAt(behind + 1) : -1;
    return next >= 0 && syntax.phrase(next).isCounted();
  }

  /** "slid 300 metres", "had drifted about two miles": a way that somebody or something went. */
  private static boolean isBehindVerb(Syntax syntax, int figure) {
    Words words = syntax.words();
    int verb = syntax.skipLeft(figure - 1, WordClass.ADVERB.mask() | WordClass.PREMODIFIER.mask());
    boolean parted = words.is(verb, "down") || words.is(verb, "up") || words.is(verb, "over");
    verb = parted ? verb - 1 : verb;
    return words.any(verb, WordClass.VERB)
        && !words.any(verb, WordClass.AUXILIARY)
        && !FigureWord.RESTING.is(words.form(verb))
        && syntax.phraseAt(verb) < 0;
  }

  /** "sustained winds of 185 km/h", "gusts that reached 90 mph": the last thing named before a measure, if it blows; or -1. */
  private static int wind(Syntax syntax, int figure) {
    for (int i = figure - 1; i >= Math.max(0, figure - WIND_REACH); i--) {
      int k = syntax.phraseAt(i);
      if (k >= 0) {
        return FigureWord.WIND.is(syntax.words().form(syntax.phrase(k).head())) ? k : -1;
      }
    }
    return -1;
  }

  /** What a measure or a sum is of: "200 mm of rain", "$3 million in bribes". */
  private static @Nullable Mention substance(Syntax syntax, Event event, int own, int to) {
    Words words = syntax.words();
    if (own >= 0
        && !FigureWord.DEEP.is(words.form(syntax.phrase(own).head()))
        && event == Event.MEASURE
        && syntax.phrase(own).head() >= to) {
      int head = syntax.phrase(own).head();
      return words.is(head, WordClass.CAPITAL) ? null : words.mention(head, head + 1);
    }
    if (event == Event.OTHER && words.is(to, "of") && syntax.phraseAt(to + 1) >= 0) {
      return words.mention(to + 1, syntax.phrase(syntax.phraseAt(to + 1)).to());
    }
    int behind = own < 0 ? to : Math.max(to, syntax.phrase(own).to());
    boolean of = event == Event.MEASURE && words.is(behind, "of");
    boolean in =
        (event == Event.OTHER || event == Event.COST) && words.is(behind, "in") && behind == to;
    int k = of || in ? syntax.phraseAt(behind + 1) : -1;
    boolean common = k >= 0
        && !syntax.isTime(syntax.phrase(k))
        && !syntax.phrase(k).isCounted()
        && !words.is(syntax.phrase(k).from(), WordClass.DETERMINER)
        && !words.is(syntax.phrase(k).head(), WordClass.CAPITAL);
    return common ? syntax.mention(k) : null;
  }

  /** What a measure between commas is put in behind: "the crack in the dam, 30 metres wide, opened at noon"; or -1. */
  private static int beside(Syntax syntax, int from) {
    Words words = syntax.words();
    int k = words.is(from - 1, ",") ? syntax.phraseAt(from - 2) : -1;
    while (k >= 0 && words.is(syntax.phrase(k).from() - 1, WordClass.PREPOSITION)) {
      k = syntax.phraseAt(syntax.phrase(k).from() - 2);
    }
    boolean thing = k >= 0
        && !syntax.isTime(syntax.phrase(k))
        && !syntax.phrase(k).isCounted()
        && !words.any(syntax.phrase(k).from() - 1, WordClass.VERB);
    return thing ? k : -1;
  }

  /** What rises or falls: "a 16 percent drop in sales", "sales fell 16 percent". */
  private static @Nullable Mention moved(Syntax syntax, Actors actors, int own, int from) {
    Words words = syntax.words();
    int behind = own < 0 ? -1 : syntax.phrase(own).to();
    int of = words.is(behind, "in") ? syntax.phraseAt(behind + 1) : -1;
    if (of >= 0 && syntax.phrase(own).head() > from && !syntax.isTime(syntax.phrase(of))) {
      return syntax.mention(of);
    }
    int subject = actors.subjectOf(from);
    return subject < 0 || syntax.isTime(syntax.phrase(subject)) ? null : ofWhom(syntax, subject);
  }

  /** A phrase with the name that it goes on with: "shares in Brenholt". */
  private static Mention ofWhom(Syntax syntax, int k) {
    int name = syntax.nameBehind(k, "in");
    return through(syntax, k, name < 0 ? syntax.nameOf(k) : name);
  }

  private static boolean isSpeaker(Mention subject, @Nullable Mention speaker) {
    return speaker != null && speaker.span().contains(subject.span().start());
  }

  /** The phrase behind "from", "inside", "for" and their like that follows a figure. */
  static @Nullable Mention reference(Syntax syntax, int from, int to) {
    Words words = syntax.words();
    int own = syntax.phraseAt(from);
    int start = own >= 0 ? Math.max(to, syntax.phrase(own).to()) : to;
    for (int i = start; i < start + REACH && i < words.size(); i++) {
      if (words.is(i, ",") || words.is(i, ";") || words.any(i, WordClass.AUXILIARY)) {
        return null;
      }
      int k = syntax.phraseAt(i + 1);
      if (k >= 0 && FROM.contains(words.form(i)) && !syntax.isTime(syntax.phrase(k))) {
        return named(syntax, k);
      }
    }
    return null;
  }

  /** A phrase with the name behind it, if that says which one it is: "the coastal city of Izmir". */
  private static Mention named(Syntax syntax, int k) {
    Words words = syntax.words();
    NounPhrase phrase = syntax.phrase(k);
    int name = words.is(phrase.head(), WordClass.CAPITAL) ? -1 : syntax.nameOf(k);
    return through(syntax, k, name);
  }

  /** From one phrase to the end of another one; the first alone if there is no other. */
  private static Mention through(Syntax syntax, int k, int last) {
    return last < 0
        ? syntax.mention(k)
        : syntax.words().mention(syntax.phrase(k).from(), syntax.phrase(last).to());
  }

  /** The content words from one word to before another, as lemmas, each once. */
  static List<String> words(Words words, int from, int to) {
    Set<String> content = new LinkedHashSet<>();
    for (int i = from; i < to && content.size() < MOST_WORDS; i++) {
      String form = words.form(i);
      boolean open = words.isOpen(i)
          && !words.is(i, WordClass.ADVERB)
          && !words.is(i, WordClass.NEGATION)
          && form.length() > 1;
      if (open) {
        content.add(
            words.is(i, WordClass.CAPITAL) && !words.known(i).english() ? form : lemma(words, i));
      }
    }
    return new ArrayList<>(content);
  }

  private static String lemma(Words words, int i) {
    boolean verb = words.any(i, WordClass.VERB) && !words.is(i, WordClass.NOUN);
    return verb ? words.known(i).infinitive() : words.known(i).noun();
  }
}
