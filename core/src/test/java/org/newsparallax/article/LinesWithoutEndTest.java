package org.newsparallax.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A stream of a million lines needs no more memory than one of a few. */
class LinesWithoutEndTest {
  private static final int LINES = 1_000_000;
  private static final int MOST_READ_AHEAD = 1 << 17;

  @Test
  void neitherLinesToComeNorArticlesGivenAreHeld() {
    MadeUpLines lines = new MadeUpLines(LINES);
    List<WeakReference<Article>> some = new ArrayList<>();
    long furthestAhead = 0;
    long taken = 0;
    int given = 0;
    try (Stream<Reading> readings = ArticleReader.read(lines, "lines.jsonl")) {
      Iterator<Reading> each = readings.iterator();
      while (each.hasNext()) {
        Article article = ((Reading.Success) each.next()).article();
        taken += MadeUpLines.line(given).length;
        furthestAhead = Math.max(furthestAhead, lines.made - taken);
        if (given % (LINES / 20) == 0) {
          some.add(new WeakReference<>(article));
        }
        given++;
      }
      System.gc();
      assertThat(given).isEqualTo(LINES);
      assertThat(furthestAhead).isLessThan(MOST_READ_AHEAD);
      assertThat(some.subList(0, some.size() - 1)).allMatch(reference -> reference.get() == null);
    }
  }

  /** Lines that are made when they are asked for. */
  private static final class MadeUpLines extends InputStream {
    private final int count;
    private byte[] line = new byte[0];
    private int at;
    private int number;
    private long made;

    MadeUpLines(int count) {
      this.count = count;
    }

    static byte[] line(int number) {
      return ("{\"id\":\"r" + number + "\",\"text\":\"Reeds rustle.\"}\n")
          .getBytes(StandardCharsets.UTF_8);
    }

    private boolean isOver() {
      if (at == line.length && number < count) {
        line = line(number++);
        at = 0;
      }
      return at == line.length;
    }

    @Override
    public int read() {
      if (isOver()) {
        return -1;
      }
      made++;
      return line[at++];
    }

    @Override
    public int read(byte[] target, int from, int length) {
      int filled = 0;
      while (filled < length && !isOver()) {
        int some = Math.min(length - filled, line.length - at);
        System.arraycopy(line, at, target, from + filled, some);
        at += some;
        filled += some;
      }
      made += filled;
      return filled == 0 ? -1 : filled;
    }
  }
}
