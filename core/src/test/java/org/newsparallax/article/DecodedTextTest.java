package org.newsparallax.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.Bytes;
import java.nio.charset.Charset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DecodedTextTest {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final String CAFE = "Café – “closed” for €5";

  @Test
  void aByteOrderMarkDecidesAndIsNotPartOfTheText() {
    byte[] mark = {(byte) 0xFF, (byte) 0xFE};
    DecodedText read = DecodedText.of(Bytes.concat(mark, CAFE.getBytes(UTF_16LE)), "utf-8");
    assertThat(read.text()).isEqualTo(CAFE);
    assertThat(read.origin()).isEqualTo("byte order mark");
    assertThat(DecodedText.of(("\uFEFF" + CAFE).getBytes(UTF_8), null).text()).isEqualTo(CAFE);
    assertThat(DecodedText.of(("\uFEFF" + CAFE).getBytes(UTF_16BE), null).text())
        .isEqualTo(CAFE);
  }

  @Test
  void utf32HasItsOwnMark() {
    assertThat(DecodedText.of(("\uFEFFabc").getBytes(Charset.forName("UTF-32LE")), null)
            .text())
        .isEqualTo("abc");
    assertThat(DecodedText.of(("\uFEFFabc").getBytes(Charset.forName("UTF-32BE")), null)
            .text())
        .isEqualTo("abc");
  }

  @Test
  void theDeclaredCharsetIsUsedWhereTheBytesFit() {
    DecodedText read =
        DecodedText.of("Київ".getBytes(Charset.forName("windows-1251")), "windows-1251");
    assertThat(read.text()).isEqualTo("Київ");
    assertThat(read.origin()).isEqualTo("declared");
    assertThat(read.warnings()).isEmpty();
  }

  @Test
  void latin1IsReadAsTheWindowsCharsetThatIsMeant() {
    assertThat(DecodedText.of(CAFE.getBytes(WINDOWS_1252), "ISO-8859-1").text()).isEqualTo(CAFE);
  }

  @Test
  void utf8ThatIsDeclaredAsLatin1IsStillUtf8() {
    assertThat(DecodedText.of(CAFE.getBytes(UTF_8), "iso-8859-1").text()).isEqualTo(CAFE);
  }

  @Test
  void aDeclarationThatDoesNotFitIsTold() {
    DecodedText read = DecodedText.of(CAFE.getBytes(WINDOWS_1252), "utf-8");
    assertThat(read.text()).isEqualTo(CAFE);
    assertThat(read.charset()).isEqualTo(WINDOWS_1252);
    assertThat(read.warnings()).hasSize(2);
  }

  @Test
  void anUnknownNameIsToldAndIgnored() {
    DecodedText read = DecodedText.of("abc".getBytes(UTF_8), "no such charset");
    assertThat(read.text()).isEqualTo("abc");
    assertThat(read.warnings()).singleElement().asString().contains("no such charset");
    assertThat(DecodedText.of("abc".getBytes(UTF_8), " ").warnings()).isEmpty();
  }

  @Test
  void wideTextWithoutAMarkIsSeenByItsZeros() {
    assertThat(DecodedText.of("A plain line".getBytes(UTF_16LE), null).text())
        .isEqualTo("A plain line");
    assertThat(DecodedText.of("A plain line".getBytes(UTF_16BE), null).text())
        .isEqualTo("A plain line");
  }

  @Test
  void oneBrokenByteDoesNotTurnUtf8IntoSomethingElse() {
    byte[] bytes = Bytes.concat((CAFE + CAFE).getBytes(UTF_8), new byte[] {(byte) 0xC3});
    DecodedText read = DecodedText.of(bytes, null);
    assertThat(read.text()).startsWith(CAFE).endsWith("\uFFFD");
    assertThat(read.warnings())
        .singleElement()
        .asString()
        .contains("at byte " + (bytes.length - 1));
  }

  @Test
  void emptyInputIsEmptyText() {
    assertThat(DecodedText.of(new byte[0], null).text()).isEmpty();
  }

  @Property
  void anyBytesGiveSomeText(@ForAll byte[] bytes) {
    assertThat(DecodedText.of(bytes, null).text()).isNotNull();
  }

  @Property
  void utf8IsAlwaysReadBack(@ForAll String text) {
    String valid = new String(text.getBytes(UTF_8), UTF_8);
    if (!valid.startsWith("\uFEFF") && valid.indexOf(0) < 0) {
      assertThat(DecodedText.of(valid.getBytes(UTF_8), null).text()).isEqualTo(valid);
    }
  }

  @Property
  void latinBytesAreNeverLost(@ForAll byte[] bytes) {
    String text = new String(bytes, ISO_8859_1);
    assertThat(DecodedText.of(text.getBytes(UTF_8), "utf-8").warnings()).isEmpty();
  }
}
