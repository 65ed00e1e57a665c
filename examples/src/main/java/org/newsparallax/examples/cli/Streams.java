package org.newsparallax.examples.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where the command line reads and writes. All text is UTF-8, whatever the platform's own encoding.
 *
 * @param in what is piped in
 * @param out the result alone
 * @param messages what is said to people
 * @param terminal whether a person watches
 */
record Streams(InputStream in, OutputStream out, PrintWriter messages, boolean terminal) {

  /** Those of the process. */
  static Streams ofProcess() {
    return new Streams(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new PrintWriter(
            new OutputStreamWriter(
                new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8),
            true),
        System.console() != null);
  }

  /** Tells people something, in a line of its own. */
  void say(String message) {
    messages.println("parallax: " + message);
    messages.flush();
  }
}
