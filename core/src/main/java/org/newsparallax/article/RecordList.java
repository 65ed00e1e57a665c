package org.newsparallax.article;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The records in a JSON object: itself, or those that it holds: in a list (JSON Feed, the answers of news interfaces), or
 * packaged (ninjs).
 */
final class RecordList {
  private static final ImmutableSet<String> LISTS = ImmutableSet.of(
      "articles",
      "items",
      "documents",
      "docs",
      "records",
      "results",
      "data",
      "hits",
      "news",
      "entries",
      "stories");

  private RecordList() {}

  /** The records, each with what the object says of all of them; the object itself if it is one. */
  static List<Map<String, Object>> of(Map<String, Object> object) {
    if (RecordBody.of(object) == null) {
      for (String name : LISTS) {
        if (object.get(name) instanceof List<?> list) {
          List<Map<String, Object>> records = new ArrayList<>();
          for (Object element : list) {
            Map<String, Object> record = shared(object);
            record.putAll(JsonTree.object(element));
            records.add(record);
          }
          return records;
        }
      }
      List<Map<String, Object>> packaged = Ninjs.packaged(object);
      return packaged.isEmpty() ? List.of(object) : packaged;
    }
    return List.of(object);
  }

  private static Map<String, Object> shared(Map<String, Object> feed) {
    Map<String, Object> shared = new LinkedHashMap<>();
    String publisher = JsonTree.text(feed, "publisher", "title");
    if (publisher != null) {
      shared.put("publisher", publisher);
    }
    String language = JsonTree.text(feed, "language");
    if (language != null) {
      shared.put("language", language);
    }
    return shared;
  }
}
