package org.newsparallax.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The metadata in the fields of a record: as news-please, ninjs 1 to 3, JSON Feed, schema.org and plain records name them.
 * Of several fields for one thing, the first named here decides.
 */
final class RecordMetadata {
  /** The headline goes before the title, which in ninjs is a name for the desk. */
  private static final String[] TITLES = {"headline", "headline_main", "title", "name"};

  private static final String[] URLS = {"url", "link", "canonical_url", "external_url", "uri"};

  private static final int LONGEST_SHOWN = 40;

  private static final String[] PUBLISHED = {
    "published",
    "date_publish",
    "datePublished",
    "date_published",
    "publishedAt",
    "published_at",
    "publish_date",
    "publication_date",
    "pub_date",
    "pubDate",
    "firstPublished",
    "firstCreated",
    "firstcreated",
    "contentCreated",
    "contentcreated",
    "date",
    "versionCreated",
    "versioncreated",
    "created",
    "created_at",
    "timestamp"
  };
  private static final String[] MODIFIED = {
    "modified",
    "date_modify",
    "dateModified",
    "date_modified",
    "updated",
    "updated_at",
    "updatedAt",
    "lastModified",
    "last_modified",
    "versionCreated",
    "versioncreated"
  };
  private static final String[] PUBLISHERS = {
    "publisher",
    "outlet",
    "site_name",
    "source",
    "source_name",
    "provider",
    "copyrightHolder",
    "copyrightholder",
    "source_domain"
  };
  private static final String[] AUTHORS = {
    "authors", "author", "byline", "by", "creator", "creators"
  };

  private static final String[] AGENCIES = {"agencies", "agency"};

  private final Map<String, Object> fields;
  private final UnaryOperator<String> origin;

  /**
   * Looks at a record.
   *
   * @param fields its fields
   * @param origin makes of the name of a field what the origin of its value is to say
   */
  RecordMetadata(Map<String, Object> fields, UnaryOperator<String> origin) {
    this.fields = fields;
    this.origin = origin;
  }

  RecordMetadata(Map<String, Object> fields) {
    this(fields, name -> "field " + name);
  }

  /** Tells a builder what the record says, where the builder does not know it already. */
  void fill(ArticleBuilder builder) {
    String title = title();
    if (title != null && !builder.knows("title")) {
      boolean listed = Ninjs.headline(fields) != null;
      builder.title(title, from(listed ? "headlines" : first(TITLES)));
    }
    fillDates(builder);
    fillPublisher(builder);
    fillAuthors(builder);
    fillAgencies(builder);
    String status = PublicationStatus.warning(JsonTree.text(fields, "pubstatus", "pubStatus"));
    if (status != null) {
      builder.warning(status);
    }
    String language = LanguageTag.of(JsonTree.text(fields, "language", "lang", "inLanguage"));
    if (language != null && !builder.knows("language")) {
      builder.language(language, from(first("language", "lang", "inLanguage")));
    }
    String url = JsonTree.text(fields, URLS);
    if (url != null && url.startsWith("http") && !builder.knows("url")) {
      builder.url(url, from(first(URLS)));
    }
  }

  /** The headline, or null. */
  @Nullable
  String title() {
    String headline = Ninjs.headline(fields);
    return headline == null ? JsonTree.text(fields, TITLES) : headline;
  }

  private void fillDates(ArticleBuilder builder) {
    Candidates.Candidate date = published();
    String published = date == null ? null : date.value();
    if (!builder.knows("published")) {
      tellPublished(builder, date);
    }
    for (String name : MODIFIED) {
      String modified = IsoDate.of(JsonTree.text(fields.get(name)));
      if (modified != null && !modified.equals(published) && !builder.knows("modified")) {
        builder.modified(modified, from(name));
      }
    }
  }

  /** The first field that is a date. */
  private Candidates.@Nullable Candidate published() {
    for (String name : PUBLISHED) {
      String date = IsoDate.of(JsonTree.text(fields.get(name)));
      if (date != null) {
        return new Candidates.Candidate(date, from(name));
      }
    }
    return null;
  }

  private void tellPublished(ArticleBuilder builder, Candidates.@Nullable Candidate stated) {
    Candidates dates = new Candidates();
    if (stated != null) {
      dates.add(stated.value(), stated.origin());
    }
    dates.add(UrlDate.of(JsonTree.text(fields, URLS)), Origin.inferred("URL"));
    Candidates.Candidate chosen = dates.first();
    String dispute = chosen == null ? null : dates.dispute("published", chosen);
    if (chosen != null) {
      builder.published(
          chosen.value(), dispute == null ? chosen.origin() : chosen.origin().disputed());
    }
    if (dispute != null) {
      builder.warning(dispute);
    }
    String name = first(PUBLISHED);
    String written = stated == null ? JsonTree.text(fields.get(name)) : null;
    if (written != null) {
      builder.warning("the date \"" + shortened(written) + "\" of " + from(name).place()
          + " is not understood");
    }
  }

  private static String shortened(String text) {
    return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
  }

  private void fillPublisher(ArticleBuilder builder) {
    for (String name : PUBLISHERS) {
      Object value = fields.get(name);
      String text = value instanceof Map
          ? JsonTree.text(JsonTree.object(value), "name", "title")
          : JsonTree.text(value);
      if (text != null && text.contains("://")) {
        text = UrlDate.host(text);
      }
      if (text != null && !builder.knows("publisher")) {
        builder.publisher(text, from(name));
      }
    }
  }

  private void fillAuthors(ArticleBuilder builder) {
    for (String name : AUTHORS) {
      List<String> names = new ArrayList<>();
      for (Object author : JsonTree.elements(fields.get(name))) {
        String text = author instanceof Map
            ? JsonTree.text(JsonTree.object(author), "name", "byline")
            : JsonTree.text(author);
        names.addAll(text == null ? List.of() : Names.of(text));
      }
      if (!names.isEmpty() && !builder.knows("authors")) {
        builder.authors(names.stream().distinct().toList(), from(name));
      }
    }
  }

  private void fillAgencies(ArticleBuilder builder) {
    for (String name : AGENCIES) {
      for (Object agency : JsonTree.elements(fields.get(name))) {
        String text = JsonTree.text(agency);
        if (text != null) {
          builder.credit(text, from(name));
        }
      }
    }
  }

  private String first(String... names) {
    for (String name : names) {
      if (JsonTree.text(fields.get(name)) != null) {
        return name;
      }
    }
    return names[0];
  }

  private Origin from(String name) {
    return Origin.stated(origin.apply(name));
  }
}
