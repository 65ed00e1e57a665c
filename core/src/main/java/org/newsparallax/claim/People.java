package org.newsparallax.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsparallax.lexicon.Kinship;
import org.newsparallax.lexicon.PartOfSpeech;
import org.newsparallax.lexicon.Relation;
import org.newsparallax.lexicon.Table;
import org.newsparallax.lexicon.Vocabulary;

/** Nouns for one person, from {@code people.tsv}. Immutable and thread-safe. */
final class People {
  static final People ENGLISH = new People();

  private final Set<String> persons = new HashSet<>();
  private final Set<String> groups = new HashSet<>();
  private final List<String> multiples = new ArrayList<>();
  private final Set<String> attackers = new HashSet<>();

  private People() {
    for (List<String> row : Table.load(People.class, "people.tsv").rows()) {
      Collection<String> kind = switch (row.get(0)) {
        case "attacker" -> attackers;
        case "group" -> groups;
        case "multiple" -> multiples;
        default -> persons;
      };
      Collections.addAll(kind, row.get(1).split(" "));
    }
    persons.addAll(attackers);
  }

  /** Whether a word in lower case names one person: "driver", "23-year-old". */
  boolean isPerson(String noun) {
    if (groups.contains(noun)
        || !noun.equals(Vocabulary.english().lemma(noun, PartOfSpeech.NOUN))) {
      return false;
    }
    return persons.contains(noun)
        || Kinship.english().relation(noun, "person") == Relation.KIND_OF
        || noun.endsWith("-year-old")
        || noun.endsWith("-month-old")
        || noun.endsWith("-old") && Character.isDigit(noun.charAt(0));
  }

  /** Whether a word in lower case names one person or several of a kind: "driver", "drivers". */
  boolean isPersonOrPersons(String noun) {
    return noun.equals("people") || isPerson(Vocabulary.english().lemma(noun, PartOfSpeech.NOUN));
  }

  /** How many victims a word before "murder" or "shooting" tells: 2 for "double"; 0 for any other word. */
  int times(String word) {
    return multiples.indexOf(word) < 0 ? 0 : multiples.indexOf(word) + 2;
  }

  /** Whether a word in lower case names those who did it, rather than those who may have. */
  boolean isCulprit(String noun) {
    return isAttacker(noun) && !noun.equals("suspect");
  }

  boolean isAttacker(String noun) {
    return attackers.contains(noun)
        || noun.endsWith("s") && attackers.contains(noun.substring(0, noun.length() - 1))
        || noun.endsWith("men") && attackers.contains(noun.substring(0, noun.length() - 3) + "man");
  }
}
