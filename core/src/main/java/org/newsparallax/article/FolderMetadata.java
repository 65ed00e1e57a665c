package org.newsparallax.article;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code articles.json} in a folder says of the files beside it: an object with file names as keys and records of
 * metadata as values.
 *
 * @param byName the metadata by file name
 * @param problem what is wrong with the file, or null
 */
record FolderMetadata(Map<String, Object> byName, @Nullable String problem) {
  static final String FILE = "articles.json";

  static final FolderMetadata NONE = new FolderMetadata(Map.of(), null);

  /** Reads the file in a folder; none is no problem. */
  static FolderMetadata in(Path folder) {
    Path file = folder.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      return NONE;
    }
    try (JsonParser parser = parser(Files.readAllBytes(file))) {
      return read(parser);
    } catch (IOException e) {
      return new FolderMetadata(Map.of(), "cannot be read: " + e.getMessage());
    }
  }

  private static JsonParser parser(byte[] bytes) throws IOException {
    return JsonSource.JSON.createParser(DecodedText.of(bytes, "UTF-8").text());
  }

  private static FolderMetadata read(JsonParser parser) throws IOException {
    try {
      parser.nextToken();
      Object all = JsonTree.read(parser);
      return all instanceof Map
          ? new FolderMetadata(JsonTree.object(all), null)
          : new FolderMetadata(
              Map.of(),
              "expected an object with file names as keys, such as {\"a.txt\": {\"publisher\": \"…\"}}");
    } catch (JsonProcessingException e) {
      ArticleFormatException broken = JsonFault.of(e, parser);
      return new FolderMetadata(Map.of(), broken.position() + ": " + broken.getMessage());
    }
  }

  /** What is said of a file. */
  Map<String, Object> of(String name) {
    return JsonTree.object(byName.get(name));
  }
}
