package org.newsparallax.quantity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsparallax.text.Span;

/**
 * One pass over a text, a paragraph at a time: no figure, and nothing that is told of one, reaches over its end. Serves for
 * one text after another, by one thread.
 */
final class Extraction {
  private final NumberScanner scanner;
  private final Tokens tokens;
  private final Tokenizer tokenizer;
  private final Lexicon lexicon;
  private final AmountReader amounts;
  private final RangeReader ranges;
  private final DateReader dates;
  private final OrdinalReader ordinals;
  private final IdentifierReader identifiers;
  private final ModifierReader modifiers;
  private final AgeReader ages;
  private final NounReader nouns;
  private final UnitReader units;
  private final RateReader rates;
  private final ChangeReader changes;
  private final PronounReader pronouns;
  private final DollarReader dollars;
  private final BoundJoiner bounds;
  private final Linker linker;
  private List<Draft> drafts = new ArrayList<>();
  private ArrayList<Quantity> found = new ArrayList<>();

  /** An extraction that cuts its texts into the tokens. */
  Extraction(Tokens tokens, Lexicon lexicon, boolean continental) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    TextBytes bytes = new TextBytes();
    scanner = new NumberScanner(bytes, continental);
    tokenizer = new Tokenizer(bytes, tokens, lexicon.words, scanner);
    NumeralReader numerals = new NumeralReader(tokens, lexicon);
    PowerReader powers = new PowerReader(tokens, lexicon);
    rates = new RateReader(tokens, lexicon, powers);
    units = new UnitReader(tokens, lexicon, numerals, powers, rates);
    amounts = new AmountReader(tokens, lexicon, numerals, units);
    ranges = new RangeReader(tokens, lexicon, amounts, units);
    dates = new DateReader(tokens, lexicon);
    ordinals = new OrdinalReader(tokens, lexicon);
    identifiers = new IdentifierReader(tokens, lexicon);
    modifiers = new ModifierReader(tokens, lexicon);
    ages = new AgeReader(tokens, lexicon);
    nouns = new NounReader(tokens, lexicon);
    changes = new ChangeReader(tokens, lexicon);
    pronouns = new PronounReader(tokens, lexicon);
    dollars = new DollarReader(tokens, lexicon);
    bounds = new BoundJoiner(tokens, lexicon);
    linker = new Linker(tokens, lexicon);
  }

  /** The quantities of a text; where its numbers say that they are continental, they are read so. */
  List<Quantity> of(String text) {
    tokenizer.open(text);
    dollars.open();
    found = new ArrayList<>();
    while (tokenizer.next()) {
      if (tokens.triggers() > 0) {
        drafts = new ArrayList<>(tokens.triggers());
        boolean stated = readParagraphs();
        if (stated) {
          dollars.read(drafts);
        }
        bounds.join(drafts);
        linker.link(drafts);
        finish();
      }
    }
    if (scanner.saysContinental()) {
      return new Extraction(tokens, lexicon, true).of(text);
    }
    dollars.restate(found);
    return List.copyOf(found);
  }

  /** Lets go of the last text. */
  void close() {
    tokenizer.open("");
    drafts = new ArrayList<>();
    found = new ArrayList<>();
  }

  /** Makes the drafts; tells whether dollars are named somewhere. */
  private boolean readParagraphs() {
    boolean stated = false;
    int floor = 0;
    int behind = 0;
    for (int n = 0; n < tokens.triggers(); n++) {
      int at = tokens.trigger(n);
      stated |= tokens.word(at) == lexicon.dollars;
      if (at < behind) {
        continue;
      }
      if (lexicon.is(tokens.word(at), Cue.URL)) {
        behind = tokens.behindUrl(at);
        floor = behind;
        continue;
      }
      Draft draft = isSeed(at) ? read(at, floor) : null;
      if (draft == null) {
        continue;
      }
      draft = named(at, draft);
      spelled(draft);
      drafts.add(draft);
      behind = Math.max(draft.end, at + 1);
      floor = behind;
    }
    return stated;
  }

  /**
   * "two new 737 jets", "60 Model 3 sedans": a second number within one noun phrase is a name, and the first one counts what
   * stands behind it.
   */
  private Draft named(int at, Draft draft) {
    Draft last = drafts.isEmpty() ? draft : drafts.get(drafts.size() - 1);
    boolean bare = draft.kind == Kind.IDENTIFIER
        || draft.isPlain() && !draft.range && draft.modifier == Modifier.EXACT;
    if (last == draft
        || !last.isPlain()
        || last.counted != null
        || last.one
        || !bare
        || !tokens.isNumber(at)
        || !isWithinPhrase(last.end, at, draft)) {
      return draft;
    }
    Draft behind = new Draft();
    behind.end = draft.end;
    behind.min = last.min;
    behind.max = last.max;
    nouns.read(behind);
    if (behind.counted == null) {
      return draft;
    }
    last.counted = behind.counted;
    return draft.kind == Kind.IDENTIFIER
        ? draft
        : identifiers.identifier(draft.start, draft.end, draft.start);
  }

  /** "forty-five (45) kilometres": what stands behind the bracket belongs to both. */
  private void spelled(Draft draft) {
    Draft last = drafts.isEmpty() ? draft : drafts.get(drafts.size() - 1);
    if (last == draft
        || !last.isPlain()
        || !draft.isPlain()
        || last.counted != null
        || last.words == draft.words
        || last.min != draft.min
        || last.max != draft.max
        || last.end != draft.start - 1
        || !tokens.is(draft.start - 1, '(')
        || !tokens.is(draft.end, ')')) {
      return;
    }
    Draft behind = new Draft();
    behind.min = draft.min;
    behind.max = draft.max;
    behind.numeralEnd = draft.end + 1;
    behind.end = draft.end + 1;
    units.read(behind);
    if (behind.unit == null) {
      nouns.read(behind);
    }
    for (Draft one : List.of(last, draft)) {
      one.unit = behind.unit;
      one.dimension = behind.dimension;
      one.kind = behind.kind;
      one.counted = behind.counted;
    }
  }

  /** Whether a number stands a word or two behind another one, or in a code right behind it: "three F-16 jets". */
  private boolean isWithinPhrase(int from, int at, Draft draft) {
    boolean name = draft.kind == Kind.IDENTIFIER;
    int to = name ? draft.start : at;
    if (to < from || to - from > 2 || tokens.startsSentence(to) || to == from && to == at) {
      return false;
    }
    for (int i = from; i < to; i++) {
      int word = tokens.word(i);
      if (!tokens.isWord(i)
          || tokens.startsSentence(i)
          || lexicon.is(word, Cue.FUNCTION)
          || lexicon.is(word, Cue.VERB)
          || tokens.isCapitalised(i) && !name) {
        return false;
      }
    }
    return true;
  }

  /** Whether a figure may begin at a trigger: an article or a dash leads to one only right before another trigger. */
  private boolean isSeed(int at) {
    int word = tokens.word(at);
    return tokens.isNumber(at)
        || lexicon.isSeed(word) && (!lexicon.isOpener(word) || tokens.isTrigger(at + 1));
  }

  private @Nullable Draft read(int at, int floor) {
    Draft found = dates.read(at);
    if (found == null) {
      found = ordinals.read(at);
    }
    if (found == null && tokens.isNumber(at)) {
      Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
      found = last != null && identifiers.continues(at, last)
          ? identifiers.identifier(at, at + 1, at)
          : identifiers.read(at, floor);
    } else if (found == null && lexicon.role(tokens.word(at)) == NumeralRole.SMALL) {
      found = identifiers.spelled(at);
    }
    return found == null ? amount(at, floor) : found;
  }

  private @Nullable Draft amount(int at, int floor) {
    Draft draft = amounts.read(at);
    if (draft == null || draft.start < floor) {
      return null;
    }
    if (!Double.isFinite(draft.min) || !Double.isFinite(draft.max)) {
      return identifiers.identifier(draft.start, draft.end, draft.end);
    }
    draft.limit = draft.end;
    ranges.extend(draft);
    if (draft.one && pronouns.isPronoun(draft)) {
      return null;
    }
    modifiers.read(draft, floor);
    ages.read(draft);
    if (draft.unit == null || draft.kind == Kind.AGE) {
      nouns.read(draft);
    }
    if (draft.unit == null) {
      times(draft);
    }
    if (isBarePair(draft)) {
      return identifiers.identifier(draft.start, draft.end, draft.end);
    }
    changes.read(draft, floor);
    return draft;
  }

  /** Digits joined by a dash that measure and count nothing, such as "a 4-11 start", are a score or a record. */
  private boolean isBarePair(Draft draft) {
    return draft.range
        && draft.isPlain()
        && draft.counted == null
        && draft.modifier == Modifier.EXACT
        && draft.max < 200
        && draft.end == draft.start + 3
        && tokens.isDash(draft.start + 1)
        && tokens.isGlued(draft.start + 1)
        && draft.reach == draft.start
        && !lexicon.is(tokens.word(draft.end), Cue.BE)
        && !isParticiple(draft.end);
  }

  private boolean isParticiple(int at) {
    return tokens.length(at) > 4 && tokens.text().startsWith("ed", tokens.end(at) - 2);
  }

  /** "three times", "300 tests per day": multiples and rates of counted things. */
  private void times(Draft draft) {
    Counted counted = draft.counted;
    int end = draft.end;
    if (draft.limit >= draft.end) {
      draft.end = Math.max(draft.end, draft.limit);
      int behind = draft.end;
      draft.unit = "count";
      draft.dimension = "count";
      rates.read(draft);
      boolean rate = draft.end > behind && draft.dimension.endsWith("time");
      draft.unit = rate ? draft.unit.substring("count-".length()) : null;
      draft.dimension = rate ? "count/time" : null;
      draft.end = end;
    }
    if (counted != null && counted.head().equals("time") && counted.modifiers().isEmpty()) {
      int behind = tokens.word(draft.limit);
      if (draft.unit == null
          && (lexicon.is(behind, Cue.COMPARATIVE)
              || lexicon.isDeterminer(behind)
              || draft.share
              || draft.min != Math.rint(draft.min))) {
        draft.counted = null;
        draft.kind = Kind.RATIO;
      }
    }
  }

  private void finish() {
    found.ensureCapacity(found.size() + drafts.size());
    for (int i = 0; i < drafts.size(); i++) {
      drafts.get(i).index = found.size() + i;
    }
    for (Draft draft : drafts) {
      found.add(quantity(draft));
    }
  }

  private Quantity quantity(Draft draft) {
    Span span = new Span(tokens.start(draft.start), tokens.end(draft.end - 1));
    return new Quantity(
        span,
        span.of(tokens.text()),
        draft.kind,
        draft.valued ? interval(draft) : null,
        draft.resolution,
        draft.modifier,
        draft.direction == null ? null : new Change(draft.direction, draft.from, draft.to),
        draft.unit,
        draft.counted,
        draft.date,
        draft.time,
        draft.equivalentTo == null ? null : draft.equivalentTo.index,
        draft.partOf == null ? null : draft.partOf.index);
  }

  private static Interval interval(Draft draft) {
    return switch (draft.modifier) {
      case AT_LEAST -> Interval.from(draft.min, true);
      case MORE_THAN -> Interval.from(draft.min, false);
      case AT_MOST, UP_TO -> Interval.upTo(draft.max, true);
      case LESS_THAN -> Interval.upTo(draft.max, false);
      default -> new Interval(draft.min, draft.max, !draft.minOpen, !draft.maxOpen);
    };
  }
}
