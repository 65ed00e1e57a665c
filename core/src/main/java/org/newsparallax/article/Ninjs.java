package org.newsparallax.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
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

  /** The headline among the {@code headlines}, without markup; or null. */
  static @Nullable String headline(Map<String, Object> item) {
    String value = main(item.get("headlines"));
    return value == null || value.indexOf('<') < 0 && value.indexOf('&') < 0
        ? value
        : Jsoup.parseBodyFragment(value).text();
  }

  /**
   * The body among the {@code bodies} of ninjs 2 and 3: one whose role is "main" before others, HTML before plain text; or
   * null.
   */
  static @Nullable RecordBody body(@Nullable Object bodies) {
    RecordBody best = null;
    int most = -1;
    for (Object element : JsonTree.elements(bodies)) {
      Map<String, Object> object = JsonTree.object(element);
      if (object.get("value") instanceof String value && !value.isBlank()) {
        RecordBody body = new RecordBody(value, isHtml(object, value));
        int rank = ("main".equals(object.get("role")) ? 2 : 0) + (body.isHtml() ? 1 : 0);
        best = rank > most ? body : best;
        most = Math.max(most, rank);
      }
    }
    return best;
  }

  private static boolean isHtml(Map<String, Object> body, String value) {
    String type = JsonTree.text(body, "contentType", "contenttype");
    return type != null && type.toLowerCase(Locale.ROOT).contains("html")
        || RecordBody.looksLikeHtml(value);
  }

  /** The texts that a package of items holds, in their order. */
  static List<Map<String, Object>> packaged(Map<String, Object> item) {
    return associations(item).stream()
        .filter(association -> RecordBody.of(association) != null)
        .toList();
  }

  private static List<Map<String, Object>> associations(Map<String, Object> item) {
    Object associations = item.get("associations");
    List<Object> all = associations instanceof Map<?, ?> byName
        ? new ArrayList<>(byName.values())
        : JsonTree.elements(associations);
    return all.stream().map(JsonTree::object).toList();
  }

  /** What stands under the associated pictures. */
  static List<String> captions(Map<String, Object> item) {
    List<String> captions = new ArrayList<>();
    for (Map<String, Object> association : associations(item)) {
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
