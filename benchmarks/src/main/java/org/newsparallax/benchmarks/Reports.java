package org.newsparallax.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.newsparallax.Parallax;
import org.newsparallax.article.Article;

/**
 * Made-up reports on one event: sentences of the five bundled reports in which some words are replaced by words drawn by
 * Zipf's law, so that reports share much but are never the same. The same number gives the same report.
 */
final class Reports {
  private static final int SENTENCES = 40;
  private static final int WORDS = 20_000;
  private static final double KEPT = 0.6;
  private static final List<String> FILES = List.of(
      "000_cb12feae05a6fe6c.txt",
      "001_2463f1c1ee44d342.txt",
      "002_a62debbdcae0a305.txt",
      "003_1cbd307eb1be6d4f.txt",
      "004_5ed7d5f4475564e4.txt");

  private final List<String> bundled = new ArrayList<>();

  Reports() throws IOException {
    for (String file : FILES) {
      String resource = "/corpus/kursk-2024/" + file;
      try (InputStream stream = Reports.class.getResourceAsStream(resource)) {
        if (stream == null) {
          throw new IllegalStateException("no resource " + resource);
        }
        Article article =
            Parallax.article(file, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        for (int i = 0; i < article.sentences().size(); i++) {
          if (article.sentences().get(i).role().isBody()) {
            bundled.add(article.sentenceText(i));
          }
        }
      }
    }
  }

  /** Articles on the event, each of 40 sentences. */
  List<Article> articles(int count) {
    List<Article> articles = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      articles.add(Parallax.article("report-" + i, String.join(" ", sentences(i))));
    }
    return articles;
  }

  /** The sentences of one report. */
  List<String> sentences(int number) {
    Random random = new Random(number);
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < SENTENCES; i++) {
      sentences.add(varied(bundled.get(random.nextInt(bundled.size())), random));
    }
    return sentences;
  }

  private static String varied(String sentence, Random random) {
    StringBuilder varied = new StringBuilder();
    String[] words = sentence.split("\\s+");
    for (int i = 0; i < words.length; i++) {
      boolean kept = i == 0 || i == words.length - 1 || random.nextDouble() < KEPT;
      varied.append(i == 0 ? "" : " ").append(kept ? words[i] : word(random));
    }
    return varied.toString();
  }

  /** A made-up word; the n-th is drawn with a likelihood of one in n. */
  private static String word(Random random) {
    int rank = (int) Math.exp(random.nextDouble() * Math.log(WORDS));
    StringBuilder word = new StringBuilder();
    for (int rest = rank + 25; rest > 0; rest /= 20) {
      word.append("bcdfghklmnprstvwxzqj".charAt(rest % 20)).append("aeiou".charAt(rest % 5));
    }
    return word.toString();
  }
}
