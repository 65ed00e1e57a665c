package org.newsparallax.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides which lines of a page are the article, and what each of them is for. */
final class PageBody {
  private static final int LONGEST_CAPTION = 300;
  private static final int SHORT = 60;

  /** A line that belongs to the article. */
  record Part(PageLine line, Role role) {}

  private final PageOutline outline;
  private final PageRegion body;
  private final Set<String> titles;
  private final List<Part> parts = new ArrayList<>();

  private PageBody(PageOutline outline, PageRegion body, Set<String> titles) {
    this.outline = outline;
    this.body = body;
    this.titles = titles;
  }

  /**
   * The lines of the article.
   *
   * @param outline the page
   * @param titles the titles that the page gives itself, as {@link PageLabels#words}
   */
  static List<Part> parts(PageOutline outline, Set<String> titles) {
    PageRegion body = new BodyFinder(outline).find();
    if (body == null) {
      return List.of();
    }
    PageBody selection = new PageBody(outline, body, titles);
    selection.select();
    return selection.parts;
  }

  /** The lines of a text that is known to be the article and nothing else: the body of a record. */
  static List<Part> fragment(PageOutline outline) {
    PageBody whole = new PageBody(outline, outline.regions().get(0), Set.of());
    for (PageLine line : outline.lines()) {
      Role role = whole.role(line);
      whole.parts.add(
          new Part(line, role == Role.PROMOTION && line.linkDensity() < 1 ? Role.PARAGRAPH : role));
    }
    return whole.parts;
  }

  private void select() {
    int at = start();
    while (at < body.endLine) {
      PageLine line = outline.lines().get(at);
      if (isOut(line)) {
        at++;
      } else if (isHeadingLike(line) && PageLabels.isFurnitureHeading(line.text())) {
        at = endOfFurniture(at);
      } else {
        Role role = role(line);
        if (role != Role.PROMOTION) {
          parts.add(new Part(line, role));
        }
        at++;
      }
    }
    trimStart();
    trimEnd();
  }

  /** Where the article begins: behind the last heading that repeats the title, if little text stands before it. */
  private int start() {
    double before = 0;
    int start = body.firstLine;
    for (int i = body.firstLine; i < body.endLine && before < 0.35 * body.mass; i++) {
      PageLine line = outline.lines().get(i);
      if (isHeadingTag(line) && isTitle(line.text())) {
        start = i + 1;
      }
      if (!line.region().furniture) {
        before += BodyFinder.mass(line);
      }
    }
    return start;
  }

  private boolean isTitle(String text) {
    return titles.contains(PageLabels.words(text));
  }

  private static boolean isOut(PageLine line) {
    return line.region().furniture || PageLabels.isFurniture(line.text());
  }

  private static boolean isHeadingTag(PageLine line) {
    return BodyFinder.isHeading(line.region().tag);
  }

  private static boolean isHeadingLike(PageLine line) {
    return line.text().length() <= 80 && !endsSentence(line.text());
  }

  /** The first line after a heading of furniture that is the article again. */
  private int endOfFurniture(int heading) {
    int at = heading + 1;
    while (at < body.endLine && !isProse(outline.lines().get(at))) {
      at++;
    }
    double rest = 0;
    for (int i = at; i < body.endLine; i++) {
      rest += BodyFinder.mass(outline.lines().get(i));
    }
    return rest < 0.3 * body.mass ? body.endLine : at;
  }

  private static boolean isProse(PageLine line) {
    return line.region().tag.equals("p")
        && !line.region().furniture
        && line.linkDensity() < 0.3
        && BodyFinder.mass(line) > SHORT;
  }

  private Role role(PageLine line) {
    Role role = Role.PARAGRAPH;
    for (PageRegion around = line.region();
        around != null && around != body;
        around = around.parent) {
      Role special = special(around, line);
      if (special != null) {
        return special;
      }
      role = role == Role.PARAGRAPH ? byTag(around, line) : role;
    }
    boolean linked =
        line.linkDensity() > 0.9 || (line.linkDensity() > 0.6 && !endsSentence(line.text()));
    return linked ? Role.PROMOTION : role;
  }

  private @Nullable Role special(PageRegion around, PageLine line) {
    if (around.says(PageHint.PULL_QUOTE)) {
      return Role.PROMOTION;
    }
    if (around.says(PageHint.CREDIT)) {
      return Role.CREDIT;
    }
    if (around.tag.equals("figure")
        || around.tag.equals("figcaption")
        || around.says(PageHint.CAPTION)) {
      return Role.CAPTION;
    }
    boolean underPicture = around.images > 0
        && around.lineCount() <= 2
        && around.characters <= LONGEST_CAPTION
        && around.mass < 0.3 * body.mass
        && !isHeadingTag(line)
        && !(around.tag.equals("p") && line.text().length() > 150 && endsSentence(line.text()));
    return underPicture ? Role.CAPTION : null;
  }

  private Role byTag(PageRegion around, PageLine line) {
    return switch (around.tag) {
      case "h1", "h2", "h3", "h4", "h5", "h6" ->
        isTitle(line.text()) ? Role.HEADLINE : Role.SUBHEADING;
      case "li", "dd", "dt" -> Role.LIST_ITEM;
      case "blockquote" -> Role.QUOTE;
      case "tr" -> around.children.size() > 1 ? Role.TABLE : Role.PARAGRAPH;
      default -> Role.PARAGRAPH;
    };
  }

  /** Takes away what stands before the first sentence: by-lines, dates, reading times. */
  private void trimStart() {
    int first = 0;
    while (first < parts.size()
        && parts.get(first).role().isBody()
        && !readsLikeText(parts.get(first).line())) {
      first++;
    }
    if (first < parts.size()) {
      parts.subList(0, first).clear();
    }
  }

  private static boolean readsLikeText(PageLine line) {
    String text = line.text();
    return text.length() > 2 * SHORT
        || endsSentence(text)
        || (line.region().tag.equals("p")
            && (text.length() > SHORT || !hasDigit(text))
            && !PageLabels.words(text).startsWith("by "));
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  private void trimEnd() {
    int end = parts.size();
    while (end > 0 && isLoose(parts.get(end - 1))) {
      end--;
    }
    parts.subList(end, parts.size()).clear();
  }

  private static boolean isLoose(Part part) {
    return part.role() == Role.SUBHEADING || part.role() == Role.HEADLINE;
  }

  static boolean endsSentence(String text) {
    for (int i = text.length() - 1; i >= 0; i--) {
      switch (text.charAt(i)) {
        case '.', '!', '?', '…', '。', '！', '？', '।', ':' -> {
          return true;
        }
        case '"', '”', '’', '\'', '»', ')', ']', '“', '」', '』' -> {}
        default -> {
          return false;
        }
      }
    }
    return false;
  }
}
