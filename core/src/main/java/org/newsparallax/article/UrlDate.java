package org.newsparallax.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an address says about an article. */
final class UrlDate {
  private static final Pattern PARTED = Pattern.compile(
      "(?:^|[/_-])((?:19|20)\\d{2})[/-](\\d{1,2}|[a-z]{3})(?:[/-](\\d{1,2}))?(?=[/_.-]|$)");
  private static final Pattern SOLID =
      Pattern.compile("(?:^|[/_-])((?:19|20)\\d{2})(\\d{2})(\\d{2})(?=[/_.-]|$)");

  private UrlDate() {}

  /** The date in the path, a day ({@code /2024/08/08/}, {@code -20240808}) or a month, or null. */
  static @Nullable String of(@Nullable String url) {
    String path = path(url);
    if (!path.contains("19") && !path.contains("20")) {
      return null;
    }
    Matcher parted = PARTED.matcher(path);
    while (parted.find()) {
      String month = parted.group(2);
      String date = parted.group(3) == null
          ? inMonth(parted.group(1), month)
          : IsoDate.of(parted.group(1) + "-" + number(month) + "-" + twoDigits(parted.group(3)));
      if (date != null) {
        return date;
      }
    }
    Matcher solid = SOLID.matcher(path);
    while (solid.find()) {
      String date = IsoDate.of(solid.group(1) + solid.group(2) + solid.group(3));
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  private static @Nullable String inMonth(String year, String month) {
    // A year and a number alone ("/2024-12-things") may be anything; a folder for the month is not.
    return month.length() == 2 || Character.isLetter(month.charAt(0))
        ? IsoDate.of(year + "-" + number(month))
        : null;
  }

  /** The number of a month, which is given by number or by name, in two digits. */
  private static String number(String month) {
    String number =
        Character.isLetter(month.charAt(0)) ? String.valueOf(Months.number(month)) : month;
    return twoDigits(number);
  }

  private static String twoDigits(String number) {
    return number.length() == 1 ? "0" + number : number;
  }

  /** The host without {@code www}, or null. */
  static @Nullable String host(@Nullable String url) {
    if (url == null) {
      return null;
    }
    try {
      String host = new URI(url).getHost();
      return host == null ? null : withoutPrefix(host.toLowerCase(Locale.ROOT));
    } catch (URISyntaxException e) {
      return null;
    }
  }

  private static String withoutPrefix(String host) {
    return host.startsWith("www.") ? host.substring("www.".length()) : host;
  }

  private static String path(@Nullable String url) {
    if (url == null) {
      return "";
    }
    int scheme = url.indexOf("://");
    int slash = url.indexOf('/', scheme < 0 ? 0 : scheme + 3);
    int query = url.indexOf('?');
    return slash < 0
        ? ""
        : url.substring(slash, query > slash ? query : url.length()).toLowerCase(Locale.ROOT);
  }
}
