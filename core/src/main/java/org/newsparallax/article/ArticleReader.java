package org.newsparallax.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads articles from files and folders. Thread-safe. */
public final class ArticleReader {
  private ArticleReader() {}

  /**
   * Reads files, and folders with all that is in them, in a stable order, one after the other as the stream is consumed.
   *
   * @param paths files or folders
   * @return a stream with one reading for each article or broken input; to be closed
   */
  public static Stream<Reading> read(List<Path> paths) {
    return paths.stream().flatMap(ArticleReader::files).map(ArticleReader::file);
  }

  /**
   * Makes an article of a text in memory.
   *
   * @param id its id
   * @param text the text
   * @return the article
   */
  public static Article article(String id, String text) {
    return Article.builder(id, text).build();
  }

  private static Stream<Path> files(Path path) {
    try {
      return Files.isDirectory(path)
          ? Files.walk(path).filter(Files::isRegularFile).sorted()
          : Stream.of(path);
    } catch (IOException e) {
      return Stream.of(path);
    }
  }

  private static Reading file(Path path) {
    try {
      return new Reading.Success(
          article(String.valueOf(path.getFileName()), Files.readString(path)));
    } catch (IOException e) {
      return new Reading.Failure(path.toString(), "cannot be read: " + e.getMessage());
    }
  }
}
