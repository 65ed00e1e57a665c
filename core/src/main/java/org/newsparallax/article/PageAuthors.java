package org.newsparallax.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The authors that a page names: in its JSON-LD, else in a {@code meta} element, else in its by-line.
 *
 * @param names their names, in order, none if there are none
 * @param origin where they were found
 */
record PageAuthors(List<String> names, Origin origin) {

  /**
   * Looks for the authors.
   *
   * @param article what the JSON-LD of the page says of the article
   * @param publisher the outlet, which is not its own author
   */
  static PageAuthors of(
      PageElements elements,
      MetaElements metas,
      Map<String, Object> article,
      @Nullable String publisher) {
    List<String> described = people(described(article), publisher);
    if (!described.isEmpty()) {
      return new PageAuthors(described, JsonLd.ORIGIN);
    }
    for (Candidates.Candidate meta : metas.of("authors")) {
      List<String> people =
          meta.value().contains("://") ? List.of() : people(Names.of(meta.value()), publisher);
      if (!people.isEmpty()) {
        return new PageAuthors(people, meta.origin());
      }
    }
    PageByline byline = PageByline.of(elements);
    return new PageAuthors(people(byline.names(), publisher), byline.origin());
  }

  private static List<String> described(Map<String, Object> article) {
    List<String> names = new ArrayList<>();
    for (Object author : JsonTree.elements(article.get("author"))) {
      List<?> given = author instanceof String
          ? List.of(author)
          : JsonTree.elements(JsonTree.object(author).get("name"));
      given.forEach(name -> names.addAll(Names.of(JsonLd.text(String.valueOf(name)))));
    }
    return names;
  }

  private static List<String> people(List<String> names, @Nullable String publisher) {
    return names.stream()
        .filter(name -> !name.equalsIgnoreCase(publisher))
        .distinct()
        .toList();
  }
}
