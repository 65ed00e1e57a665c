package org.newsparallax.align;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.apache.commons.text.similarity.LevenshteinDistance;

class NameFoldingLawsTest {
  private static final LevenshteinDistance ONE_EDIT = new LevenshteinDistance(1);

  @Property
  void variantsAreOneEditApartAtMostAndThatEitherWay(
      @ForAll @Chars({'a', 'e', 'h', 'k'}) @StringLength(min = 6, max = 10) String name,
      @ForAll @Chars({'a', 'e', 'h', 'k'}) @StringLength(min = 6, max = 10) String other) {
    boolean variants = NameFolding.areVariants(name, other);
    assertThat(NameFolding.areVariants(other, name)).isEqualTo(variants);
    if (variants) {
      assertThat(ONE_EDIT.apply(name, other)).isBetween(0, 1);
    }
  }

  @Property
  void aVowelOrAnAitchWithinALongNameMayBeLeftOut(
      @ForAll @Chars({'b', 'k', 'r', 'o'}) @StringLength(min = 4, max = 8) String beginning,
      @ForAll @Chars({'a', 'e', 'h', 'i', 'o', 'u'}) @StringLength(1) String soft,
      @ForAll @Chars({'b', 'k', 'r'}) @StringLength(min = 3, max = 8) String ending) {
    assertThat(NameFolding.areVariants(beginning + soft + ending, beginning + ending))
        .isTrue();
  }
}
