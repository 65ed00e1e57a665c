package org.newsparallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.newsparallax.article.Article;
import org.newsparallax.article.Block;
import org.newsparallax.article.Certainty;
import org.newsparallax.article.Origin;
import org.newsparallax.article.Role;
import org.newsparallax.article.Sentence;
import org.newsparallax.compare.Comparison;
import org.newsparallax.compare.Finding;
import org.newsparallax.text.Span;

class HtmlReportTest {
  private static final ReportOptions ALL = ReportOptions.defaults().withAll(true);

  @Test
  void findingsStandInTheOrderAndTheWordsOfTheOtherForms() {
    Document page = page(Samples.flood(), ALL);
    assertThat(page.expectFirst("h1").text()).isEqualTo("3 reports, 2 figures in dispute");
    assertThat(page.select("main h3[id]").eachText())
        .containsExactly(
            "1. conflict people killed",
            "2. update houses damaged",
            "3. compatible church from the dam",
            "4. agree bridges closed",
            "5. conflict something else");
    assertThat(page.select(".reason").eachText())
        .containsExactlyElementsOf(
            Samples.flood().findings().stream().map(Finding::reason).toList());
    assertThat(page.select("#finding-2 .said").eachText()).containsExactly("he");
    assertThat(page.select("#finding-2 .who").eachText())
        .containsExactly("The Example Herald 2 Mar 2025, 09:30 +01:00", "Courier 3 Mar 2025");
    assertThat(page.select("#finding-2 .figure").eachText())
        .containsExactly("about 400", "up to 650");
  }

  @Test
  void claimsAreQuotedWithTheirFigureMarked() {
    Element quote = page(Samples.flood(), ALL).expectFirst("#finding-1 blockquote");
    assertThat(quote.text())
        .isEqualTo("The flood at Oberau killed 12 people, the fire service said on Sunday.");
    assertThat(quote.select("mark").text()).isEqualTo("12");
  }

  @Test
  void figuresAndFindingsAreLinkedBothWays() {
    Document page = page(Samples.flood(), ALL);
    for (Element link : page.select("a[href^=#]")) {
      assertThat(page.getElementById(link.attr("href").substring(1)))
          .as(link.outerHtml())
          .isNotNull();
    }
    Element mark = page.expectFirst("#article-2 a.fig.conflict");
    assertThat(mark.ownText()).isEqualTo("Nineteen");
    assertThat(mark.attr("href")).isEqualTo("#finding-1");
    assertThat(mark.attr("aria-label")).isEqualTo("Nineteen, conflict, finding 1");
    assertThat(page.select("#finding-1 .who a[href=#" + mark.id() + "]")).hasSize(1);
  }

  @Test
  void eachIdIsThereOnce() {
    assertThat(page(Samples.flood(), ALL).select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void theArticlesKeepTheirWholeText() {
    Document page = page(Samples.flood(), ALL);
    page.select("sup").remove();
    String shown = page.expectFirst("#article-1 .text").text();
    assertThat(shown).isEqualTo(Printable.line(Samples.flood().articles().get(0).text()));
  }

  @Test
  void alignedSentencesAreTiedOnceAtTheEarlierArticle() {
    Document page = page(Samples.flood(), ALL);
    assertThat(page.expectFirst("#s1-2").attr("data-with")).isEqualTo("s2-2 s2-3");
    assertThat(page.expectFirst("#s1-1").attr("data-with")).isEqualTo("s2-1 s3-1");
    assertThat(page.select("#article-2 [data-with], #article-3 [data-with]")).isEmpty();
  }

  @Test
  void valuesStandOnOneAxisInOneUnitBesideWhatWasPrinted() {
    Document page = page(Samples.flood(), ALL);
    Element finding = page.expectFirst("#finding-3");
    assertThat(finding.select(".figure").eachText())
        .containsExactly("2.5 mi", "about 4 km (2.5 mi)");
    assertThat(finding.select(".note").eachText()).containsExactly("mi");
    assertThat(finding.select("circle").eachAttr("class")).containsExactly("dot", "dot hollow");
    Element axis = finding.expectFirst("svg[role=img]");
    assertThat(axis.expectFirst("title").text())
        .isEqualTo("church from the dam, axis from 2.485 to 2.5, mi");
    assertThat(axis.attr("aria-labelledby")).isEqualTo(axis.expectFirst("title").id());
    assertThat(finding.select("svg.track[aria-hidden=true]")).hasSize(2);
  }

  @Test
  void manyFiguresAreCutShortInTheOverview() {
    Entry entry = Outline.of(Samples.flood(), ALL).entries().get(0);
    Row row = entry.rows().get(0);
    List<Row> rows = IntStream.rangeClosed(1, 9)
        .mapToObj(i -> new Row(row.claim(), row.source(), row.quote(), row.value(), i + "", "", ""))
        .toList();
    Entry many = new Entry(1, entry.finding(), entry.subject(), entry.reason(), entry.unit(), rows);
    assertThat(many.figures()).isEqualTo("1 · 2 · 3 · 4 · 5 · 6 and 3 more");
  }

  @Test
  void theOverviewNamesEachFindingWithItsFigures() {
    Document page = page(Samples.flood(), ReportOptions.defaults());
    assertThat(page.select(".glance li").eachText())
        .containsExactly(
            "conflict people killed 12 · 19 · at least 15",
            "update houses damaged about 400 · up to 650");
    assertThat(page.select(".sources li").eachText())
        .containsExactly(
            "A The Example Herald 2 Mar 2025, 09:30 +01:00 Title of herald.txt",
            "B Courier 3 Mar 2025 Title of courier.txt",
            "C Report C notes <3>.txt");
  }

  @Test
  void openEndsHaveArrows() {
    Document page = page(Samples.flood(), ALL);
    assertThat(page.select("#finding-1 .arrow").eachText()).containsExactly("▶");
    assertThat(page.select("#finding-2 .arrow").eachText()).containsExactly("◀");
  }

  @Test
  void theTableOfReportsCountsWhatTheyShare() {
    Document page = page(Samples.flood(), ReportOptions.defaults());
    assertThat(page.select(".matrix tbody tr").eachText())
        .containsExactly(
            "A The Example Herald – 3 of 4 0 of 1",
            "B Courier 3 of 4 – 1 of 1",
            "C Report C 0 of 1 1 of 1 –");
  }

  @Test
  void nothingComesFromOutsideAndNothingRunsButItsOwnScript() throws Exception {
    Document page = page(Samples.flood(), ALL);
    assertThat(page.select("script, style, link, img, iframe, object, form"))
        .extracting(Element::tagName)
        .containsExactly("link", "style", "script");
    assertThat(page.select("link").attr("href")).isEqualTo("data:,");
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertThat(policy)
        .startsWith("default-src 'none'; ")
        .contains("style-src " + hash(page.expectFirst("style").data()))
        .contains("script-src " + hash(page.expectFirst("script").data()))
        .doesNotContain("unsafe");
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey()).doesNotStartWith("on").isNotEqualTo("style");
      }
    }
  }

  @Test
  void hostileTextStaysText() {
    Document page = page(hostile(), ALL);
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("a[href]").eachAttr("href"))
        .allMatch(href -> href.startsWith("#") || href.startsWith("https://"));
    assertThat(page.select("img, b[onclick]")).isEmpty();
    assertThat(page.expectFirst("#article-1 .title").text()).contains("</title><img src=x>");
    assertThat(page.outerHtml().chars()).noneMatch(c -> c == 0x1b || c == 0x202e || c == 0);
  }

  private static Comparison hostile() {
    String attack = "\"'></p></title><img src=x><b onclick=y>\u0000\u202e 7 " + Samples.HOSTILE;
    Span whole = new Span(0, attack.length());
    Article article = new Article(
        attack,
        attack,
        attack,
        List.of(attack),
        List.of(),
        attack,
        attack,
        attack,
        attack,
        attack,
        "javascript:alert(1)",
        Map.of(attack, new Origin(attack, Certainty.INFERRED)),
        attack,
        List.of(new Block(whole, Role.PARAGRAPH)),
        List.of(new Sentence(whole, Role.PARAGRAPH, false, null)),
        List.of(attack));
    return new Comparison(List.of(article, article), List.of(), List.of(), List.of());
  }

  @Test
  void itIsMarkedUpForReaders() {
    Document page = page(Samples.flood(), ALL);
    assertThat(page.expectFirst("html").attr("lang")).isEqualTo("en");
    assertThat(page.select("main")).hasSize(1);
    assertThat(page.select(".matrix th").eachAttr("scope"))
        .containsOnly("row", "col")
        .hasSize(6);
    List<String> levels = new ArrayList<>();
    page.select("h1, h2, h3").forEach(h -> levels.add(h.tagName()));
    assertThat(levels.get(0)).isEqualTo("h1");
    assertThat(levels).containsOnlyOnce("h1");
    assertThat(page.select("[role=region]"))
        .allMatch(r -> r.hasAttr("aria-labelledby") && r.hasAttr("tabindex"));
  }

  @Test
  void withoutFindingsItStillShowsTheReports() {
    Document page = page(Samples.nothing(), ReportOptions.defaults());
    assertThat(page.select("h1").text()).isEqualTo("2 reports, no figure in dispute");
    assertThat(page.select(".report")).hasSize(2);
  }

  private static Document page(Comparison comparison, ReportOptions options) {
    return Jsoup.parse(HtmlReport.of(comparison, options));
  }

  private static String hash(String text) throws Exception {
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
  }
}
