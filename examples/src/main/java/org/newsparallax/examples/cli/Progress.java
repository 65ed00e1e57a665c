package org.newsparallax.examples.cli;

/** Says how far long work has come, on a terminal and only there. Not thread-safe. */
final class Progress {
  private static final long FIRST_AFTER_NANOS = 2_000_000_000L;
  private static final long EVERY_NANOS = 500_000_000L;

  private final Streams streams;
  private final String what;
  private long count;
  private long next = System.nanoTime() + FIRST_AFTER_NANOS;
  private boolean shown;

  Progress(Streams streams, String what) {
    this.streams = streams;
    this.what = what;
  }

  void step() {
    count++;
    if (streams.messagesOnTerminal() && System.nanoTime() - next >= 0) {
      next = System.nanoTime() + EVERY_NANOS;
      shown = true;
      streams.messages().print("\r" + count + " " + what + " done");
      streams.messages().flush();
    }
  }

  void done() {
    if (shown) {
      streams.messages().print("\r" + count + " " + what + " done\n");
      streams.messages().flush();
    }
  }
}
