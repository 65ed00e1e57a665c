package org.newsparallax.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files, folders and streams. */
class ArticleReaderTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  private Path write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  private static List<Reading> read(Path... paths) {
    try (Stream<Reading> readings = ArticleReader.read(List.of(paths))) {
      return readings.toList();
    }
  }

  private static List<String> told(List<Reading> readings) {
    List<String> told = new ArrayList<>();
    for (Reading reading : readings) {
      if (reading instanceof Reading.Success success) {
        told.add(success.article().id());
      } else if (reading instanceof Reading.Failure failure) {
        told.add("! " + Path.of(failure.source()).getFileName() + ": " + failure.error());
      }
    }
    return told;
  }

  private static Article only(List<Reading> readings) {
    assertThat(readings).singleElement().isInstanceOf(Reading.Success.class);
    return ((Reading.Success) readings.get(0)).article();
  }

  @Test
  void foldersAreReadByNameAllTheWayDown() throws IOException {
    write("b.txt", "Bees swarm in May.");
    write("a/z.txt", "Zebras graze.");
    write(
        "a/b/k.jsonl",
        "{\"id\":\"k1\",\"text\":\"Kites fly.\"}\n{\"id\":\"k2\",\"text\":\"Kites fall.\"}");
    write("c.html", "<p>Cats sleep for most of the day, a study of 40 of them has found.</p>");
    write(".hidden.txt", "Not me.");
    write("notes.docx", "Not me.");

    assertThat(told(read(folder))).containsExactly("k1", "k2", "z.txt", "b.txt", "c.html");
  }

  @Test
  void theFilesGivenAreReadInTheOrderGiven() throws IOException {
    Path b = write("b.txt", "Bees swarm in May.");
    Path a = write("a.txt", "Ants march.");

    assertThat(told(read(b, a))).containsExactly("b.txt", "a.txt");
    assertThat(only(read(a)).source()).isEqualTo(a.toString());
  }

  @Test
  void aFileBesideTheTextsGivesTheirMetadata() throws IOException {
    write(
        "articles.json",
        "{\"a.txt\":{\"publisher\":\"Example Herald\",\"published\":\"2024-05-06\",\"url\":\"https://herald.example/a\",\"title\":\"Ants\"}}");
    Path a = write("a.txt", "Ants march.");
    write("b.txt", "Bees swarm in May.");
    List<Reading> readings = read(folder);

    assertThat(told(readings)).containsExactly("a.txt", "b.txt");
    Article first = ((Reading.Success) readings.get(0)).article();
    assertThat(first.publisher()).isEqualTo("Example Herald");
    assertThat(first.published()).isEqualTo("2024-05-06");
    assertThat(first.title()).isEqualTo("Ants");
    assertThat(first.origins()).containsEntry("publisher", Origin.stated("articles.json"));
    assertThat(only(read(a)).publisher()).isEqualTo("Example Herald");
  }

  @Test
  void metadataInTheCharsetOfAnEditorAreRead() throws IOException {
    Path a = write("a.txt", "Ants march.");
    for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
      Files.writeString(
          folder.resolve("articles.json"),
          "\uFEFF{\"a.txt\":{\"publisher\":\"Café Herald\"}}",
          charset);

      assertThat(only(read(a)).publisher()).isEqualTo("Café Herald");
    }
  }

  @Test
  void brokenMetadataAreToldOnceAndTheTextsAreRead() throws IOException {
    write("articles.json", "{\"a.txt\":{\"publisher\":");
    write("a.txt", "Ants march.");
    write("b.txt", "Bees swarm in May.");

    List<String> told = told(read(folder));
    assertThat(told).hasSize(3).endsWith("a.txt", "b.txt");
    assertThat(told.get(0)).startsWith("! articles.json: line 1").contains("not valid JSON");
  }

  @Test
  void anIdThatCameBeforeGetsANumberAndAWarning() throws IOException {
    write("a/story.txt", "Ants march.");
    write("b/story.txt", "Bees swarm in May.");
    write("c/story.txt", "Cats sleep.");
    List<Reading> readings = read(folder);

    assertThat(told(readings)).containsExactly("story.txt", "story.txt~2", "story.txt~3");
    assertThat(((Reading.Success) readings.get(1)).article().warnings())
        .anyMatch(warning -> warning.contains("\"story.txt\" was taken"));
  }

  @Test
  void aLoopOfLinksEnds() throws IOException {
    write("a/a.txt", "Ants march.");
    Files.createSymbolicLink(folder.resolve("a/loop"), folder);

    List<String> told = told(read(folder));
    assertThat(told).hasSize(2).startsWith("a.txt");
    assertThat(told.get(1)).startsWith("! loop: a link to ").contains("not followed");
  }

  @Test
  void whatIsMissingOrEmptyOrNoTextIsToldAndTheRestIsRead() throws IOException {
    Path missing = folder.resolve("missing.txt");
    Path empty = write("empty.txt", "");
    Path blank = write("blank.txt", " \n\t\n");
    Path bytes = Files.write(
        folder.resolve("bytes.txt"), new byte[] {1, 2, 3, 0, 0, 7, 9, 1, 4, 5, 6, 0, 2});
    Path pdf = write("paper.txt", "%PDF-1.7 and so on");
    Path good = write("good.txt", "Geese fly south.");
    Path nothing = Files.createDirectory(folder.resolve("nothing"));

    List<String> told = told(read(missing, empty, blank, bytes, pdf, nothing, good));
    assertThat(told).hasSize(7).last().isEqualTo("good.txt");
    assertThat(told.get(0)).isEqualTo("! missing.txt: no such file or folder");
    assertThat(told.get(1)).contains("empty").contains("expected");
    assertThat(told.get(2)).contains("white space").contains("expected");
    assertThat(told.get(3)).contains("not text").contains("expected");
    assertThat(told.get(4)).contains("PDF").contains("expected");
    assertThat(told.get(5)).contains("no article in this folder; expected files that end in .txt");
  }

  @Test
  void aFileWithoutATellingNameIsReadByItsContent() throws IOException {
    assertThat(only(read(write(
                "page",
                "<!DOCTYPE html><p>Geese fly south, and some 40,000 of them passed here.</p>")))
            .text())
        .isEqualTo("Geese fly south, and some 40,000 of them passed here.");
    assertThat(only(read(write("record", "{\"id\":\"x\",\"text\":\"Geese.\"}"))).id())
        .isEqualTo("x");
    assertThat(only(read(
                write(
                    "feed",
                    "<?xml version='1.0'?><rss><channel><item><guid>f</guid><description>Geese.</description></item></channel></rss>")))
            .id())
        .isEqualTo("f");
    assertThat(only(read(write("text", "Geese fly south."))).text()).isEqualTo("Geese fly south.");
  }

  @Test
  void compressionIsSeenThrough() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream zipped = new GZIPOutputStream(bytes)) {
      zipped.write("{\"id\":\"z\",\"text\":\"Zebras graze.\"}\n".getBytes(StandardCharsets.UTF_8));
    }
    Path file = Files.write(folder.resolve("z.jsonl.gz"), bytes.toByteArray());

    assertThat(told(read(folder))).containsExactly("z");
    byte[] cut = java.util.Arrays.copyOf(bytes.toByteArray(), bytes.size() - 12);
    Files.write(file, cut);
    assertThat(told(read(file)))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("! z.jsonl.gz: cannot be read");
  }

  @Test
  void aFileThatChangesWhileItIsReadIsTold() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 5000; i++) {
      lines.append("{\"id\":\"r").append(i).append("\",\"text\":\"Reeds rustle in the wind.\"}\n");
    }
    Path file = write("r.jsonl", lines.toString());
    try (Stream<Reading> readings = ArticleReader.read(List.of(file))) {
      Iterator<Reading> each = readings.iterator();
      Article first = ((Reading.Success) each.next()).article();
      Files.writeString(file, "{}\n", StandardOpenOption.APPEND);
      Article second = ((Reading.Success) each.next()).article();

      assertThat(first.warnings()).isEmpty();
      assertThat(second.warnings()).contains("the file changed while it was read");
    }
  }

  @Test
  void aFileThatVanishesFromItsFolderIsTold() throws IOException {
    write("a.txt", "Ants march.");
    Path b = write("b.txt", "Bees swarm in May.");
    try (Stream<Reading> readings = ArticleReader.read(List.of(folder))) {
      Iterator<Reading> each = readings.iterator();
      each.next();
      Files.delete(b);

      assertThat(told(List.of(each.next())))
          .containsExactly("! b.txt: the file was taken away after its folder was searched");
      assertThat(each.hasNext()).isFalse();
    }
  }

  @Test
  void anInputThatHoldsNothingIsTold() throws IOException {
    for (String nothing : List.of("[]", " \n", "[\n]\n")) {
      assertThat(told(read(write("none.json", nothing))))
          .containsExactly("! none.json: no article in it; expected at least one");
    }
  }

  @Test
  void compressedBytesThatEndInTheirHeadAreTold() throws IOException {
    Path file = Files.write(folder.resolve("z.txt.gz"), new byte[] {0x1F, (byte) 0x8B, 8, 0});

    assertThat(told(read(file)).get(0))
        .startsWith("! z.txt.gz: cannot be read to the end of its compressed data")
        .doesNotContain("null");
  }

  @Test
  void aStreamIsReadInTheFormatThatIsStated() {
    byte[] page = "<p>Geese fly south, and some 40,000 of them passed here.</p>"
        .getBytes(StandardCharsets.UTF_8);
    try (Stream<Reading> readings =
        ArticleReader.read(new ByteArrayInputStream(page), "-", InputFormat.TEXT)) {
      assertThat(only(readings.toList()).text()).startsWith("<p>");
    }
    try (Stream<Reading> readings = ArticleReader.read(new ByteArrayInputStream(page), "-")) {
      assertThat(only(readings.toList()).text()).startsWith("Geese");
    }
  }

  @Test
  void theCharsetOfAPageIsTheOneItDeclares() throws IOException {
    String page =
        "<html><head><meta charset=windows-1251></head><body><p>Гуси летят на юг, и около 40 тысяч уже пролетели.</p></body></html>";
    Path file = Files.write(folder.resolve("g.html"), page.getBytes("windows-1251"));

    assertThat(only(read(file)).text())
        .isEqualTo("Гуси летят на юг, и около 40 тысяч уже пролетели.");
  }
}
