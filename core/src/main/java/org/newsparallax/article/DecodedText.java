package org.newsparallax.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bytes read as text. Which charset they are in is decided in this order: a byte order mark; the charset that the
 * transport or the document declares, if the bytes fit it; UTF-8 if the bytes are valid; UTF-16 if every other byte is
 * zero; UTF-8 with a few broken places; windows-1252. Every doubt is told by a warning.
 *
 * @param text the text, without byte order mark
 * @param charset the charset it was read in
 * @param origin how the charset was found: {@code byte order mark}, {@code declared} or {@code detected}
 * @param warnings what a reader should know, in English
 */
record DecodedText(String text, Charset charset, String origin, List<String> warnings) {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  /** A file with fewer broken places per valid multi-byte character than this is UTF-8 that was damaged. */
  private static final double DAMAGED = 0.2;

  /**
   * Decodes bytes.
   *
   * @param bytes the bytes
   * @param declared the charset's name as the transport or the document declares it, or null
   * @return the text; never fails
   */
  static DecodedText of(byte[] bytes, @Nullable String declared) {
    ByteOrderMark mark = ByteOrderMark.of(bytes);
    if (mark != null) {
      return beyondDoubt(bytes, mark.length(), mark.charset(), "byte order mark");
    }
    Charset named = charset(declared);
    String warning = declared == null || declared.isBlank() || named != null
        ? null
        : "the declared charset \"" + declared + "\" is not known and was ignored";
    if (named != null) {
      // Many pages declare ISO-8859-1 and mean windows-1252; browsers read them so.
      Charset meant =
          named.equals(StandardCharsets.ISO_8859_1) || named.equals(StandardCharsets.US_ASCII)
              ? WINDOWS_1252
              : named;
      String strict = strict(bytes, 0, StandardCharsets.UTF_8);
      if (meant.equals(WINDOWS_1252) && strict != null) {
        return new DecodedText(strict, StandardCharsets.UTF_8, "detected", List.of());
      }
      String text = strict(bytes, 0, meant);
      if (text != null) {
        return new DecodedText(text, meant, "declared", List.of());
      }
      warning = "the bytes do not fit the declared charset " + named.name();
    }
    return detect(bytes, warning);
  }

  /**
   * The charset whose code for the end of a line parts the lines of a text: UTF-16 or UTF-32 if the text is marked so or
   * looks so, else UTF-8, which has it in common with all others.
   *
   * @param start how the text begins
   */
  static Charset ofLines(byte[] start) {
    ByteOrderMark mark = ByteOrderMark.of(start);
    Charset wide = mark == null ? wide(start) : mark.charset();
    return wide == null ? StandardCharsets.UTF_8 : wide;
  }

  /** Decodes a line of a text whose lines are parted in a charset of {@link #ofLines}. */
  static DecodedText line(byte[] line, Charset ofLines) {
    return ofLines.equals(StandardCharsets.UTF_8) || ByteOrderMark.of(line) != null
        ? of(line, "UTF-8")
        : beyondDoubt(line, 0, ofLines, "detected");
  }

  private static DecodedText beyondDoubt(byte[] bytes, int from, Charset charset, String origin) {
    String text = strict(bytes, from, charset);
    return text != null
        ? new DecodedText(text, charset, origin, List.of())
        : new DecodedText(
            new String(bytes, from, bytes.length - from, charset),
            charset,
            origin,
            List.of("some bytes are not valid " + charset.name() + " and were replaced"));
  }

  private static DecodedText detect(byte[] bytes, @Nullable String warning) {
    List<String> warnings = warning == null ? List.of() : List.of(warning);
    Charset wide = wide(bytes);
    Charset whole = wide != null ? wide : StandardCharsets.UTF_8;
    String text = strict(bytes, 0, whole);
    if (text != null) {
      return new DecodedText(text, whole, "detected", warnings);
    }
    Utf8Census census = Utf8Census.of(bytes);
    boolean damaged = census.valid() > 0 && census.broken() <= DAMAGED * census.valid();
    Charset charset = damaged ? StandardCharsets.UTF_8 : WINDOWS_1252;
    String doubt = damaged
        ? "the text is UTF-8, but " + census.broken()
            + " byte sequences are broken, the first at byte " + census.firstBroken()
            + ", and were replaced"
        : "the bytes are not UTF-8; they were read as windows-1252";
    return new DecodedText(
        new String(bytes, charset),
        charset,
        "detected",
        warning == null ? List.of(doubt) : List.of(warning, doubt));
  }

  /** UTF-16 without a mark: in Latin text every other byte is zero. */
  private static @Nullable Charset wide(byte[] bytes) {
    int looked = Math.min(bytes.length, 1 << 12) & ~1;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < looked; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    int half = looked / 2;
    if (half < 4 || even + odd < half * 0.7) {
      return null;
    }
    if (even == 0) {
      return StandardCharsets.UTF_16LE;
    }
    return odd == 0 ? StandardCharsets.UTF_16BE : null;
  }

  private static @Nullable Charset charset(@Nullable String name) {
    if (name == null || name.isBlank()) {
      return null;
    }
    try {
      return Charset.forName(name.strip());
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static @Nullable String strict(byte[] bytes, int from, Charset charset) {
    try {
      CharBuffer text = charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
      return text.toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
