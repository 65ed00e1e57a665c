package org.newsparallax.article;

import java.util.List;

/** A plain text taken apart: its blocks, their sentences, and the metadata that it states itself. Immutable. */
final class PlainText {
  private final List<Block> blocks;
  private final List<Sentence> sentences;
  private final Opening opening;

  private PlainText(List<Block> blocks, List<Sentence> sentences, Opening opening) {
    this.blocks = List.copyOf(blocks);
    this.sentences = List.copyOf(sentences);
    this.opening = opening;
  }

  /** Reads a text. Linear in its length. */
  static PlainText of(String text) {
    List<RawBlock> raw = Lines.of(text);
    Draft draft = new Draft(text);
    Paragraphs paragraphs = new Paragraphs(text, draft);
    Opening opening = new Opening(text, raw, draft, paragraphs);
    opening.read();
    Role[] lists = LineRuns.roles(text, raw, opening.block());
    Gallery gallery = new Gallery();
    raw.forEach(block -> gallery.see(text, block.start(), block.end()));
    for (int i = opening.block(); i < raw.size(); i++) {
      RawBlock block = raw.get(i);
      int start = i == opening.block() ? opening.from() : block.start();
      Role pictured = gallery.role(text, start, block.end());
      Role listed = pictured != null ? pictured : lists[i];
      Role role = listed != null ? listed : role(text, raw, i, start);
      if (role == Role.PARAGRAPH) {
        paragraphs.add(start, block.end());
      } else {
        draft.add(start, block.end(), role);
      }
    }
    return new PlainText(
        draft.blocks(), Sentences.complete(text, draft.blocks(), draft.sentences()), opening);
  }

  /** What a block below the opening is. */
  static Role role(String text, List<RawBlock> raw, int index, int start) {
    RawBlock block = raw.get(index);
    switch (block.shape()) {
      case ITEM:
        return Role.LIST_ITEM;
      case QUOTED:
        return Role.QUOTE;
      case ROW:
        return Role.TABLE;
      default:
        break;
    }
    boolean sentence = ".!?".indexOf(text.charAt(block.end() - 1)) >= 0;
    if (block.end() - start > Headings.LONGEST_SUBHEADING
        || sentence && Character.isLetter(text.charAt(start))) {
      return Role.PARAGRAPH;
    }
    String line = text.substring(start, block.end());
    if (!Headings.hasLetter(line)) {
      return hasDigit(line) ? Role.PARAGRAPH : Role.HEADER;
    }
    boolean last = index + 1 == raw.size();
    if (last || index == 0 || !Headings.canBeSubheading(line)) {
      return Role.PARAGRAPH;
    }

    boolean furniture = Promotions.is(line, true)
        || Credits.isPhotoCredit(line)
        || Credits.isTextCredit(line)
        || Credits.isAddress(line)
        || Captions.opens(line)
        || Furniture.isAgency(line);
    return !furniture && Credits.tail(text, start, block.end()) < 0
        ? Role.SUBHEADING
        : Role.PARAGRAPH;
  }

  private static boolean hasDigit(String line) {
    return line.chars().anyMatch(Character::isDigit);
  }

  List<Block> blocks() {
    return blocks;
  }

  List<Sentence> sentences() {
    return sentences;
  }

  /** Tells a builder what the text says of itself, where the builder does not know it already. */
  void fill(ArticleBuilder builder) {
    opening.fill(builder);
  }
}
