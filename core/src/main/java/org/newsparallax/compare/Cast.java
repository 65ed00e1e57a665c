package org.newsparallax.compare;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.newsparallax.article.Article;
import org.newsparallax.claim.Claim;
import org.newsparallax.claim.Event;
import org.newsparallax.claim.Mention;
import org.newsparallax.lexicon.Table;
import org.newsparallax.quantity.Counted;
import org.newsparallax.quantity.Interval;
import org.newsparallax.quantity.Kind;
import org.newsparallax.text.Span;

/**
 * The people of one report by the parts that only one of them has: the baby, the one who was killed. Who is not named is
 * known by his part from report to report.
 */
final class Cast {
  private static final String KILLED = "one who was killed";

  /** How far apart both ends of "the one killed was a woman of 41" may be. */
  private static final int REACH = 24;

  private static final int MOST_IN_A_SENTENCE = 8;

  private static final double TEENAGE = 13;

  private static final Map<String, String> YOUNG =
      Table.load(Cast.class, "young.tsv").groupsByWord();
  private static final ImmutableSetMultimap<String, String> SEVERAL = several();

  private final String text;
  private final Map<Integer, List<Claim>> killed = new HashMap<>();
  private final Map<String, Set<String>> parts = new HashMap<>();
  private final List<Claim> ages = new ArrayList<>();
  private boolean oneDied = true;

  private Cast(String text) {
    this.text = text;
  }

  /**
   * The cast of a report.
   *
   * @param article a report
   * @param claims its claims
   */
  static Cast of(Article article, List<Claim> claims) {
    Cast cast = new Cast(article.text());
    for (Claim claim : claims) {
      if (claim.quantity().kind() == Kind.AGE && claim.quantity().value() != null) {
        cast.ages.add(claim);
      } else if (claim.event() == Event.KILL && !claim.negated() && !claim.background()) {
        cast.killed.computeIfAbsent(claim.sentence(), s -> new ArrayList<>()).add(claim);
        cast.oneDied &= isOne(claim);
      }
    }
    cast.assign();
    return cast;
  }

  /** The parts of the one whose age a claim tells that nobody else has in the report. */
  Set<String> parts(Claim age) {
    return parts.getOrDefault(age.id(), Set.of());
  }

  private void assign() {
    Map<String, Interval> known = new HashMap<>();
    Set<String> shared = new HashSet<>();
    for (Claim age : ages) {
      Interval value = Objects.requireNonNull(age.quantity().value());
      for (String part : partsOf(age)) {
        Interval first = known.putIfAbsent(part, value);
        if (first == null ? isToldOfSeveral(part) : !first.meets(value)) {
          shared.add(part);
        }
        parts.computeIfAbsent(age.id(), id -> new HashSet<>()).add(part);
      }
    }
    parts.values().forEach(own -> own.removeAll(shared));
  }

  private Set<String> partsOf(Claim age) {
    Mention person = age.setting().subject();
    if (person == null) {
      return Set.of();
    }
    Set<String> own = new HashSet<>();
    String young = YOUNG.get(Names.last(person.text()).toLowerCase(Locale.ROOT));
    if (young != null && isChild(age)) {
      own.add(young);
    }
    boolean died = oneDied
        && killed.getOrDefault(age.sentence(), List.of()).stream()
            .limit(MOST_IN_A_SENTENCE)
            .anyMatch(claim -> isOf(claim, age, person));
    if (died) {
      own.add(KILLED);
    }
    return own;
  }

  /** Whether it is the age of a child; a boy of 16 may be the victim in one report and the suspect in another. */
  private static boolean isChild(Claim age) {
    Interval value = Objects.requireNonNull(age.quantity().value());
    return !Objects.equals(age.quantity().unit(), "year") || value.max() < TEENAGE;
  }

  /** Whether a claim tells that one was killed whose age is told beside. */
  private boolean isOf(Claim killed, Claim age, Mention person) {
    Counted counted = killed.quantity().counted();
    Span own = killed.quantity().span();
    if (own.overlaps(person.span())
        || own.overlaps(age.quantity().span())
        || counted != null && counted.span().overlaps(person.span())) {
      return true;
    }
    int gap = person.span().start() - own.end();
    return gap > 0
        && gap < REACH
        && (text.startsWith(" was ", person.span().start() - 5)
            || text.startsWith(" is ", person.span().start() - 4));
  }

  private static boolean isOne(Claim claim) {
    Interval value = claim.quantity().value();
    return value == null || value.max() <= 1;
  }

  /** Whether a report speaks of more than one child of a sort anywhere. */
  private boolean isToldOfSeveral(String part) {
    for (String word : SEVERAL.get(part)) {
      for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        int end = at + word.length();
        if (end == text.length() || !Character.isLetter(text.charAt(end))) {
          return true;
        }
      }
    }
    return false;
  }

  /** By sort, the words that tell of several: "girls", "another girl". */
  private static ImmutableSetMultimap<String, String> several() {
    ImmutableSetMultimap.Builder<String, String> several = ImmutableSetMultimap.builder();
    for (List<String> row : Table.load(Cast.class, "young.tsv").rows()) {
      for (String noun : row.get(2).split(" ")) {
        several.put(row.get(0), " " + noun);
      }
      for (String noun : row.get(1).split(" ")) {
        several.put(row.get(0), "other " + noun).put(row.get(0), "second " + noun);
      }
    }
    return several.build();
  }
}
