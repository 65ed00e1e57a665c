package org.newsparallax.report;

import org.newsparallax.compare.Verdict;

/** Colours of a terminal, or none. */
final class Ansi {
  private static final String RESET = "\u001b[0m";

  private final boolean colored;

  Ansi(boolean colored) {
    this.colored = colored;
  }

  String strong(String text) {
    return with("1", text);
  }

  String faint(String text) {
    return with("2", text);
  }

  String mark(String text) {
    return with("1;4", text);
  }

  String verdict(Verdict verdict, String text) {
    return with(
        switch (verdict) {
          case CONFLICT -> "1;31";
          case UPDATE -> "1;33";
          case COMPATIBLE -> "36";
          case AGREE -> "32";
        },
        text);
  }

  private String with(String code, String text) {
    return colored && !text.isEmpty() ? "\u001b[" + code + "m" + text + RESET : text;
  }
}
