package org.newsparallax.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MagnitudeReaderTest {
  private static List<Quantity> magnitudes(String text) {
    return QuantityExtractor.ofDefaults().extract(text).stream()
        .filter(q -> "magnitude".equals(q.unit()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A magnitude 6.1 quake rattled the bay.                          | 6.1 | 6.1",
        "A magnitude-6.1 quake rattled the bay.                          | 6.1 | 6.1",
        "A 6.1-magnitude quake rattled the bay.                          | 6.1 | 6.1",
        "It had a magnitude of about 6.                                  | 6 | 6",
        "Seismologists put the magnitude at 6.1.                         | 6.1 | 6.1",
        "The magnitude was later revised to 5.9 by the agency.           | 5.9 | 5.9",
        "The magnitude, first reported as 5.4, may still change.         | 5.4 | 5.4",
        "Its magnitude was estimated at 6.                               | 6 | 6",
        "A 6.3-strength quake toppled the lighthouse.                    | 6.3 | 6.3",
        "An aftershock measuring 5.2 followed within the hour.           | 5.2 | 5.2",
        "It measured 6.1 on the Richter scale.                           | 6.1 | 6.1",
        "It measured 6.1 on the moment magnitude scale.                  | 6.1 | 6.1",
        "Several aftershocks had magnitudes ranging from 3.2 to 4.1.     | 3.2 | 4.1",
        "Tremors with magnitudes between 3.2 and 4.1 were felt.          | 3.2 | 4.1",
        "The earthquake, of 6.4, was the strongest in years.             | 6.4 | 6.4",
        "A 5.9 offshore quake woke the islanders.                        | 5.9 | 5.9",
      })
  void tellsAMagnitude(String text, double min, double max) {
    assertThat(magnitudes(text))
        .singleElement()
        .extracting(Quantity::value)
        .isEqualTo(Interval.between(min, max));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The magnitude of the flood became clear when 6 bodies were found.",
        "The magnitude was felt in 6 villages.",
        "A loss of that magnitude was last seen 5.5 years ago.",
        "The magnitude of the swing was put at 6.5%.",
        "The table measured 6.4 there.",
        "The quake killed 6 people.",
        "The quake came at 7.15 on Monday.",
        "The quake was 2.5 times as strong.",
        "The quake cost 1.5 million homes their power.",
        "Its magnitude grew by 0.3 overnight.",
        "The quake struck. Shares fell to 6.5.",
        "Three quakes and 4.5 inches of rain hit the valley.",
        "The quake struck 6.2 kilometres down.",
        "She runs 5.2-strength beer through the taps.",
      })
  void tellsNoMagnitude(String text) {
    assertThat(magnitudes(text)).isEmpty();
  }
}
