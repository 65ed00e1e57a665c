package org.newsparallax.lexicon;

import com.google.common.collect.ImmutableSetMultimap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A tab-separated resource with a header line: the form in which the library keeps what it knows of language. Empty
 * lines and lines that begin with {@code #} are comments. Immutable and thread-safe.
 *
 * @param columns the names in the header line
 * @param rows the rows, each as long as the header; missing cells at the end of a line are empty
 * @param lines the line on which each row stands, from 1
 */
public record Table(List<String> columns, List<List<String>> rows, List<Integer> lines) {

  /** Copies the lists. */
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    lines = List.copyOf(lines);
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
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException("resource " + name + " cannot be read", e);
    }
  }

  /**
   * Reads a file in UTF-8.
   *
   * @param file a file of the same form
   * @return the table
   * @throws IllegalArgumentException if a row is longer than the header; the message names file and line
   * @throws UncheckedIOException if the file cannot be read
   */
  public static Table read(Path file) {
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      return parse(file.toString(), reader);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  /**
   * Turns a table of groups around: in each row, the first cell names a group and the second has its words, set apart by
   * spaces.
   *
   * @return the group of each word; of a word in several groups, the last
   */
  public Map<String, String> groupsByWord() {
    Map<String, String> groups = new HashMap<>();
    for (List<String> row : rows) {
      for (String word : row.get(1).split(" ")) {
        groups.put(word, row.get(0));
      }
    }
    return Map.copyOf(groups);
  }

  /**
   * The same for words that may be of more than one group.
   *
   * @return the groups of each word
   */
  public ImmutableSetMultimap<String, String> allGroupsByWord() {
    ImmutableSetMultimap.Builder<String, String> groups = ImmutableSetMultimap.builder();
    for (List<String> row : rows) {
      for (String word : row.get(1).split(" ")) {
        groups.put(word, row.get(0));
      }
    }
    return groups.build();
  }

  private static Table parse(String name, BufferedReader reader) throws IOException {
    List<String> columns = List.of();
    List<List<String>> rows = new ArrayList<>();
    List<Integer> lines = new ArrayList<>();
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
        throw new IllegalArgumentException(name + ", line " + number + ": " + cells.size()
            + " cells, but the header names " + columns.size());
      }
      while (cells.size() < columns.size()) {
        cells.add("");
      }
      rows.add(List.copyOf(cells));
      lines.add(number);
    }
    return new Table(columns, rows, lines);
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
