package org.newsparallax.examples.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the command line reads and writes. All text is UTF-8, whatever the platform's own encoding.
 *
 * @param in what is piped in
 * @param out the result alone
 * @param messages what is said to people
 * @param outOnTerminal whether a person reads the result as it is written
 * @param messagesOnTerminal whether a person reads the messages as they are written
 */
record Streams(
    InputStream in,
    OutputStream out,
    PrintWriter messages,
    boolean outOnTerminal,
    boolean messagesOnTerminal) {
  private static final Path OPEN_FILES = Path.of("/proc/self/fd");

  /** Those of the process. */
  static Streams ofProcess() {
    return new Streams(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new PrintWriter(
            new OutputStreamWriter(
                new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8),
            true),
        isTerminal(1),
        isTerminal(2));
  }

  /** Linux tells it of each stream; elsewhere all of them are taken for what the first is. */
  private static boolean isTerminal(int stream) {
    try {
      String device =
          Files.readSymbolicLink(OPEN_FILES.resolve(String.valueOf(stream))).toString();
      return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      return !Files.exists(OPEN_FILES) && System.console() != null;
    }
  }

  /** Tells people something, in a line of its own. */
  void say(String message) {
    messages.println("parallax: " + message);
    messages.flush();
  }
}
