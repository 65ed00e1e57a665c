package org.newsparallax.article;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles: plain text, web pages, JSON and JSON Lines (news-please, ninjs 1 to 3, plain records), XML (NITF,
 * NewsML-G2, RSS, Atom), web archives (with {@code org.netpreserve:jwarc} on the class path). Thread-safe; the streams
 * it gives are not.
 *
 * <p>Nothing is read before the stream asks for it, and one article at a time is held in memory. What cannot be read is a
 * {@link Reading.Failure} in the stream, and the rest goes on. A text, a page, or an object with a list of records may have
 * 128 MiB, a record or an item 64 MiB, a tag or a comment of XML 16 MiB; what is longer counts as such a failure. Nothing is
 * written and nothing fetched.
 */
public final class ArticleReader {
  private ArticleReader() {}

  /**
   * Reads files, and folders with all that is in them, in a stable order: the paths as given, in each folder by name. The
   * format of a file is told by its name, or else by its content; compression with gzip is seen through.
   *
   * <p>In folders, hidden files and files whose names tell no format are left out, and a folder that is met again through
   * a link is not read twice. A file {@code articles.json} may give metadata by file name; what it says goes before what
   * the articles say. An id that came before gets {@code ~2} behind it, and a warning.
   *
   * @param paths files or folders
   * @return a stream with one reading for each article or broken input; to be closed
   */
  public static Stream<Reading> read(List<Path> paths) {
    return stream(new Readings(new PathInputs(paths)));
  }

  /**
   * Reads a stream, such as standard input. Its format is told by the name, or else by the content.
   *
   * @param input the bytes; closed with the stream of readings
   * @param name a name for the input, which makes the ids of articles that have none of their own; {@code -} for
   *     standard input
   * @return a stream with one reading for each article or broken record; to be closed
   */
  public static Stream<Reading> read(InputStream input, String name) {
    return open(input, name, null);
  }

  /**
   * Reads a stream whose format is known.
   *
   * @param input the bytes; closed with the stream of readings
   * @param name a name for the input, which makes the ids of articles that have none of their own
   * @param format the format
   * @return a stream with one reading for each article or broken record; to be closed
   */
  public static Stream<Reading> read(InputStream input, String name, InputFormat format) {
    return open(input, name, format);
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

  /**
   * Makes an article of a web page in memory.
   *
   * @param id its id
   * @param html the page
   * @return the article
   * @throws ArticleFormatException if there is no article on the page
   */
  public static Article page(String id, String html) {
    return PageReader.read(html, new InputPlace(id, id, Map.of()), null)
        .source(null)
        .build();
  }

  /**
   * Makes an article of a web page in memory, with the way back from each stretch of its text to the page. The article is
   * that of {@link #page}; reading takes about half as long again.
   *
   * @param id its id
   * @param html the page
   * @return the article and its places in the page
   * @throws ArticleFormatException if there is no article on the page
   */
  public static TracedPage tracedPage(String id, String html) {
    return PageReader.trace(html, new InputPlace(id, id, Map.of()));
  }

  private static Stream<Reading> open(
      InputStream input, String name, @Nullable InputFormat format) {
    Iterator<Integer> once = List.of(1).iterator();
    return stream(new Readings(() -> {
      if (!once.hasNext()) {
        return null;
      }
      once.next();
      return PathInputs.open(input, new InputPlace(name, name, Map.of()), format, FileWatch.none());
    }));
  }

  private static Stream<Reading> stream(Readings readings) {
    Spliterator<Reading> all =
        Spliterators.spliteratorUnknownSize(readings, Spliterator.ORDERED | Spliterator.NONNULL);
    return StreamSupport.stream(all, false).onClose(readings::close);
  }
}
