package org.newsparallax.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsparallax.lexicon.PartOfSpeech;
import org.newsparallax.lexicon.Remembered;
import org.newsparallax.lexicon.Vocabulary;

/**
 * All that the word lists know of a form, so that each word of a sentence is looked up once. Immutable and thread-safe.
 *
 * @param text the form in lower case, with straight apostrophes
 * @param classes its classes, as a mask
 * @param guessed whether its classes were told from its ending alone
 * @param english whether the vocabulary of English has it
 * @param noun its lemma as a noun
 * @param infinitive its lemma as a verb
 * @param abbreviation whether a full stop behind it belongs to it
 * @param events the words and fixed phrases that tell an event and begin with it, longest first
 * @param parted the fixed phrases whose verb it is a form of, for a verb with its object in between: "took" for "taken to
 *     hospital"
 * @param cues the cues that begin with it
 * @param verb what it is as a verb of reporting, or null
 * @param according the fixed words such as "according to" that begin with it
 * @param tells whether what tells an event can begin with it
 */
record Form(
    String text,
    int classes,
    boolean guessed,
    boolean english,
    String noun,
    String infinitive,
    boolean abbreviation,
    Openings<EventLexicon.Entry> events,
    List<EventLexicon.Entry> parted,
    Openings<CueLexicon.Entry> cues,
    ReportingLexicon.@Nullable Verb verb,
    List<List<String>> according,
    boolean tells) {
  private static final char CURLY = '\u2019';
  private static final Remembered<Form> ENGLISH = new Remembered<>(Form::make);

  /** What stands outside of a sentence. */
  static final Form NONE = of("");

  /** What is known of a form in lower case, with apostrophes of any kind. */
  static Form of(String text) {
    return ENGLISH.of(text);
  }

  /** The same of the form that stands in a text, in any case. */
  static Form of(String text, int start, int end) {
    return ENGLISH.of(text, start, end);
  }

  private static Form make(String text) {
    if (text.indexOf(CURLY) >= 0) {
      return of(text.replace(CURLY, '\''));
    }
    Vocabulary vocabulary = Vocabulary.english();
    String infinitive = vocabulary.lemma(text, PartOfSpeech.VERB);
    Openings<EventLexicon.Entry> events = EventLexicon.ENGLISH.startingWith(text);
    List<EventLexicon.Entry> parted = EventLexicon.ENGLISH.partedBy(text);
    return new Form(
        text,
        WordList.ENGLISH.classesOf(text),
        !WordList.ENGLISH.isListed(text),
        vocabulary.knows(text),
        vocabulary.lemma(text, PartOfSpeech.NOUN),
        infinitive,
        WordList.ENGLISH.isAbbreviation(text),
        events,
        parted,
        CueLexicon.ENGLISH.startingWith(text),
        ReportingLexicon.ENGLISH.verb(text),
        ReportingLexicon.ENGLISH.accordingStartingWith(text),
        !events.isEmpty()
            || !parted.isEmpty()
            || Admissions.canBeginWith(infinitive)
            || Numbers.canBeginWith(text));
  }
}
