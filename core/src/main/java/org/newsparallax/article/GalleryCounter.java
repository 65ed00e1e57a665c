package org.newsparallax.article;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsparallax.text.WhiteSpace;

/**
 * Which picture of a series a caption belongs to, as it stands in front of the caption: "2 of 10", "Photo 3/12".
 *
 * @param number the number of the picture, at least 1
 * @param total how many pictures there are
 * @param labelled whether a word in front says that it counts pictures
 * @param end the place behind the counter and its white space
 */
record GalleryCounter(int number, int total, boolean labelled, int end) {
  private static final WordSet LABELS =
      new WordSet(Set.of("photo", "image", "picture", "slide", "video"));
  private static final int MOST_DIGITS = 3;

  /** The counter that stands at the beginning of a block, or null. */
  static @Nullable GalleryCounter at(String text, int from, int end) {
    int word = from;
    while (word < end && Character.isLetter(text.charAt(word))) {
      word++;
    }
    boolean labelled = word > from && LABELS.has(text, from, word);
    if (word > from && !labelled) {
      return null;
    }
    int numberStart = labelled ? WhiteSpace.skip(text, word, end) : from;
    int numberEnd = digits(text, numberStart, end);
    int totalStart = behindSeparator(text, numberEnd, end);
    int totalEnd = digits(text, totalStart, end);
    if (numberEnd == numberStart || totalStart == numberEnd || totalEnd == totalStart) {
      return null;
    }
    int number = Integer.parseInt(text, numberStart, numberEnd, 10);
    int total = Integer.parseInt(text, totalStart, totalEnd, 10);
    int behind = WhiteSpace.skip(text, totalEnd, end);
    boolean apart = behind > totalEnd || totalEnd == end;
    return apart && number >= 1 && number <= total
        ? new GalleryCounter(number, total, labelled, behind)
        : null;
  }

  private static int digits(String text, int from, int end) {
    int i = from;
    while (i < end && i - from < MOST_DIGITS && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    return i;
  }

  /** The place behind " of " or a slash; the same place if neither stands here. */
  private static int behindSeparator(String text, int from, int end) {
    int i = WhiteSpace.skip(text, from, end);
    if (i < end && text.charAt(i) == '/') {
      return WhiteSpace.skip(text, i + 1, end);
    }
    return i > from && i + 3 < end && text.startsWith("of ", i) ? i + 3 : from;
  }
}
