package org.newsparallax.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is particular to ninjs, the News in JSON of the IPTC: lists of texts by role, pictures as associations. */
final class Ninjs {
  private Ninjs() {}

  /** The value whose role is "main", or else the first, of a list such as {@code headlines}; null if there is none. */
  static @Nullable String main(@Nullable Object list) {
    String first = null;
    for (Object element : JsonTree.elements(list)) {
      Map<String, Object> object = JsonTree.object(element);
      String value = JsonTree.text(object, "value");
      if (value != null && "main".equals(object.get("role"))) {
        return value;
      }
      first = first == null ? value : first;
    }
    return first;
  }

  /** The body with the most structure, of the {@code bodies} of ninjs 2 and 3: HTML before plain text; or null. */
  static @Nullable RecordBody body(@Nullable Object bodies) {
    RecordBody plain = null;
    for (Object element : JsonTree.elements(bodies)) {
      Map<String, Object> object = JsonTree.object(element);
      String value = JsonTree.text(object, "value");
      String type = JsonTree.text(object, "contentType", "contenttype");
      if (value != null && type != null && type.toLowerCase(Locale.ROOT).contains("html")) {
        return new RecordBody(value, true);
      }
      if (value != null && (plain == null || "main".equals(object.get("role")))) {
        plain = new RecordBody(value, RecordBody.looksLikeHtml(value));
      }
    }
    return plain;
  }

  /** What stands under the associated pictures. */
  static List<String> captions(Map<String, Object> item) {
    List<String> captions = new ArrayList<>();
    Object associations = item.get("associations");
    List<Object> all = associations instanceof Map<?, ?> byName
        ? new ArrayList<>(byName.values())
        : JsonTree.elements(associations);
    for (Object element : all) {
      Map<String, Object> association = JsonTree.object(element);
      if ("picture".equals(association.get("type"))) {
        String caption = JsonTree.text(
            association, "description_caption", "description_text", "description_main", "caption");
        caption = caption == null ? main(association.get("descriptions")) : caption;
        if (caption != null) {
          captions.add(caption);
        }
      }
    }
    return captions;
  }
}
