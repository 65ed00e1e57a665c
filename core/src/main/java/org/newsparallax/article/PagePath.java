package org.newsparallax.article;

import java.util.Arrays;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** The elements from the whole page down to the one that is being walked through. */
final class PagePath {
  private Element[] elements = new Element[64];
  private PageTag[] tags = new PageTag[64];
  private int[] done = new int[64];
  private int depth = -1;

  boolean isEmpty() {
    return depth < 0;
  }

  void enter(Element element, PageTag tag) {
    depth++;
    if (depth == done.length) {
      elements = Arrays.copyOf(elements, 2 * depth);
      tags = Arrays.copyOf(tags, 2 * depth);
      done = Arrays.copyOf(done, 2 * depth);
    }
    elements[depth] = element;
    tags[depth] = tag;
    done[depth] = 0;
  }

  void leave() {
    depth--;
  }

  PageTag tag() {
    return tags[depth];
  }

  /** The next child of the innermost element, or null if it has no more. */
  @Nullable
  Node next() {
    int next = done[depth]++;
    return next < elements[depth].childNodeSize() ? elements[depth].childNode(next) : null;
  }
}
