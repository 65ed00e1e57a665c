package org.newsparallax.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsparallax.Parallax;
import org.newsparallax.article.Article;
import org.newsparallax.report.HtmlReport;

class PageInBrowserTest {
  /** Measures the page in a frame of its own, so that the page itself stays as it is. */
  private static final String FRAME = """
      <!doctype html><style>iframe { border: 0; width: %dpx; height: 1800px }</style>
      <iframe src="report.html"></iframe><p id="measured"></p>
      <script>
      onload = function () {
        var page = document.querySelector('iframe').contentDocument;
        var lost = [].filter.call(page.querySelectorAll('a[href^="#"]'), function (link) {
          return !page.getElementById(link.getAttribute('href').slice(1));
        });
        document.getElementById('measured').textContent = 'overflow '
            + (page.documentElement.scrollWidth - page.documentElement.clientWidth)
            + ', lost ' + lost.length + ', marks ' + page.querySelectorAll('a.fig').length
            + ', third finding at ' + Math.round(page.getElementById('finding-3').getBoundingClientRect().top);
      };
      </script>
      """;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @Test
  void thePageFitsAPhoneAndADesk() throws IOException, InterruptedException {
    Browser browser = browser();
    Path page = folder.resolve("report.html");
    WriteHtmlReport.write(page);
    for (int width : new int[] {390, 1280}) {
      assertThat(measured(browser, width))
          .as("a page %d pixels wide", width)
          .containsPattern("overflow 0, lost 0, marks [1-9]\\d*, third finding at \\d+");
      assertThat(browser.document(page, width)).doesNotContain("CONSOLE").contains("finding-1");
      Path picture = Path.of("target/report-" + width + ".png");
      browser.screenshot(page, width, picture);
      assertThat(picture).isNotEmptyFile();
    }
  }

  @Test
  void fiftyReportsFitAPhone() throws IOException, InterruptedException {
    Browser browser = browser();
    Path page = folder.resolve("report.html");
    List<Article> articles =
        IntStream.range(0, 50).mapToObj(PageInBrowserTest::report).toList();
    Files.writeString(page, HtmlReport.of(Parallax.compare(articles)));
    assertThat(measured(browser, 390))
        .containsPattern("overflow 0, lost 0, marks [1-9]\\d*, third finding at \\d+");
  }

  /** One of fifty made-up reports that give other figures of the same three facts. */
  private static Article report(int index) {
    String text = "A fire at the mill in Oberau killed " + (12 + index % 4 * 7)
        + " people, the fire service said.\n\nIt damaged " + (40 + index % 3 * 25)
        + " houses.\n\nHospitals treated " + (31 + index % 5 * 10) + " injured people.";
    return Article.builder("report-" + index, text)
        .publisher("Outlet " + (char) ('A' + index % 26) + index / 26)
        .build();
  }

  private static Browser browser() {
    Optional<Browser> browser = Browser.installed();
    assumeTrue(browser.isPresent(), "no Chromium is installed, so the page is not looked at");
    return browser.get();
  }

  private String measured(Browser browser, int width) throws IOException, InterruptedException {
    Path frame = Files.writeString(folder.resolve("frame.html"), String.format(FRAME, width));
    return browser.document(frame, 1400, "--allow-file-access-from-files");
  }
}
