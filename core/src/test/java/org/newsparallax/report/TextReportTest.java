package org.newsparallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReportTest {

  @Test
  void findingsStandInATableWithTheirReasonsUnderneath() {
    String expected = """
        3 reports, 2 figures in dispute

            figure       as printed                                 says who, when        report
        ── Figures in dispute ──────────────────────────────────────────────────────────────────────────────
        1.  conflict: people killed                                                           confidence 92%
            12           …killed 12 people, the fire service…       fire service, Sunday  The Example Herald
            19           Nineteen people died in Oberau,…           mayor                 Courier
            at least 15  At least 15 villagers died…                                      Report C
            One report counts 12 dead, one 19, one at least 15; no later count is told.

        2.  update: houses damaged                                                            confidence 80%
            about 400    Some 400 houses were damaged, and the…                           The Example Herald
            up to 650    Up to 650 houses were damaged, he said.    he                    Courier
            The later report has up to 650 houses, the earlier one about 400.

        ── Reports ─────────────────────────────────────────────────────────────────────────────────────────
        A.  The Example Herald, 2 Mar 2025, 09:30 +01:00: Title of herald.txt (herald.txt)
        B.  Courier, 3 Mar 2025: Title of courier.txt (courier.txt)
        C.  Report C (notes <3>.txt)""";
    assertThat(TextReport.of(Samples.flood())).isEqualTo(expected);
  }

  @Test
  void whatDoesNotDifferIsListedOnRequest() {
    String report = TextReport.of(Samples.flood(), ReportOptions.defaults().withAll(true));
    assertThat(report)
        .containsSubsequence(
            "── Figures in dispute ──",
            "1.  conflict: people killed",
            "2.  update: houses damaged",
            "── Different on paper, compatible ──",
            "3.  compatible: church from the dam",
            "── In agreement ──",
            "4.  agree: bridges closed",
            "── Doubtful ──",
            "5.  conflict: something else");
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 80, 93, 120, 500})
  void eachLineFits(int width) {
    ReportOptions options = ReportOptions.defaults().withAll(true).withWidth(width);
    assertThat(TextReport.of(Samples.flood(), options).lines())
        .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(options.width()));
  }

  @Test
  void withoutColourThereIsNoControlCharacter() {
    assertThat(TextReport.of(Samples.flood()).chars())
        .noneMatch(c -> c != '\n' && Character.isISOControl(c));
  }

  @Test
  void coloursChangeNothingButTheColours() {
    ReportOptions options = ReportOptions.defaults();
    String colored = TextReport.of(Samples.flood(), options.withColor(true));
    assertThat(colored).contains("\u001b[1;31mconflict\u001b[0m");
    assertThat(colored.replaceAll("\u001b\\[[0-9;]*m", ""))
        .isEqualTo(TextReport.of(Samples.flood(), options));
  }

  @ParameterizedTest
  @ValueSource(ints = {80, 100, 120})
  void namesOfReportsAreShownInFull(int width) {
    ReportOptions options = ReportOptions.defaults().withAll(true).withWidth(width);
    assertThat(TextReport.of(Samples.flood(), options))
        .containsPattern("\\d[^\n]* The Example Herald\\b")
        .contains(
            "A.  The Example Herald, 2 Mar 2025, 09:30 +01:00: Title of herald.txt",
            "C.  Report C (notes <3>.txt)");
  }

  @Test
  void aLongFileNameIsToldInFull() {
    assertThat(Columns.wrap("Report D (aaaabbbbccccdddd.txt)", 9))
        .containsExactly("Report D", "(aaaabbbb", "ccccdddd.", "txt)");
    assertThat(Columns.wrap("  a  b", 9)).containsExactly("a b");
    assertThat(Columns.wrap("", 9)).isEmpty();
  }

  @Test
  void withoutFindingsItSaysSo() {
    assertThat(TextReport.of(Samples.nothing())).isEqualTo("2 reports, no figure in dispute");
  }
}
