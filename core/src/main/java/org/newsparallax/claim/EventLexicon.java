package org.newsparallax.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsparallax.claim.Sense.Argument;
import org.newsparallax.claim.Sense.Part;
import org.newsparallax.claim.Sense.Takes;
import org.newsparallax.lexicon.PartOfSpeech;
import org.newsparallax.lexicon.Table;
import org.newsparallax.lexicon.Vocabulary;

/** The words and fixed phrases of {@code events.tsv}. Immutable and thread-safe. */
final class EventLexicon {
  private static final Set<String> NEVER_PARTED = Set.of("and", "by", "with", "of");

  static final EventLexicon ENGLISH =
      new EventLexicon(Table.load(EventLexicon.class, "events.tsv"));

  private final Map<String, Openings<Entry>> openings;
  private final Map<String, List<Entry>> parted = new HashMap<>();

  /** A phrase and its sense, under its first word. */
  record Entry(List<String> words, Sense sense) {}

  private EventLexicon(Table table) {
    List<Entry> entries = new ArrayList<>();
    for (List<String> row : table.rows()) {
      Event event = Event.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      Part part = row.get(1).equals("phrase")
          ? Part.PHRASE
          : Part.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      Argument argument = row.get(2).equals("_")
          ? Argument.NEAR
          : Argument.valueOf(row.get(2).toUpperCase(Locale.ROOT));
      Takes takes = Takes.valueOf(row.get(3).toUpperCase(Locale.ROOT));
      boolean phrases = part == Part.PHRASE || part == Part.TOLL;
      for (String words : row.get(4).split(phrases ? "\\|" : " ")) {
        switch (part) {
          case VERB ->
            Inflection.verb(words)
                .forEach(
                    (form, c) -> add(entries, form, new Sense(event, part, argument, takes, c)));
          case NOUN -> {
            add(entries, words, new Sense(event, part, argument, takes, null));
            add(entries, Inflection.plural(words), new Sense(event, part, argument, takes, null));
          }
          default ->
            add(entries, words, new Sense(event, part, argument, takes, form(words, part)));
        }
      }
    }
    entries.sort((a, b) -> b.words().size() - a.words().size());
    openings = Openings.of(entries, Entry::words);
  }

  /** The form of the verb in a phrase, told by its ending: "gunned down" is a participle, "gunning down" is not. */
  private static @Nullable WordClass form(String words, Part part) {
    if (part == Part.TOLL) {
      return null;
    }
    for (String word : words.split(" ")) {
      int classes = WordList.ENGLISH.classesOf(word);
      for (WordClass c :
          List.of(WordClass.VERB_PAST, WordClass.VERB_ING, WordClass.VERB_S, WordClass.VERB_BASE)) {
        if ((classes & c.mask()) != 0) {
          return c;
        }
      }
    }
    return null;
  }

  private void add(List<Entry> entries, String words, Sense sense) {
    List<String> split = List.of(words.split(" "));
    Entry entry = new Entry(split, sense);
    entries.add(entry);
    if (mayBeParted(entry)) {
      parted.computeIfAbsent(verb(split.get(0)), k -> new ArrayList<>()).add(entry);
    }
  }

  /** Whether the object may stand within the phrase: "taken to hospital", "took ten people to hospital". */
  private static boolean mayBeParted(Entry entry) {
    return entry.sense().part() == Part.PHRASE
        && entry.sense().argument() == Argument.OBJECT
        && entry.words().size() > 1
        && (WordList.ENGLISH.classesOf(entry.words().get(0)) & WordClass.VERB) != 0
        && !NEVER_PARTED.contains(entry.words().get(1));
  }

  private static String verb(String form) {
    return Vocabulary.english().lemma(form, PartOfSpeech.VERB);
  }

  /** The entries whose first word this is, the longest first. */
  Openings<Entry> startingWith(String word) {
    return openings.getOrDefault(word, Openings.none());
  }

  /** The entries of which this word is the verb in one of its forms, and whose object may follow it at once. */
  List<Entry> partedBy(String word) {
    return (WordList.ENGLISH.classesOf(word) & WordClass.VERB) == 0
        ? List.of()
        : parted.getOrDefault(verb(word), List.of());
  }

  /** The entries that stand at a position of the sentence: the longest ones that fit, all of one length. */
  static List<Entry> at(Words words, int position) {
    Openings<Entry> openings = words.known(position).events();
    List<Entry> candidates = openings.before(words.form(position + 1));
    List<Entry> found = List.of();
    for (int i = 0; i < candidates.size(); i++) {
      Entry candidate = candidates.get(i);
      if (!found.isEmpty() && candidate.words().size() < found.get(0).words().size()) {
        break;
      }
      if (stands(candidate.words(), words, position)) {
        if (found.isEmpty()) {
          found = new ArrayList<>(2);
        }
        found.add(candidate);
      }
    }
    return found.isEmpty() ? openings.alone() : found;
  }

  /** Whether words stand at a position of a sentence. */
  static boolean stands(List<String> phrase, Words words, int position) {
    for (int i = 0; i < phrase.size(); i++) {
      if (!words.is(position + i, phrase.get(i))) {
        return false;
      }
    }
    return true;
  }
}
