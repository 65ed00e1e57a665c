package org.newsparallax.article;

import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
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
      String content = PageElements.attribute(meta, "content").strip();
      for (int i = 0; i < NAMING.size() && !content.isEmpty(); i++) {
        String name = PageElements.attribute(meta, NAMING.get(i)).strip();
        if (!name.isEmpty()) {
          contents.putIfAbsent(name.toLowerCase(Locale.ROOT), content);
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
    List<Candidates.Candidate> said = new ArrayList<>();
    for (String name : NAMES.get(field)) {
      String content = contents.get(name);
      if (content != null) {
        said.add(new Candidates.Candidate(content, Origin.stated("meta " + name)));
      }
    }
    return said;
  }

  private static ImmutableListMultimap<String, String> names() {
    ImmutableListMultimap.Builder<String, String> names = ImmutableListMultimap.builder();
    for (List<String> row : Table.load(MetaElements.class, "page-metas.tsv").rows()) {
      names.put(row.get(1), row.get(0));
    }
    return names.build();
  }
}
