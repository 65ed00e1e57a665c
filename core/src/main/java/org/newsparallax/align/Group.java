package org.newsparallax.align;

import java.io.Serializable;
import java.util.List;

/**
 * Sentences of two or more articles, one of each, that report the same thing. Each two of them were compared and found
 * likely enough: sameness is never inferred through a third sentence.
 *
 * @param members the sentences, ordered by article
 * @param score the lowest score among all pairs of members, 0 to 1
 */
public record Group(List<Member> members, double score) implements Serializable {

  /** Copies the list. */
  public Group {
    members = List.copyOf(members);
  }

  /**
   * A sentence in a group.
   *
   * @param article the index of its article in the list that was prepared
   * @param sentence the index of the sentence in that article
   */
  public record Member(int article, int sentence) implements Serializable {}
}
