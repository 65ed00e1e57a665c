package org.newsparallax.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsparallax.claim.Claim;
import org.newsparallax.claim.Cue;
import org.newsparallax.claim.Mention;
import org.newsparallax.quantity.Modifier;
import org.newsparallax.quantity.Quantity;

/** Writes the sentence that a journalist could print: who says what, who says otherwise, and the ground. */
final class Reason {
  private static final List<String> NUMBERS =
      List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private Reason() {}

  /**
   * Writes the reason of a finding.
   *
   * @param members its statements
   * @param strongest the judgement that decides its verdict
   * @return one sentence
   */
  static String of(List<Statement> members, Judgement strongest) {
    List<List<Statement>> camps = camps(members);
    boolean alone = reports(members) == 1;
    StringBuilder sentence = new StringBuilder();
    for (int i = 0; i < camps.size(); i++) {
      List<Statement> camp = camps.get(i);
      String who = who(camp);
      String what = printed(camp.get(0).claim().quantity()) + sources(camp);
      if (i == 0) {
        String verb = reports(camp) == 1 ? " puts " : " put ";
        sentence
            .append(capitalised(who))
            .append(verb)
            .append(Subject.asObject(members))
            .append(" at ")
            .append(what);
      } else {
        sentence
            .append(i == camps.size() - 1 ? " and " : ", ")
            .append(alone ? "" : who + " ")
            .append("at ")
            .append(what);
      }
    }
    return sentence.append("; ").append(ground(members, strongest)).append('.').toString();
  }

  /** The statements by printed value, the value of most reports first. */
  private static List<List<Statement>> camps(List<Statement> members) {
    List<List<Statement>> camps = new ArrayList<>();
    for (Statement statement : members) {
      Quantity quantity = statement.claim().quantity();
      camps.stream()
          .filter(c -> sameFigure(c.get(0).claim().quantity(), quantity))
          .findFirst()
          .ifPresentOrElse(
              c -> c.add(statement), () -> camps.add(new ArrayList<>(List.of(statement))));
    }
    camps.sort(Comparator.comparingLong((List<Statement> c) -> -reports(c))
        .thenComparing(c -> c.get(0), Facts.POSITION));
    return camps;
  }

  private static boolean sameFigure(Quantity one, Quantity other) {
    return Objects.equals(one.value(), other.value())
        && Objects.equals(one.unit(), other.unit())
        && Objects.equals(one.time(), other.time())
        && one.modifier() == other.modifier();
  }

  private static long reports(List<Statement> camp) {
    return camp.stream().mapToInt(Statement::voice).distinct().count();
  }

  private static String who(List<Statement> camp) {
    Set<String> publishers = camp.stream()
        .map(s -> s.article().publisher())
        .filter(p -> p != null)
        .collect(Collectors.toCollection(LinkedHashSet::new));
    long count = reports(camp);
    if (publishers.size() == count) {
      return listed(List.copyOf(publishers));
    }
    return (count < NUMBERS.size() ? NUMBERS.get((int) count) : String.valueOf(count))
        + (count == 1 ? " report" : " reports");
  }

  private static String sources(List<Statement> camp) {
    Set<String> sources = new LinkedHashSet<>();
    for (Statement statement : camp) {
      Mention attribution = statement.claim().attribution();
      if (attribution != null) {
        sources.add(OneLine.of(attribution.text()));
      }
    }
    return sources.isEmpty() ? "" : " (" + String.join("; ", sources) + ")";
  }

  /** The figure as it stands in the text, such that it fits behind "at". */
  private static String printed(Quantity quantity) {
    String figure = inSentence(OneLine.of(quantity.text()));
    return switch (quantity.modifier()) {
      case EXACT, VAGUE -> figure;
      case ABOUT -> "about " + figure;
      case AT_LEAST -> figure + " at least";
      case MORE_THAN -> "more than " + figure;
      case AT_MOST -> figure + " at most";
      case LESS_THAN -> "less than " + figure;
      case UP_TO -> "up to " + figure;
    };
  }

  /** A number word that opens a sentence of the text, as it stands within one. */
  private static String inSentence(String figure) {
    boolean opens = figure.length() > 1
        && Character.isUpperCase(figure.charAt(0))
        && Character.isLowerCase(figure.charAt(1));
    return opens ? Character.toLowerCase(figure.charAt(0)) + figure.substring(1) : figure;
  }

  private static String ground(List<Statement> members, Judgement strongest) {
    String doubt = strongest.outcome().doubt();
    return switch (strongest.verdict()) {
      case AGREE -> "they agree";
      case COMPATIBLE ->
        "both can be right" + (doubt == null ? whyCompatible(strongest) : ", " + doubt);
      case UPDATE -> "the figure was still moving" + timing(members);
      case CONFLICT ->
        strongest.isWithinOneArticle() && !Standing.areOfTwoSources(strongest.a(), strongest.b())
            ? "the report contradicts itself"
            : sharedSource(members) + "they cannot both be right" + timing(members)
                + (doubt == null ? "" : ", " + doubt);
    };
  }

  private static String whyCompatible(Judgement judgement) {
    return judgement.outcome().relation() == Arithmetic.Relation.BOUND
            || judgement.outcome().relation() == Arithmetic.Relation.BOUNDS
        ? ", as one of them is only a bound or a rough word"
        : ", given rounding";
  }

  private static String timing(List<Statement> members) {
    for (Statement statement : members) {
      Claim claim = statement.claim();
      if (claim.setting().cues().contains(Cue.RUNNING)
          && claim.quantity().modifier() != Modifier.VAGUE) {
        return ", and " + inSentence(claim.quantity().text()) + " is given as a count so far";
      }
    }
    return "";
  }

  private static String sharedSource(List<Statement> members) {
    @Nullable Set<String> shared = null;
    for (Statement statement : members) {
      Mention attribution = statement.claim().attribution();
      if (attribution == null) {
        return "";
      }
      Set<String> names = Names.of(attribution.text());
      if (shared == null) {
        shared = new LinkedHashSet<>(names);
      } else {
        shared.retainAll(names);
      }
    }
    return shared == null || shared.isEmpty() ? "" : "all name a source of the same side, but ";
  }

  private static String listed(List<String> names) {
    if (names.size() == 1) {
      return names.get(0);
    }
    return String.join(", ", names.subList(0, names.size() - 1)) + " and "
        + names.get(names.size() - 1);
  }

  private static String capitalised(String words) {
    return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
  }
}
