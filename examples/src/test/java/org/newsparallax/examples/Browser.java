package org.newsparallax.examples;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Chromium without a window. */
record Browser(Path program) {

  static Optional<Browser> installed() {
    for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
      for (String name : List.of("chromium", "chromium-browser", "google-chrome")) {
        Path program = Path.of(folder, name);
        if (Files.isExecutable(program)) {
          return Optional.of(new Browser(program));
        }
      }
    }
    return Optional.empty();
  }

  /** The document as it is after its scripts have run, with what the console says before it. */
  String document(Path page, int width, String... options)
      throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of("--dump-dom", "--enable-logging=stderr"));
    all.addAll(List.of(options));
    return run(page, width, all.toArray(String[]::new));
  }

  void screenshot(Path page, int width, Path picture) throws IOException, InterruptedException {
    run(page, width, "--screenshot=" + picture.toAbsolutePath());
  }

  private String run(Path page, int width, String... options)
      throws IOException, InterruptedException {
    Path profile = Files.createTempDirectory("browser");
    Path output = Files.createTempFile("browser", ".txt");
    List<String> command = new ArrayList<>();
    command.add(program.toString());
    command.addAll(List.of("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"));
    command.add("--user-data-dir=" + profile);
    command.add("--window-size=" + width + ",1800");
    command.addAll(List.of(options));
    command.add(page.toUri().toString());
    Process process = new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(output.toFile())
        .start();
    if (!process.waitFor(5, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IOException("the browser did not end");
    }
    return Files.readString(output, StandardCharsets.UTF_8);
  }
}
