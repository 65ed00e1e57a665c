package org.newsparallax.article;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The files to be read: those given, and those in the folders given, sorted by name in each folder. Hidden files, and
 * files whose names tell no format, are left out of folders. A folder that is met a second time, through a link, is not
 * searched again. Holds the names of one folder on each level in memory. Not thread-safe.
 */
final class FileWalk {
  /** A file to be read, or the reason why there is none. */
  record Found(Path path, @Nullable String error) {}

  private final Iterator<Path> roots;
  private final Deque<Iterator<Path>> open = new ArrayDeque<>();
  private final Map<Path, Path> searched = new HashMap<>();
  private @Nullable Path root;
  private boolean rootIsEmpty;

  FileWalk(List<Path> roots) {
    this.roots = List.copyOf(roots).iterator();
  }

  /** The next file, or null at the end. */
  @Nullable
  Found next() {
    while (true) {
      Found found = open.isEmpty() ? nextRoot() : nextInFolder();
      if (found != null) {
        rootIsEmpty = false;
        return found;
      }
      if (open.isEmpty()) {
        if (root != null && rootIsEmpty) {
          rootIsEmpty = false;
          return new Found(
              root,
              "no article in this folder; expected files that end in " + InputFormat.EXPECTED);
        }
        if (!roots.hasNext()) {
          return null;
        }
      }
    }
  }

  private @Nullable Found nextRoot() {
    if (!roots.hasNext()) {
      return null;
    }
    Path path = roots.next();
    root = null;
    if (Files.isDirectory(path)) {
      root = path;
      rootIsEmpty = true;
      searched.clear();
      return enter(path);
    }
    return new Found(path, Files.exists(path) ? null : "no such file or folder");
  }

  private @Nullable Found nextInFolder() {
    Iterator<Path> current = open.element();
    while (current.hasNext()) {
      Path path = current.next();
      if (Files.isDirectory(path)) {
        return enter(path);
      }
      if (InputFormat.ofName(path.getFileName().toString()) != null) {
        if (Files.isRegularFile(path)) {
          return new Found(path, null);
        }
        if (Files.isSymbolicLink(path)) {
          return new Found(path, "a link that leads nowhere");
        }
        if (!Files.exists(path)) {
          return new Found(path, "the file was taken away after its folder was searched");
        }
      }
    }
    open.pop();
    return null;
  }

  private @Nullable Found enter(Path folder) {
    try {
      Path before = searched.putIfAbsent(folder.toRealPath(), folder);
      if (before != null) {
        return new Found(
            folder, "a link to " + before + ", which was read already; it is not followed");
      }
      List<Path> names = new ArrayList<>();
      try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
        for (Path entry : entries) {
          String name = entry.getFileName().toString();
          if (!name.startsWith(".") && !name.equals(FolderMetadata.FILE)) {
            names.add(entry);
          }
        }
      }
      Collections.sort(
          names, java.util.Comparator.comparing(path -> path.getFileName().toString()));
      open.push(names.iterator());
      return null;
    } catch (IOException | java.nio.file.DirectoryIteratorException e) {
      return new Found(folder, "the folder cannot be read: " + e.getMessage());
    }
  }
}
