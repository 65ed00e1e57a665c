package org.newsparallax.article;

import java.util.List;
import org.newsparallax.text.Span;

/**
 * One block of text on a page.
 *
 * @param text its text, white space folded
 * @param region the innermost block element it stands in
 * @param linkCharacters how many of its characters are the text of links
 * @param behindPicture whether a picture stands between the line before and this one
 * @param mass how much running text it is, see {@link TextMass}
 * @param places the stretches of the page that show it, none if the page was parsed without its positions
 */
record PageLine(
    String text,
    PageRegion region,
    int linkCharacters,
    boolean behindPicture,
    double mass,
    List<Span> places) {
  double linkDensity() {
    return (double) linkCharacters / text.length();
  }
}
