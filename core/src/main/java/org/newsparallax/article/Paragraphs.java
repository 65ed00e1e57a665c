package org.newsparallax.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.newsparallax.text.Span;
import org.newsparallax.text.WhiteSpace;

/**
 * Cuts captions, credits and promotions that are glued into a paragraph out of it, as blocks of their own, and splits the
 * rest into sentences.
 */
final class Paragraphs {
  private static final int LONGEST_OPENING = 300;
  private static final int LONGEST_ADDRESS = 60;

  private final String text;
  private final Draft draft;
  private final boolean elements;
  private final Occurrences slashes;
  private int datelineEnd;

  Paragraphs(String text, Draft draft) {
    this(text, draft, false);
  }

  private Paragraphs(String text, Draft draft, boolean elements) {
    this.text = text;
    this.draft = draft;
    this.elements = elements;
    this.slashes = new Occurrences(text, '/');
  }

  /**
   * Cuts captions and credits out of the paragraphs of a page. Promotions within a paragraph stay: on a page they are
   * part of it because somebody wrote them so, while in a text that was taken off a page they may have stood apart.
   *
   * @param datelineEnd where the dateline in front of the first paragraph ends, 0 if there is none
   */
  static Draft cut(String text, List<Block> blocks, int datelineEnd) {
    Draft draft = new Draft(text);
    Paragraphs paragraphs = new Paragraphs(text, draft, true);
    paragraphs.dateline(datelineEnd);
    for (Block block : blocks) {
      Span span = block.span();
      switch (block.role()) {
        case PARAGRAPH -> paragraphs.add(span.start(), span.end());
        case CAPTION -> paragraphs.addCaption(span.start(), span.end());
        default -> draft.add(span.start(), span.end(), block.role());
      }
    }
    return draft;
  }

  private void addCaption(int start, int end) {
    int tail = Credits.tailOfCaption(text, start, end);
    int captionEnd = tail < 0 ? end : tail;
    draft.add(start, captionEnd, Role.CAPTION);
    draft.add(captionEnd, end, Role.CREDIT);
  }

  /** Takes note of where a dateline ends, so that its full stops do not part it from its sentence. */
  void dateline(int end) {
    datelineEnd = end;
  }

  private List<Span> sentences(Span span) {
    List<Span> sentences = draft.split(span);
    int parts = 0;
    while (parts < sentences.size() && sentences.get(parts).start() < datelineEnd) {
      parts++;
    }
    boolean apart = parts > 0 && sentences.get(parts - 1).end() < datelineEnd;
    int whole = apart && parts < sentences.size() ? parts + 1 : parts;
    return whole < 2 ? sentences : joined(sentences, whole);
  }

  private static List<Span> joined(List<Span> sentences, int parts) {
    List<Span> joined = new ArrayList<>();
    joined.add(new Span(sentences.get(0).start(), sentences.get(parts - 1).end()));
    joined.addAll(sentences.subList(parts, sentences.size()));
    return joined;
  }

  /** Whether a block begins or ends with a credit, or says that it is a caption or a promotion. */
  boolean isFurniture(int start, int end) {
    String opening = text.substring(start, Math.min(end, start + LONGEST_OPENING));
    return opensCaption(new Span(start, start + opening.length()))
        || Credits.tail(text, start, end) >= 0
        || Credits.lead(text, start, end) > 0
        || opening.length() == end - start
            && Hints.furniture(text, start, end)
            && (Promotions.is(opening, true) || Credits.isTextCredit(opening));
  }

  /** Adds a paragraph, in as many blocks as it has parts of different roles. */
  void add(int start, int end) {
    int mark = CutMark.start(text, start, end);
    addProse(start, mark);
    if (mark < end) {
      draft.add(mark, end, Role.PROMOTION);
    }
  }

  private void addProse(int start, int end) {
    int controls = elements ? start : Controls.end(text, start, end);
    if (controls > start) {
      draft.add(start, controls, Role.PROMOTION);
    }
    Span whole = WhiteSpace.trim(text, controls, end);
    if (whole.length() == 0) {
      return;
    }
    int lead = Credits.lead(text, whole.start(), whole.end());
    if (lead > 0) {
      draft.add(whole.start(), lead, Role.CREDIT);
      draft.add(lead, whole.end(), Role.CAPTION);
      return;
    }
    int tail = Credits.tail(text, whole.start(), whole.end());
    if (tail < 0) {
      List<Span> sentences = sentences(whole);
      addRuns(sentences, roles(sentences, false));
    } else {
      addCredited(new Span(whole.start(), tail), new Span(tail, whole.end()));
    }
  }

  private void addCredited(Span captioned, Span credit) {
    List<Span> sentences = sentences(captioned);
    if (sentences.isEmpty() && draft.endsWithLooseLine() && isLooseCaption(draft.lastText())) {
      draft.turnLast(Role.CAPTION);
    }
    addRuns(sentences, roles(sentences, true));
    draft.add(draft.split(credit), Role.CREDIT);
  }

  private Role[] roles(List<Span> sentences, boolean credited) {
    Role[] roles = new Role[sentences.size()];
    for (int i = 0; i < roles.length; i++) {
      Span span = sentences.get(i);
      roles[i] = role(span, roles.length == 1 && !credited);
      if (roles[i] == Role.CREDIT && Credits.isPhotoCredit(span.of(text))) {
        caption(sentences, roles, i);
      }
    }
    if (roles.length > 0 && roles[0] == Role.PARAGRAPH && opensCaption(sentences.get(0))) {
      Arrays.setAll(roles, i -> roles[i] == Role.PARAGRAPH ? Role.CAPTION : roles[i]);
    }
    if (credited) {
      caption(sentences, roles, roles.length);
    }
    return roles;
  }

  private boolean opensCaption(Span sentence) {
    boolean capitals =
        sentence.length() > 1 && Character.isUpperCase(text.charAt(sentence.start() + 1));
    return (capitals || Hints.begins(text, sentence.start(), sentence.end()))
        && Captions.opens(sentence.of(text));
  }

  private Role role(Span span, boolean alone) {
    boolean address = alone && span.length() < LONGEST_ADDRESS;
    boolean promotion = alone || !elements;
    if (span.length() > LONGEST_OPENING || !address && !mayBeFurniture(span, promotion)) {
      return Role.PARAGRAPH;
    }
    String sentence = span.of(text);
    if (promotion && Promotions.is(sentence, alone)) {
      return Role.PROMOTION;
    }
    return Credits.isPhotoCredit(sentence)
            || Credits.isTextCredit(sentence)
            || alone && (Credits.isAddress(sentence) || Furniture.isAgency(sentence))
        ? Role.CREDIT
        : Role.PARAGRAPH;
  }

  private boolean mayBeFurniture(Span span, boolean promotion) {
    return promotion
        ? Hints.furniture(text, span.start(), span.end())
        : Hints.credit(text, span.start(), span.end(), slashes.next(span.start()) < span.end());
  }

  /**
   * Marks the caption in front of a credit: from the first sentence that looks like one, else the last sentence.
   *
   * @param credit the index behind the sentences that may belong to it
   */
  private void caption(List<Span> sentences, Role[] roles, int credit) {
    int from = credit;
    while (from > 0 && roles[from - 1] == Role.PARAGRAPH) {
      from--;
    }
    int first = Math.max(from, credit - 1);
    if (from == 0 && credit == 2 && !Captions.holdsSpeech(sentences.get(0).of(text))) {
      first = 0;
    }
    for (int i = Math.max(from, credit - 5); i < first; i++) {
      if (Captions.looksLike(sentences.get(i).of(text))) {
        first = i;
      }
    }
    for (int i = first; i < credit; i++) {
      roles[i] = Role.CAPTION;
    }
  }

  /** A line in front of a credit that stands alone: not a full sentence of the report, unless it says what it is. */
  private static boolean isLooseCaption(String line) {
    char last = line.charAt(line.length() - 1);
    return Captions.looksLike(line) || Character.isLetterOrDigit(last) || last == ')';
  }

  private void addRuns(List<Span> sentences, Role[] roles) {
    int from = 0;
    for (int i = 1; i <= roles.length; i++) {
      if (i == roles.length || roles[i] != roles[from]) {
        draft.add(sentences, from, i, roles[from]);
        from = i;
      }
    }
  }
}
