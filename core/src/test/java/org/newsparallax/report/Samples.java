package org.newsparallax.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsparallax.align.Alignment;
import org.newsparallax.align.Link;
import org.newsparallax.article.Article;
import org.newsparallax.article.Block;
import org.newsparallax.article.Certainty;
import org.newsparallax.article.Origin;
import org.newsparallax.article.Role;
import org.newsparallax.article.Sentence;
import org.newsparallax.claim.Claim;
import org.newsparallax.claim.Cue;
import org.newsparallax.claim.Event;
import org.newsparallax.claim.Mention;
import org.newsparallax.claim.Setting;
import org.newsparallax.claim.When;
import org.newsparallax.compare.Comparison;
import org.newsparallax.compare.Finding;
import org.newsparallax.compare.Verdict;
import org.newsparallax.quantity.Change;
import org.newsparallax.quantity.Counted;
import org.newsparallax.quantity.Interval;
import org.newsparallax.quantity.Kind;
import org.newsparallax.quantity.Modifier;
import org.newsparallax.quantity.Quantity;
import org.newsparallax.text.Span;

/** Comparisons made by hand, so that reports can be tested for themselves. */
final class Samples {
  static final String HOSTILE = "<script>alert('x')</script>\u001b[31m|*_[a](javascript:b)\u202e";

  private Samples() {}

  /** Three reports of a made-up flood: a conflict, an update, a compatible distance, an agreement, a doubtful one. */
  static Comparison flood() {
    Article herald = article(
        "herald.txt",
        "The Example Herald",
        "2025-03-02T09:30:00+01:00",
        "The flood at Oberau killed 12 people, the fire service said on Sunday.",
        "Some 400 houses were damaged, and the water reached the church 2.5 miles from the dam.",
        "Nine bridges are closed.");
    Article courier = article(
        "courier.txt",
        "Courier",
        "2025-03-03",
        "Nineteen people died in Oberau, according to the mayor.",
        "Up to 650 houses were damaged, he said.",
        "The water stood at the church, about 4 km from the dam.",
        "Nine bridges are closed.");
    Article plain = article(
        "notes <3>.txt",
        null,
        null,
        "At least 15 villagers died " + HOSTILE + ".",
        "Repairs may cost €1.5 million.");
    Claim c1 =
        claim(herald, 0, "12", Interval.of(12), Modifier.EXACT, null, "fire service", "Sunday");
    Claim c2 = claim(herald, 1, "400", Interval.of(400), Modifier.ABOUT, null, null, null);
    Claim c3 = claim(herald, 1, "2.5 miles", Interval.of(2.5), Modifier.EXACT, "mile", null, null);
    Claim c4 = claim(herald, 2, "Nine", Interval.of(9), Modifier.EXACT, null, null, null);
    Claim d1 = claim(courier, 0, "Nineteen", Interval.of(19), Modifier.EXACT, null, "mayor", null);
    Claim d2 = claim(courier, 1, "650", Interval.upTo(650, true), Modifier.UP_TO, null, "he", null);
    Claim d3 = claim(courier, 2, "4 km", Interval.of(4), Modifier.ABOUT, "kilometer", null, null);
    Claim d4 = claim(courier, 3, "Nine", Interval.of(9), Modifier.EXACT, null, null, null);
    Claim e1 = claim(plain, 0, "15", Interval.from(15, true), Modifier.AT_LEAST, null, null, null);
    Claim e2 =
        claim(plain, 1, "€1.5 million", Interval.of(1.5e6), Modifier.EXACT, "EUR", null, null);
    List<Finding> findings = List.of(
        new Finding(
            "f-dead",
            Verdict.CONFLICT,
            true,
            false,
            "people killed",
            List.of(c1, d1, e1),
            0.95,
            0.924,
            "One report counts 12 dead, one 19, one at least 15; no later count is told."),
        new Finding(
            "f-houses",
            Verdict.UPDATE,
            true,
            false,
            "houses damaged",
            List.of(c2, d2),
            0.6,
            0.8,
            "The later report has up to 650 houses, the earlier one about 400."),
        new Finding(
            "f-way",
            Verdict.COMPATIBLE,
            true,
            false,
            "church from the dam",
            List.of(c3, d3),
            0.2,
            0.9,
            "2.5 miles are 4 km."),
        new Finding(
            "f-bridges",
            Verdict.AGREE,
            true,
            false,
            "bridges closed",
            List.of(c4, d4),
            0.1,
            0.97,
            "Both reports say nine."),
        new Finding(
            "f-doubt",
            Verdict.CONFLICT,
            false,
            false,
            "something else",
            List.of(c2, e1),
            0.05,
            0.31,
            "These may be two things."));
    return new Comparison(
        List.of(herald, courier, plain),
        List.of(
            new Alignment(
                "herald.txt",
                "courier.txt",
                List.of(
                    new Link(List.of(0), List.of(0), 0.9),
                    new Link(List.of(1), List.of(1, 2), 0.75))),
            new Alignment(
                "herald.txt", "notes <3>.txt", List.of(new Link(List.of(0), List.of(0), 0.5))),
            new Alignment("courier.txt", "notes <3>.txt", List.of())),
        List.of(c1, c2, c3, c4, d1, d2, d3, d4, e1, e2),
        findings);
  }

  /** Two reports that have nothing in common. */
  static Comparison nothing() {
    return new Comparison(
        List.of(article("a.txt", null, null, "Rain."), article("b.txt", null, null, "Sun.")),
        List.of(new Alignment("a.txt", "b.txt", List.of())),
        List.of(),
        List.of());
  }

  /** Claims and articles with a value in each field that may be missing. */
  static Comparison full() {
    String text = "Prices fell from $75 to $46 a barrel on 6 August, he said. The rest was cut o";
    Span first = new Span(0, 58);
    Article article = new Article(
        "a.json~2",
        "/x/a.json",
        "Prices \ud83d fall",
        List.of("A. Writer", "B. Writer"),
        List.of("Agency X"),
        "Outlet",
        "2024-08",
        "2024-08-09",
        "LONDON (XY) –",
        "en",
        "https://example.org/a?b=c&d",
        Map.of(
            "title",
            new Origin("field title", Certainty.STATED),
            "url",
            new Origin("field url", Certainty.DISPUTED)),
        text,
        List.of(new Block(first, Role.PARAGRAPH), new Block(new Span(59, 77), Role.CAPTION)),
        List.of(
            new Sentence(first, Role.PARAGRAPH, false, new Span(50, 52)),
            new Sentence(new Span(59, 77), Role.CAPTION, true, null)),
        List.of("the text breaks off"));
    Quantity quantity = new Quantity(
        new Span(12, 27),
        "from $75 to $46",
        Kind.MONEY,
        new Interval(46, 75, true, false),
        0.5,
        Modifier.MORE_THAN,
        new Change(Change.Direction.DOWN, 75.0, 46.0),
        "USD-per-barrel",
        new Counted("barrel", List.of("crude", "oil"), new Span(30, 36)),
        null,
        null,
        null,
        null);
    Claim claim = new Claim(
        "a.json~2#0",
        "a.json~2",
        0,
        quantity,
        Event.SHOOT_DOWN,
        mention(text, "he"),
        new When(new Span(37, 48), "on 6 August", "2024-08-06", "2024-08-06"),
        mention(text, "barrel"),
        true,
        true,
        true,
        true,
        new Setting(
            Role.LIST_ITEM,
            mention(text, "fell"),
            mention(text, "Prices"),
            mention(text, "he"),
            mention(text, "barrel"),
            List.of("price", "fall"),
            Set.of(Cue.RUNNING, Cue.EACH)),
        "a.json~2#1",
        "a.json~2#2");
    Quantity date = new Quantity(
        new Span(40, 48),
        "6 August",
        Kind.DATE,
        null,
        0,
        Modifier.EXACT,
        null,
        null,
        null,
        "--08-06",
        "13",
        null,
        null);
    Claim other = new Claim(
        "a.json~2#1",
        "a.json~2",
        0,
        date,
        null,
        null,
        null,
        null,
        false,
        false,
        false,
        false,
        new Setting(Role.PARAGRAPH, null, null, null, null, List.of(), Set.of()),
        null,
        null);
    return new Comparison(
        List.of(article),
        List.of(),
        List.of(claim, other),
        List.of(new Finding(
            "f",
            Verdict.COMPATIBLE,
            false,
            true,
            "price of oil",
            List.of(claim, other),
            0.125,
            1,
            "It is told \"twice\".")));
  }

  /** An article of paragraphs; where its outlet is unknown, so are title and address. */
  static Article article(
      String id, @Nullable String publisher, @Nullable String published, String... sentences) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new java.util.ArrayList<>();
    List<Sentence> split = new java.util.ArrayList<>();
    for (String sentence : sentences) {
      Span span = new Span(text.length(), text.length() + sentence.length());
      text.append(sentence).append("\n\n");
      blocks.add(new Block(span, Role.PARAGRAPH));
      split.add(new Sentence(span, Role.PARAGRAPH, false, null));
    }
    return new Article(
        id,
        null,
        publisher == null ? null : "Title of " + id,
        List.of(),
        List.of(),
        publisher,
        published,
        null,
        null,
        null,
        publisher == null ? null : "https://example.org/" + id.length(),
        Map.of(),
        text.toString(),
        blocks,
        split,
        List.of());
  }

  private static Claim claim(
      Article article,
      int sentence,
      String figure,
      Interval value,
      Modifier modifier,
      @Nullable String unit,
      @Nullable String saidBy,
      @Nullable String when) {
    Span within = article.sentences().get(sentence).span();
    int start = article.text().indexOf(figure, within.start());
    Span span = new Span(start, start + figure.length());
    Kind kind = unit == null ? Kind.COUNT : unit.equals("EUR") ? Kind.MONEY : Kind.MEASURE;
    Quantity quantity = new Quantity(
        span, figure, kind, value, 1, modifier, null, unit, null, null, null, null, null);
    return new Claim(
        article.id() + "#" + start,
        article.id(),
        sentence,
        quantity,
        null,
        saidBy == null ? null : mention(article.text(), saidBy),
        when == null ? null : new When(mention(article.text(), when).span(), when, null, null),
        null,
        false,
        false,
        false,
        false,
        new Setting(Role.PARAGRAPH, null, null, null, null, List.of(), Set.of()),
        null,
        null);
  }

  private static Mention mention(String text, String words) {
    int start = text.indexOf(words);
    return new Mention(new Span(start, start + words.length()), words);
  }
}
