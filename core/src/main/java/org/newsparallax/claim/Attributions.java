package org.newsparallax.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsparallax.article.Article;
import org.newsparallax.article.Sentence;
import org.newsparallax.text.Span;

/**
 * Who says what, sentence by sentence through an article: remembers who spoke last, so that "he said" finds its name.
 * For one article and one thread.
 */
final class Attributions {
  private static final Set<String> SPEAKING = Set.of("he", "she", "him", "her", "it", "they");

  private static final Set<String> SAYING =
      Set.of("say", "says", "said", "saying", "tell", "tells", "told", "telling", "according");

  private final String text;
  private @Nullable Mention lastSpeaker;
  private @Nullable Mention lastPerson;
  private @Nullable Mention lastGroup;
  private final Set<String> names = new HashSet<>();
  /** Where the text goes on behind its dateline. */
  private final int opening;

  private int age;

  private List<Frame> frames = List.of();
  private @Nullable Syntax syntax;
  private @Nullable Mention quoted;

  Attributions(Article article) {
    this.text = article.text();
    String dateline = Objects.requireNonNullElse(article.dateline(), "");
    int at = text.indexOf(dateline);
    this.opening = at < 0 ? 0 : at + dateline.length();
  }

  /** Goes to the next sentence. */
  void enter(Sentence sentence, Syntax next) {
    settle();
    syntax = next;
    frames = Frames.find(next);
    Span speaker = sentence.speaker();
    quoted = speaker == null ? null : new Mention(speaker, speaker.of(text));
  }

  /** Who says what stands at a word of the sentence that was entered last, or null. */
  @Nullable
  Mention at(int word) {
    int chosen = -1;
    for (int f = 0; f < frames.size(); f++) {
      Frame frame = frames.get(f);
      if (frame.ahead() && frame.to() <= word && !barred(frame.to(), word)) {
        chosen = f;
      }
    }
    if (chosen < 0) {
      chosen = behind(word);
    }
    if (chosen < 0) {
      boolean inside = frames.stream().noneMatch(f -> f.from() <= word && word < f.to());
      return inside && quoted != null ? resolved(quoted) : null;
    }
    return speaker(cited(chosen));
  }

  /** Whether a word stands in the name of those who say or tell something: "two officials said". */
  boolean isOfThoseWhoSay(int word) {
    return frames.stream()
        .anyMatch(f -> f.speakerFrom() <= word && word < f.speakerTo() && saysSo(f));
  }

  private boolean saysSo(Frame frame) {
    for (int i = frame.from(); i < frame.to(); i++) {
      if (SAYING.contains(words().form(i))) {
        return true;
      }
    }
    return false;
  }

  private int behind(int word) {
    for (int f = 0; f < frames.size(); f++) {
      if (frames.get(f).behind()
          && word < frames.get(f).from()
          && !barred(word, frames.get(f).from())) {
        return f;
      }
    }
    return -1;
  }

  /** "A reported, citing B": B, where it stands behind the frame. */
  private int cited(int chosen) {
    for (int f = 0; f < frames.size(); f++) {
      if (frames.get(f).cited()) {
        return f;
      }
    }
    return chosen;
  }

  private boolean barred(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words().is(i, ";")) {
        return true;
      }
    }
    return false;
  }

  private Words words() {
    if (syntax == null) {
      throw new IllegalStateException("no sentence was entered");
    }
    return syntax.words();
  }

  private @Nullable Mention speaker(int f) {
    for (int g = f; g >= 0; g--) {
      Frame frame = frames.get(g);
      if (frame.hasSpeaker()) {
        return resolved(words().mention(frame.speakerFrom(), frame.speakerTo()));
      }
    }
    return lastSpeaker;
  }

  /** Whom a pronoun of the third person stands for, as far as it can be told; null if it cannot. */
  @Nullable
  Mention referent(String pronoun) {
    return switch (pronoun) {
      case "he", "she", "him", "his", "her" -> lastPerson;
      case "it", "they", "its", "their" -> lastGroup;
      default -> null;
    };
  }

  /** The same, or whom it stands for if it is a pronoun and that can be told. */
  Mention named(Mention mention) {
    Mention referent = referent(mention.text().toLowerCase(java.util.Locale.ROOT));
    return referent == null ? mention : referent;
  }

  /** Whether a word, in lower case, stood as a name within an earlier sentence. */
  boolean isKnownName(String form) {
    return names.contains(form);
  }

  /** Who is meant by a speaker: for a pronoun, whom it stands for, else who spoke last; as it stands if nobody did. */
  private Mention resolved(Mention mention) {
    String form = mention.text().toLowerCase(java.util.Locale.ROOT);
    if (!SPEAKING.contains(form)) {
      return mention;
    }
    Mention named = referent(form);
    return named != null ? named : lastSpeaker != null ? lastSpeaker : mention;
  }

  /** The only one whom a sentence names with an age: "Police arrested Ann Reed, 34, at her home". */
  private Optional<Mention> introduced(Syntax sentence) {
    Words words = sentence.words();
    List<Mention> aged = new ArrayList<>();
    for (NounPhrase phrase : sentence.phrases()) {
      int behind = phrase.to();
      if (words.is(behind, ",")
          && words.is(behind + 1, WordClass.NUMBER)
          && words.is(behind + 2, ",")
          && isPerson(phrase.from(), phrase.to())) {
        aged.add(words.mention(phrase.from(), phrase.to()));
      }
    }
    return aged.size() == 1 ? Optional.of(aged.get(0)) : Optional.empty();
  }

  /** Takes note of who spoke, and of whom the sentence was about, before the next one begins. */
  private void settle() {
    if (syntax == null) {
      return;
    }
    Words words = words();
    for (int i = 1; i < words.size(); i++) {
      if (words.isName(i)) {
        names.add(words.form(i));
      }
    }
    NounPhrase first = syntax.phrases().stream()
        .filter(phrase -> words.span(phrase.from(), phrase.to()).start() >= opening)
        .findFirst()
        .orElse(null);
    boolean heading = first != null && first.to() == words.size();
    if (first != null && !heading && isPerson(first.from(), first.to())) {
      lastPerson = words.mention(first.from(), first.to());
    } else {
      introduced(syntax).ifPresent(person -> lastPerson = person);
    }
    boolean spoke = false;
    for (Frame frame : frames) {
      if (frame.hasSpeaker() && !words.is(frame.speakerTo() - 1, WordClass.PRONOUN)) {
        Mention mention = words.mention(frame.speakerFrom(), frame.speakerTo());
        lastSpeaker = mention;
        spoke = true;
        if (isPerson(frame.speakerFrom(), frame.speakerTo())) {
          lastPerson = mention;
        } else {
          lastGroup = mention;
        }
      }
    }
    age = spoke ? 0 : age + 1;
    if (age > 4) {
      lastGroup = null;
    }
  }

  /** Two capitalised words or a title make a person; what ends as a body does, not. */
  private boolean isPerson(int from, int to) {
    Words words = words();
    int capitals = 0;
    boolean titled = false;
    for (int i = from; i < to; i++) {
      capitals += words.is(i, WordClass.CAPITAL) && !words.is(i, WordClass.DETERMINER) ? 1 : 0;
      titled |= words.is(i, WordClass.TITLE);
    }
    String head = words.form(to - 1);
    return (capitals > 1 || titled || capitals == 1 && to - from == 1)
        && !ReportingLexicon.ENGLISH.isSource(head)
        && !words.is(to - 1, WordClass.NUMBER)
        && !words.is(to - 1, WordClass.WEEKDAY);
  }
}
