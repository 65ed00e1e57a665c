package org.newsparallax.article;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsparallax.lexicon.Remembered;
import org.newsparallax.lexicon.Table;

/**
 * Guesses the language of a text by its most common words, or by its script. Only the beginning is looked at. The
 * resource {@code languages.tsv} holds the words.
 */
final class Language {
  private static final int SAMPLE = 800;
  private static final int FEWEST_WORDS = 10;
  private static final double FEWEST_COMMON = 0.12;
  private static final double CLEARLY = 1.5;
  private static final Remembered<List<String>> LANGUAGES = languages();
  private static final Map<Character.UnicodeScript, String> SCRIPTS = Map.of(
      Character.UnicodeScript.HAN, "zh",
      Character.UnicodeScript.HIRAGANA, "ja",
      Character.UnicodeScript.HANGUL, "ko",
      Character.UnicodeScript.ARABIC, "ar",
      Character.UnicodeScript.HEBREW, "he",
      Character.UnicodeScript.GREEK, "el",
      Character.UnicodeScript.THAI, "th",
      Character.UnicodeScript.DEVANAGARI, "hi");

  private Language() {}

  /** The BCP 47 tag of the language, or null if the text is too short or does not tell. */
  static @Nullable String of(String text) {
    int end = Math.min(text.length(), SAMPLE);
    Map<String, Integer> counts = new HashMap<>();
    Map<Character.UnicodeScript, Integer> scripts = new HashMap<>();
    int words = 0;
    int letters = 0;
    for (int i = 0; i < end; ) {
      int stop = i;
      while (stop < end && Character.isLetter(text.charAt(stop))) {
        char c = text.charAt(stop);
        if (c > 0x36F) {
          scripts.merge(Character.UnicodeScript.of(c), 1, Integer::sum);
        }
        letters++;
        stop++;
      }
      if (stop > i) {
        words++;
        for (String language : LANGUAGES.of(text, i, stop)) {
          counts.merge(language, 1, Integer::sum);
        }
      }
      i = stop + 1;
    }
    String script = byScript(scripts, letters);
    return script != null ? script : words < FEWEST_WORDS ? null : byWords(counts, words);
  }

  /** What to tell the reader of a text in this language, or null if it is English or not known. */
  static @Nullable String warning(@Nullable String tag) {
    if (tag == null || tag.equals("en") || tag.startsWith("en-")) {
      return null;
    }
    String name = Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
    return "the text seems to be " + name + " (" + tag
        + "); numbers and sentences are understood in English only";
  }

  private static @Nullable String byScript(
      Map<Character.UnicodeScript, Integer> scripts, int letters) {
    int kana = scripts.getOrDefault(Character.UnicodeScript.HIRAGANA, 0);
    for (Map.Entry<Character.UnicodeScript, String> script : SCRIPTS.entrySet()) {
      if (2 * scripts.getOrDefault(script.getKey(), 0) > letters) {
        return kana > 0 ? "ja" : script.getValue();
      }
    }
    return null;
  }

  private static @Nullable String byWords(Map<String, Integer> counts, int words) {
    String best = null;
    int most = 0;
    int second = 0;
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      if (count.getValue() > most) {
        second = most;
        most = count.getValue();
        best = count.getKey();
      } else {
        second = Math.max(second, count.getValue());
      }
    }
    return most >= FEWEST_COMMON * words && most >= CLEARLY * second ? best : null;
  }

  private static Remembered<List<String>> languages() {
    Map<String, List<String>> languages = new HashMap<>();
    for (List<String> row : Table.load(Language.class, "languages.tsv").rows()) {
      for (String word : row.get(1).split(" ", -1)) {
        languages.merge(word, List.of(row.get(0)), Language::join);
      }
    }
    return new Remembered<>(word -> languages.getOrDefault(word, List.of()));
  }

  private static List<String> join(List<String> a, List<String> b) {
    return Stream.concat(a.stream(), b.stream()).distinct().toList();
  }
}
