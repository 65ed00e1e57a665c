package org.newsparallax.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsparallax.text.Span;

/**
 * Finds, for sentences that are quoted, the speaker who is named outside of them: in the sentence that opens or closes a
 * quotation of several sentences, also over paragraphs of which each begins with a quotation mark, or in the quotation
 * beside. Quotations that are never closed end with their paragraph. Used by one thread, once.
 */
final class Speakers {
  private final String text;
  private final List<Sentence> sentences;
  private final @Nullable Span[] found;
  private final Occurrences curly;
  private final Occurrences straight;
  private @Nullable Span carried;
  private int reached;
  private boolean open;
  private @Nullable Span announced;

  private Speakers(String text, List<Sentence> sentences) {
    this.text = text;
    this.sentences = sentences;
    this.found = new Span[sentences.size()];
    this.curly = new Occurrences(text, '\u201C');
    this.straight = new Occurrences(text, '"');
  }

  /** The same sentences with their speakers. Linear in the length of the text. */
  static List<Sentence> assign(String text, List<Block> blocks, List<Sentence> sentences) {
    if (text.indexOf('\u201C') < 0 && text.indexOf('"') < 0) {
      return sentences;
    }
    Speakers speakers = new Speakers(text, sentences);
    for (Block block : blocks) {
      if (block.role().isBody()) {
        speakers.block(block.span());
      }
    }
    return speakers.result();
  }

  private List<Sentence> result() {
    List<Sentence> result = new ArrayList<>(sentences);
    for (int i = 0; i < found.length; i++) {
      Span speaker = found[i];
      if (speaker != null && !sentences.get(i).span().overlaps(speaker)) {
        Sentence quoted = sentences.get(i);
        result.set(i, new Sentence(quoted.span(), quoted.role(), quoted.truncated(), speaker));
      }
    }
    return result;
  }

  private void block(Span block) {
    boolean announces = text.charAt(block.end() - 1) == ':';
    boolean quotes =
        curly.next(block.start()) < block.end() || straight.next(block.start()) < block.end();
    if (!quotes && !announces) {
      forget();
      return;
    }
    List<Quotation> quotations =
        quotes ? Quotation.in(text, block.start(), block.end()) : List.of();
    int first = sentenceFrom(block.start());
    int behind = sentenceFrom(block.end());
    if (quotations.size() == 1 && isWithinSentence(quotations.get(0), first, behind)) {
      forget();
      return;
    }
    boolean goesOn = open && !quotations.isEmpty() && quotations.get(0).open() == block.start();
    @Nullable Span[] speakers = new Span[quotations.size()];
    int at = first;
    int[] opening = new int[quotations.size()];
    int[] closing = new int[quotations.size()];
    for (int q = 0; q < speakers.length; q++) {
      Quotation quotation = quotations.get(q);
      at = sentenceAt(quotation.open(), at, behind);
      opening[q] = at;
      closing[q] = sentenceAt(quotation.close(), at, behind);
      int next = q + 1 < speakers.length ? quotations.get(q + 1).open() : block.end();
      int last = q > 0 ? quotations.get(q - 1).close() + 1 : block.start();
      speakers[q] =
          q == 0 && goesOn ? carried : named(quotation, opening[q], closing[q], last, next);
    }
    if (speakers.length > 0 && speakers[0] == null && quotations.get(0).open() == block.start()) {
      speakers[0] = announced;
    }
    neighbours(quotations, speakers);
    for (int q = 0; q < speakers.length; q++) {
      for (int s = opening[q]; s <= closing[q] && s < behind; s++) {
        found[s] = found[s] == null ? speakers[q] : found[s];
      }
    }
    int last = speakers.length - 1;
    open = last >= 0 && !quotations.get(last).closed();
    carried = open ? speakers[last] : null;
    announced = announces && behind > first
        ? Speech.before(text, sentences.get(behind - 1).span().start(), block.end())
        : null;
  }

  private void forget() {
    open = false;
    carried = null;
    announced = null;
  }

  /** The index of the first sentence at or behind a place; places are asked for in the order of the text. */
  private int sentenceFrom(int place) {
    while (reached < sentences.size() && sentences.get(reached).span().start() < place) {
      reached++;
    }
    return reached;
  }

  /** Whether a quotation is closed and begins and ends in one sentence in front of the last character of the block. */
  private boolean isWithinSentence(Quotation quotation, int first, int behind) {
    int at = sentenceAt(quotation.open(), first, behind);
    Span sentence = sentences.get(at).span();
    return quotation.closed()
        && quotation.open() > sentence.start()
        && quotation.close() < sentence.end()
        && text.charAt(sentences.get(behind - 1).span().end() - 1) != ':';
  }

  private int sentenceAt(int place, int from, int behind) {
    int s = from;
    while (s + 1 < behind && sentences.get(s + 1).span().start() <= place) {
      s++;
    }
    return s;
  }

  /** The speaker named in front of a quotation, else behind it, in the sentences that it opens and closes in. */
  private @Nullable Span named(Quotation quotation, int opening, int closing, int last, int next) {
    int from = Math.max(last, sentences.get(opening).span().start());
    Span before = from < quotation.open() ? Speech.before(text, from, quotation.open()) : null;
    int end = Math.min(next, sentences.get(closing).span().end());
    boolean comma = quotation.closed()
        && quotation.close() > quotation.open()
        && ",?!".indexOf(text.charAt(quotation.close() - 1)) >= 0;
    Span behind = quotation.closed() && quotation.close() + 1 < end && (before == null || comma)
        ? Speech.behind(text, quotation.close() + 1, end)
        : null;
    return behind != null ? behind : before;
  }

  /** A quotation without a speaker has the one of the quotation it follows directly, or of the one that follows. */
  private void neighbours(List<Quotation> quotations, @Nullable Span[] speakers) {
    for (int q = 1; q < speakers.length; q++) {
      if (speakers[q] == null && startsSentence(quotations.get(q))) {
        speakers[q] = speakers[q - 1];
      }
    }
    for (int q = speakers.length - 2; q >= 0; q--) {
      boolean adjacent = quotations.get(q + 1).open() - quotations.get(q).close() <= 3;
      if (speakers[q] == null && adjacent) {
        speakers[q] = speakers[q + 1];
      }
    }
  }

  /** Whether the quotation stands where a sentence begins and is a sentence: it does not begin in lower case. */
  private boolean startsSentence(Quotation quotation) {
    int before = quotation.open() - 1;
    while (before > 0 && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    char c = text.charAt(Math.max(0, before));
    return (c == '.' || c == '!' || c == '?' || c == '\u201D' || c == '"')
        && quotation.open() + 1 < text.length()
        && !Character.isLowerCase(text.charAt(quotation.open() + 1));
  }
}
