package org.newsparallax.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles and runs what the documents show. */
class SnippetsTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern SNIPPET = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
  private static final List<String> PACKAGES = List.of(
      "java.io",
      "java.nio.file",
      "java.util",
      "java.util.stream",
      "org.newsparallax",
      "org.newsparallax.article",
      "org.newsparallax.claim",
      "org.newsparallax.compare",
      "org.newsparallax.quantity",
      "org.newsparallax.report",
      "org.newsparallax.text");

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @Test
  void eachSnippetOfReadmeAndGuideRuns() throws IOException, InterruptedException {
    List<String> snippets = new ArrayList<>();
    for (String document : List.of("README.md", "docs/guide.md")) {
      Matcher matcher = SNIPPET.matcher(Files.readString(ROOT.resolve(document)));
      while (matcher.find()) {
        snippets.add(matcher.group(1));
      }
    }
    assertThat(snippets).hasSizeGreaterThan(3);
    String printed = run(program(snippets));
    for (int i = 0; i < snippets.size(); i++) {
      assertThat(printed).contains("snippet " + i + " done");
    }
    assertThat(printed)
        .contains("civilians", "2 reports, 1 figure in dispute", " mile", "true")
        .contains(
            "people killed",
            "Twelve is ",
            "80 is alone",
            "2 articles",
            "coastal-wire: ",
            "<i>harbour</i>");
  }

  private static String program(List<String> snippets) {
    StringBuilder program = new StringBuilder();
    PACKAGES.forEach(name -> program.append("import ").append(name).append(".*;\n"));
    program.append("class Snippets {\n");
    StringBuilder calls = new StringBuilder();
    for (int i = 0; i < snippets.size(); i++) {
      String method = "snippet" + i;
      program.append("static void ").append(method).append("() throws Exception {\n");
      program.append(snippets.get(i)).append("}\n");
      calls
          .append(method)
          .append("(); System.out.println(\"snippet ")
          .append(i)
          .append(" done\");\n");
    }
    program.append("public static void main(String[] arguments) throws Exception {\n");
    return program.append(calls).append("}\n}\n").toString();
  }

  private String run(String program) throws IOException, InterruptedException {
    Path source = Files.writeString(folder.resolve("Snippets.java"), program);
    Path output = folder.resolve("output.txt");
    Process process = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Dfile.encoding=UTF-8",
            "-cp",
            System.getProperty("java.class.path"),
            source.toString())
        .directory(ROOT.toFile())
        .redirectErrorStream(true)
        .redirectOutput(output.toFile())
        .start();
    if (!process.waitFor(120, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
    return Files.readString(output, StandardCharsets.UTF_8);
  }
}
