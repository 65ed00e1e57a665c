package org.newsparallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences as newsrooms write them; a bar stands where one ends and the next begins. */
class SentencePairsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The dam held until 6 a.m. on Sunday. | Then a wall of water, 4.5 m high, came down.",
        "Police closed the road at 11 p.m. | Nobody was allowed through until noon.",
        "He was flown to St. Olav's Hospital. | She stayed behind.",
        "Gen. Ada Vik spoke first. | Lt. Col. Bo Dal followed her.",
        "The fine is $1.25 million. | It has to be paid by Aug. 31.",
        "Shares of Norbank Corp. fell 3.4 percent. | Those of Vik & Sons Ltd. rose.",
        "The U.S. embassy was closed. | U.K. officials left, too.",
        "She grew up in Washington, D.C. | Her brother lives in Duluth, Minn., with his family.",
        "“Leave now,” he told them. | “There is no time.”",
        "“Did anyone see it?” the officer asked. | Nobody answered.",
        "“We are safe!” she wrote. | Her phone then went dead.",
        "Why did the pumps fail? | The report, No. 12 of this year, does not say.",
        "The bridge (built in 1911) gave way. | (Nobody was on it.) | Trains were stopped.",
        "He paused ... and went on. | Then he sat down.",
        "It was over… | Nobody cheered.",
        "See www.county.example for details. | A list is at https://county.example/roads.html?id=4.",
        "The version 2.0.1 update failed. | Engineers went back to 1.9.",
        "About 1,200 people came, vs. 800 last year. | It rained.",
        "The suspect, John Q. Public, 41, was held. | J.R. Ewing was not.",
        "The quake had a magnitude of 6.1. | It was 10.5 km deep.",
        "He is from St. Louis, Mo. | She is from Ft. Worth, Texas.",
        "The party won 43.2% of the vote. | Its rival got 41.",
        "Dr. Moe and Prof. Lie agreed. | Mr. and Mrs. Dal did not.",
        "The ship sank off Cape St. Vincent. | All 14 were saved.",
        "The law, signed Jan. 6, takes effect in Sept. 2025. | Critics object.",
        "The bus hit a wall on Elm St. | Two people were hurt.",
        "It happened near 5th Ave. and Main St. in the city center. | Traffic was stopped.",
        "Yahoo! said it would appeal. | Its shares fell.",
        "Temperatures fell to minus 12.5 C. | Snow is likely.",
        "Paragraph 3.2 of the deal was dropped. | Paragraph 4 stays.",
        "He scored at 67:12. | The crowd of 20,000 sang.",
        "The meeting is at 10 a.m. EST. | It is open to all.",
        "“It was loud,” said Ms. Moe. | “Very loud.” | She has moved away.",
        "‘We lost everything,’ she said. | ‘Even the dog is gone.’",
        "The company, Vik Inc., was fined. | So was its owner.",
        "Five people died, i.e. all of the crew. | An inquiry has begun.",
        "Some goods, e.g. rice, are scarce. | Prices doubled.",
        "They sell coal, oil, gas, etc. | Demand is low.",
        "He joined in 1914 B.C.E. studies. | She left.",
        "NATO met on Tuesday. | EU ministers will meet on Friday.",
        "She was born on Feb. 29. | He was not.",
        "The price rose by 5 cents to $2.05. | It had been stable.",
        "“No.” | That was all he said.",
        "The answer was no. | Two of them left.",
        "Rep. Ana Diaz, D-Calif., voted no. | Sen. Tom Roe, R-Ohio, voted yes.",
        "Is it safe?! | Nobody knows.",
        "The road is 3 ft. wide. | Cars cannot pass.",
        "Over 30,000 sq. ft. of roof was lost. | Rain came in.",
        "He weighed 180 lbs. | He was tall.",
        "Witnesses heard three shots... | Police found none of the shells.",
        "The flight, BA 117, landed at 3:05 p.m. local time. | Passengers cheered.",
        "Vol. 3 of the report is out. | It runs to pp. 40-62.",
        "KYIV, Aug. 8 (Example) — Drones hit a depot. | A fire broke out.",
        "OSLO (Example) - Rates were kept at 4.5%. | The crown fell.",
        "The 9-year-old was found at approx. 7 p.m. on Monday. | He was cold.",
        "Capt. James T. Dal, Jr. was aboard. | His wife was not.",
        "The minister of the U.A.E. met Mr. Vik. | They spoke for an hour.",
        "A spokesman for the F.B.I. declined to comment. | The C.I.A. did not reply.",
        "He quoted Rev. Martin Lie. | The crowd was silent.",
        "The film, “Who Goes There?,” opens Friday. | Tickets cost $9.",
        "“I have no idea what happened.” | He shook his head. | “None.”",
        "He works for the U.N. in Geneva. | The W.H.O. is there, too.",
        "The unit lost 3 of its 12 Mk. II tanks. | Two can be repaired.",
        "I was there. | So was I. | And you?",
        "The vote was 5-4. | Justice A. B. Lie wrote for the court.",
        "It costs 30 p. | That is cheap.",
        "Mt. Fure erupted at 4:15 a.m. Wednesday. | Ash fell for hours.",
        "The blast at Bldg. 7 killed one. | Bldg. 8 stands.",
        "“The U.S. will act.” | With that, he left.",
        "Emissions fell 2.1 pct. in the first half. | They rose after that.",
        "He ran the 100 m. in 10.1 sec. | It is a record.",
        "Sales, up 4.5 per cent., pleased the board. | Costs did not.",
      })
  void endsWhereANewsroomEndsIt(String marked) {
    List<String> expected = List.of(marked.split(" \\| ", -1));
    String text = String.join(" ", expected);

    assertThat(SentenceSplitter.split(text).stream().map(span -> span.of(text)).toList())
        .isEqualTo(expected);
  }
}
