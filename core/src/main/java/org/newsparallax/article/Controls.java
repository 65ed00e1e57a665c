package org.newsparallax.article;

import com.google.common.collect.ImmutableSet;
import org.newsparallax.text.Span;

/** The labels of buttons that extracted pages leave in front of a text: "Play Mute Share Embed". */
final class Controls {
  private static final int FEWEST = 3;
  private static final String ADVERTISEMENT = "Advertisement ";
  private static final WordSet LABELS = new WordSet(ImmutableSet.of(
      "close",
      "skip",
      "in",
      "x",
      "embed",
      "share",
      "copy",
      "link",
      "hide",
      "show",
      "transcript",
      "tweet",
      "email",
      "print",
      "play",
      "pause",
      "mute",
      "unmute",
      "fullscreen",
      "replay",
      "save",
      "facebook",
      "twitter",
      "whatsapp",
      "pinterest",
      "comment",
      "comments",
      "loading",
      "menu",
      "search"));

  private Controls() {}

  /**
   * The place behind the labels at the beginning of a block.
   *
   * @return the place where the text begins; {@code from} if fewer than three labels stand there, or nothing else does
   */
  static int end(String text, int from, int end) {
    int at = from;
    int labels = 0;
    while (at < end) {
      int stop = at;
      while (stop < end && Character.isLetter(text.charAt(stop))) {
        stop++;
      }
      boolean label = stop > at
          && stop < end
          && text.charAt(stop) == ' '
          && LABELS.has(text, new Span(at, stop));
      if (!label) {
        break;
      }
      labels++;
      at = stop + 1;
    }
    int behindAdvertisement = from + ADVERTISEMENT.length();
    if (behindAdvertisement < end && text.startsWith(ADVERTISEMENT, from)) {
      return behindAdvertisement;
    }
    return labels >= FEWEST && at < end && !Character.isLowerCase(text.charAt(at)) ? at : from;
  }
}
