package org.newsparallax.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The small readers of names, addresses, titles, hints and language tags. */
class PageFieldsTest {
  @Test
  void namesAreTakenApart() {
    assertThat(Names.of("By Ada Example and Ben Sample"))
        .containsExactly("Ada Example", "Ben Sample");
    assertThat(Names.of("By ADA EXAMPLE, BEN SAMPLE & Cora Test"))
        .containsExactly("ADA EXAMPLE", "BEN SAMPLE", "Cora Test");
    assertThat(Names.of("Ada Example, Jr., Ben Sample, MD"))
        .containsExactly("Ada Example, Jr.", "Ben Sample, MD");
    assertThat(Names.of("Written by: Ada Example | Updated 8 August 2024"))
        .containsExactly("Ada Example");
  }

  @Test
  void whatIsNoNameIsLeftOut() {
    assertThat(Names.of("ada@example.org")).isEmpty();
    assertThat(Names.of("admin")).isEmpty();
    assertThat(Names.of("Ada Example, Senior Political Correspondent"))
        .containsExactly("Ada Example");
    assertThat(Names.of("example.org")).isEmpty();
    assertThat(Names.of("Ada Maria Example Monday, March 4, 2024"))
        .containsExactly("Ada Maria Example");
    assertThat(Names.of("x".repeat(100_000))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/2024/08/08/story, 2024-08-08",
    "https://example.org/news/2024/8/8/story.html, 2024-08-08",
    "https://example.org/story-20240808.html, 2024-08-08",
    "https://example.org/2024/aug/08/story, 2024-08-08",
    "https://example.org/2024-08-08/story, 2024-08-08",
    "https://example.org/2024/08/story, 2024-08",
    "https://example.org/story?date=2024-08-08, ",
    "https://example.org/top-2024/15-things, ",
    "https://example.org/id/20249999, ",
  })
  void anAddressMayHoldADate(String url, String date) {
    assertThat(UrlDate.of(url)).isEqualTo(date);
  }

  @Test
  void aHostIsNamedWithoutItsPrefix() {
    assertThat(UrlDate.host("https://www.Example.org/a")).isEqualTo("example.org");
    assertThat(UrlDate.host("not an address at all")).isNull();
    assertThat(UrlDate.host(null)).isNull();
  }

  @Test
  void theSiteIsTakenOffATitleAtEitherEnd() {
    assertThat(new PageTitle("Example Herald", null).withoutSite("Pools close | Example Herald"))
        .isEqualTo("Pools close");
    assertThat(new PageTitle("Example Herald", null).withoutSite("Example Herald - Pools close"))
        .isEqualTo("Pools close");
    assertThat(new PageTitle(null, "Pools close").withoutSite("Pools close | Local | Herald"))
        .isEqualTo("Pools close");
    assertThat(new PageTitle("Example Herald", null).withoutSite("Pools close - and a park opens"))
        .isEqualTo("Pools close - and a park opens");
  }

  @Test
  void hintsAreReadInPartsOfNames() {
    assertThat(PageHint.of("ArticleBody__related-links").has(PageHint.FURNITURE))
        .isTrue();
    assertThat(PageHint.of("storyBody")).isSameAs(PageHints.NONE.with(PageHint.BODY));
    assertThat(PageHint.of("story_BODY")).isSameAs(PageHints.NONE.with(PageHint.BODY));
    assertThat(PageHint.of("wp-caption-text")).isSameAs(PageHints.NONE.with(PageHint.CAPTION));
    assertThat(PageHint.of("pullQuote")).isSameAs(PageHints.NONE.with(PageHint.PULL_QUOTE));
    assertThat(PageHint.of("shareholder adapt downloads")).isSameAs(PageHints.NONE);
    assertThat(PageHint.of("post-17 category-shop tag-social has-sidebar"))
        .isSameAs(PageHints.NONE);
    assertThat(PageHint.of("tag-list")).isSameAs(PageHints.NONE.with(PageHint.FURNITURE));
  }

  @Test
  void namesThatLookAlikeFromAfarAreToldApart() {
    KnownNames known = new KnownNames();
    assertThat(known.hints("story-body").has(PageHint.BODY)).isTrue();
    for (char c = 'a'; c <= 'z'; c++) {
      // the same length, middle and end
      assertThat(known.hints(c + "tory-body").has(PageHint.BODY)).isEqualTo(c == 's');
      assertThat(known.callByline(c + "yline")).isEqualTo(c == 'b');
    }
    assertThat(known.hints("story-body")).isEqualTo(PageHints.NONE.with(PageHint.BODY));
    assertThat(known.callByline("byline")).isTrue();
    assertThat(known.hints("")).isSameAs(PageHints.NONE);
    assertThat(known.callByline("")).isFalse();
  }

  @Test
  void anElementMayCallItselfByline() {
    assertThat(PageNames.callByline("story-ByLine small")).isTrue();
    assertThat(PageNames.callByline("c-author__name")).isTrue();
    assertThat(PageNames.callByline("by-the-line author")).isFalse();
  }

  @Test
  void labelsAreRecognisedWhole() {
    assertThat(PageLabels.isFurniture("Advertisement")).isTrue();
    assertThat(PageLabels.isFurniture("READ MORE: Pools in the north")).isTrue();
    assertThat(PageLabels.isFurniture("Advertisement costs rose by 5% in May.")).isFalse();
    assertThat(PageLabels.isFurniture("Sharing is what the pools were made for, said the mayor."))
        .isFalse();
    assertThat(PageLabels.isFurnitureHeading("More from the Example Herald")).isTrue();
    assertThat(PageLabels.isFurnitureHeading("Comments")).isTrue();
    assertThat(PageLabels.isFurnitureHeading("What the comments said")).isFalse();
  }

  @Test
  void languageTagsAreBroughtToTheirForm() {
    assertThat(LanguageTag.of("en_us")).isEqualTo("en-US");
    assertThat(LanguageTag.of("EN")).isEqualTo("en");
    assertThat(LanguageTag.of("en, fr")).isEqualTo("en");
    assertThat(LanguageTag.of("??")).isNull();
    assertThat(LanguageTag.of(" ")).isNull();
  }
}
