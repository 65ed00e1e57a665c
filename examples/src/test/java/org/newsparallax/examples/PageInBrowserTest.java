package org.newsparallax.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    Optional<Browser> browser = Browser.installed();
    assumeTrue(browser.isPresent(), "no Chromium is installed, so the page is not looked at");
    Path page = folder.resolve("report.html");
    WriteHtmlReport.write(page);
    for (int width : new int[] {390, 1280}) {
      Path frame = Files.writeString(folder.resolve("frame.html"), String.format(FRAME, width));
      String seen = browser.get().document(frame, 1400, "--allow-file-access-from-files");
      assertThat(seen)
          .as("a page %d pixels wide", width)
          .containsPattern("overflow 0, lost 0, marks [1-9]\\d*, third finding at \\d+");
      assertThat(browser.get().document(page, width))
          .doesNotContain("CONSOLE")
          .contains("finding-1");
      Path picture = Path.of("target/report-" + width + ".png");
      browser.get().screenshot(page, width, picture);
      assertThat(picture).isNotEmptyFile();
    }
  }
}
