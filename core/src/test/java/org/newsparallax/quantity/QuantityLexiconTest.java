package org.newsparallax.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of one's own. */
class QuantityLexiconTest {
  private static final QuantityExtractor ENGLISH = QuantityExtractor.ofDefaults();

  @TempDir
  private Path folder;

  private static Quantity only(QuantityExtractor extractor, String text) {
    assertThat(extractor.extract(text)).as(text).hasSize(1);
    return extractor.extract(text).get(0);
  }

  private void write(String name, String... lines) throws IOException {
    Files.writeString(folder.resolve(name), String.join("\n", lines));
  }

  @Test
  void aUnitIsRead() {
    Quantity grain =
        only(ENGLISH.withUnit("quintal", "mass", "quintal", "quintals"), "They sold 40 Quintals.");
    assertThat(grain.unit()).isEqualTo("quintal");
    assertThat(grain.kind()).isEqualTo(Kind.MEASURE);
    assertThat(grain.mayEqual(only(ENGLISH, "40 kg"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "gross, 144, two gross of eggs, 288",
    "gross, 144, a gross of eggs, 144",
    "jillion, 1e9, three jillion flies, 3e9",
    "niner, 9, twenty-niner goats, 29",
    "octante, 80, octante-one goats, 81",
  })
  void aNumberWordIsRead(String word, double value, String text, double expected) {
    assertThat(only(ENGLISH.withNumeral(word, value), text).value())
        .isEqualTo(Interval.of(expected));
  }

  @Test
  void aCurrencyIsRead() {
    QuantityExtractor extractor = ENGLISH.withCurrency("MKD", "denar", "denari");
    assertThat(only(extractor, "It cost 60 denari.").unit()).isEqualTo("MKD");
    assertThat(only(extractor, "It cost MKD 60.").unit()).isEqualTo("MKD");
  }

  @Test
  void aModifierIsRead() {
    QuantityExtractor extractor = ENGLISH.withModifier("in the ballpark of", Modifier.ABOUT);
    assertThat(only(extractor, "It drew in the ballpark of 300 geese.").modifier())
        .isEqualTo(Modifier.ABOUT);
  }

  @Test
  void aPluralIsRead() {
    Counted counted = only(
            ENGLISH.withPlural("wildebeest", "wildebeest"), "They saw 30 wildebeest.")
        .counted();
    assertThat(counted).isNotNull().extracting(Counted::head).isEqualTo("wildebeest");
  }

  @Test
  void anOptionLeavesTheExtractorAndItsOtherOptionsAlone() {
    QuantityExtractor extractor = ENGLISH
        .withContinentalNotation(true)
        .withNumeral("gross", 144)
        .withUnit("quintal", "mass", "quintals");
    assertThat(only(extractor, "1.000,5 quintals").value()).isEqualTo(Interval.of(1000.5));
    assertThat(only(extractor, "two gross").value()).isEqualTo(Interval.of(288));
    assertThat(ENGLISH.extract("a gross of eggs")).isEmpty();
  }

  @Test
  void tablesOfAFolderAreRead() throws IOException {
    write("notes.txt", "no table");
    write(
        "units.tsv",
        "# ours",
        "id\tdimension\tnames\tsymbols\tglued\tprefix",
        "quintal\tmass\tquintals");
    write("modifiers.tsv", "phrase\tposition\tmodifier", "some\tbefore\tat_least");
    QuantityExtractor extractor = ENGLISH.withLexicons(folder);
    assertThat(only(extractor, "40 quintals").unit()).isEqualTo("quintal");
    assertThat(only(extractor, "some 40 geese").modifier()).isEqualTo(Modifier.AT_LEAST);
  }

  @Test
  void aWrongHeaderIsTold() throws IOException {
    write("units.tsv", "id\tnames", "q\tquintals");
    assertThatThrownBy(() -> ENGLISH.withLexicons(folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(
            "units.tsv: the header is \"id | names\", expected the columns id | dimension");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "numerals.tsv   | word,role,value            | gross,dozen,many | line 2: value is \"many\", expected a number",
        "numerals.tsv   | word,role,value            | gross,dozn,144   | line 2: role is \"dozn\", expected one of small, tens",
        "numerals.tsv   | word,role,value            | two gross,dozen,1 | line 2: \"two gross\" stands where one word of letters is expected",
        "vague.tsv      | word,min,max               | oodles,-5,9      | line 2: min is -5, expected 0 or more",
        "modifiers.tsv  | phrase,position,modifier   | circa,left,about | line 2: position is \"left\", expected one of before, after",
        "modifiers.tsv  | phrase,position,modifier   | circa,before,vague | line 2: modifier is \"vague\", expected one of exact",
        "changes.tsv    | word,direction,strength    | zoomed,up,very   | line 2: strength is \"very\", expected one of always",
        "plurals.tsv    | plural,singular            | oxen,            | line 2: \"\" stands where one word of letters is expected",
        "cues.tsv       | cue,words                  | colour,red       | line 2: cue is \"colour\", expected one of function",
        "verbs.tsv      | lemma,forms                | go,              | line 2: forms is empty, expected text",
        "calendar.tsv   | word,kind,value            | jour,day,1       | line 2: kind is \"day\", expected one of month, weekday",
        "prefixes.tsv   | prefix,symbol,factor       | kibi,,1024       | line 2: symbol is empty, expected text",
        "plurals.tsv    | plural,singular            | a,b,c            | line 2: 3 cells, but the header names 2",
      })
  void aWrongRowIsTold(String name, String header, String row, String message) throws IOException {
    write(name.strip(), header.strip().replace(',', '\t'), row.strip().replace(',', '\t'));
    assertThatThrownBy(() -> ENGLISH.withLexicons(folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(name.strip() + ", " + message.strip());
  }

  @Test
  void aTableOfAnotherNameIsTold() throws IOException {
    write("unit.tsv", "id\tdimension");
    assertThatThrownBy(() -> ENGLISH.withLexicons(folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("unit.tsv: no table has this name, expected one of numerals.tsv");
  }

  @Test
  void aFolderThatIsNoneIsTold() {
    assertThatThrownBy(() -> ENGLISH.withLexicons(folder.resolve("absent")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("absent cannot be read, expected a folder of tables");
  }

  @Test
  void wrongWordsAreToldAtOnce() {
    assertThatThrownBy(() -> ENGLISH.withCurrency("denar"))
        .hasMessageContaining("code is \"denar\", expected three capitals");
    assertThatThrownBy(() -> ENGLISH.withNumeral("gross", 14.4))
        .hasMessageContaining("value is 14.4, expected a whole number");
    assertThatThrownBy(() -> ENGLISH.withUnit("quintal", "mass"))
        .hasMessageContaining("expected a form of the unit in one of them");
    assertThatThrownBy(() -> ENGLISH.withModifier(" ", Modifier.ABOUT))
        .hasMessageContaining("phrase is empty, expected text");
    assertThatThrownBy(() -> ENGLISH.withPlural("oxen", ""))
        .hasMessageContaining("one word of letters is expected");
  }
}
