package org.newsparallax.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsparallax.compare.Disputes.disputes;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose a sum, a way or a time is. */
class OwnerTest {

  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Tom Reed, 39, is in the Lorn jail. His bail is set at $400,000. | The court in Lorn spoke of 27-year-old Karl Voss, who is in jail. Bail was set for him at $900,000.",
        "The 31-year-old Dane Olaf Berg fell about 500 metres on Mount Arden. | A 45-year-old Norwegian climber died after falling about 300 metres on Mount Arden.",
        "The 31-year-old Olaf Berg fell about 500 metres to his death on Mount Arden. | Nils Holm, 32, fell about 300 metres to his death on Mount Arden.",
        "Tom Reed, 39, faces seven counts of theft. | Karl Voss, 27, faces nine counts of theft.",
        "A sailor who spent his first nine years at sea in Lorn, Tom Reed is mayor. | Karl Voss has spent 21 years at sea in Lorn.",
        "Since he came to Lorn as a boy, Karl Orban has spent nine seasons with the club. | The club thanked its captain. Tom Voss spent 14 seasons on the pitch.",
        "Reed has played nine seasons with the Lorn club. | Reed played his first four seasons with the Lorn club.",
      })
  void oneMansFigureIsNotThatOfAnother(String one, String other) {
    assertThat(disputes(one, other)).isEmpty();
  }

  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The 31-year-old Dane Olaf Berg fell about 500 metres from a ridge on Mount Arden. | A 31-year-old Danish climber fell about 300 metres from a ridge on Mount Arden.",
        "Olaf Berg, 31, fell about 500 metres from a ridge on Mount Arden. | Berg, 33, fell about 300 metres from a ridge on Mount Arden.",
        "Tom Reed, 39, faces seven counts of theft. | Reed, 39, faces nine counts of theft.",
        "Bail for Tom Reed, 39, was set at $400,000 in Lorn. | Bail for Tom Reed, 39, was set at $900,000 in Lorn.",
      })
  void twoFiguresOfOneManAreCompared(String one, String other) {
    assertThat(disputes(one, other).stream().map(Finding::subject))
        .anyMatch(subject -> !subject.startsWith("age"));
  }
}
