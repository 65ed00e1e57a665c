package org.newsparallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownReportTest {

  @Test
  void eachFindingHasItsReasonAndATable() {
    assertThat(MarkdownReport.of(Samples.flood()))
        .startsWith("# 3 reports, 2 figures in dispute\n\n## Figures in dispute\n\n")
        .contains("""
            ### 2. update: houses damaged

            The later report has up to 650 houses, the earlier one about 400. *(confidence 80%)*

            | figure | as printed | says who, when | report |
            | --- | --- | --- | --- |
            | about 400 | Some **400** houses were damaged, and the water reached the church 2.5 miles from the dam. |  | The Example Herald, 2 Mar 2025, 09:30 +01:00 |
            | up to 650 | Up to **650** houses were damaged, he said. | he | Courier, 3 Mar 2025 |
            """)
        .contains(
            "- B. [Courier, 3 Mar 2025: Title of courier.txt \\(courier.txt\\)](<https://example.org/11>)");
  }

  @Test
  void theReportsComeLast() {
    assertThat(MarkdownReport.of(Samples.nothing())).isEqualTo("""
            # 2 reports, no figure in dispute

            ## Reports

            - A. Report A \\(a.txt\\)
            - B. Report B \\(b.txt\\)""");
  }

  @Test
  void whatArticlesContainCannotFormatThePage() {
    String report = MarkdownReport.of(Samples.flood());
    assertThat(report)
        .contains(
            "notes \\<3\\>.txt",
            "\\<script\\>alert\\('x'\\)\\</script\\>\\[31m\\|\\*\\_\\[a\\]\\(javascript:b\\)")
        .doesNotContain("\u001b", "\u202e")
        .doesNotContainPattern("(?<!\\\\)<[^h]");
  }

  @Test
  void aLineCannotBecomeAHeadingOrList() {
    assertThat(Markdown.escaped("# a")).isEqualTo("\\# a");
    assertThat(Markdown.escaped("- a - b")).isEqualTo("\\- a - b");
    assertThat(Markdown.escaped("+1")).isEqualTo("\\+1");
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/a?b=c, https://example.org/a?b=c",
    "HTTP://example.org, HTTP://example.org",
    "javascript:alert(1), ",
    "data:text/html;base64;x, ",
    "//example.org/x, ",
    "https:relative, ",
    "'https://example.org/a b', ",
    "'https://example.org/\">', ",
    "https://example.org/ü, https://example.org/%C3%BC",
    "'', "
  })
  void onlyAddressesOfTheWebBecomeLinks(String given, String expected) {
    assertThat(WebAddress.of(given)).isEqualTo(expected);
  }
}
