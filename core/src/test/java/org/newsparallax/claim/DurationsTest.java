package org.newsparallax.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationsTest {
  private static Claim claim(String text, String figure) {
    return ClaimsOfText.claim("City news\n\n" + text + "\n", figure);
  }

  private static String text(@Nullable Mention mention) {
    return mention == null ? "-" : mention.text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The tunnel from Lorn to Kell will be closed for at least six days. | six days | The tunnel",
        "The ferry, with 30 people on board, was eight minutes behind schedule. | eight minutes"
            + " | The ferry",
        "The mayor was cleared at the end of a six-week hearing. | six-week | hearing",
        "The king declared four days of mourning. | four days | mourning",
        "The blaze was put out within three hours. | three hours | The blaze",
        "The gale was over in under three hours. | three hours | The gale",
        "The pilot had worked 15 hours. | 15 hours | The pilot",
        "The blackout lasted three hours. | three hours | The blackout",
      })
  void tellsWhatLasted(String text, String figure, String lasted) {
    assertThat(claim(text, figure).event()).isEqualTo(Event.LAST);
    assertThat(text(claim(text, figure).setting().subject())).isEqualTo(lasted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It took nine crews eight hours to put the blaze out. | eight hours",
        "Firefighters put the blaze out within three hours. | three hours",
        "The pilot of a jet that hit a van, killing 6 people, had been on duty for 16 hours."
            + " | 16 hours",
        "It was running 12 minutes late. | 12 minutes",
        "The runner won in a time of 3 hours. | 3 hours",
      })
  void saysNothingWhereAnotherWouldBeNamed(String text, String figure) {
    assertThat(claim(text, figure).event()).isEqualTo(Event.LAST);
    assertThat(text(claim(text, figure).setting().subject())).isEqualTo("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nine crews needed eight hours to put out the blaze. | eight hours | put",
        "Crews fought the fire at the mill for eight hours. | eight hours | fought",
        "Deputies were there nine minutes later. | nine minutes | Deputies",
        "A patrol, which came from Kell, arrived nine minutes after the alarm. | nine minutes | patrol",
        "Officers got there in nine minutes. | nine minutes | Officers",
        "It took paramedics nine minutes to arrive. | nine minutes | paramedics",
        "It took nine minutes for an ambulance to get there. | nine minutes | ambulance",
        "Logs put the first officer on the scene nine minutes after that. | nine minutes | officer",
        "The last miner had been trapped for 30 hours. | 30 hours | last",
        "Quake kills 60, last survivor out after 30 hours | 30 hours | last",
      })
  void tellsWhatTookSoLong(String text, String figure, String told) {
    assertThat(claim(text, figure).event()).isEqualTo(Event.LAST);
    assertThat(text(claim(text, figure).setting().trigger())).isEqualTo(told);
    assertThat(text(claim(text, figure).setting().subject())).isEqualTo("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A second patrol arrived nine minutes later. | nine minutes",
        "Officers arrived nine minutes after the robbers had left. | nine minutes",
        "Officers arrested a man nine minutes later. | nine minutes",
        "The buyers arrived nine minutes later. | nine minutes",
        "A miner was pulled out after 30 hours. | 30 hours",
        "The last train to Kell was cancelled, trapped for 30 hours. | 30 hours",
      })
  void saysNothingOfTheTaskWhereAnotherIsMeant(String text, String figure) {
    assertThat(text(claim(text, figure).setting().trigger())).isEqualTo("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A bridge in Lorn fell six hours after the gale. | six hours",
        "The ferry left the port of Lorn eight hours earlier. | eight hours",
        "He spoke within two hours of the blaze. | two hours",
      })
  void aPointInTimeIsNoLength(String text, String figure) {
    assertThat(claim(text, figure).event()).isEqualTo(Event.OTHER);
    assertThat(text(claim(text, figure).setting().subject())).isEqualTo("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The line from Lorn to Kell carries 400 tonnes. | 400 tonnes | -",
        "Moreau said that two boats had sunk. | two | -",
        "The profit of Kellwood rose to $4 million. | $4 million | Kellwood",
      })
  void neitherTheEndsOfAWayNorASpeakerOwnsAFigure(String text, String figure, String owner) {
    assertThat(text(claim(text, figure).setting().actor())).isEqualTo(owner);
  }
}
