package org.newsparallax.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newsparallax.report.ReportOptions;

class TerminalTest {
  private static final Map<String, String> XTERM = Map.of("TERM", "xterm", "COLUMNS", "93");

  @Test
  void aTerminalHasColoursAndItsOwnWidth() {
    ReportOptions options = new Terminal(true, XTERM).options(false, true);
    assertThat(options.colored()).isTrue();
    assertThat(options.width()).isEqualTo(93);
  }

  @Test
  void noColorIsObeyed() {
    Map<String, String> environment = Map.of("TERM", "xterm", "NO_COLOR", "1");
    assertThat(new Terminal(true, environment).options(false, true).colored()).isFalse();
  }

  @Test
  void pipesAndFilesAndDumbTerminalsGetNoColours() {
    assertThat(new Terminal(false, XTERM).options(false, true)).isEqualTo(ReportOptions.defaults());
    assertThat(new Terminal(true, XTERM).options(false, false)).isEqualTo(ReportOptions.defaults());
    assertThat(new Terminal(true, Map.of()).options(false, true))
        .isEqualTo(ReportOptions.defaults());
  }
}
