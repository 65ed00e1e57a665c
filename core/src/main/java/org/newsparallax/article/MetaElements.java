package org.newsparallax.article;

import com.google.common.collect.ImmutableListMultimap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.newsparallax.lexicon.Table;

/** The {@code meta} elements of a page by name; the resource {@code page-metas.tsv} says which name is for which field. */
final class MetaElements {
  private static final List<String> NAMING = List.of("property", "name", "itemprop", "http-equiv");
  private static final ImmutableListMultimap<String, String> NAMES = names();

  private final Map<String, String> contents = new HashMap<>();

  MetaElements(List<Element> metas) {
    for (Element meta : metas) {
      String content = meta.attr("content").strip();
      if (!content.isEmpty()) {
        for (String naming : NAMING) {
          if (meta.hasAttr(naming)) {
            contents.putIfAbsent(meta.attr(naming).strip().toLowerCase(Locale.ROOT), content);
          }
        }
      }
    }
  }

  /** What the element of that name says; where there are several, the first. */
  @Nullable
  String get(String name) {
    return contents.get(name);
  }

  /** What is said of a field, the most trusted element first; the origin is {@code meta} with the name behind. */
  List<Candidates.Candidate> of(String field) {
    return NAMES.get(field).stream()
        .filter(contents::containsKey)
        .map(name -> new Candidates.Candidate(
            contents.getOrDefault(name, ""), Origin.stated("meta " + name)))
        .toList();
  }

  private static ImmutableListMultimap<String, String> names() {
    ImmutableListMultimap.Builder<String, String> names = ImmutableListMultimap.builder();
    for (List<String> row : Table.load(MetaElements.class, "page-metas.tsv").rows()) {
      names.put(row.get(1), row.get(0));
    }
    return names.build();
  }
}
