package org.newsparallax.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KinshipTest {
  private static final String[] NOUNS = {
    "soldier",
    "troop",
    "serviceman",
    "civilian",
    "resident",
    "person",
    "people",
    "tank",
    "vehicle",
    "rocket",
    "missile",
    "house",
    "building",
    "day",
    "week",
    "village",
    "attack",
    "raid",
    "police",
    "zorblat",
    "border guard"
  };
  private final Kinship kinship = Kinship.english();

  @ParameterizedTest
  @CsvSource({
    "soldier, soldier, SAME",
    "troop, serviceman, SYNONYM",
    "policeman, police officer, SYNONYM",
    "people, person, SYNONYM",
    "movie, film, SYNONYM",
    "soldier, troop, KIND_OF",
    "civilian, person, KIND_OF",
    "tank, armoured vehicle, KIND_OF",
    "tank, vehicle, KIND_OF",
    "vehicle, car, HAS_KIND",
    "house, building, KIND_OF",
    "attack, raid, HAS_KIND",
    "civilian, resident, KIN",
    "villager, civilian, KIN",
    "rebel, militant, KIN",
    "incursion, invasion, KIN",
    "day, house, NONE",
    "soldier, civilian, NONE",
    "man, woman, NONE",
    "student, teacher, NONE",
    "killing, injury, NONE"
  })
  void relatesNouns(String a, String b, Relation relation) {
    assertThat(kinship.relation(a, b)).isEqualTo(relation);
  }

  @Test
  void judgesAnExpressionByItsEnd() {
    assertThat(kinship.relation("border guard", "guard")).isEqualTo(Relation.KIND_OF);
    assertThat(kinship.relation("burnt tank", "vehicle")).isEqualTo(Relation.KIND_OF);
    assertThat(kinship.relation("village house", "farm house")).isEqualTo(Relation.KIN);
    assertThat(kinship.isPerson("foreign exchange student")).isTrue();
  }

  @Test
  void knowsNothingOfWordsThatAreNotListed() {
    assertThat(kinship.relation("zorblat", "soldier")).isEqualTo(Relation.NONE);
    assertThat(kinship.isPerson("zorblat")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "civilian",
        "soldier",
        "resident",
        "child",
        "policeman",
        "migrant",
        "troop",
        "people",
        "man",
        "victim",
        "driver",
        "crew",
        "police",
        "dead",
        "wounded",
        "gunman",
        "passenger",
        "spokesman",
        "teenager"
      })
  void knowsPeople(String noun) {
    assertThat(kinship.isPerson(noun)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tank", "house", "day", "dollar", "percent", "attack", "death", "body", "case", "figure",
        "number", "town", "company"
      })
  void knowsWhatIsNoPerson(String noun) {
    assertThat(kinship.isPerson(noun)).isFalse();
  }

  @Test
  void knowsOtherGroups() {
    assertThat(kinship.is("helicopter", NounGroup.VEHICLE)).isTrue();
    assertThat(kinship.is("missile", NounGroup.WEAPON)).isTrue();
    assertThat(kinship.is("school building", NounGroup.BUILDING)).isTrue();
    assertThat(kinship.is("village", NounGroup.PLACE)).isTrue();
    assertThat(kinship.is("soldier", NounGroup.PLACE)).isFalse();
  }

  @Property(tries = 400)
  void seenFromTheOtherSideTheRelationIsTheInverse(
      @ForAll @IntRange(min = 0, max = 20) int i, @ForAll @IntRange(min = 0, max = 20) int j) {
    assertThat(kinship.relation(NOUNS[j], NOUNS[i]))
        .isEqualTo(kinship.relation(NOUNS[i], NOUNS[j]).inverse());
  }

  @Property(tries = 200)
  void anyTextCanBeAsked(@ForAll String a, @ForAll String b) {
    assertThat(kinship.relation(a, b)).isEqualTo(kinship.relation(b, a).inverse());
  }
}
