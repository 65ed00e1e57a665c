package org.newsparallax.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Feeds and news items in XML. */
class XmlReadingTest {
  private static List<Reading> read(String xml) {
    byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
    try (Stream<Reading> readings =
        ArticleReader.read(new ByteArrayInputStream(bytes), "news.xml")) {
      return readings.toList();
    }
  }

  private static Article article(String xml) {
    List<Reading> readings = read(xml);
    assertThat(readings).singleElement().isInstanceOf(Reading.Success.class);
    return ((Reading.Success) readings.get(0)).article();
  }

  private static Reading.Failure failure(String xml) {
    List<Reading> readings = read(xml);
    return (Reading.Failure) readings.get(readings.size() - 1);
  }

  @Test
  void rssWithTheWholeText() {
    String xml = """
        <?xml version="1.0"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
          <channel><title>Example Herald</title><language>en-gb</language>
            <item>
              <title>Bridge &amp; tunnel closed</title><link>https://herald.example/bridge</link>
              <guid isPermaLink="false">bridge-1</guid><dc:creator>Ada Example</dc:creator>
              <pubDate>Mon, 06 May 2024 09:15:00 GMT</pubDate>
              <description>The bridge is closed.</description>
              <content:encoded><![CDATA[<p>The bridge was closed on Monday.</p><ul><li>3 lanes</li></ul>]]></content:encoded>
            </item>
            <item><title>Short</title><link>https://herald.example/short</link><description>Only this much.</description></item>
          </channel>
        </rss>
        """;
    List<Reading> readings = read(xml);
    assertThat(readings).hasSize(2);
    Article first = ((Reading.Success) readings.get(0)).article();
    Article second = ((Reading.Success) readings.get(1)).article();

    assertThat(first.id()).isEqualTo("bridge-1");
    assertThat(first.text())
        .isEqualTo("Bridge & tunnel closed\n\nThe bridge was closed on Monday.\n\n3 lanes");
    assertThat(first.published()).isEqualTo("2024-05-06T09:15:00Z");
    assertThat(first.authors()).containsExactly("Ada Example");
    assertThat(first.publisher()).isEqualTo("Example Herald");
    assertThat(first.language()).isEqualTo("en-GB");
    assertThat(first.url()).isEqualTo("https://herald.example/bridge");
    assertThat(first.origins())
        .containsEntry("published", Origin.stated("element pubdate"))
        .containsEntry("publisher", Origin.stated("element title of the feed"));
    assertThat(first.warnings()).isEmpty();
    assertThat(second.id()).isEqualTo("https://herald.example/short");
    assertThat(second.warnings()).anyMatch(warning -> warning.contains("only a summary"));
  }

  @Test
  void aShortTextUnderAPictureIsItsCaptionInAFeedAsOnAPage() {
    Article article = article("""
        <rss xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><item><guid>m</guid>
          <content:encoded><![CDATA[<div><img src="m.jpg"><p>The mill at dawn</p></div>
          <p>The mill at Oldbridge burned down on Sunday, and 40 people fled from it.</p>]]></content:encoded>
        </item></channel></rss>""");

    assertThat(article.blocks().stream().map(Block::role))
        .containsExactly(Role.CAPTION, Role.PARAGRAPH);
  }

  @Test
  void atomWithXhtml() {
    Article article = article("""
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Example Herald</title>
          <entry><title>Bridge closed</title><id>tag:herald.example,2024:1</id>
            <link rel="self" href="https://herald.example/feed"/><link href="https://herald.example/bridge"/>
            <updated>2024-05-06T12:00:00Z</updated><author><name>Ada Example</name></author>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The bridge was closed.</p><p>It is old.</p></div></content>
          </entry></feed>
        """);

    assertThat(article.id()).isEqualTo("tag:herald.example,2024:1");
    assertThat(article.text()).isEqualTo("Bridge closed\n\nThe bridge was closed.\n\nIt is old.");
    assertThat(article.published()).isEqualTo("2024-05-06T12:00:00Z");
    assertThat(article.url()).isEqualTo("https://herald.example/bridge");
    assertThat(article.authors()).containsExactly("Ada Example");
    assertThat(article.language()).isEqualTo("en");
  }

  @Test
  void atomWithEscapedHtml() {
    Article article =
        article("<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>1</id><content type='html'>"
            + "&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;</content></entry></feed>");

    assertThat(article.text()).isEqualTo("One.\n\nTwo.");
  }

  @Test
  void nitf() {
    Article article = article("""
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE nitf PUBLIC "-//IPTC//DTD NITF 3.4//EN" "nitf-3-4.dtd">
        <nitf><head><title>Bridge</title><docdata><doc-id id-string="agency-42"/><date.issue norm="20240506T091500Z"/></docdata>
          <pubdata name="Example Herald"/></head>
          <body><body.head><hedline><hl1>Bridge closed after crack is found</hl1></hedline>
            <byline>By <person>Ada Example</person></byline><dateline>OLDBRIDGE, May 6</dateline></body.head>
            <body.content><block><p>The bridge was closed on <chron norm="20240506">Monday</chron>.</p><hl2>What next</hl2>
              <p>Some 4,000 cars&nbsp;a day must go round.</p></block>
              <media media-type="image"><media-caption>The crack.</media-caption></media></body.content></body></nitf>
        """);

    assertThat(article.id()).isEqualTo("agency-42");
    assertThat(article.title()).isEqualTo("Bridge closed after crack is found");
    assertThat(article.text())
        .isEqualTo(
            "Bridge closed after crack is found\n\nThe bridge was closed on Monday.\n\nWhat next\n\n"
                + "Some 4,000 cars\u00A0a day must go round.\n\nThe crack.");
    assertThat(article.blocks())
        .extracting(Block::role)
        .containsExactly(
            Role.HEADLINE, Role.PARAGRAPH, Role.SUBHEADING, Role.PARAGRAPH, Role.CAPTION);
    assertThat(article.published()).isEqualTo("2024-05-06T09:15:00Z");
    assertThat(article.authors()).containsExactly("Ada Example");
    assertThat(article.publisher()).isEqualTo("Example Herald");
    assertThat(article.dateline()).isEqualTo("OLDBRIDGE, May 6");
  }

  @Test
  void newsMl() {
    Article article = article("""
        <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
          <newsItem guid="urn:newsml:example:42" version="2" xml:lang="en-US">
            <itemMeta><provider literal="Example Agency"/><versionCreated>2024-05-06T11:00:00Z</versionCreated>
              <firstCreated>2024-05-06T09:00:00Z</firstCreated></itemMeta>
            <contentMeta><headline>Bridge closed</headline><by>Ada Example</by><dateline>OLDBRIDGE</dateline></contentMeta>
            <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml">
              <head><title>Bridge closed</title></head><body><p>The bridge was closed.</p><p>It is old.</p></body></html></inlineXML></contentSet>
          </newsItem></itemSet></newsMessage>
        """);

    assertThat(article.id()).isEqualTo("urn:newsml:example:42");
    assertThat(article.text()).isEqualTo("Bridge closed\n\nThe bridge was closed.\n\nIt is old.");
    assertThat(article.publisher()).isEqualTo("Example Agency");
    assertThat(article.published()).isEqualTo("2024-05-06T09:00:00Z");
    assertThat(article.modified()).isEqualTo("2024-05-06T11:00:00Z");
    assertThat(article.language()).isEqualTo("en-US");
    assertThat(article.dateline()).isEqualTo("OLDBRIDGE");
  }

  @Test
  void newsMlWithNitfInside() {
    Article article = article(
        "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='n'><contentSet><inlineXML>"
            + "<nitf xmlns='http://iptc.org/std/NITF/2006-10-18/'><body><body.head><hedline><hl1>Head</hl1></hedline></body.head>"
            + "<body.content><p>The bridge was closed.</p></body.content></body></nitf></inlineXML></contentSet></newsItem>");

    assertThat(article.title()).isEqualTo("Head");
    assertThat(article.text()).isEqualTo("Head\n\nThe bridge was closed.");
  }

  @Test
  void newsMlWithPlainTextInside() {
    Article article = article(
        "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='n'><contentMeta><headline>Head</headline></contentMeta>"
            + "<contentSet><inlineData contenttype='text/plain'>One.\nTwo.</inlineData></contentSet></newsItem>");

    assertThat(article.text()).isEqualTo("Head\n\nOne.\nTwo.");
    assertThat(article.blocks().stream().map(Block::role))
        .containsExactly(Role.HEADLINE, Role.PARAGRAPH, Role.PARAGRAPH);
  }

  @Test
  void externalEntitiesAreRefused() {
    Reading.Failure failure = failure(
        "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
            + "<rss><channel><item><title>a</title><description>&x;</description></item></channel></rss>");

    assertThat(failure.source()).startsWith("news.xml, line 1");
    assertThat(failure.error()).contains("declares entities").contains("never resolved");
  }

  @Test
  void aBillionLaughsAreNotExpanded() {
    StringBuilder xml =
        new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY l0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      xml.append("<!ENTITY l")
          .append(i)
          .append(" \"")
          .append(("&l" + (i - 1) + ";").repeat(10))
          .append("\">");
    }
    xml.append("]><rss><channel><item><description>&l29;</description></item></channel></rss>");

    assertThat(failure(xml.toString()).error()).contains("declares entities");
  }

  @Test
  void brokenXmlIsToldWithItsPlaceAfterWhatWasWhole() {
    List<Reading> readings = read(
        "<rss><channel>\n<item><guid>a</guid><description>One.</description></item>\n<item><description>Two");

    assertThat(readings).hasSize(2);
    assertThat(readings.get(0)).isInstanceOf(Reading.Success.class);
    assertThat(((Reading.Failure) readings.get(1)).source()).startsWith("news.xml, line 3, column");
    assertThat(((Reading.Failure) readings.get(1)).error()).contains("not well-formed XML");
  }

  @Test
  void otherXmlIsToldWithItsRootElement() {
    assertThat(failure("<catalog><book>Much text, but no news in it.</book></catalog>")
            .error())
        .contains("<catalog>")
        .contains("expected RSS, Atom, NITF or NewsML-G2");
  }

  @Test
  void anItemWithoutATextIsToldAndTheNextIsRead() {
    List<Reading> readings = read(
        "<rss><channel><item><title>Empty</title></item><item><guid>b</guid><description>Two.</description></item></channel></rss>");

    assertThat(((Reading.Failure) readings.get(0)).source()).isEqualTo("news.xml, line 1, item 1");
    assertThat(readings.get(1)).isInstanceOf(Reading.Success.class);
  }

  @Test
  void elementsInsideEachOtherWithoutEndAreNoDanger() {
    String deep = "<b>".repeat(50_000) + "Deep." + "</b>".repeat(50_000);
    Article article = article("<rss><channel><item><guid>a</guid><description>" + deep
        + "</description></item></channel></rss>");

    assertThat(article.text()).isEqualTo("Deep.");
  }

  @Test
  void moreElementsInsideEachOtherThanCanBeHeldAreTold() {
    Reading.Failure failure =
        failure("<rss><channel>\n<item><description>" + "<b>".repeat(200_000) + "Deep.");

    assertThat(failure.source()).startsWith("news.xml, line 2, column ");
    assertThat(failure.error())
        .isEqualTo("more than 100000 elements inside each other; expected XML of news");
  }

  @Test
  void aNameOfAThousandLettersIsToldWithoutTheNamesOfOptions() {
    Reading.Failure failure = failure("<rss><" + "x".repeat(20_000) + ">");

    assertThat(failure.error())
        .startsWith("not well-formed XML: ")
        .doesNotContain("JAXP")
        .doesNotContain("FEATURE");
  }

  private static List<Article> articles(String xml) {
    return read(xml).stream()
        .map(reading -> ((Reading.Success) reading).article())
        .toList();
  }

  @Test
  void everyAuthorOfAnAtomEntryIsNamed() {
    Article article = article("""
        <feed xmlns="http://www.w3.org/2005/Atom"><entry><id>1</id><content>One.</content>
          <author><name>Ada Example</name><email>ada@herald.example</email></author>
          <author><name>Ben Sample</name></author><contributor><name>Cee Third</name></contributor></entry></feed>""");

    assertThat(article.authors()).containsExactly("Ada Example", "Ben Sample");
  }

  @Test
  void theNameBesideAnAddressIsTheAuthorInRss() {
    Article article = article(
        "<rss><channel><item><author>ada@herald.example (Ada Example)</author><description>One.</description></item></channel></rss>");

    assertThat(article.authors()).containsExactly("Ada Example");
  }

  @Test
  void whatAnEntrySaysOfItsFirstFeedIsNotOfTheEntry() {
    Article article = article("""
        <feed xmlns="http://www.w3.org/2005/Atom"><title>Planet Example</title><entry>
          <source><id>feed</id><title>Example Herald</title><updated>2001-01-01T00:00:00Z</updated></source>
          <id>entry</id><title>Bridge closed</title><updated>2024-05-06T12:00:00Z</updated><content>One.</content></entry></feed>""");

    assertThat(article.id()).isEqualTo("entry");
    assertThat(article.title()).isEqualTo("Bridge closed");
    assertThat(article.published()).isEqualTo("2024-05-06T12:00:00Z");
    assertThat(article.publisher()).isEqualTo("Example Herald");
  }

  @Test
  void titlesAreReadWithoutTheirMarkup() {
    List<Article> rss = articles("""
        <rss><channel><title>Example &amp;amp; Herald</title>
          <item><title>Bridge &amp;#8216;closed&amp;#8217; &lt;i>now&lt;/i></title><description>One.</description></item>
          <item><title>Profit &lt; loss at A&amp;B, 5 &lt; 6</title><description>Two.</description></item></channel></rss>""");
    List<Article> atom = articles("""
        <feed xmlns="http://www.w3.org/2005/Atom">
          <entry><title type="html">A &lt;b>bold&lt;/b> plan &amp;amp; more</title><id>1</id><content>One.</content></entry>
          <entry><title type="text">The &lt;b> tag &amp;amp; you</title><id>2</id><content>Two.</content></entry></feed>""");

    assertThat(rss)
        .extracting(Article::title)
        .containsExactly("Bridge ‘closed’ now", "Profit < loss at A&B, 5 < 6");
    assertThat(rss.get(0).publisher()).isEqualTo("Example & Herald");
    assertThat(atom)
        .extracting(Article::title)
        .containsExactly("A bold plan & more", "The <b> tag &amp; you");
  }

  @Test
  void thePlainTextOfAFeedKeepsItsParagraphs() {
    Article article = article(
        "<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>1</id><content type='text'>One line\nand its rest.\n\n"
            + "5 &lt; 6, and &lt;b> is a tag.</content></entry></feed>");

    assertThat(article.text()).isEqualTo("One line\nand its rest.\n\n5 < 6, and <b> is a tag.");
    assertThat(article.blocks()).hasSize(2);
  }

  @Test
  void aPermanentLinkIsTheAddressWhereThereIsNoOther() {
    assertThat(article(
                "<rss><channel><item><guid>https://herald.example/a</guid><description>One.</description></item></channel></rss>")
            .url())
        .isEqualTo("https://herald.example/a");
    assertThat(article(
                "<rss><channel><item><guid isPermaLink='false'>https://herald.example/a</guid><description>One.</description></item></channel></rss>")
            .url())
        .isNull();
  }

  @Test
  void nitfNamesAllWhoWroteAndAllThatIsSaid() {
    Article article = article("""
        <nitf><head><docdata management-status="canceled"/></head><body><body.head>
          <hedline><hl1>Bridge closed</hl1><hl2>Three hurt as a cable snaps</hl2></hedline>
          <byline>By <person>Ada Example</person> and <person>Ben Sample</person><byttl>Herald Writers</byttl></byline></body.head>
          <body.content><p>The bridge was closed on Monday.</p></body.content>
          <body.end><tagline>Cee Third in London helped to report.</tagline></body.end></body></nitf>""");

    assertThat(article.authors()).containsExactly("Ada Example", "Ben Sample");
    assertThat(article.text())
        .isEqualTo(
            "Bridge closed\n\nThree hurt as a cable snaps\n\nThe bridge was closed on Monday.\n\n"
                + "Cee Third in London helped to report.");
    assertThat(article.blocks())
        .extracting(Block::role)
        .containsExactly(Role.HEADLINE, Role.SUBHEADING, Role.PARAGRAPH, Role.CREDIT);
    assertThat(article.warnings())
        .containsExactly("its provider marks the item as canceled; it is not to be published");
  }

  @Test
  void aBylineOfTwoLinesIsReadLineByLine() {
    Article article = article(
        "<nitf><body><body.head><byline>By Ada\n Example<br/>Herald Staff Writer</byline></body.head>"
            + "<body.content><p>One.</p></body.content></body></nitf>");

    assertThat(article.authors()).containsExactly("Ada Example");
  }

  @Test
  void newsMlIsDescribedByTheNitfInsideItWhereItSaysNothing() {
    Article article = article("""
        <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="n"><itemMeta><pubStatus qcode="stat:withheld"/></itemMeta>
          <contentSet><inlineXML><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/">
          <head><docdata><doc-id id-string="inner"/><date.issue norm="20240506"/></docdata></head>
          <body><body.head><hedline><hl1>Bridge closed</hl1></hedline><byline>By Ada Example</byline><dateline>PARIS</dateline></body.head>
          <body.content><p>One.</p></body.content></body></nitf></inlineXML></contentSet></newsItem>""");

    assertThat(article.id()).isEqualTo("n");
    assertThat(article.title()).isEqualTo("Bridge closed");
    assertThat(article.authors()).containsExactly("Ada Example");
    assertThat(article.published()).isEqualTo("2024-05-06");
    assertThat(article.dateline()).isEqualTo("PARIS");
    assertThat(article.warnings()).anyMatch(warning -> warning.contains("withheld"));
  }

  @Test
  void theDescriptionOfAPictureIsReadAsASummary() {
    Article article = article("""
        <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="n"><contentMeta><headline>Crack</headline>
          <description role="drol:caption">The crack in the bridge on May 5.</description></contentMeta>
          <contentSet><remoteContent href="a.jpg"/></contentSet></newsItem>""");

    assertThat(article.text()).isEqualTo("Crack\n\nThe crack in the bridge on May 5.");
    assertThat(article.warnings()).containsExactly("only a summary: the news item has no text");
  }
}
