package org.newsparallax.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.newsparallax.align.Alignment;
import org.newsparallax.align.Link;
import org.newsparallax.article.Article;
import org.newsparallax.article.Block;
import org.newsparallax.article.Role;
import org.newsparallax.article.Sentence;
import org.newsparallax.claim.Claim;
import org.newsparallax.compare.Comparison;
import org.newsparallax.compare.Finding;
import org.newsparallax.compare.Verdict;
import org.newsparallax.text.Span;

/** Writes the articles side by side, with each figure marked and tied to its finding. */
final class HtmlArticles {
  private final List<Source> sources;
  private final Anchors anchors;
  private final Map<String, List<Claim>> claims = new HashMap<>();
  private final Map<String, String> verdicts = new HashMap<>();
  private final Map<String, TreeSet<String>> partners = new HashMap<>();

  HtmlArticles(Comparison comparison, Outline outline, Anchors anchors) {
    this.sources = outline.sources();
    this.anchors = anchors;
    for (Claim claim : comparison.claims()) {
      claims.computeIfAbsent(claim.article(), a -> new ArrayList<>()).add(claim);
    }
    claims
        .values()
        .forEach(c -> c.sort(Comparator.comparing(claim -> claim.quantity().span())));
    for (Finding finding : comparison.findings()) {
      if (finding.reported()) {
        finding
            .claims()
            .forEach(c -> verdicts.putIfAbsent(c.id(), finding.verdict().id()));
      }
    }
    Map<String, Integer> places = new HashMap<>();
    sources.forEach(s -> places.putIfAbsent(s.article().id(), s.index()));
    for (Alignment alignment : comparison.alignments()) {
      Integer a = places.get(alignment.a());
      Integer b = places.get(alignment.b());
      if (a != null && b != null) {
        alignment.links().forEach(link -> tie(a, b, link));
      }
    }
  }

  /** Writes a link down once, at the sentence of the earlier article: fifty articles have many. */
  private void tie(int a, int b, Link link) {
    boolean inOrder = a <= b;
    for (int i : link.a()) {
      for (int j : link.b()) {
        String one = Anchors.sentence(a, i);
        String other = Anchors.sentence(b, j);
        partners
            .computeIfAbsent(inOrder ? one : other, k -> new TreeSet<>())
            .add(inOrder ? other : one);
      }
    }
  }

  void write(Element parent) {
    Element section = parent.appendElement("section");
    section.appendElement("h2").attr("id", "reports").attr("tabindex", "-1").text("The reports");
    legend(section.appendElement("p").addClass("hint"));
    Element strip = section
        .appendElement("div")
        .addClass("strip")
        .attr("role", "region")
        .attr("tabindex", "0")
        .attr("aria-labelledby", "reports");
    for (Source source : sources) {
      article(source, strip.appendElement("article"));
    }
  }

  private static void legend(Element parent) {
    parent.appendText("Figures are marked by verdict: ");
    for (Verdict verdict : Verdict.values()) {
      parent.appendElement("span").addClass("fig").addClass(verdict.id()).text(verdict.id());
      parent.appendText(verdict == Verdict.AGREE ? "; " : ", ");
    }
    parent.appendText("one with a small number leads to its finding. "
        + "Sentences that report the same thing light up together.");
  }

  private void article(Source source, Element parent) {
    Article article = source.article();
    parent.addClass("report").attr("id", Anchors.article(source)).attr("tabindex", "-1");
    Element heading = parent.appendElement("h3");
    heading.appendElement("span").addClass("letter").text(source.letter());
    heading.appendText(" " + source.label());
    if (!source.date().isEmpty()) {
      heading.appendText(" ");
      heading.appendElement("span").addClass("date").text(source.date());
    }
    title(source, parent);
    Element text = parent.appendElement("div").addClass("text");
    if (article.language() != null
        && article.language().matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")) {
      text.attr("lang", article.language());
    }
    text(source, text);
  }

  /** The title, unless the text begins with it, and where the report comes from. */
  private static void title(Source source, Element parent) {
    Article article = source.article();
    boolean printed = article.blocks().stream().anyMatch(b -> b.role() == Role.HEADLINE);
    if (!source.title().isEmpty() && !printed) {
      parent.appendElement("p").addClass("title").text(source.title());
    }
    Element file = parent.appendElement("p").addClass("file");
    file.text(source.file());
    String address = WebAddress.of(article.url());
    if (address != null) {
      file.appendText(" · ");
      file.appendElement("a")
          .attr("href", address)
          .attr("rel", "noopener noreferrer")
          .text("as published");
    }
  }

  private void text(Source source, Element parent) {
    Article article = source.article();
    Marks marks = new Marks(article, claims.getOrDefault(article.id(), List.of()));
    int next = 0;
    List<Sentence> sentences = article.sentences();
    for (Block block : article.blocks()) {
      Element paragraph =
          parent.appendElement("p").addClass("role-" + block.role().id());
      boolean first = true;
      while (next < sentences.size()
          && sentences.get(next).span().start() < block.span().end()) {
        if (!first) {
          paragraph.appendText(" ");
        }
        first = false;
        sentence(source, next, marks, paragraph);
        next++;
      }
    }
  }

  private void sentence(Source source, int index, Marks marks, Element parent) {
    String id = Anchors.sentence(source.index(), index);
    Element sentence = parent.appendElement("span").addClass("s").attr("id", id);
    TreeSet<String> others = partners.get(id);
    if (others != null) {
      sentence.attr("data-with", String.join(" ", others));
    }
    marks.write(source.article().sentences().get(index).span(), sentence);
  }

  /** The figures of one article, written as its text is written. */
  private final class Marks {
    private final String text;
    private final List<Claim> figures;
    private int next;

    Marks(Article article, List<Claim> figures) {
      this.text = article.text();
      this.figures = figures;
    }

    void write(Span span, Element parent) {
      int written = span.start();
      while (next < figures.size() && figures.get(next).quantity().span().start() < span.end()) {
        Claim claim = figures.get(next);
        Span figure = claim.quantity().span();
        next++;
        if (figure.start() >= written && figure.end() <= span.end() && figure.length() > 0) {
          parent.appendText(Printable.text(text.substring(written, figure.start())));
          mark(claim, Printable.text(figure.of(text)), parent);
          written = figure.end();
        }
      }
      parent.appendText(Printable.text(text.substring(written, span.end())));
    }

    private void mark(Claim claim, String words, Element parent) {
      Entry entry = anchors.entry(claim);
      @Nullable String place = anchors.figure(claim);
      String verdict = verdicts.getOrDefault(claim.id(), "alone");
      if (entry == null || place == null) {
        parent.appendElement("span").addClass("fig").addClass(verdict).text(words);
        return;
      }
      Element link = parent
          .appendElement("a")
          .addClass("fig")
          .addClass(entry.verdict())
          .attr("id", place)
          .attr("href", "#" + Anchors.finding(entry))
          .attr("aria-label", words + ", " + entry.verdict() + ", finding " + entry.number());
      link.appendText(words);
      link.appendElement("sup").text(String.valueOf(entry.number()));
    }
  }
}
