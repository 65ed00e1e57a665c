package org.newsparallax.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself. Sources disagree, so for each field they are asked in a fixed order, and the first that
 * answers decides:
 *
 * <ol>
 *   <li>JSON-LD of an article;
 *   <li>{@code meta} elements and microdata: Open Graph and {@code article:} first, then the customs of publishing systems;
 *   <li>for dates the {@code time} element, for titles the heading, for authors the by-line;
 *   <li>the URL: a date in its path, the host as publisher.
 * </ol>
 *
 * <p>A later source that says the same day more finely gives its time. One that names a day further off than a time zone
 * explains is told in a warning. The language is first taken from the {@code html} element, which states what is shown.
 */
final class PageMetadata {
  private static final String JSON_LD = "JSON-LD";
  private static final List<String> PUBLISHED = List.of(
      "article:published_time",
      "og:published_time",
      "article:published",
      "datepublished",
      "date",
      "pubdate",
      "publishdate",
      "publish-date",
      "publish_date",
      "publication_date",
      "publicationdate",
      "parsely-pub-date",
      "sailthru.date",
      "dc.date.issued",
      "dcterms.issued",
      "dcterms.created",
      "dc.date",
      "dc.date.created",
      "article.published",
      "article_date_original",
      "cxenseparse:recs:publishtime",
      "displaydate",
      "originalpublicationdate",
      "ptime",
      "rnews:datepublished",
      "timestamp",
      "datecreated");
  private static final List<String> MODIFIED = List.of(
      "article:modified_time",
      "article:modified",
      "og:updated_time",
      "og:modified_time",
      "article:updated_time",
      "datemodified",
      "lastmod",
      "last-modified",
      "revised",
      "dcterms.modified",
      "dc.date.modified",
      "moddate",
      "updated_time",
      "utime",
      "article.updated");
  private static final List<String> AUTHORS = List.of(
      "author",
      "article:author",
      "parsely-author",
      "sailthru.author",
      "byl",
      "dc.creator",
      "dcterms.creator",
      "dc.creator.creator",
      "article.author",
      "twitter:data1:author",
      "cxenseparse:author");
  private static final List<String> TITLES = List.of(
      "og:title",
      "twitter:title",
      "headline",
      "parsely-title",
      "sailthru.title",
      "dc.title",
      "dcterms.title",
      "hdl");
  private static final List<String> PUBLISHERS = List.of(
      "og:site_name",
      "publisher",
      "dc.publisher",
      "dcterms.publisher",
      "article:publisher",
      "application-name",
      "cre",
      "source");

  private final Document page;
  private final PageElements elements;
  private final Map<String, Object> article;
  private final Map<String, String> metas = new HashMap<>();
  private final List<String> warnings = new ArrayList<>();
  private final @Nullable String address;
  private final Candidates urls;
  private final Candidates publishers;
  private final Candidates titles;

  PageMetadata(Document page, PageElements elements, JsonLd jsonLd, @Nullable String address) {
    this.page = page;
    this.elements = elements;
    this.address = address;
    this.warnings.addAll(jsonLd.warnings());
    for (Element meta : elements.metas()) {
      String content = meta.attr("content").strip();
      if (!content.isEmpty()) {
        for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
          if (meta.hasAttr(key)) {
            metas.putIfAbsent(meta.attr(key).strip().toLowerCase(Locale.ROOT), content);
          }
        }
      }
    }
    this.article = choose(jsonLd.articles());
    this.urls = urls();
    this.publishers = publishers();
    this.titles = titles();
  }

  /** Of several described articles, the one that this page is about: named by its address, or else the first. */
  private Map<String, Object> choose(List<Map<String, Object>> articles) {
    String here = canonical();
    for (Map<String, Object> candidate : articles) {
      String there = JsonTree.text(candidate, "url", "@id");
      String main = JsonTree.text(candidate.get("mainEntityOfPage"));
      if (here != null && (here.equals(there) || here.equals(main))) {
        return candidate;
      }
    }
    return articles.isEmpty() ? Map.of() : articles.get(0);
  }

  private @Nullable String canonical() {
    for (Element link : elements.links()) {
      if (link.attr("rel").equalsIgnoreCase("canonical") && !link.attr("href").isBlank()) {
        return link.attr("href").strip();
      }
    }
    return metas.get("og:url");
  }

  /** The text of the article as JSON-LD gives it, or null. */
  @Nullable
  String articleBody() {
    return JsonTree.text(article, "articleBody");
  }

  /** Tells a builder what is known. */
  void fill(ArticleBuilder builder) {
    set(builder, "url", urls.first(), builder::url);
    set(builder, "published", dated(published(), "published"), builder::published);
    set(builder, "modified", dated(modified(), "modified"), builder::modified);
    set(builder, "title", titles.first(), builder::title);
    set(builder, "publisher", publishers.first(), builder::publisher);
    set(builder, "language", languages().first(), builder::language);
    if (!builder.knows("authors")) {
      fillAuthors(builder);
    }
    warnings.forEach(builder::warning);
  }

  private static void set(
      ArticleBuilder builder,
      String field,
      Candidates.@Nullable Candidate value,
      BiConsumer<String, String> setter) {
    if (value != null && !builder.knows(field)) {
      setter.accept(value.value(), value.origin());
    }
  }

  private Candidates.@Nullable Candidate dated(Candidates candidates, String field) {
    Candidates.Candidate chosen = candidates.finest();
    Candidates.Candidate rival = chosen == null ? null : candidates.rival(chosen);
    if (chosen != null && rival != null) {
      warnings.add(field + ": " + chosen.origin() + " says " + chosen.value() + ", but "
          + rival.origin() + " says " + rival.value());
    }
    return chosen;
  }

  private Candidates published() {
    Candidates dates =
        new Candidates().addDate(JsonTree.text(article, "datePublished", "dateCreated"), JSON_LD);
    addMetas(PUBLISHED, dates::addDate);
    addTimes(dates, "datePublished", "published");
    return dates.add(UrlDate.of(address()), "URL");
  }

  private Candidates modified() {
    Candidates dates = new Candidates().addDate(JsonTree.text(article, "dateModified"), JSON_LD);
    addMetas(MODIFIED, dates::addDate);
    for (Element time : elements.times()) {
      if (time.attr("itemprop").contains("dateModified")
          || time.className().contains("modified")
          || time.className().contains("updated")) {
        dates.addDate(time.attr("datetime"), "time element");
      }
    }
    return dates;
  }

  /** The first time element that is said to be the date, else the first that stands in the head of the article. */
  private void addTimes(Candidates dates, String itemprop, String word) {
    Element first = null;
    for (Element time : elements.times()) {
      boolean changed = time.attr("itemprop").contains("dateModified")
          || time.className().contains("updated")
          || time.className().contains("modified");
      if (time.attr("itemprop").contains(itemprop)
          || time.hasAttr("pubdate")
          || time.className().contains(word)) {
        dates.addDate(dateOf(time), "time element");
        return;
      }
      if (first == null && !changed && IsoDate.of(dateOf(time)) != null && !isElsewhere(time)) {
        first = time;
      }
    }
    if (first != null) {
      dates.addDate(dateOf(first), "time element");
    }
  }

  private static String dateOf(Element time) {
    return time.hasAttr("datetime") ? time.attr("datetime") : time.text();
  }

  private static boolean isElsewhere(Element time) {
    for (Element around = time; around != null; around = around.parent()) {
      if (PageHint.of(around.className() + " " + around.id()).contains(PageHint.FURNITURE)
              && !isDateline(around)
          || around.normalName().equals("aside")
          || around.normalName().equals("nav")
          || around.normalName().equals("footer")) {
        return true;
      }
    }
    return false;
  }

  /** By-lines and datelines are furniture for the body, but the place of the date. */
  private static boolean isDateline(Element element) {
    String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
    return names.contains("byline")
        || names.contains("dateline")
        || names.contains("timestamp")
        || names.contains("meta");
  }

  private Candidates titles() {
    Candidates titles =
        new Candidates().add(text(JsonTree.text(article, "headline", "name")), JSON_LD);
    Element heading = heading();
    addMetas(
        TITLES,
        (value, origin) -> titles.add(
            PageTitle.withoutSite(value, site(), heading == null ? null : heading.text()), origin));
    if (heading != null) {
      titles.add(heading.text(), "heading");
    }
    return titles.add(
        PageTitle.withoutSite(page.title(), site(), heading == null ? null : heading.text()),
        "title element");
  }

  /** The title, or null. */
  @Nullable
  String title() {
    Candidates.Candidate title = titles.first();
    return title == null ? null : title.value();
  }

  /** The titles that the page gives itself, as {@link PageLabels#words}. */
  Set<String> allTitles() {
    Set<String> all = new LinkedHashSet<>();
    for (Candidates.Candidate title : titles.all()) {
      all.add(PageLabels.words(title.value()));
    }
    return all;
  }

  private @Nullable Element heading() {
    Element only = null;
    for (Element heading : elements.headings()) {
      if (heading.attr("itemprop").contains("headline")) {
        return heading;
      }
      only = only == null && heading.hasText() ? heading : only;
    }
    return only;
  }

  private @Nullable String site() {
    return publishers.first() == null ? null : publishers.all().get(0).value();
  }

  private Candidates publishers() {
    Candidates names = new Candidates();
    for (Object publisher : JsonTree.elements(article.get("publisher"))) {
      names.add(
          publisher instanceof String name
              ? text(name)
              : text(JsonTree.text(JsonTree.object(publisher), "name")),
          JSON_LD);
    }
    addMetas(
        PUBLISHERS, (value, origin) -> names.add(value.startsWith("http") ? null : value, origin));
    return names.add(UrlDate.host(address()), "URL");
  }

  private Candidates languages() {
    Element html = page.firstElementChild();
    Candidates tags = new Candidates()
        .add(html == null ? null : LanguageTag.of(html.attr("lang")), "html element");
    tags.add(LanguageTag.of(metas.get("content-language")), "meta content-language");
    tags.add(LanguageTag.of(metas.get("og:locale")), "meta og:locale");
    return tags.add(LanguageTag.of(JsonTree.text(article, "inLanguage")), JSON_LD);
  }

  private Candidates urls() {
    Candidates urls = new Candidates();
    for (Element link : elements.links()) {
      if (link.attr("rel").equalsIgnoreCase("canonical")) {
        urls.add(absolute(link.attr("href")), "canonical link");
      }
    }
    urls.add(absolute(metas.get("og:url")), "meta og:url");
    urls.add(absolute(JsonTree.text(article, "url")), JSON_LD);
    urls.add(absolute(JsonTree.text(article.get("mainEntityOfPage"))), JSON_LD);
    return urls.add(absolute(address), "record");
  }

  private static @Nullable String absolute(@Nullable String url) {
    return url != null && (url.startsWith("http://") || url.startsWith("https://")) ? url : null;
  }

  private @Nullable String address() {
    return urls.first() == null ? null : urls.all().get(0).value();
  }

  private void fillAuthors(ArticleBuilder builder) {
    String publisher = site();
    List<String> described = new ArrayList<>();
    for (Object author : JsonTree.elements(article.get("author"))) {
      for (Object name : author instanceof String
          ? List.of(author)
          : JsonTree.elements(JsonTree.object(author).get("name"))) {
        described.addAll(Names.of(String.valueOf(text(String.valueOf(name)))));
      }
    }
    if (offer(builder, described, publisher, JSON_LD)) {
      return;
    }
    for (String key : AUTHORS) {
      String value = metas.get(key);
      if (value != null
          && !value.contains("://")
          && offer(builder, Names.of(value), publisher, "meta " + key)) {
        return;
      }
    }
    PageByline byline = PageByline.of(elements);
    offer(builder, byline.names(), publisher, byline.origin());
  }

  private static boolean offer(
      ArticleBuilder builder, List<String> names, @Nullable String publisher, String origin) {
    List<String> people = names.stream()
        .filter(name -> !name.equalsIgnoreCase(publisher))
        .distinct()
        .toList();
    if (!people.isEmpty()) {
      builder.authors(people, origin);
    }
    return !people.isEmpty();
  }

  private void addMetas(List<String> keys, BiConsumer<@Nullable String, String> add) {
    for (String key : keys) {
      if (metas.get(key) != null) {
        add.accept(metas.get(key), "meta " + key);
      }
    }
  }

  /** The text of a value that may hold character references, as JSON-LD often does. */
  private static @Nullable String text(@Nullable String value) {
    return value == null || value.indexOf('&') < 0
        ? value
        : org.jsoup.parser.Parser.unescapeEntities(value, false);
  }
}
