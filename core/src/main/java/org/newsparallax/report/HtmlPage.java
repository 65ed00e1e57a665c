package org.newsparallax.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/** The frame of a page: what it may load and run, and how it looks. */
final class HtmlPage {
  private static final String STYLE = resource("report.css");
  private static final String SCRIPT = resource("report.js");

  private HtmlPage() {}

  /** An empty page with style, title and policy. */
  static Document titled(String title) {
    Document page = Document.createShell("");
    page.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
    page.prependChild(new DocumentType("html", "", ""));
    page.child(0).attr("lang", "en");
    Element head = page.head();
    head.appendElement("meta").attr("charset", "utf-8");
    head.appendElement("meta")
        .attr("http-equiv", "Content-Security-Policy")
        .attr(
            "content",
            "default-src 'none'; img-src data:; style-src "
                + hash(STYLE)
                + "; script-src "
                + hash(SCRIPT)
                + "; base-uri 'none'; form-action 'none'");
    head.appendElement("meta")
        .attr("name", "viewport")
        .attr("content", "width=device-width, initial-scale=1");
    head.appendElement("meta").attr("name", "referrer").attr("content", "no-referrer");
    head.appendElement("meta").attr("name", "color-scheme").attr("content", "light dark");
    head.appendElement("link").attr("rel", "icon").attr("href", "data:,");
    head.appendElement("title").text(title);
    head.appendElement("style").appendChild(new DataNode(STYLE));
    return page;
  }

  /** Adds the one script that the policy lets run. */
  static void addScript(Element body) {
    body.appendElement("script").appendChild(new DataNode(SCRIPT));
  }

  private static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("each Java platform has SHA-256", e);
    }
  }

  private static String resource(String name) {
    try (InputStream stream = HtmlPage.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("resource " + name + " cannot be read", e);
    }
  }
}
