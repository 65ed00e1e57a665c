package org.newsparallax.benchmarks;

import java.util.Random;

/**
 * A made-up page of a newspaper: an article, and around it what such pages carry, the same page every time. Its make-up is
 * that of the middle one of ninety pages of newspapers with two dozen paragraphs: 120,000 characters in some 700 elements, of which
 * attributes take two fifths, scripts a quarter, and text less than a tenth.
 */
final class SamplePage {
  private static final String[] WORDS =
      ("the a of in to and was were said that on at for with by from council river bridge storm"
              + " harbour minister police people residents homes road train school hospital water power budget vote report"
              + " damaged closed opened found warned expected announced rescued moved rebuilt early late northern southern"
              + " 12 40 300 1,500 2.4 million percent kilometres Monday Tuesday August")
          .split(" ");

  private final Random random = new Random(7);
  private final StringBuilder html = new StringBuilder();

  private SamplePage() {}

  /** A page whose article has that many paragraphs. */
  static String of(int paragraphs) {
    SamplePage page = new SamplePage();
    page.head();
    page.links("nav", "main-navigation", 70);
    page.article(paragraphs);
    page.teasers(14);
    page.comments(paragraphs / 6);
    page.links("footer", "site-footer", 55);
    page.scripts(4);
    return page.html.append("</body></html>").toString();
  }

  private void head() {
    html.append(
            "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Storm closes bridge | Example Herald</title>")
        .append(
            "<meta property='og:title' content='Storm closes bridge'><meta property='og:site_name' content='Example Herald'>")
        .append("<link rel=canonical href='https://herald.example/2024/08/08/storm'>");
    for (int i = 0; i < 30; i++) {
      html.append("<meta property='herald:setting-").append(i).append("' content='");
      words(6);
      html.append("'>\n<link rel=preload as=script href='https://static.herald.example/assets/");
      hexadecimal(32);
      html.append(".js' crossorigin=anonymous>\n");
    }
    html.append(
            "<script type='application/ld+json'>{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",")
        .append("\"headline\":\"Storm closes bridge\",\"datePublished\":\"2024-08-08T09:00:00Z\",")
        .append("\"author\":{\"@type\":\"Person\",\"name\":\"Ada Example\"}}</script>");
    scripts(6);
    html.append("<style>")
        .append(".a > .b { color: #333; margin: 0 auto }\n".repeat(200))
        .append("</style></head><body class='news page'>");
  }

  private void scripts(int count) {
    for (int i = 0; i < count; i++) {
      html.append("<script>")
          .append("window.settings = {a: [1, 2, 3], b: 'text', c: x < 4 && y > 5};\n".repeat(48))
          .append("</script>\n");
    }
  }

  private void links(String tag, String name, int count) {
    html.append('<').append(tag).append(" class='").append(name).append("'><ul>");
    for (int i = 0; i < count; i++) {
      html.append("\n            <li class='")
          .append(name)
          .append("__item item-")
          .append(i)
          .append("'>");
      link("site-link site-link--plain", i);
      html.append("<span class='site-link__label'>");
      words(3);
      html.append("</span><i></i></a></li>");
    }
    html.append("</ul></").append(tag).append('>');
  }

  private void link(String name, int number) {
    html.append("<a class='")
        .append(name)
        .append("' href='https://herald.example/section/2024/08/08/story-")
        .append(number)
        .append("?ref=page' data-track='click' data-id='");
    hexadecimal(12);
    html.append("'>");
  }

  private void article(int paragraphs) {
    html.append(
        "<main><article class='story'><h1>Storm closes bridge</h1><div class=byline>By Ada Example</div><div class='story-body'>");
    for (int i = 0; i < paragraphs; i++) {
      if (i % 9 == 4) {
        html.append("<figure class=photo>");
        picture();
        html.append("<figcaption>");
        words(9);
        html.append("</figcaption></figure>");
      }
      html.append(
          "\n<div class='grid grid--story'><p class='text text--story' data-component='text-block'>");
      for (int sentence = 0; sentence < 2; sentence++) {
        html.append("The ");
        words(14);
        if (sentence == 1 && i % 3 == 0) {
          html.append(", ");
          link("inline-link", i);
          html.append("officials said</a>");
        }
        html.append(". ");
      }
      html.append("</p></div>");
    }
    html.append("</div></article></main>");
  }

  private void picture() {
    html.append(
        "<img class='image image--wide' alt='' loading=lazy src='https://images.herald.example/");
    hexadecimal(40);
    html.append(".jpg' srcset='");
    for (int width = 240; width <= 1200; width += 240) {
      html.append("https://images.herald.example/").append(width).append('/');
      hexadecimal(40);
      html.append(".jpg ").append(width).append("w, ");
    }
    html.append("' sizes='(min-width: 1000px) 640px, 100vw'>");
  }

  private void teasers(int count) {
    html.append("<aside class='related-stories'>");
    for (int i = 0; i < count; i++) {
      html.append("\n\n    <div class='grid__column'>\n      <div class='teaser teaser--")
          .append(i)
          .append("' data-id='");
      hexadecimal(12);
      html.append("'><div class='teaser__image'>");
      picture();
      html.append("</div><div class='teaser__text'><h3 class='teaser__title'>");
      link("teaser__link", i);
      words(7);
      html.append(
              "</a></h3><time class='teaser__time' datetime='2024-08-07T10:00:00Z'>7 August</time>")
          .append("</div></div></div>");
    }
    html.append("</aside>");
  }

  private void comments(int count) {
    html.append("<section id=comments><h2>Comments</h2>");
    for (int i = 0; i < count; i++) {
      html.append("<div class=comment><p>");
      words(25);
      html.append(".</p></div>");
    }
    html.append("</section>");
  }

  private void hexadecimal(int digits) {
    for (int i = 0; i < digits; i++) {
      html.append(Character.forDigit(random.nextInt(16), 16));
    }
  }

  private void words(int count) {
    for (int i = 0; i < count; i++) {
      html.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
    }
  }
}
