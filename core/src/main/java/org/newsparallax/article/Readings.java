package org.newsparallax.article;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Reads input after input, article after article, none before it is asked for. Not thread-safe. */
final class Readings implements Iterator<Reading>, AutoCloseable {
  private final Inputs inputs;
  private final SeenIds seen = new SeenIds();
  private @Nullable OpenInput current;
  private @Nullable Reading ready;

  /** Where inputs come from. */
  interface Inputs {
    /** The next input, open; a failure in its place; or null at the end. */
    @Nullable
    Object next();
  }

  Readings(Inputs inputs) {
    this.inputs = inputs;
  }

  @Override
  public boolean hasNext() {
    while (ready == null) {
      if (current == null && !advance()) {
        return false;
      }
      if (ready == null && current != null) {
        read(current);
      }
    }
    return true;
  }

  @Override
  public Reading next() {
    if (!hasNext() || ready == null) {
      throw new NoSuchElementException("no more articles");
    }
    Reading reading = ready;
    ready = null;
    return reading;
  }

  private boolean advance() {
    Object next = inputs.next();
    if (next instanceof Reading.Failure failure) {
      ready = failure;
    } else if (next instanceof OpenInput opened) {
      current = opened;
    }
    return next != null;
  }

  private void read(OpenInput input) {
    Reading reading = input.next();
    if (reading == null) {
      current = null;
      input.close();
    } else {
      ready = reading instanceof Reading.Success success
          ? new Reading.Success(unique(success.article()))
          : reading;
    }
  }

  private Article unique(Article article) {
    String id = seen.unique(article.id());
    return id.equals(article.id())
        ? article
        : article.withId(
            id,
            "the id \"" + article.id() + "\" was taken by an article before; this one is called \""
                + id + "\"");
  }

  @Override
  public void close() {
    if (current != null) {
      current.close();
      current = null;
    }
  }

  /** An input that is being read. */
  static final class OpenInput {
    private final String source;
    private final ArticleSource articles;
    private final FileWatch watch;
    private boolean over;
    private boolean some;

    OpenInput(String source, ArticleSource articles, FileWatch watch) {
      this.source = source;
      this.articles = articles;
      this.watch = watch;
    }

    /** The next reading, or null at the end. */
    @Nullable
    Reading next() {
      if (over) {
        return null;
      }
      try {
        ArticleBuilder builder = articles.next();
        some |= builder != null;
        if (builder == null) {
          over = true;
          if (!some) {
            return new Reading.Failure(source, "no article in it; expected at least one");
          }
          return watch.isToldAlready() || !watch.hasChanged()
              ? null
              : new Reading.Failure(source, FileWatch.CHANGED + "; articles may be missing");
        }
        if (watch.hasChanged()) {
          watch.tell();
          builder.warning(FileWatch.CHANGED);
        }
        return new Reading.Success(builder.build());
      } catch (ArticleFormatException e) {
        some = true;
        return failure(source, e);
      } catch (IOException | UncheckedIOException e) {
        over = true;
        return unreadable(source, e);
      }
    }

    void close() {
      try {
        articles.close();
      } catch (IOException e) {
        // All that was wanted was read; nothing is lost.
      }
    }
  }

  /** What is told of an input that the system does not give, or not to its end. */
  static Reading.Failure unreadable(String source, Exception e) {
    boolean compressed = e instanceof ZipException || e instanceof EOFException;
    // The message of an exception of the file system is the path alone.
    boolean told = e.getMessage() != null && !(e instanceof FileSystemException);
    String reason = told ? e.getMessage() : e.toString();
    return new Reading.Failure(
        source,
        "cannot be read" + (compressed ? " to the end of its compressed data" : "") + ": "
            + reason);
  }

  /** What is told of an input that is not as expected. */
  static Reading.Failure failure(String source, ArticleFormatException e) {
    return new Reading.Failure(
        e.position() == null ? source : source + ", " + e.position(),
        String.valueOf(e.getMessage()));
  }
}
