package org.newsparallax.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/** Notices that a file changes while it is read. */
final class FileWatch {
  static final String CHANGED = "the file changed while it was read";

  private final @Nullable Path file;
  private final long size;
  private final FileTime time;
  private boolean told;

  private FileWatch(@Nullable Path file, long size, FileTime time) {
    this.file = file;
    this.size = size;
    this.time = time;
  }

  /** Watches nothing: a stream has no state to compare. */
  static FileWatch none() {
    return new FileWatch(null, 0, FileTime.fromMillis(0));
  }

  static FileWatch of(Path file) throws IOException {
    BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
    return now.isRegularFile() ? new FileWatch(file, now.size(), now.lastModifiedTime()) : none();
  }

  boolean hasChanged() {
    if (file == null) {
      return false;
    }
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return now.size() != size || !now.lastModifiedTime().equals(time);
    } catch (IOException e) {
      return true; // it is gone
    }
  }

  void tell() {
    told = true;
  }

  boolean isToldAlready() {
    return told;
  }
}
