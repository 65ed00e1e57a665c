package org.newsparallax.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages in the manner of many publishing systems: what each shows of the article, and what it adds. */
class PageKindsTest {
  private static final String A =
      "Fire crews worked through the night to contain a blaze at a grain store outside Halden, officials said.";
  private static final String B =
      "Two firefighters were treated for smoke, and about 40 homes were cleared as a precaution on Tuesday.";
  private static final String C =
      "The cause is not known. “We will look at everything,” said Ingrid Moe, who leads the county's fire service.";
  private static final String D =
      "The store held some 3,000 tonnes of barley, according to its owner, a farmers' cooperative.";

  private static String p(String... paragraphs) {
    return "<p>" + String.join("</p>\n<p>", paragraphs) + "</p>";
  }

  private static String page(String head, String body) {
    return "<!doctype html><html lang=en><head>" + head + "</head><body>" + body + "</body></html>";
  }

  private static List<String> texts(Article article, Role... roles) {
    List<Role> wanted = List.of(roles);
    return article.blocks().stream()
        .filter(block -> wanted.contains(block.role()))
        .map(block -> block.span().of(article.text()))
        .toList();
  }

  private static List<String> body(Article article) {
    return texts(article, Role.PARAGRAPH, Role.SUBHEADING, Role.LIST_ITEM, Role.QUOTE, Role.TABLE);
  }

  private static Article read(String html) {
    return ArticleReader.page("page.html", html);
  }

  @Test
  void blogSystemWithSharingTagsAuthorBoxAndComments() {
    Article article = read(page(
        "<title>Grain store burns near Halden &#8211; Border Blog</title>"
            + "<meta property='og:site_name' content='Border Blog'>"
            + "<meta property='article:published_time' content='2023-10-17T21:04:00+02:00'>",
        "<div id=page class='site hfeed'><header class=site-header><p class=site-title>Border Blog</p></header>"
            + "<div id=primary class=content-area><main><article class='post-812 post type-post status-publish category-news tag-fire'>"
            + "<header class=entry-header><h1 class=entry-title>Grain store burns near Halden</h1>"
            + "<div class=entry-meta>Posted on <time datetime='2023-10-17T21:04:00+02:00'>October 17, 2023</time> by <a rel=author href=/author/a>Ada Vik</a></div></header>"
            + "<div class=entry-content><figure class='wp-block-image size-large'><img src=a.jpg><figcaption>Smoke over the store on Tuesday.</figcaption></figure>"
            + p(A, B)
            + "<figure class=wp-block-pullquote><blockquote><p>We will look at everything</p></blockquote></figure>"
            + p(C)
            + "<div class='sharedaddy sd-sharing-enabled'><h3 class=sd-title>Share this:</h3><ul><li><a href=#>Click to share on X</a></li></ul></div>"
            + "<div class=jp-relatedposts><h3>Related</h3><p>Older fires in the region, told once more by our readers.</p></div></div>"
            + "<footer class=entry-footer>Tagged <a href=/t>fire</a>, <a href=/u>Halden</a></footer></article>"
            + "<div class=author-bio><p>Ada Vik writes about the border towns, and keeps two goats and a dog.</p></div>"
            + "<div id=comments class=comments-area><ol class=comment-list><li><article class=comment-body><p>I could smell it from my kitchen, it was a terrible night.</p></article></li></ol></div>"
            + "</main></div></div>"));

    assertThat(article.title()).isEqualTo("Grain store burns near Halden");
    assertThat(article.authors()).containsExactly("Ada Vik");
    assertThat(article.published()).isEqualTo("2023-10-17T21:04:00+02:00");
    assertThat(body(article)).containsExactly(A, B, C);
    assertThat(texts(article, Role.CAPTION)).containsExactly("Smoke over the store on Tuesday.");
  }

  @Test
  void componentsWithHashedNames() {
    Article article = read(page(
        "<title>Grain store burns near Halden | The Meridian</title><meta property='og:site_name' content='The Meridian'>",
        "<div id=__next><div class='css-1x2y3z'><main class='css-9a8b7c'><article class='css-5d4e3f'>"
            + "<h1 class='css-77aa'>Grain store burns near Halden</h1><p class='css-sum'>Homes cleared as barley burns</p>"
            + "<div class='css-meta'><span>By Ada Vik</span><span>17 October 2023</span></div>"
            + "<section class='css-para'><p class='css-p'>" + A
            + "</p></section><section class='css-ad'><div>Advertisement</div></section>"
            + "<section class='css-para'><p class='css-p'>" + B + "</p></section>"
            + "<section class='css-para'><p class='css-p'>" + C + "</p><p class='css-p'>" + D
            + "</p></section>"
            + "</article></main></div></div>"));

    assertThat(body(article)).contains(A, B, C, D);
    assertThat(body(article)).noneMatch(text -> text.contains("Advertisement"));
    assertThat(body(article)).noneMatch(text -> text.startsWith("By Ada"));
  }

  @Test
  void acceleratedMobilePage() {
    Article article = read(
        "<!doctype html><html amp lang=en><head><title>Grain store burns near Halden</title>"
            + "<script type=application/ld+json>{\"@context\":\"http://schema.org\",\"@type\":\"NewsArticle\",\"headline\":\"Grain store burns near Halden\","
            + "\"datePublished\":\"2023-10-17T19:04:00Z\",\"author\":[{\"@type\":\"Person\",\"name\":\"Ada Vik\"}],\"publisher\":{\"@type\":\"Organization\",\"name\":\"Meridian\"}}</script>"
            + "</head><body><amp-sidebar><ul><li><a href=/>Home</a></li></ul></amp-sidebar><h1>Grain store burns near Halden</h1>"
            + "<amp-img src=a.jpg></amp-img><p>" + A
            + "</p><amp-ad><p>Advertisement</p></amp-ad><p>" + B
            + "</p><figure><amp-img src=b.jpg></amp-img><figcaption>The store in 2019, before the fire. Ole Berg/Meridian</figcaption></figure><p>"
            + C
            + "</p><amp-list><p>Stories that you may have missed, chosen for you by our desk.</p></amp-list></body></html>");

    assertThat(article.publisher()).isEqualTo("Meridian");
    assertThat(texts(article, Role.PARAGRAPH)).contains(A, B, C);
    assertThat(texts(article, Role.CAPTION)).containsExactly("The store in 2019, before the fire.");
    assertThat(texts(article, Role.CREDIT)).containsExactly("Ole Berg/Meridian");
  }

  @Test
  void layoutByTablesAndFonts() {
    Article article = read(
        "<HTML><HEAD><TITLE>Halden Times: Grain store burns near Halden</TITLE></HEAD><BODY bgcolor=white>"
            + "<TABLE width=760><TR><TD colspan=3><A href=/><IMG src=logo.gif></A></TD></TR><TR><TD width=120><FONT size=1>"
            + "<A href=/a>News</A><BR><A href=/b>Sport</A><BR><A href=/c>Weather</A></FONT></TD><TD><FONT size=5><B>Grain store burns near Halden</B></FONT><P>"
            + "<FONT size=2>" + A + "<P>" + B + "<P>" + C + "<P>" + D
            + "</FONT></TD><TD width=140><FONT size=1><A href=/ad>Buy boots</A></FONT></TD></TR></TABLE>"
            + "<CENTER><FONT size=1>Copyright 2001 Halden Times. All rights reserved.</FONT></CENTER></BODY></HTML>");

    assertThat(texts(article, Role.PARAGRAPH)).containsExactly(A, B, C, D);
  }

  @Test
  void liveBlogKeepsItsEntries() {
    StringBuilder entries = new StringBuilder();
    String[] texts = {A, B, C, D};
    for (int i = 0; i < texts.length; i++) {
      entries
          .append("<article class=liveblog-entry><time datetime='2023-10-17T2")
          .append(i)
          .append(":00Z'>2")
          .append(i)
          .append(":00</time><h2>Entry number ")
          .append(i)
          .append("</h2><p>")
          .append(texts[i])
          .append("</p></article>");
    }
    Article article = read(page(
        "<title>Halden fire: live</title>",
        "<main><h1>Halden fire: live</h1><div class=liveblog>" + entries + "</div></main>"));

    assertThat(texts(article, Role.PARAGRAPH)).contains(A, B, C, D);
  }

  @Test
  void agencyMarkupWithDatelineAndHubLinks() {
    Article article = read(
        page(
            "<title>Blaze at Norway grain store</title><meta property='article:published_time' content='2023-10-17'>",
            "<div class=Page-content><h1 class=Page-headline>Blaze at Norway grain store</h1><div class=Page-byline>BY ADA VIK</div>"
                + "<div class='RichTextStoryBody RichTextBody'><p>HALDEN, Norway (AP) — " + A
                + "</p>"
                + "<div class=HubPeek><p>More fire coverage from the region and from abroad, every day of the week.</p><ul><li><a href=/1>Forest fire season ends</a></li></ul></div>"
                + p(B, C)
                + "<p>___</p><p>Associated Press writer Bo Dal in Oslo contributed to this report.</p></div></div>"));

    assertThat(texts(article, Role.PARAGRAPH)).contains("HALDEN, Norway (AP) — " + A, B, C);
    assertThat(article.dateline()).isEqualTo("HALDEN, Norway (AP)");
    assertThat(texts(article, Role.CREDIT))
        .containsExactly("Associated Press writer Bo Dal in Oslo contributed to this report.");
  }

  @Test
  void wireServiceWithTestIdsAndTrustLine() {
    Article article = read(
        page(
            "<title>Grain store burns near Halden | Wire</title>",
            "<div data-testid=Article><h1 data-testid=Heading>Grain store burns near Halden</h1><div class=article-body__content__a1>"
                + "<div class=article-body__paragraph data-testid=paragraph-0>OSLO, Oct 17 (Reuters) - "
                + A + "</div>"
                + "<div class=article-body__paragraph data-testid=paragraph-1>" + B + "</div>"
                + "<div class=article-body__paragraph data-testid=paragraph-2>" + C + "</div>"
                + "<div class=article-body__paragraph data-testid=paragraph-3>" + D + "</div>"
                + "<p class=sign-off>Reporting by Ada Vik; Editing by Bo Dal</p><p class=trust>Our Standards: <a href=/p>The Trust Principles.</a></p></div></div>"));

    assertThat(texts(article, Role.PARAGRAPH)).hasSize(4).contains(B, C, D);
    assertThat(texts(article, Role.CREDIT))
        .containsExactly("Reporting by Ada Vik; Editing by Bo Dal");
  }

  @Test
  void publicBroadcasterWithBlocksAndImageCaption() {
    Article article = read(
        page(
            "<title>Grain store burns near Halden - Public News</title>",
            "<main id=main-content><article><header><h1>Grain store burns near Halden</h1></header>"
                + "<div data-component=byline-block>Ada Vik<div>Public News</div></div>"
                + "<div data-component=image-block><figure><img src=a.jpg><div>Ole Berg</div><figcaption><span class=visually-hidden>Image caption, </span>Smoke rose over the fjord</figcaption></figure></div>"
                + "<div data-component=text-block><p><b>" + A
                + "</b></p></div><div data-component=text-block>" + p(B, C) + "</div>"
                + "<div data-component=links-block><h2>More on this story</h2><ul><li><a href=/1>Fires of the past decade</a></li></ul></div>"
                + "<section data-component=topic-list><h2>Related Topics</h2><ul><li><a href=/2>Norway</a></li></ul></section></article></main>"));

    assertThat(body(article)).containsExactly(A, B, C);
    assertThat(texts(article, Role.CAPTION))
        .anyMatch(text -> text.endsWith("Smoke rose over the fjord"));
  }

  @Test
  void dailyWithStandfirstAsidesAndContributionAppeal() {
    Article article = read(
        page(
            "<title>Grain store burns near Halden | Norway | The Warden</title><meta property='og:site_name' content='the Warden'>",
            "<main><h1>Grain store burns near Halden</h1><div data-gu-name=standfirst><p>Forty homes cleared as barley smoulders beside the railway line, and trains are stopped</p></div>"
                + "<div id=maincontent><div class='article-body-commercial-selector'>" + p(A, B)
                + "<aside data-component=rich-link><div>Related: <a href=/x>How grain burns</a></div></aside>"
                + p(C, D)
                + "</div></div><div class=submeta><span>Topics</span><ul><li><a href=/t>Norway</a></li></ul></div>"
                + "<section class=epic><p>We have no owner to please, so please help us with a few coins each month, dear reader.</p></section></main>"));

    assertThat(texts(article, Role.PARAGRAPH)).contains(A, B, C, D);
    assertThat(body(article)).noneMatch(text -> text.contains("Related:"));
  }

  @Test
  void localStationWithVideoPlayerAndAppPromotion() {
    Article article = read(page(
        "<title>Grain store burns near Halden - Channel 9</title>",
        "<div class=article><h1>Grain store burns near Halden</h1><div class=video-player><button>Play</button><p>Video playing now, sound on, with captions</p></div>"
            + "<div class=body>" + "<p>HALDEN, Norway (WXYZ) - " + A + "</p>" + p(B)
            + "<p><strong>Read more: </strong><a href=/1>Warehouse fire shuts road</a></p>"
            + "<p>Download our app for the latest on this story and others.</p>" + p(C, D)
            + "<p>Copyright 2023 WXYZ. All rights reserved.</p></div></div>"));

    assertThat(texts(article, Role.PARAGRAPH))
        .contains(B, C, D)
        .noneMatch(t -> t.contains("app for"));
    assertThat(texts(article, Role.PROMOTION))
        .contains("Download our app for the latest on this story and others.");
    assertThat(texts(article, Role.CREDIT)).contains("Copyright 2023 WXYZ. All rights reserved.");
  }

  @Test
  void captionAndCreditGluedToAParagraphAreCutOut() {
    Article article = read(page(
        "<title>Grain store burns near Halden</title>",
        "<article><h1>Grain store burns near Halden</h1>" + p(A, B)
            + "<p>The cause is not known, the police said. Smoke rises over the store near Halden, Norway, June 3, 2019. (Ole Berg/Meridian via AP)</p>"
            + p(D) + "</article>"));

    assertThat(texts(article, Role.PARAGRAPH))
        .containsExactly(A, B, "The cause is not known, the police said.", D);
    assertThat(texts(article, Role.CAPTION))
        .containsExactly("Smoke rises over the store near Halden, Norway, June 3, 2019.");
    assertThat(texts(article, Role.CREDIT)).containsExactly("(Ole Berg/Meridian via AP)");
  }

  @Test
  void galleryCountersAreNoSentences() {
    Article article = read(page(
        "<title>Grain store burns near Halden</title>",
        "<article><h1>Grain store burns near Halden</h1>"
            + "<div class=slides><div><div>1 of 3</div><p>1 of 3</p></div><div><p>2 of 3 A crew takes a break by the road</p></div><div><p>Photo 3/3</p></div></div>"
            + p(A, B, C, D) + "</article>"));

    assertThat(texts(article, Role.PARAGRAPH)).containsExactly(A, B, C, D);
    assertThat(texts(article, Role.CAPTION)).contains("2 of 3 A crew takes a break by the road");
  }

  @Test
  void paywallTeaserAndMeterStayOut() {
    Article article = read(page(
        "<title>Grain store burns near Halden</title>",
        "<article><h1>Grain store burns near Halden</h1><div class=article__content>" + p(A, B, C)
            + "</div><div class=paywall-overlay><h2>Keep reading for one crown</h2><p>Try it for four weeks, and cancel whenever you like, at no cost at all.</p></div>"
            + "<div class=meter-banner>You have 2 free articles left this month.</div></article>"));

    assertThat(body(article)).containsExactly(A, B, C);
  }

  @Test
  void plainDivisionsWithLineBreaksOnly() {
    Article article = read(
        "<html><body><div id=wrap><div id=top><a href=/>home</a> | <a href=/n>news</a></div><div id=c><b>Grain store burns near Halden</b><br><br>"
            + A + "<br><br>" + B + "<br><br>" + C
            + "</div><div id=bottom>webmaster@halden.example</div></div></body></html>");

    assertThat(texts(article, Role.PARAGRAPH)).contains(A, B, C);
    assertThat(body(article)).noneMatch(text -> text.contains("webmaster"));
  }

  @Test
  void syndicatedPageInsideAPortal() {
    Article article = read(
        page(
            "<title>Grain store burns near Halden</title><link rel=canonical href='https://portal.example/news/2023/10/17/grain-store.html'>",
            "<div class=caas-container><article><header><h1>Grain store burns near Halden</h1><div class=caas-attr><span class=caas-author-byline-collapse>Ada Vik</span><time datetime='2023-10-17T19:04:00.000Z'>Tue, October 17, 2023</time></div></header>"
                + "<div class=caas-body>" + p(A, B)
                + "<p><a href=/dl>[ Get the day's news by mail ]</a></p>" + p(C, D)
                + "<p><em>This article first appeared in <a href=/m>The Meridian</a>.</em></p></div></article>"
                + "<div class=stream><ul><li><h3><a href=/1>Other story one</a></h3><p>It says something short about it.</p></li><li><h3><a href=/2>Other story two</a></h3><p>It says something short about it.</p></li><li><h3><a href=/3>Other story three</a></h3><p>It says something short about it.</p></li></ul></div></div>"));

    assertThat(texts(article, Role.PARAGRAPH)).contains(A, B, C, D);
    assertThat(article.published()).isEqualTo("2023-10-17T19:04:00Z");
    assertThat(body(article))
        .noneMatch(t -> t.contains("Other story"))
        .noneMatch(t -> t.contains("by mail"));
  }

  @Test
  void magazineWithDropCapsFootnotesAndInfoBox() {
    Article article = read(
        page(
            "<title>The night the barley burned</title>",
            "<article class=longread><h1>The night the barley burned</h1><p class=has-dropcap><span class=dropcap>F</span>ire crews worked through the night to contain a blaze at a grain store outside Halden, officials said.</p>"
                + p(B) + "<h2>A smell of bread</h2>" + p(C, D)
                + "<div class=infobox><h3>The store in figures</h3><ul><li>Built in 1961</li><li>3,000 tonnes of barley</li></ul></div></article>"));

    assertThat(texts(article, Role.PARAGRAPH)).containsExactly(A, B, C, D);
    assertThat(texts(article, Role.SUBHEADING)).contains("A smell of bread");
    assertThat(texts(article, Role.LIST_ITEM))
        .containsExactly("Built in 1961", "3,000 tonnes of barley");
  }
}
