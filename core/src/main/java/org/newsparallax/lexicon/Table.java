package org.newsparallax.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A tab-separated resource with a header line: the form in which the library keeps what it knows of language. Empty
 * lines and lines that begin with {@code #} are comments. Immutable and thread-safe.
 *
 * @param columns the names in the header line
 * @param rows the rows, each as long as the header; missing cells at the end of a line are empty
 */
public record Table(List<String> columns, List<List<String>> rows) {

  /** Copies the lists. */
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * Reads a resource that stands beside a class.
   *
   * @param beside a class of the package in whose folder the resource lies
   * @param name the file name, such as {@code units.tsv}
   * @return the table
   * @throws IllegalStateException if there is no such resource, or a row is longer than the header
   */
  public static Table load(Class<?> beside, String name) {
    InputStream stream = beside.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("no resource " + name + " beside " + beside.getName());
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return parse(name, reader);
    } catch (IOException e) {
      throw new UncheckedIOException("resource " + name + " cannot be read", e);
    }
  }

  private static Table parse(String name, BufferedReader reader) throws IOException {
    List<String> columns = List.of();
    List<List<String>> rows = new ArrayList<>();
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = cells(line);
      if (columns.isEmpty()) {
        columns = cells;
        continue;
      }
      if (cells.size() > columns.size()) {
        throw new IllegalStateException(name + ", line " + number + ": " + cells.size()
            + " cells, but the header names " + columns.size());
      }
      while (cells.size() < columns.size()) {
        cells.add("");
      }
      rows.add(List.copyOf(cells));
    }
    return new Table(columns, rows);
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    int start = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', start)) {
      cells.add(line.substring(start, tab));
      start = tab + 1;
    }
    cells.add(line.substring(start));
    return cells;
  }
}
