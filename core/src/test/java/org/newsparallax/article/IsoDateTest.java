package org.newsparallax.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates keep the precision that they are written with. */
class IsoDateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-08-08|2024-08-08",
        "2024-08|2024-08",
        "2024-08-08T14:05|2024-08-08T14:05",
        "2024-08-08T14:05:00Z|2024-08-08T14:05:00Z",
        "2024-08-08T14:05:09.123+0200|2024-08-08T14:05:09+02:00",
        "2024-08-08T14:05:09.123Z|2024-08-08T14:05:09Z",
        "2024-08-08T14:05:09+02:30|2024-08-08T14:05:09+02:30",
        "2024-08-08T14:05:09+0000|2024-08-08T14:05:09Z",
        "2024-08-08T14:05:09+aa:bb|2024-08-08",
        "2024-08-08 14:05:00 -05:00|2024-08-08T14:05:00-05:00",
        "2024-08-08T14:05:00+02:00[Europe/Kyiv]|2024-08-08T14:05:00+02:00",
        "20240808|2024-08-08",
        "20240808T120000Z|2024-08-08T12:00:00Z",
        "20240808T120000-0500|2024-08-08T12:00:00-05:00",
        "20240808T000000-0500|2024-08-08",
        "Thu, 08 Aug 2024 14:05:00 GMT|2024-08-08T14:05:00Z",
        "Thu, 8 Aug 2024 14:05:00 -0400|2024-08-08T14:05:00-04:00",
        "8 August 2024|2024-08-08",
        "8th of August, 2024|2024-08-08",
        "August 8, 2024|2024-08-08",
        "Thursday, August 8th, 2024|2024-08-08",
        "Aug. 8, 2024 at 2:05 p.m. EDT|2024-08-08T14:05-04:00",
        "8 August 2024 14:05 BST|2024-08-08T14:05+01:00",
        "8 August 2024 14:05 CEST|2024-08-08T14:05+02:00",
        "Aug. 8, 2024 2:05 p.m. ET|2024-08-08T14:05-04:00",
        "Jan. 8, 2024 2:05 p.m. ET|2024-01-08T14:05-05:00",
        "8 August 2024 14:05 IST|2024-08-08T14:05",
        "August 8, 2024 12:30 AM|2024-08-08T00:30",
        "Sept. 3, 2024|2024-09-03",
        "August 2024|2024-08",
        "1723125900|2024-08-08T14:05:00Z",
        "1723125900000|2024-08-08T14:05:00Z",
      })
  void isBroughtToIso(String written, String iso) {
    assertThat(IsoDate.of(written)).isEqualTo(iso);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "soon",
        "03/04/2024",
        "2024-13-01",
        "2024-02-30",
        "Smarch 3, 2024",
        "0000-00-00",
        "yesterday 10:15",
        "8 August"
      })
  void isNullWhereThereIsNoneOrItIsAmbiguous(String written) {
    assertThat(IsoDate.of(written)).isNull();
  }

  @Test
  void aTimeThatIsNoneLeavesTheDay() {
    assertThat(IsoDate.of("2024-08-08T99:99")).isEqualTo("2024-08-08");
    assertThat(IsoDate.of("2024-08-08 in the morning")).isEqualTo("2024-08-08");
  }
}
