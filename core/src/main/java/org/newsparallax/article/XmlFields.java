package org.newsparallax.article;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Looks things up in an element of XML, and names them as {@link RecordMetadata} knows them. */
final class XmlFields {
  private final Element element;
  private final Map<String, Object> fields = new LinkedHashMap<>();
  private final Map<String, String> places = new LinkedHashMap<>();

  XmlFields(Element element) {
    this.element = element;
  }

  /** Takes the text of the first element with one of these names as a field, unless that is known already. */
  XmlFields text(String field, String... names) {
    for (String name : names) {
      Element found = first(name);
      if (found != null) {
        put(field, found.text(), name);
      }
    }
    return this;
  }

  /** Takes an attribute of the first element of that name. */
  XmlFields attribute(String field, String name, String attribute) {
    Element found = element.normalName().equals(name) ? element : first(name);
    if (found != null) {
      put(field, found.attr(attribute), name + "@" + attribute);
    }
    return this;
  }

  XmlFields put(String field, @Nullable String value, String place) {
    if (value != null && !value.isBlank() && !fields.containsKey(field)) {
      fields.put(field, value.strip());
      places.put(field, place);
    }
    return this;
  }

  /** The first element with that name, in the order of the document, or null. */
  @Nullable
  Element first(String name) {
    for (Element inner : element.getAllElements()) {
      if (inner != element && inner.normalName().equals(name)) {
        return inner;
      }
    }
    return null;
  }

  /** Takes several values as a field. */
  XmlFields put(String field, List<String> values, String place) {
    if (!values.isEmpty() && !fields.containsKey(field)) {
      fields.put(field, List.copyOf(values));
      places.put(field, place);
    }
    return this;
  }

  @Nullable
  String get(String field) {
    return JsonTree.text(fields.get(field));
  }

  /** Tells a builder what was found. */
  void fill(ArticleBuilder builder) {
    new RecordMetadata(fields, field -> "element " + places.getOrDefault(field, field))
        .fill(builder);
    String dateline = get("dateline");
    if (dateline != null && !builder.knows("dateline")) {
      builder.dateline(dateline, Origin.stated("element " + places.get("dateline")));
    }
  }
}
