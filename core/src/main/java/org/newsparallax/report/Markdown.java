package org.newsparallax.report;

import org.jspecify.annotations.Nullable;

/** Text of others within Markdown. */
final class Markdown {
  private static final String SPECIAL = "\\`*_{}[]<>()#|~&!^$";

  private Markdown() {}

  /** The text with each character escaped that could mean something in Markdown or HTML; a line by itself. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (SPECIAL.indexOf(c) >= 0 || (escaped.isEmpty() && "-+=".indexOf(c) >= 0)) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }

  static String link(String name, @Nullable String address) {
    return address == null ? escaped(name) : "[" + escaped(name) + "](<" + address + ">)";
  }
}
