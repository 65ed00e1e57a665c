package org.newsparallax.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** When a page says that it was published and changed; the order of its sources is that of {@link PageMetadata}. */
final class PageDates {
  private static final Origin TIME = Origin.marked("time element");

  private final PageElements elements;
  private final MetaElements metas;
  private final Map<String, Object> article;
  private final @Nullable String address;
  private final List<String> warnings = new ArrayList<>();

  /**
   * Looks at a page.
   *
   * @param article what its JSON-LD says of the article
   * @param address its URL, if that is known
   */
  PageDates(
      PageElements elements,
      MetaElements metas,
      Map<String, Object> article,
      @Nullable String address) {
    this.elements = elements;
    this.metas = metas;
    this.article = article;
    this.address = address;
  }

  /** Where the sources name different days. */
  List<String> warnings() {
    return warnings;
  }

  Candidates.@Nullable Candidate published() {
    Candidates dates = new Candidates()
        .addDate(JsonTree.text(article, "datePublished", "dateCreated"), JsonLd.ORIGIN);
    metas.of("published").forEach(meta -> dates.addDate(meta.value(), meta.origin()));
    addPublishedTimes(dates);
    return chosen(dates.add(UrlDate.of(address), Origin.inferred("URL")), "published");
  }

  Candidates.@Nullable Candidate modified() {
    Candidates dates =
        new Candidates().addDate(JsonTree.text(article, "dateModified"), JsonLd.ORIGIN);
    metas.of("modified").forEach(meta -> dates.addDate(meta.value(), meta.origin()));
    for (Element time : elements.times()) {
      if (tellsChange(time)) {
        dates.addDate(PageElements.attribute(time, "datetime"), TIME);
      }
    }
    return chosen(dates, "modified");
  }

  private Candidates.@Nullable Candidate chosen(Candidates candidates, String field) {
    Candidates.Candidate chosen = candidates.finest();
    String dispute = chosen == null ? null : candidates.dispute(field, chosen);
    if (chosen != null && dispute != null) {
      warnings.add(dispute);
      return chosen.disputed();
    }
    return chosen;
  }

  /** The first time element that is said to be the date, else the first that stands in the head of the article. */
  private void addPublishedTimes(Candidates dates) {
    Element first = null;
    for (Element time : elements.times()) {
      if (PageElements.attribute(time, "itemprop").contains("datePublished")
          || time.hasAttr("pubdate")
          || PageElements.attribute(time, "class").contains("published")) {
        dates.addDate(dateOf(time), TIME);
        return;
      }
      if (first == null
          && !tellsChange(time)
          && IsoDate.of(dateOf(time)) != null
          && !isElsewhere(time)) {
        first = time;
      }
    }
    if (first != null) {
      dates.addDate(dateOf(first), TIME);
    }
  }

  private static boolean tellsChange(Element time) {
    String names = PageElements.attribute(time, "class");
    return names.contains("modified")
        || names.contains("updated")
        || PageElements.attribute(time, "itemprop").contains("dateModified");
  }

  private static String dateOf(Element time) {
    return time.hasAttr("datetime") ? time.attr("datetime") : time.text();
  }

  private static boolean isElsewhere(Element time) {
    for (Element around = time; around != null; around = around.parent()) {
      if (isFurniture(around) && !isDateline(around)
          || around.normalName().equals("aside")
          || around.normalName().equals("nav")
          || around.normalName().equals("footer")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFurniture(Element element) {
    return PageHint.of(PageElements.attribute(element, "class"))
        .with(PageHint.of(PageElements.attribute(element, "id")))
        .has(PageHint.FURNITURE);
  }

  /** By-lines and datelines are furniture for the body, but the place of the date. */
  private static boolean isDateline(Element element) {
    String names = (PageElements.attribute(element, "class") + " "
            + PageElements.attribute(element, "id"))
        .toLowerCase(Locale.ROOT);
    return names.contains("byline")
        || names.contains("dateline")
        || names.contains("timestamp")
        || names.contains("meta");
  }
}
