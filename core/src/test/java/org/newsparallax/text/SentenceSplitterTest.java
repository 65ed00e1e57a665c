package org.newsparallax.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each text is written with {@code |} where one sentence ends and the next begins. */
class SentenceSplitterTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry sank at dawn. | Forty people were aboard.",
        "Was anyone warned? | The harbour master would not say.",
        "It is over! | The last hostage has walked out.",
        "The bridge carries 9,400 cars a day. | It was built in 1931. | Nobody has repaired it.",
        "Nobody came?! | The hall stayed empty!! | So did the square.",
      })
  void stopsEndSentences(String text) {
    check(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Growth slowed to 0.4 percent from 1.75 percent. | It may slow further.",
        "The fund lost $3.6 billion, or 2.25 euros a share.",
        "Rounds of .38 calibre were found. | The rate fell to .5 per cent.",
        "The count reached 44. | Nine were infants.",
        "The count reached 44. | 9 were infants.",
        "They cut 1.200.000 trees. | That is a tenth.",
      })
  void numbersAreNeverBroken(String text) {
    check(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gen. Ruth Adeyemi met Lt. Col. Paul Ferro and Sgt. Maj. Okafor.",
        "Mr. Lindqvist, Mrs. Oduya and Dr. Park signed. | Prof. Ames did not.",
        "Critics of Rep. Dale Moss, D-Mich., and Sen. Kay Brandt left.",
        "She climbed Mt. Elbert from Ft. Collins.",
        "MAJ. GEN. TOM HALE SPOKE TO REP. ANN COLE.",
        "Rescuers praised Ptl. Owen Hart and Brgd. Sule.",
      })
  void titlesBelongToTheNameBehindThem(String text) {
    check(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "K. L. Norrington and Peter J. Amsel lost. | Both will appeal.",
        "The novel by J.R. Hartley sold well. | He wrote no other.",
        "My neighbour and I. | We stayed until the end.",
        "Followers of Brother X. | He left them in 1962.",
        "Supplies of vitamin C. | They ran out at noon.",
      })
  void initialsBelongToNames(String text) {
    check(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "See No. 14 and Nos. 3 and 5, p. 88, vol. 2.",
        "Was it theft? | No. | Officers had paid for it.",
        "The toll was approx. 60, or est. 12 a day.",
        "It hung in the School of Art. | I saw it there.",
      })
  void numberAbbreviationsNeedANumber(String text) {
    check(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Voting began on Oct. 5 and ended on Nov. 2. | Dec. 1 is the deadline.",
        "Prices rose in Feb. 2019. | Wages did not.",
        "The trial opens in Sept. | The judge set no date.",
        "The match is on Sat. Nov. 9 in Leeds.",
      })
  void monthsAndDaysGoBeforeDates(String text) {
    check(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Harrow Corp. rose and Bell & Sons Ltd. fell.",
        "Harrow Inc. Chief Executive Lena Voss resigned. | She gave no reason.",
        "The plant belongs to Harrow Inc. | It makes pumps.",
        "The victim was Carl Dent Jr. | He was 19.",
        "The victim, Carl Dent Jr., was 19.",
        "It was examined by Ana Ruiz, Ph.D. | Nobody else saw it.",
      })
  void companiesAndNamesGoOnOrEnd(String text) {
    check(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A U.S. Navy ship left. | Two U.K. vessels stayed in the U.S. | Others came from the U.N. | Nothing more is known.",
        "She moved from Austin, Tex. | Friends helped her.",
        "She moved from Reno, Nev. | Baker stayed behind.",
        "He teaches in Washington, D.C. | The school is small.",
        "They met in the U.S. | “We agreed on little,” he said.",
      })
  void placesGoOnOrEnd(String text) {
    check(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The store on Elm St. was looted. | She lives on Oak Ave. | Her mother lives on Oak St. | It is quiet there.",
        "He flew to St. Louis. | St. Ann's Church was closed.",
      })
  void streetsAndSaintsAreToldApart(String text) {
    check(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sirens sounded at 3 a.m. Sunday. | All was clear by 4:15 a.m. | Crews left later.",
        "At 6 p.m. Colonel Weiss gave the order. | By 9 p.m. Weiss was dead.",
        "The gates close at 5 p.m. Eastern and 2 p.m. PDT. | Be early.",
        "The gates close at 5 p.m. Nairobi time. | Be early.",
        "The train left at 7 p.m. | Mr. Hobbs missed it.",
        "It ends at 11 p.m. 4 March.",
      })
  void timesOfDayGoOnWithDaysAndZones(String text) {
    check(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The case is Dunn v. Ohio. | It took years.",
        "They won 54 vs. 46, i.e. Clearly.",
        "Flags, drums, etc. | The parade had it all.",
        "The tank is 9 ft. | Engineers want more.",
        "The tank is 9 ft. 4 in. deep.",
        "About 90 sq. miles burned.",
        "The tablet dates from 1200 B.C.E. | It is broken.",
      })
  void otherAbbreviations(String text) {
    check(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We ran,” she said. | “Nobody helped.” | The street was empty.",
        "He called it “a disgrace.” | Weeks later he resigned.",
        "\"We ran.\" | \"Nobody helped.\" | \"Then it was quiet.\"",
        "'Enough is enough.' | The crowd cheered.",
        "“Who fired first?” Judge Mary Tull asked. | “I did,” he said.",
        "“Who fired first?” asked the judge. | He did not answer.",
        "“Who fired first?” | He did not answer.",
        "“Run!” Lt. Owen Hart shouted. | They ran.",
        "\"It was loud. \" | The windows broke.",
        "It was “loud. ” | The windows broke.",
        "«Nobody came.» | The doors stayed shut.",
      })
  void quotationMarksCloseWithTheirSentence(String text) {
    check(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The pact (signed in Bonn in 1990.) is void.",
        "The senator (R-Ala.) Spoke first.",
        "They fled. | (Two came back.) | The others did not.",
        "It was cut from the text [...] Smith says. | He objects.",
        "The dam held.[14] | Engineers were surprised.",
      })
  void bracketsCloseWithTheirSentence(String text) {
    check(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I thought ... well, never mind. | Go on.",
        "I thought … I never knew.",
        "He just stood there… | Then he fell.",
        "Nobody spoke.... | The clock ticked.",
        "We counted 8... 9... maybe 10.",
        "The rest is lost ... | On the next page it goes on.",
        "... and so it began. | The rest is known.",
        "He was done. | . . . The others went on.",
        "I did it. | … I am sorry.",
      })
  void ellipsesEndSentencesWhereACapitalFollows(String text) {
    check(text);
  }

  @Test
  void aMissingSpaceIsNoMissingBoundary() {
    assertThat(
            split("The fire spread.Police closed the road.\"I saw it,\" he said.It was 5.The end."))
        .containsExactly(
            "The fire spread.",
            "Police closed the road.",
            "\"I saw it,\" he said.",
            "It was 5.",
            "The end.");
    assertThat(split("Who did it?\"\"Nobody knows."))
        .containsExactly("Who did it?\"", "\"Nobody knows.");
    assertThat(split("\"Who did it?\"\"Nobody knows.\""))
        .containsExactly("\"Who did it?\"", "\"Nobody knows.\"");
    assertThat(split("It was he.I know. It was the FBI.The end."))
        .containsExactly("It was he.", "I know.", "It was the FBI.", "The end.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Write to Ann.Lee@mail.example today.",
        "The page www.Example.Com/News.Html is down. | Try later.",
        "It runs on Node.js and System.Out.println calls.",
        "The form at https://gov.example/Form.Pdf?Q=A.B is long.",
        "The U.S.S.R. fell. | St.Petersburg was renamed.",
      })
  void addressesAreNotBroken(String text) {
    check(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. Close the valve | 2. Call the office | 3. Wait outside",
        "1) Close the valve. | 2) Call the office.",
        "a) Close the valve | b) Call the office",
        "• Close the valve | • Call the office",
        "• 7. Close the valve | • 8. Call the office",
        "12. Close the valve.",
        "Two orders were given: 1. Close the gate. | 2. Stay inside.",
      })
  void itemsOfAListAreSentences(String text) {
    check(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She works for Yahoo! Japan now.",
        "She left Yahoo! | The firm said nothing.",
        "Sales rose. | iPhone sales fell. | al-Hadi said so.",
        "The report came. - The minister read it.",
        "It rained. | $4 million was lost. | €2 million was not.",
        "One city. | Київ is another. | 東京 is a third.",
        "これは文です。 | これも文です。",
      })
  void oddBeginnings(String text) {
    String expected =
        text.startsWith("The report") ? "The report came. | - The minister read it." : text;
    check(expected.startsWith("これ") ? expected.replace(" | ", "|") : expected);
  }

  @Test
  void blankLinesEndSentencesAndSingleBreaksDoNot() {
    assertThat(split("Fire in port\n\nTwo ships\nburned.\r\n\r\nMore follows\n \nsoon"))
        .containsExactly("Fire in port", "Two ships\nburned.", "More follows", "soon");
    assertThat(split("One\u2029two\rthree\r\rfour")).containsExactly("One", "two\rthree", "four");
  }

  @Test
  void whiteSpaceBehindATextChangesNothing() {
    assertThat(split("It was 1. \" ")).isEqualTo(split("It was 1. \""));
  }

  @Test
  void aStretchIsSplitAsIfItStoodAlone() {
    String text = "Dr. Who. Not here. Nor here.";
    assertThat(SentenceSplitter.split(text, new Span(9, 18))).containsExactly(new Span(9, 18));
    assertThatThrownBy(() -> SentenceSplitter.split(text, new Span(0, 99)))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessageContaining("28");
  }

  @Test
  void nothingIsNoSentence() {
    assertThat(split("")).isEmpty();
    assertThat(split(" \n\n\u00A0\t")).isEmpty();
  }

  private static void check(String marked) {
    String text = marked.replace(" | ", " ").replace("|", "");
    assertThat(split(text)).containsExactly(marked.split(" ?\\| ?"));
  }

  private static List<String> split(String text) {
    return SentenceSplitter.split(text).stream().map(s -> s.of(text)).toList();
  }
}
