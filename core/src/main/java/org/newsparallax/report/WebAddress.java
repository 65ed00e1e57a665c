package org.newsparallax.report;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Addresses that a report may link to. */
final class WebAddress {
  private WebAddress() {}

  /** The address, if it is one of the web (http or https with a host) in ASCII without anything odd; else null. */
  static @Nullable String of(@Nullable String given) {
    if (given == null) {
      return null;
    }
    try {
      URI address = new URI(given.strip());
      String scheme = address.getScheme();
      boolean web = "https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme);
      return web && address.getHost() != null ? address.toASCIIString() : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
