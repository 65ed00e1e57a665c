package org.newsparallax.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

class WordAlignerTest {
  private static final String A =
      "The explosion in Kharkov wounded 12 policemen, the film crew said.";
  private static final String B =
      "Nineteen officers were hurt as a bomb exploded in Kharkiv, a movie team told us.";

  @Test
  void linksWordsByFamilyNameSynonymAndKin() {
    assertThat(WordAligner.ofDefaults().links(A, B))
        .extracting(link -> link.a().of(A), link -> link.b().of(B), WordLink::kind)
        .contains(
            tuple("explosion", "exploded", WordLink.Kind.STEM),
            tuple("Kharkov", "Kharkiv", WordLink.Kind.NAME),
            tuple("12", "Nineteen", WordLink.Kind.NUMBER),
            tuple("policemen", "officers", WordLink.Kind.SYNONYM),
            tuple("film", "movie", WordLink.Kind.SYNONYM));
  }

  @Test
  void linksNoWordTwice() {
    assertThat(WordAligner.ofDefaults().links("Fire, fire, fire!", "A fire broke out."))
        .hasSize(1);
  }

  @Test
  void linksKin() {
    assertThat(WordAligner.ofDefaults().links("A rocket fell.", "A missile fell."))
        .extracting(WordLink::kind)
        .contains(WordLink.Kind.KIN);
  }
}
