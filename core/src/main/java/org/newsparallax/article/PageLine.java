package org.newsparallax.article;

/**
 * One block of text on a page.
 *
 * @param text its text, white space folded
 * @param region the innermost block element it stands in
 * @param linkCharacters how many of its characters are the text of links
 * @param strongCharacters how many are set in bold
 */
record PageLine(String text, PageRegion region, int linkCharacters, int strongCharacters) {
  double linkDensity() {
    return (double) linkCharacters / text.length();
  }
}
