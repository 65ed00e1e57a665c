package org.newsparallax.examples.cli;

/** What the command line tells the shell. */
final class ExitCode {
  /** Everything was done. */
  static final int DONE = 0;

  /** The input could not be read at all. */
  static final int NOTHING_READ = 1;

  /** Part of the input could not be read. */
  static final int PARTLY_READ = 2;

  /** What {@code --fail-on} asks for was found. */
  static final int FOUND = 3;

  /** The command line is wrong. */
  static final int USAGE = 64;

  private ExitCode() {}
}
