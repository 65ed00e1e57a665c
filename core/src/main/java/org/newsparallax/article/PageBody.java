package org.newsparallax.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsparallax.text.Span;

/** Decides which lines of a page are the article, and what each of them is for. */
final class PageBody {
  private static final int SHORT = 60;
  private static final int MOST_BEFORE_THE_TEXT = 6;
  private static final int MOST_PULL_QUOTES = 50;
  /** A quotation that stands apart is wrapped in so many elements: a figure, a quotation, a paragraph. */
  private static final int LEVELS_OF_A_QUOTE = 3;

  private static final double BEFORE_THE_TITLE = 0.35;
  private static final double LITTLE = 0.3;

  /** A line that belongs to the article. */
  record Part(PageLine line, Role role) {}

  private final List<PageLine> lines;
  private final PageRegion body;
  private final LineRoles roles;
  private final List<Part> parts = new ArrayList<>();

  private PageBody(PageOutline outline, PageRegion body, Set<String> titles) {
    this.lines = outline.lines();
    this.body = body;
    this.roles = new LineRoles(body, titles);
  }

  /**
   * The lines of the article.
   *
   * @param outline the page
   * @param titles the titles that the page gives itself, as {@link PageLabels#words}
   */
  static List<Part> parts(PageOutline outline, Set<String> titles) {
    PageRegion body = new BodyFinder(outline, titles).find();
    if (body == null) {
      return List.of();
    }
    PageBody selection = new PageBody(outline, body, titles);
    selection.select(selection.start());
    selection.markGallery();
    selection.dropRepeatedQuotes();
    selection.trim();
    return selection.parts;
  }

  /** The lines of a text that is known to be the article and nothing else: the body of a record. */
  static List<Part> fragment(PageOutline outline) {
    PageBody whole = new PageBody(outline, outline.regions().get(0), Set.of());
    int at = 0;
    while (at < whole.lines.size()) {
      PageLine line = whole.lines.get(at);
      Role role = whole.roles.of(line);
      at = whole.add(at, role == null ? Role.PARAGRAPH : role);
    }
    return whole.parts;
  }

  private void select(int start) {
    int at = start;
    while (at < body.endLine) {
      PageLine line = lines.get(at);
      if (line.region().furniture) {
        at++;
      } else if (PageText.isHeadingLike(line.text())
          && PageLabels.isFurnitureHeading(line.text())) {
        at = endOfFurniture(at);
      } else if (PageLabels.isFurniture(line.text())) {
        at++;
      } else {
        Role role = roles.of(line);
        at = role == null ? at + 1 : add(at, role);
      }
    }
  }

  /** Adds a line, or the row of a table that it begins, and says where to read on. */
  private int add(int at, Role role) {
    PageLine line = lines.get(at);
    PageRegion row = role == Role.TABLE ? roles.row(line) : null;
    if (row == null || row.firstLine != at) {
      parts.add(new Part(line, role));
      return at + 1;
    }
    List<PageLine> cells = lines.subList(at, row.endLine);
    String text = cells.stream().map(PageLine::text).collect(Collectors.joining("\t"));
    double mass = cells.stream().mapToDouble(PageLine::mass).sum();
    List<Span> places = cells.stream().flatMap(cell -> cell.places().stream()).toList();
    parts.add(new Part(new PageLine(text, row, row.linkCharacters, false, mass, places), role));
    return row.endLine;
  }

  /** Where the article begins: behind the last heading that repeats the title, if little text stands before it. */
  private int start() {
    double before = 0;
    int start = body.firstLine;
    for (int i = body.firstLine; i < body.endLine && before < BEFORE_THE_TITLE * body.mass; i++) {
      PageLine line = lines.get(i);
      if (roles.isTitle(line)) {
        start = i + 1;
      }
      if (!line.region().furniture) {
        before += line.mass();
      }
    }
    return start;
  }

  /** The first line behind a heading of furniture that is the article again. */
  private int endOfFurniture(int heading) {
    int at = heading + 1;
    while (at < body.endLine && !isProse(lines.get(at))) {
      at++;
    }
    double rest = 0;
    for (int i = at; i < body.endLine; i++) {
      rest += lines.get(i).mass();
    }
    boolean ends = PageText.isHeading(lines.get(heading).region().tag) && rest < LITTLE * body.mass;
    return ends ? body.endLine : at;
  }

  private static boolean isProse(PageLine line) {
    return line.region().tag.equals("p")
        && !line.region().furniture
        && line.linkDensity() < 0.3
        && line.mass() > SHORT;
  }

  private void markGallery() {
    Gallery gallery = new Gallery();
    parts.forEach(part -> gallery.see(part.line().text(), 0, part.line().text().length()));
    parts.replaceAll(part -> {
      String text = part.line().text();
      Role role = part.role().isBody() ? gallery.role(text, 0, text.length()) : null;
      return role == null ? part : new Part(part.line(), role);
    });
  }

  /** Takes out quotations that stand apart and only repeat what the text says. */
  private void dropRepeatedQuotes() {
    if (parts.stream().noneMatch(PageBody::isPullQuote)) {
      return;
    }
    String text = parts.stream()
        .filter(part -> !isPullQuote(part))
        .map(part -> PageLabels.words(part.line().text()))
        .collect(Collectors.joining(" "));
    int checked = 0;
    for (int i = parts.size() - 1; i >= 0 && checked < MOST_PULL_QUOTES; i--) {
      if (isPullQuote(parts.get(i))) {
        checked++;
        if (text.contains(PageLabels.words(parts.get(i).line().text()))) {
          parts.remove(i);
        }
      }
    }
  }

  private static boolean isPullQuote(Part part) {
    PageRegion region = part.line().region();
    for (int level = 0; level < LEVELS_OF_A_QUOTE && region != null; level++) {
      if (region.says(PageHint.PULL_QUOTE)) {
        return true;
      }
      region = region.parent;
    }
    return false;
  }

  /** Takes away what stands before the first sentence (by-lines, dates, reading times), and headings over nothing. */
  private void trim() {
    int first = 0;
    int before = 0;
    while (first < parts.size() && !beginsText(parts.get(first))) {
      before += parts.get(first).role().isBody() ? 1 : 0;
      first++;
    }
    if (first < parts.size() && before <= MOST_BEFORE_THE_TEXT) {
      parts.subList(0, first).removeIf(part -> part.role().isBody());
    }
    int end = parts.size();
    while (end > 0
        && (parts.get(end - 1).role() == Role.SUBHEADING
            || parts.get(end - 1).role() == Role.HEADLINE)) {
      end--;
    }
    parts.subList(end, parts.size()).clear();
  }

  /** Whether the article begins here: with a sentence or a heading, not with a picture or a by-line. */
  private static boolean beginsText(Part part) {
    return switch (part.role()) {
      case CAPTION, CREDIT, PROMOTION -> false;
      default -> !part.role().isBody() || readsLikeText(part.line());
    };
  }

  private static boolean readsLikeText(PageLine line) {
    String text = line.text();
    boolean loneLine = !text.contains("\t") && !line.region().tag.equals("p");
    return text.length() > 2 * SHORT
        || PageText.endsSentence(text)
        || (!loneLine
            && (text.length() > SHORT || !PageText.hasDigit(text))
            && !PageLabels.words(text).startsWith("by "));
  }
}
