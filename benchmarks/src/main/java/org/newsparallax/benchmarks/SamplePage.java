package org.newsparallax.benchmarks;

import java.util.Random;

/** A made-up page of a newspaper: an article, and around it what such pages carry. The same page every time. */
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
    page.links("nav", "main-navigation", 80);
    page.article(paragraphs);
    page.links("aside", "related-stories", 30);
    page.comments(paragraphs / 3);
    page.links("footer", "site-footer", 60);
    return page.html.append("</body></html>").toString();
  }

  private void head() {
    html.append(
            "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Storm closes bridge | Example Herald</title>")
        .append(
            "<meta property='og:title' content='Storm closes bridge'><meta property='og:site_name' content='Example Herald'>")
        .append("<link rel=canonical href='https://herald.example/2024/08/08/storm'>")
        .append(
            "<script type='application/ld+json'>{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",")
        .append("\"headline\":\"Storm closes bridge\",\"datePublished\":\"2024-08-08T09:00:00Z\",")
        .append("\"author\":{\"@type\":\"Person\",\"name\":\"Ada Example\"}}</script><script>")
        .append("window.settings = {a: [1, 2, 3], b: 'text'};\n".repeat(120))
        .append("</script><style>")
        .append(".a > .b { color: #333; margin: 0 auto }\n".repeat(80))
        .append("</style></head><body class='news page'>");
  }

  private void links(String tag, String name, int count) {
    html.append('<').append(tag).append(" class='").append(name).append("'><ul>");
    for (int i = 0; i < count; i++) {
      html.append("<li class='item item-")
          .append(i)
          .append("'><a href='/s/")
          .append(i)
          .append("'><span>");
      words(5);
      html.append("</span></a></li>");
    }
    html.append("</ul></").append(tag).append('>');
  }

  private void article(int paragraphs) {
    html.append(
        "<main><article class='story'><h1>Storm closes bridge</h1><div class=byline>By Ada Example</div><div class='story-body'>");
    for (int i = 0; i < paragraphs; i++) {
      if (i % 9 == 4) {
        html.append("<figure class=photo><img src='/p.jpg' alt=''><figcaption>");
        words(9);
        html.append("</figcaption></figure>");
      }
      html.append("<p class='text'>");
      for (int sentence = 0; sentence < 3; sentence++) {
        html.append("The ");
        words(14);
        html.append(sentence == 1 ? ", <a href='/x'>officials said</a>. " : ". ");
      }
      html.append("</p>");
    }
    html.append("</div></article></main>");
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

  private void words(int count) {
    for (int i = 0; i < count; i++) {
      html.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
    }
  }
}
