package org.newsparallax.report;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsparallax.article.Article;

/**
 * An article as a report names it. The best name that is known is taken: the outlet, the host of its address, its title; where
 * none is, it is "Report A" and its file is told beside it.
 *
 * @param article the article
 * @param index its place among the articles, from 0
 * @param letter its place as letters: A to Z, then AA
 * @param name its name in full
 * @param label a short name that no other article of the report has
 * @param date when it was published, in words, or empty
 */
record Source(Article article, int index, String letter, String name, String label, String date) {
  private static final int LETTERS = 26;
  private static final int LONGEST_NAME = 40;

  static List<Source> of(List<Article> articles) {
    List<String> names = new ArrayList<>();
    Map<String, Integer> bearers = new HashMap<>();
    for (Article article : articles) {
      String name = name(article, letter(names.size()));
      names.add(name);
      bearers.merge(cut(name), 1, Integer::sum);
    }
    List<Source> sources = new ArrayList<>();
    for (Article article : articles) {
      int index = sources.size();
      String letter = letter(index);
      String name = names.get(index);
      String cut = cut(name);
      String label = bearers.getOrDefault(cut, 0) == 1 ? cut : cut + " (" + letter + ")";
      String date = CalendarDate.of(article.published());
      sources.add(new Source(article, index, letter, name, label, date));
    }
    return sources;
  }

  private static String cut(String name) {
    return Columns.cut(name, LONGEST_NAME);
  }

  private static String letter(int index) {
    String last = String.valueOf((char) ('A' + index % LETTERS));
    return index < LETTERS ? last : letter(index / LETTERS - 1) + last;
  }

  private static String name(Article article, String letter) {
    String outlet = printable(article.publisher());
    if (!outlet.isEmpty()) {
      return outlet;
    }
    String host = host(article.url());
    if (!host.isEmpty()) {
      return host;
    }
    String title = printable(article.title());
    return title.isEmpty() ? "Report " + letter : quoted(title);
  }

  private static String quoted(String title) {
    return "“" + title + "”";
  }

  private static String host(@Nullable String url) {
    String address = WebAddress.of(url);
    String host = address == null ? "" : URI.create(address).getHost();
    return host.startsWith("www.") ? host.substring("www.".length()) : host;
  }

  private static String printable(@Nullable String text) {
    return text == null ? "" : Printable.line(text);
  }

  /** The label with the date behind it. */
  String dated() {
    return date.isEmpty() ? label : label + ", " + date;
  }

  /** The title, or empty where it is not known or the name already. */
  String title() {
    String title = printable(article.title());
    return name.equals(quoted(title)) ? "" : title;
  }

  /** The name of the file or record. */
  String file() {
    return printable(article.id());
  }

  /** All that tells it from the others: "Courier, 3 Mar 2025: Flood at Oberau (courier.txt)". */
  String described() {
    String dated = date.isEmpty() ? name : name + ", " + date;
    String title = title().isEmpty() ? "" : ": " + title();
    return dated + title + (file().isEmpty() ? "" : " (" + file() + ")");
  }
}
