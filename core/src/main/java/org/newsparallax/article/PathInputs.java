package org.newsparallax.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Opens files one after the other, with what {@code articles.json} in their folders says of them. Not thread-safe. */
final class PathInputs implements Readings.Inputs {
  private final FileWalk walk;
  private final Map<Path, FolderMetadata> folders = new HashMap<>();
  private FileWalk.@Nullable Found waiting;

  PathInputs(List<Path> paths) {
    this.walk = new FileWalk(paths);
  }

  @Override
  public @Nullable Object next() {
    FileWalk.Found found = waiting == null ? walk.next() : waiting;
    waiting = null;
    if (found == null) {
      return null;
    }
    Path path = found.path();
    if (found.error() != null) {
      return new Reading.Failure(path.toString(), found.error());
    }
    Path folder = path.toAbsolutePath().getParent();
    if (folder == null) {
      return open(path, FolderMetadata.NONE);
    }
    FolderMetadata known = folders.get(folder);
    if (known == null) {
      known = FolderMetadata.in(folder);
      folders.put(folder, known);
      if (known.problem() != null) {
        waiting = found;
        return new Reading.Failure(
            path.resolveSibling(FolderMetadata.FILE).toString(), known.problem());
      }
    }
    return open(path, known);
  }

  private static Object open(Path path, FolderMetadata folder) {
    String name = String.valueOf(path.getFileName());
    try {
      FileWatch watch = FileWatch.of(path);
      InputStream stream = Files.newInputStream(path);
      return open(stream, new InputPlace(name, path.toString(), folder.of(name)), null, watch);
    } catch (IOException e) {
      return Readings.unreadable(path.toString(), e);
    }
  }

  /** Opens a stream; the failure if that cannot be done. */
  static Object open(
      InputStream stream, InputPlace place, @Nullable InputFormat format, FileWatch watch) {
    try {
      return new Readings.OpenInput(
          place.source(), ArticleInput.open(stream, place, format), watch);
    } catch (ArticleFormatException e) {
      close(stream);
      return Readings.failure(place.source(), e);
    } catch (IOException e) {
      close(stream);
      return Readings.unreadable(place.source(), e);
    }
  }

  private static void close(InputStream stream) {
    try {
      stream.close();
    } catch (IOException e) {
      // The failure before this one is told.
    }
  }
}
