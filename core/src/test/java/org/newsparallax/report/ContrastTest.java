package org.newsparallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text of the page can be told from what is behind it, in light, in dark and in print (WCAG 2.2, level AA). */
class ContrastTest {
  private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): #([0-9a-f]{3,6});");

  @ParameterizedTest
  @CsvSource({
    "ink, paper",
    "ink, lit",
    "ink, conflict-tint",
    "ink, update-tint",
    "ink, agree-tint",
    "soft, paper",
    "soft, panel",
    "soft, lit",
    "link, paper",
    "link, lit",
    "conflict, paper",
    "conflict, conflict-tint",
    "conflict, lit",
    "update, paper",
    "update, update-tint",
    "update, lit",
    "compatible, panel",
    "compatible, lit",
    "agree, paper",
    "agree, agree-tint",
    "agree, lit"
  })
  void textHasFourAndAHalfTimesTheLightOfItsGround(String text, String ground) {
    List<Map<String, Double>> themes = themes();
    assertThat(themes).hasSize(3).allSatisfy(theme -> {
      double one = theme.getOrDefault(text, 0.0) + 0.05;
      double other = theme.getOrDefault(ground, 0.0) + 0.05;
      assertThat(Math.max(one, other) / Math.min(one, other)).isGreaterThanOrEqualTo(4.5);
    });
  }

  /** The luminance of each colour, by theme; what a later theme does not set is that of the first. */
  private static List<Map<String, Double>> themes() {
    String style = HtmlPage.titled("x").expectFirst("style").data();
    List<Map<String, Double>> themes = new ArrayList<>();
    for (String block : style.split(":root \\{", -1)) {
      Map<String, Double> theme = themes.isEmpty() ? new HashMap<>() : new HashMap<>(themes.get(0));
      Matcher matcher = COLOUR.matcher(block.substring(0, Math.max(0, block.indexOf('}'))));
      boolean some = false;
      while (matcher.find()) {
        theme.put(matcher.group(1), luminance(matcher.group(2)));
        some = true;
      }
      if (some) {
        themes.add(theme);
      }
    }
    return themes;
  }

  private static double luminance(String colour) {
    String full = colour.length() == 6 ? colour : colour.replaceAll("(.)", "$1$1");
    return 0.2126 * part(full, 0) + 0.7152 * part(full, 2) + 0.0722 * part(full, 4);
  }

  private static double part(String colour, int at) {
    double light = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
    return light <= 0.04045 ? light / 12.92 : Math.pow((light + 0.055) / 1.055, 2.4);
  }
}
