package org.newsparallax.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.newsparallax.claim.Event;
import org.newsparallax.claim.Mention;
import org.newsparallax.quantity.Counted;
import org.newsparallax.quantity.Kind;

/** What a finding is about, in plain words for the reader: "civilians killed", "age of Jane Smith". */
final class Subject {
  private Subject() {}

  /**
   * Names what the statements are about.
   *
   * @param members the statements of one fact
   * @return a noun phrase without an article
   */
  static String of(List<Statement> members) {
    Kind kind = members.get(0).claim().quantity().kind();
    Event event = mostCommon(members, s -> s.claim().event());
    String about = described(members);
    return switch (kind) {
      case COUNT -> counted(members, event);
      case AGE -> about.isEmpty() ? "age" : "age of " + CalledBy.ageless(about);
      case TIME -> timed(about);
      case DURATION -> about.isEmpty() ? "length of time" : "length of time: " + about;
      case MONEY -> withParticiple("sum", event, about);
      case PERCENT, RATIO -> about.isEmpty() ? "share" : "share: " + about;
      default -> measured(members, event, about);
    };
  }

  /** The same as the object of "put … at …". */
  static String asObject(List<Statement> members) {
    String subject = of(members);
    return members.get(0).claim().quantity().kind() == Kind.COUNT
        ? "the number of " + subject
        : "the " + subject;
  }

  private static String timed(String about) {
    boolean unnamed = about.isEmpty() || Names.isPronoun(about) || TimedEvents.isUnnamed(about);
    String event = unnamed ? "" : TimedEvents.named(about);
    return event.isEmpty() ? "time of day" : "time of the " + event;
  }

  private static String counted(List<Statement> members, @Nullable Event event) {
    String noun = mostCommon(members, Subject::noun);
    String counted = noun == null ? "people" : noun;
    return members.get(0).conditions().contains(Condition.EITHER)
        ? counted + " " + Condition.EITHER
        : withParticiple(counted, event, "");
  }

  private static @Nullable String noun(Statement statement) {
    Counted counted = statement.claim().quantity().counted();
    return counted == null
        ? null
        : OneLine.of(counted.span().of(statement.article().text()));
  }

  private static String measured(List<Statement> members, @Nullable Event event, String about) {
    String trigger = mostCommon(members, s -> text(s.claim().setting().trigger()));
    String reference = mostCommon(members, s -> text(s.claim().setting().reference()));
    boolean magnitude = Figures.isMagnitude(members.get(0).claim().quantity());
    String name = event == Event.DISTANCE
        ? "distance"
        : magnitude ? "magnitude" : trigger == null ? "measure" : trigger;
    return name
        + (about.isEmpty() ? "" : " of " + withinSentence(about))
        + (reference == null ? "" : ", " + reference);
  }

  /** A phrase that opens a sentence with an article, as it stands within one. */
  private static String withinSentence(String phrase) {
    return phrase.startsWith("The ") || phrase.startsWith("A ") || phrase.startsWith("An ")
        ? Character.toLowerCase(phrase.charAt(0)) + phrase.substring(1)
        : phrase;
  }

  private static String withParticiple(String noun, @Nullable Event event, String about) {
    String participle = EventWords.of(event).participle();
    return noun
        + (participle.isEmpty() ? "" : " " + participle)
        + (about.isEmpty() ? "" : " (" + about + ")");
  }

  private static String described(List<Statement> members) {
    String about = mostCommon(members, s -> text(s.claim().setting().subject()));
    return about == null ? "" : about;
  }

  private static @Nullable String text(@Nullable Mention mention) {
    return mention == null ? null : OneLine.of(mention.text());
  }

  /** The value that most members have; among equals the first. */
  private static <T> @Nullable T mostCommon(
      List<Statement> members, Function<Statement, @Nullable T> value) {
    Map<T, Integer> counts = new LinkedHashMap<>();
    for (Statement statement : members) {
      T known = value.apply(statement);
      if (known != null) {
        counts.merge(known, 1, Integer::sum);
      }
    }
    T most = null;
    int times = 0;
    for (Map.Entry<T, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > times) {
        most = entry.getKey();
        times = entry.getValue();
      }
    }
    return most;
  }
}
