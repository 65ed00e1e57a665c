package org.newsparallax.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsparallax.article.Article;
import org.newsparallax.claim.Claim;
import org.newsparallax.claim.Event;
import org.newsparallax.claim.Mention;
import org.newsparallax.quantity.Counted;
import org.newsparallax.quantity.Kind;
import org.newsparallax.text.Span;

/**
 * Finds whose a figure of a report is, among those whose ages it tells: his who does or is told what it measures, or of
 * whom a pronoun beside it speaks.
 */
final class Owners {
  /** How far behind a figure "his" may say whose it is. */
  private static final int HIS = 12;

  private static final int MOST_OF_A_NAME = 8;
  private static final Set<String> PERSONAL = Set.of("he", "she", "him", "her");

  /** Somebody where the report tells the age. */
  private record Told(Person person, int sentence, Span subject) {}

  private final String text;
  private final TreeMap<Integer, Told> byAge = new TreeMap<>();
  private final TreeMap<Integer, Told> bySubject = new TreeMap<>();
  private final Map<Integer, Person> firstOfSentence = new HashMap<>();
  private final Map<String, List<Person>> bySurname = new HashMap<>();

  private Owners(String text) {
    this.text = text;
  }

  /** Those whose ages the claims of a report tell. */
  static Owners of(Article article, List<Claim> claims) {
    Owners owners = new Owners(article.text());
    for (Claim claim : claims) {
      Mention subject = claim.setting().subject();
      Person person = claim.quantity().kind() == Kind.AGE ? Person.of(claim) : null;
      if (person != null && subject != null) {
        owners.add(person, claim, subject.span());
      }
    }
    return owners;
  }

  private void add(Person person, Claim age, Span subject) {
    Told told = new Told(person, age.sentence(), subject);
    byAge.put(age.quantity().span().start(), told);
    bySubject.put(subject.start(), told);
    firstOfSentence.putIfAbsent(age.sentence(), person);
    if (!person.names().isEmpty()) {
      List<Person> same =
          bySurname.computeIfAbsent(Aged.last(person.names()), name -> new ArrayList<>());
      if (same.size() < MOST_OF_A_NAME
          && same.stream().noneMatch(p -> p.names().equals(person.names()))) {
        same.add(person);
      }
    }
  }

  /** Whose figure it is that a claim tells; null if that is nobody whose age is told, or if it is not somebody's own. */
  @Nullable
  Person owner(Claim claim) {
    if (byAge.isEmpty() || !isOwned(claim)) {
      return null;
    }
    Mention actor = claim.setting().actor();
    Person acting = actor == null ? null : person(actor);
    if (acting != null) {
      return acting;
    }
    if (claim.quantity().kind() == Kind.COUNT) {
      return aloneBefore(claim);
    }
    Mention subject = claim.setting().subject();
    boolean pronoun = subject != null && PERSONAL.contains(subject.text().toLowerCase(Locale.ROOT));
    Person described = subject == null || pronoun ? null : person(subject);
    return described == null && (pronoun || isHis(claim)) ? lastBefore(claim) : described;
  }

  /** Whether a figure may be one person's own rather than that of the whole event. */
  private static boolean isOwned(Claim claim) {
    Counted counted = claim.quantity().counted();
    return switch (claim.quantity().kind()) {
      case MONEY -> claim.event() != Event.STEAL && claim.event() != Event.DAMAGE;
      case DURATION, MEASURE -> true;
      case COUNT -> counted != null && counted.head().equals("count");
      default -> false;
    };
  }

  /** Whether what follows a figure says that it is somebody's: "fell 90 metres to his death". */
  private boolean isHis(Claim claim) {
    int end = claim.quantity().span().end();
    String behind = text.substring(end, Math.min(text.length(), end + HIS));
    return !behind.contains(".") && (behind.contains(" his ") || behind.contains(" her "));
  }

  /** Whom a phrase stands for; null if that is nobody whose age is told, or may be one of two. */
  private @Nullable Person person(Mention mention) {
    Span span = mention.span();
    Map.Entry<Integer, Told> age = byAge.ceilingEntry(span.start());
    if (age != null && age.getKey() < span.end()) {
      return age.getValue().person();
    }
    Map.Entry<Integer, Told> here = bySubject.lowerEntry(span.end());
    if (here != null && here.getValue().subject().overlaps(span)) {
      return here.getValue().person();
    }
    Set<String> names = Aged.names(mention);
    Person found = null;
    for (Person person :
        names.isEmpty() ? List.<Person>of() : bySurname.getOrDefault(Aged.last(names), List.of())) {
      if (person.isNamedBy(names)) {
        if (found != null && !found.isNamedBy(person.names())) {
          return null;
        }
        found = found == null ? person : found;
      }
    }
    return found;
  }

  /** Who was last told of by age before a claim, in its sentence or the one before. */
  private @Nullable Person lastBefore(Claim claim) {
    Map.Entry<Integer, Told> last = byAge.lowerEntry(claim.quantity().span().start());
    return last == null || last.getValue().sentence() < claim.sentence() - 1
        ? null
        : last.getValue().person();
  }

  /** Who alone is told of by age before a claim in its sentence: "Tom Reed, 39, faces seven counts". */
  private @Nullable Person aloneBefore(Claim claim) {
    Map.Entry<Integer, Told> last = byAge.lowerEntry(claim.quantity().span().start());
    Person first = firstOfSentence.get(claim.sentence());
    return last != null
            && first != null
            && last.getValue().sentence() == claim.sentence()
            && first.mayBe(last.getValue().person())
        ? first
        : null;
  }
}
