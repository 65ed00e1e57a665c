package org.newsparallax.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramsTest {

  @Test
  void compareFolderPrintsWhatDiffers() {
    assertThat(printed(out -> CompareFolder.print(Corpus.KURSK.articles(), out)))
        .contains("CONFLICT: ", "31", "24");
  }

  @Test
  void sentenceQuantitiesPrintsIntervals() {
    assertThat(
            printed(out -> SentenceQuantities.print("At least 24 miners walked 1.2 miles.", out)))
        .contains(
            "24: COUNT, AT_LEAST, Interval[min=24.0, max=Infinity",
            "of miner",
            "1.2 miles: MEASURE",
            " mile");
  }

  @Test
  void alignTwoArticlesPrintsSentencesOfBoth() {
    assertThat(printed(out -> AlignTwoArticles.print(
            Corpus.EARTHQUAKE.articles().get(0), Corpus.EARTHQUAKE.articles().get(1), out)))
        .containsSubsequence("12 miles north", "19 km north");
  }

  @Test
  void readPageLeavesOutWhatIsAround() {
    assertThat(printed(out -> ReadPage.print(ReadPage.PAGE, out)))
        .contains("Valley Post, 2025-03-02", "headline: Bridge closed after flood", "paragraph: ")
        .doesNotContain("Sport", "newsletter");
  }

  @Test
  void checkOneArticleNamesWhoConfirmsAndWhoDisputes() {
    assertThat(printed(out -> CheckOneArticle.print(Corpus.EARTHQUAKE.articles(), out)))
        .contains("disputed by ", "confirmed by ");
  }

  @Test
  void ownSimilarityIsUsed() {
    assertThat(OwnSimilarity.sharedWords("Three men left.", "Three women left."))
        .isEqualTo(0.5);
    assertThat(printed(out -> OwnSimilarity.print(Corpus.EARTHQUAKE.articles(), out))
            .lines())
        .hasSize(3)
        .first()
        .asString()
        .matches("harbour-herald and daily-meridian: \\d+ links");
  }

  @Test
  void extendLexiconReadsWordsOfOnesOwn() {
    assertThat(printed(ExtendLexicon::print))
        .contains(
            "before: 12, exact, in null",
            "after: 12 cran, about, in cran",
            "after: 30 crans, exact, in cran")
        .containsPattern("after: .*12 cran .*30 crans")
        .doesNotContainPattern("before: .*12.* 30 ");
  }

  @Test
  void writeHtmlReportWritesAPage(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("report.html");
    WriteHtmlReport.write(file);
    assertThat(Files.readString(file)).startsWith("<!doctype html>");
  }

  @Test
  void streamManyLinesSumsUp() {
    assertThat(StreamManyLines.people(StreamManyLines.lines(90))).isEqualTo((10 + 99) * 90 / 2.0);
  }

  private static String printed(Consumer<PrintStream> program) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    program.accept(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
