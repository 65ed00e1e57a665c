package org.newsparallax.article;

import java.util.LinkedHashSet;
import java.util.List;
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
  private final Document page;
  private final PageElements elements;
  private final Map<String, Object> article;
  private final MetaElements metas;
  private final List<String> warnings;
  private final @Nullable String address;
  private final Candidates urls;
  private final Candidates publishers;
  private final Candidates titles;

  PageMetadata(Document page, PageElements elements, JsonLd jsonLd, @Nullable String address) {
    this.page = page;
    this.elements = elements;
    this.address = address;
    this.warnings = jsonLd.warnings();
    this.metas = new MetaElements(elements.metas());
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
    PageDates dates = new PageDates(elements, metas, article, address());
    set(builder, "published", dates.published(), builder::published);
    set(builder, "modified", dates.modified(), builder::modified);
    set(builder, "title", titles.first(), builder::title);
    set(builder, "publisher", publishers.first(), builder::publisher);
    set(builder, "language", languages().first(), builder::language);
    if (!builder.knows("authors")) {
      PageAuthors authors = PageAuthors.of(elements, metas, article, site());
      builder.authors(authors.names(), authors.origin());
    }
    warnings.forEach(builder::warning);
    dates.warnings().forEach(builder::warning);
  }

  private static void set(
      ArticleBuilder builder,
      String field,
      Candidates.@Nullable Candidate value,
      BiConsumer<String, Origin> setter) {
    if (value != null && !builder.knows(field)) {
      setter.accept(value.value(), value.origin());
    }
  }

  private Candidates titles() {
    Candidates titles =
        new Candidates().add(text(JsonTree.text(article, "headline", "name")), JsonLd.ORIGIN);
    Element heading = heading();
    String shown = heading == null ? null : heading.text();
    PageTitle cut = new PageTitle(site(), shown);
    for (Candidates.Candidate meta : metas.of("title")) {
      titles.add(cut.withoutSite(meta.value()), meta.origin());
    }
    return titles
        .add(shown, Origin.marked("heading"))
        .add(cut.withoutSite(page.title()), Origin.marked("title element"));
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
          JsonLd.ORIGIN);
    }
    for (Candidates.Candidate meta : metas.of("publisher")) {
      names.add(meta.value().startsWith("http") ? null : meta.value(), meta.origin());
    }
    return names.first() == null
        ? names.add(UrlDate.host(address()), Origin.inferred("URL"))
        : names;
  }

  private Candidates languages() {
    Element html = page.firstElementChild();
    Candidates tags = new Candidates()
        .add(
            html == null ? null : LanguageTag.of(html.attr("lang")), Origin.stated("html element"));
    tags.add(LanguageTag.of(metas.get("content-language")), Origin.stated("meta content-language"));
    tags.add(LanguageTag.of(metas.get("og:locale")), Origin.stated("meta og:locale"));
    return tags.add(LanguageTag.of(JsonTree.text(article, "inLanguage")), JsonLd.ORIGIN);
  }

  private Candidates urls() {
    Candidates urls = new Candidates();
    for (Element link : elements.links()) {
      if (link.attr("rel").equalsIgnoreCase("canonical")) {
        urls.add(absolute(link.attr("href")), Origin.stated("canonical link"));
      }
    }
    urls.add(absolute(metas.get("og:url")), Origin.stated("meta og:url"));
    urls.add(absolute(JsonTree.text(article, "url")), JsonLd.ORIGIN);
    urls.add(absolute(JsonTree.text(article.get("mainEntityOfPage"))), JsonLd.ORIGIN);
    return urls.add(absolute(address), Origin.stated("record"));
  }

  private static @Nullable String absolute(@Nullable String url) {
    return url != null && (url.startsWith("http://") || url.startsWith("https://")) ? url : null;
  }

  private @Nullable String address() {
    return urls.first() == null ? null : urls.all().get(0).value();
  }

  private static @Nullable String text(@Nullable String value) {
    return value == null ? null : JsonLd.text(value);
  }
}
