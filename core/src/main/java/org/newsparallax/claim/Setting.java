package org.newsparallax.claim;

import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsparallax.article.Role;

/**
 * What stands around a quantity and helps to tell whether two claims speak of one fact. Immutable and thread-safe.
 *
 * @param role the role of the block in which the claim stands
 * @param trigger the words that tell what happened ("were killed", "death toll"); for a count of no known class of event,
 *     the verb that it goes with ("cancelled"); or null
 * @param subject whom or what the figure describes, where that is not what is counted: the person of an age, the place
 *     that lies at a distance, the thing that has a price, the town that has inhabitants; or null
 * @param actor whose figure it is, by name or age, where that is not who or what is counted: who earned, won, paid or scored it;
 *     or null
 * @param reference what the figure is reckoned from or meant for: the other end of a distance ("from the border"), the
 *     purpose of money ("for repairs"), of whom it is told what was done at an hour; or null
 * @param words the content words of the clause in lower case, reduced to a base form, in text order, each once, without
 *     numbers
 * @param cues how far the figure reaches, in the order of {@link Cue}
 */
public record Setting(
    Role role,
    @Nullable Mention trigger,
    @Nullable Mention subject,
    @Nullable Mention actor,
    @Nullable Mention reference,
    List<String> words,
    Set<Cue> cues)
    implements Serializable {

  /** Copies the collections. */
  public Setting {
    words = List.copyOf(words);
    cues = ordered(cues);
  }

  /** The same with another trigger and another one whose figure it is. */
  Setting telling(@Nullable Mention otherTrigger, @Nullable Mention otherActor) {
    return new Setting(role, otherTrigger, subject, otherActor, reference, words, cues);
  }

  /** The same of another subject. */
  Setting about(@Nullable Mention otherSubject) {
    return new Setting(role, trigger, otherSubject, actor, reference, words, cues);
  }

  /** The same with one more cue. */
  Setting with(Cue cue) {
    Set<Cue> more = EnumSet.of(cue);
    more.addAll(cues);
    return new Setting(role, trigger, subject, actor, reference, words, more);
  }

  /** The same without a cue. */
  Setting without(Cue cue) {
    EnumSet<Cue> others = EnumSet.noneOf(Cue.class);
    others.addAll(cues);
    others.remove(cue);
    return new Setting(role, trigger, subject, actor, reference, words, others);
  }

  private static Set<Cue> ordered(Collection<Cue> cues) {
    EnumSet<Cue> copy = EnumSet.noneOf(Cue.class);
    copy.addAll(cues);
    return Collections.unmodifiableSet(copy);
  }
}
