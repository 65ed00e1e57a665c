package org.newsparallax.article;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * A text of a feed, which is plain, HTML that is escaped once more, or XHTML. Atom says which; where nothing is said, as in
 * RSS, a tag or a character reference that is left in the text tells.
 */
final class FeedText {
  private static final Pattern MARKUP = Pattern.compile(
      "</?[a-zA-Z][^<>]{0,1000}>|&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8}\\d?);");

  private FeedText() {}

  /** The text as the body of an article. */
  static RecordBody body(Element element) {
    boolean html = isHtml(element);
    return new RecordBody(html ? html(element) : element.wholeText().strip(), html);
  }

  private static boolean isHtml(Element element) {
    String type = element.attr("type").toLowerCase(Locale.ROOT);
    return !element.children().isEmpty()
        || type.contains("html")
        || !type.startsWith("text") && MARKUP.matcher(element.wholeText()).find();
  }

  /** The text as HTML, if that is what it is. */
  private static String html(Element element) {
    return element.children().isEmpty() ? element.wholeText() : element.html();
  }

  /** The text as one line. */
  static String line(Element element) {
    return isHtml(element) ? Jsoup.parseBodyFragment(html(element)).text() : element.text();
  }
}
