package org.newsparallax.article;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the region of a page that holds the article: running text has mass, and the region is the smallest that holds
 * most of it.
 */
final class BodyFinder {
  private static final double TOO_MUCH_TO_BE_TEASERS = 0.6;
  private static final int MOST_LINES_OF_A_QUOTE = 3;
  private static final int MOST_LINES_OF_A_POST = 12;
  private static final int MOST_LINES_OF_A_TEASER = 6;
  private static final double A_FIFTH = 0.2;
  private static final double HALF = 0.5;
  private static final double MOST = 0.7;
  private static final double NEARLY_ALL = 0.9;
  private static final double TOO_MUCH_TO_BE_FURNITURE = 0.45;

  private final PageOutline outline;
  private final Set<String> titles;

  /**
   * Looks at a page.
   *
   * @param titles the titles that the page gives itself, as {@link PageLabels#words}
   */
  BodyFinder(PageOutline outline, Set<String> titles) {
    this.outline = outline;
    this.titles = titles;
  }

  /** The region of the article, or null if the page has no running text. */
  @Nullable
  PageRegion find() {
    PageRegion page = outline.regions().get(0);
    if (markFurniture(page.mass)) {
      weighWithoutFurniture();
    }
    if (page.mass == 0) {
      return null;
    }
    PageRegion declared = declared(page.mass);
    return descend(declared == null ? page : declared);
  }

  private void weighWithoutFurniture() {
    List<PageRegion> regions = outline.regions();
    for (PageRegion region : regions) {
      region.mass = 0;
    }
    for (PageLine line : outline.lines()) {
      if (!line.region().furniture) {
        line.region().mass += line.mass();
      }
    }
    for (int i = regions.size() - 1; i > 0; i--) {
      PageRegion region = regions.get(i);
      if (region.parent != null) {
        region.parent.mass += region.mass;
      }
    }
  }

  /** Marks the regions of furniture, and tells whether there are any. */
  private boolean markFurniture(double all) {
    boolean any = false;
    for (PageRegion region : outline.regions()) {
      region.furniture = region.parent != null
          && (region.parent.furniture
              || region.lineCount() > 0 && (isTeasers(region, all) || isFurniture(region, all)));
      any |= region.furniture;
    }
    return any;
  }

  private static boolean isFurniture(PageRegion region, double all) {
    boolean embeddedPost = region.quotes && region.lineCount() <= MOST_LINES_OF_A_POST;
    return !embeddedPost
        && !region.declaredBody
        && region.mass < TOO_MUCH_TO_BE_FURNITURE * all
        && region.says(PageHint.FURNITURE)
        && (region.lineCount() > MOST_LINES_OF_A_QUOTE || !region.says(PageHint.PULL_QUOTE));
  }

  /** Whether a region is a row of teasers for other articles: three or more, each a linked heading with little text. */
  private boolean isTeasers(PageRegion region, double all) {
    int teasers = 0;
    int others = 0;
    int articles = 0;
    for (PageRegion child = region.firstChild; child != null; child = child.next) {
      if (isTeaser(child)) {
        teasers++;
        articles += child.tag.equals("article") ? 1 : 0;
      } else if (child.mass > 0) {
        others++;
      }
    }
    double limit = articles == teasers ? NEARLY_ALL : TOO_MUCH_TO_BE_TEASERS;
    return teasers >= 3 && teasers > 2 * others && region.mass < limit * all;
  }

  private boolean isTeaser(PageRegion region) {
    if (region.lineCount() < 1
        || region.lineCount() > MOST_LINES_OF_A_TEASER
        || PageText.isHeading(region.tag)) {
      return false;
    }
    for (int i = region.firstLine; i < region.endLine; i++) {
      PageLine line = outline.lines().get(i);
      if (PageText.isHeading(line.region().tag) && line.linkDensity() > 0.8) {
        return true;
      }
    }
    return false;
  }

  private @Nullable PageRegion declared(double all) {
    for (PageRegion region : outline.regions()) {
      if (region.declaredBody && region.mass > 0.3 * all) {
        return region;
      }
    }
    return null;
  }

  private PageRegion descend(PageRegion from) {
    PageRegion current = from;
    while (true) {
      PageRegion best = heaviest(current);
      PageRegion inner = titledArticle(current);
      if (inner == null) {
        if (best == null || best.lineCount() <= 1 || !holdsTheArticle(best, current)) {
          return current;
        }
        inner = best;
      }
      current = inner;
    }
  }

  /** Of several articles in a region, the one under the title of the page; null if there is but one. */
  private @Nullable PageRegion titledArticle(PageRegion region) {
    PageRegion titled = null;
    int articles = 0;
    for (PageRegion child = region.firstChild; child != null; child = child.next) {
      if (child.tag.equals("article") && !child.furniture && child.mass > A_FIFTH * region.mass) {
        articles++;
        titled = titled == null && holdsTitle(child) ? child : titled;
      }
    }
    return articles > 1 ? titled : null;
  }

  private boolean holdsTitle(PageRegion region) {
    for (PageLine line : outline.lines().subList(region.firstLine, region.endLine)) {
      if (PageText.isHeading(line.region().tag) && titles.contains(PageLabels.words(line.text()))) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable PageRegion heaviest(PageRegion region) {
    PageRegion best = null;
    for (PageRegion child = region.firstChild; child != null; child = child.next) {
      if (!child.furniture && (best == null || child.mass > best.mass)) {
        best = child;
      }
    }
    return best;
  }

  private static boolean holdsTheArticle(PageRegion inner, PageRegion outer) {
    double share = inner.mass / outer.mass;
    if (inner.declaredBody || (isArticle(inner) && !isArticle(outer))) {
      return share > HALF;
    }
    return share > (isArticle(outer) ? NEARLY_ALL : MOST);
  }

  private static boolean isArticle(PageRegion region) {
    return region.says(PageHint.BODY) || region.tag.equals("article") || region.declaredBody;
  }
}
