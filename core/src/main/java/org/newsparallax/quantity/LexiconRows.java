package org.newsparallax.quantity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a table, one after another, read from its text as it stands: no list and no object is made of a row, since a
 * program reads all tables before its first sentence. Rows that a user adds were checked when they were given; those of the
 * library are checked by its tests.
 */
final class LexiconRows {
  private static final int COLUMNS = 8;

  private final String text;
  private final int[] starts = new int[COLUMNS];
  private final int[] ends = new int[COLUMNS];
  private int at;
  private int cells;

  private LexiconRows(String text) {
    this.text = text;
  }

  /** The rows of the library and then those of a user, or the other way round. */
  static LexiconRows of(LexiconTable table, List<List<String>> more, boolean moreFirst) {
    String own = body(load(table.file()));
    if (more.isEmpty()) {
      return new LexiconRows(own);
    }
    StringBuilder added = new StringBuilder();
    for (List<String> row : more) {
      added.append(String.join("\t", row)).append('\n');
    }
    return new LexiconRows(moreFirst ? added.append(own).toString() : own + '\n' + added);
  }

  private static String load(String file) {
    try (InputStream stream = LexiconRows.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("no resource " + file);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("resource " + file + " cannot be read", e);
    }
  }

  /** What stands behind the comments at the head and the line that names the columns. */
  private static String body(String text) {
    int start = 0;
    while (text.charAt(start) == '#') {
      start = text.indexOf('\n', start) + 1;
    }
    return text.substring(text.indexOf('\n', start) + 1);
  }

  /** Goes to the next row; false if there is none. */
  boolean next() {
    while (at < text.length() && text.charAt(at) == '\n') {
      at++;
    }
    if (at >= text.length()) {
      return false;
    }
    int line = text.indexOf('\n', at);
    line = line < 0 ? text.length() : line;
    cells = 0;
    while (at <= line) {
      int tab = text.indexOf('\t', at);
      int end = tab < 0 || tab > line ? line : tab;
      starts[cells] = at;
      ends[cells++] = end;
      at = end + 1;
    }
    return true;
  }

  /** A cell of the row; empty where the row is shorter. */
  String cell(int column) {
    return column < cells ? text.substring(starts[column], ends[column]) : "";
  }

  /** Where the cell stands in {@link #text()}. */
  int start(int column) {
    return column < cells ? starts[column] : 0;
  }

  /** The index behind the cell in {@link #text()}. */
  int end(int column) {
    return column < cells ? ends[column] : 0;
  }

  String text() {
    return text;
  }

  /** The forms of a cell, which are set apart by semicolons. */
  List<String> forms(int column) {
    List<String> forms = new ArrayList<>();
    int end = end(column);
    for (int from = start(column); from < end; ) {
      int to = text.indexOf("; ", from);
      to = to < 0 || to > end ? end : to;
      forms.add(text.substring(from, to));
      from = to + 2;
    }
    return forms;
  }
}
