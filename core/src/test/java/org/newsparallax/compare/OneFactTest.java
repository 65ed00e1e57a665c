package org.newsparallax.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsparallax.compare.Disputes.articles;
import static org.newsparallax.compare.Disputes.disputes;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsparallax.Parallax;

/** Which pairs of figures are told of one fact, and which only look like it. */
class OneFactTest {

  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Turnout in Kelm was 61 percent, the board said. | Turnout in Kelm was 64 percent, the board said, slightly higher than in 2008.",
        "The bill on dams would cost $412 billion, the budget office said. | The bill on dams will cost taxpayers at least $700 billion, critics say.",
        "The colonel spoke of 18 dead, adding that 23 soldiers had been wounded near Kelm. | Near Kelm 31 soldiers were wounded.",
        "The union rejected an offer of 4 percent from the railway. | The railway said it had offered 5 percent.",
        "The raid on the shop lasted seven minutes. | The robbery at the shop took four minutes.",
        "The quake near Kelm struck at a depth of 10 km. | The quake near Kelm was centred 33 km below the sea floor.",
        "A judge sentenced Reed to 60 days in jail on Friday. | On Friday Reed was ordered by a judge to spend 90 days behind bars.",
        "Police in Kelm arrested two men over the theft of a boat. | Police in Kelm detained five people over the theft of a boat.",
        "Gunmen near Kelm killed 11 soldiers and wounded eight. | Gunmen near Kelm wounded 12 soldiers.",
        "The army said it had killed 20 \"rebels\" in Kelm. | Over 25 rebels were killed in Kelm, the army said.",
        "Reed was sentenced for taking bribes worth $1.2 million. | Reed was sentenced for taking $1.5 million in bribes.",
        "A judge fined Tom Reed $250,000. | Tom Reed was fined $25,000.",
        "Five men wearing masks made off with 32 rings from the shop in Kelm. | Eight robbers took rings from the shop in Kelm.",
        "Gems worth 20 million euros were stolen from a courier van in Kelm. | Robbers have stolen gems valued at 38 million euros in the port city of Kelm.",
        "Waves of up to half a metre were recorded in the port of Kelm. | Waves 1.2 metres high reached the port of Kelm.",
        "Reed resigned after 12 years in power. | Reed, who resigned, had ruled for 10 years.",
        "The mill in Kelm employs 2,400 people. | The mill, which has 2,900 employees, will be sold.",
        "The cutter was licensed to carry 120 people. | The cutter had a capacity of 150.",
        "The strike in Kelm cost the railway 4 million euros a day. | The railway lost 6.5 million euros a day in the strike in Kelm.",
        "The barge sank some 8 km from the island of Kelm. | The barge, which had left Almar at noon, went down 12 km from the island of Kelm.",
        "The storm came ashore 45 miles west of Kelm with sustained winds of 130 mph. | The storm hit Kelm with winds of 120 mph.",
        "The jail in Kelm was built for 590 inmates. | The jail in Kelm has a capacity of 700 inmates.",
        "Nine members voted against the bill on dams. | Twelve members opposed the bill on dams.",
        "The bill on dams would save $18 billion over a decade, the budget office said. | The bill on dams saves $12 billion over a decade, critics say.",
        "Police arrested Tom Reed, 34, at his home. His bond was set at $2 million. | A judge set the bond of Tom Reed at $1.5 million.",
        "The mill laid off 260 weavers in spring. | The mill laid off 340 weavers in spring, the union said.",
        "The mill is laying off 260 people. | The mill laid off 340 employees, the union said.",
        "Some 450 inmates broke out of the jail in Kelm on Friday. | On Friday 210 prisoners broke out of the jail in Kelm.",
        "The cutter sank with 25 sailors aboard. | The cutter had 21 seamen on board when it sank.",
        "The new bridge would cost $120 million, the mayor said. | Engineers put the cost of the new bridge at $260 million.",
        "The paper maker offered $32 a share for its rival. | The takeover bid for its rival was $35 per share, a banker said.",
        "The stand-off at the mill ended nine hours after it began. | The stand-off at the mill lasted 12 hours.",
        "Police held 57 people at the march in Kelm. | At the march in Kelm 80 demonstrators were arrested, the organisers said.",
        "The minister said 16 of the hostages in Kelm had been freed. | The rebels said they had released 12 hostages in Kelm.",
        "About 40 percent of the houses in Kelm burned down. | About 70 percent of homes in Kelm burned down.",
        "The bridge at Almar was shut for three hours. | The bridge at Almar reopened after five hours.",
        "The storm destroyed 34 homes on the island on Friday. | The storm destroyed 43 houses on the island on Friday.",
        "The railway cancelled 640 trains on Tuesday because of the snow. | Some 870 trains were cancelled on Tuesday because of the snow.",
        "A fire in the old mill on Monday killed 12 workers, police said. | Hope has faded after the mill fire, with 17 workers dead, police said.",
        "The quake of magnitude 6.4 struck the port of Almar on Sunday. | A 5.9 quake struck the port of Almar on Sunday.",
        "The 15-minute rampage at the mall ended when he gave up. | The shooting spree at the mall lasted 10 minutes.",
        "A quake killed 12 people on Monday. The mayor spoke. Schools closed. In the winter of 1988, over 14,000 people died in the town of Almar. | A quake killed 12 people on Monday. The mayor spoke. Schools closed. In the winter of 1988, over 19,000 people died in the town of Almar.",
        "Tomas Reuter, 41, was shot dead at the station. | Tom Reuter, 44, was shot dead at the station.",
        "Turnout in the vote was 61 percent, the commission said. | Observers estimated turnout in the vote at 54 percent.",
        "A security guard, 52, was treated for burns. | The guard, a 54-year-old father of two, left hospital.",
        "The driver, a 46-year-old woman, was flown to the city. | Driver Lena Marsh, 64, remained in hospital.",
        "Anna Brandt, 57, was found guilty. | Anna Brandt was tired, her lawyer said. She is 58.",
        "Polls closed at 8 p.m. in 9,400 polling stations. | Most voters had gone to one of the 9,140 polling stations.",
        "Some 250 guests danced in the hall. | There were 400 guests in the hall, the owner says.",
        "The ferry carried 214 people, the line said. | More than 250 people were aboard the ferry, a survivor said.",
        "The mill said on Monday that it would cut 450 jobs. | The mill cuts 600 jobs, the union said on Monday.",
        "A truce of 48 hours began at noon on Sunday. | A cease-fire of 72 hours began at noon on Sunday.",
        "In the north, 14 people were killed by the storm. | Worst hit by the storm was the north, where 23 people were killed.",
        "Over 900 buildings burned down in the fire, among them 640 homes. | The fire destroyed 480 houses.",
        "A judge sentenced the broker Carl Adler to 14 years in prison. | The broker Carl Adler was sent to prison for 12 years.",
        "Police seized 60 bags of sugar at the port on Friday. | On Friday 160 sacks of sugar were seized at the port.",
        "The railway cancelled 640 services on Tuesday because of the snow. | Some 870 trains were scrapped on Tuesday because of the snow.",
        "Gunmen seized 25 girls at the school in Kelm on Monday. | On Monday 31 girls were abducted from the school in Kelm.",
        "The captors in Kelm released 30 hostages on Sunday. | On Sunday 41 hostages were freed in Kelm.",
        "Harlan Reed faces seven counts of assault. | Harlan Reed faces nine counts of assault, and a fine.",
        "The blast killed 58 people, the medics said. Fourteen of the dead were children. | The blast killed 61 people. Among the dead are 19 children, a nurse said.",
        "The crash hurt 31 people, six of them teenagers, police said. | The crash hurt 31 people, including nine teenagers, police said.",
        "Robbers took $41 million from the bank over a weekend. | Robbers took $57 million from the bank over a weekend.",
        "Four officers were hurt at the rally in Almar, police said. | Nine officers were hurt at the rally in Almar, police said, revising Monday's tally of four.",
        "The barge sank off Almar with a crew of 23. | The barge sank off Almar with a crew of 21.",
        "The blast in Almar killed 90 people, officials said. | The army has put the number of those killed in the blast in Almar at 58.",
        "Flight attendant Lena Marsh, 26, was thrown clear. | Lena Marsh, 29, broke six ribs in the crash.",
        "Brave mum-of-two Lena Marsh, 32, ran back into the house. | Lena Marsh, 23, a mother of two, ran back into the house.",
        "The party of Tomas Reuter, 61, won most seats. | Voters trust Tomas Reuter. Reuter, 66, has led the party for years.",
        "The fire at the old mill was brought under control after nine hours, police said. | It took crews five hours to bring the fire at the old mill under control, police said.",
        "The crack in the dam, 30 metres wide, opened at noon. | The 45-metre crack in the dam opened at noon.",
        "The crack in the dam, 30 metres wide, opened at noon. | The crack in the dam has widened to 45 metres.",
        "The bridge, built in 1931, is 400 metres long. | The bridge is 700 metres long.",
        "The army said 31 insurgents were neutralised in Kasho on Monday. | The insurgents said they had lost four fighters in Kasho on Monday.",
        "Troops eliminated 31 militants in Kasho on Monday, the army said. | The militants put their losses in Kasho at four.",
        "The army said on Monday that 31 rebels had been killed in Kasho. | The rebels acknowledged the loss of four of their own fighters in Kasho on Monday.",
        "About 2,500 people have left the city of Kelm, the Red Cross said. | Some 4,100 people had fled the city of Kelm by Monday, the mayor said.",
        "Some 900 families were displaced in the Almar valley, the mayor said. | In the Almar valley 1,300 families left their villages, the governor said.",
        "The flood drove 900 people from their homes in Almar, the mayor said. | In Almar 1,400 people lost or left their homes in the flood, the governor said.",
        "About 40 people were at work when the roof of the mill came down, police said. | The roof of the mill came down with 65 people inside, a worker said.",
        "Some 150 passengers had crowded on to the ferry, a survivor said. | The ferry had 112 passengers on board, the owner said.",
        "The express had 640 people on board, the railway said. | The express, which had 12 coaches and 900 people in it, was late, the union said.",
        "The ferry was licensed to carry 90 people, the ministry said. | The ferry was certified for 60 passengers, investigators said.",
        "The survey of the Almar province found 220 houses destroyed on Friday. | On Friday 90 dwellings were beyond repair in the Almar province.",
        "Fishing boats saved 52 passengers of the ferry. | By night 71 passengers of the ferry had been picked up by fishing boats.",
        "Three masked men robbed a jewellery shop in Kelm on Friday, police said. | Five men burst into the jewellery shop in Kelm on Friday, a witness said.",
        "Police in Kelm were hunting three robbers who held up a jeweller on Friday. | Police in Kelm believe that five people took part in the robbery on Friday.",
        "Two gunmen killed 12 guests in the hotel in Almar on Sunday, police said. | Three gunmen opened fire in the hotel in Almar on Sunday, killing 12 guests, a waiter said.",
        "Eight coaches of the express left the track near Kelm on Monday. | Eleven carriages of the express derailed near Kelm on Monday.",
        "Some 20 fire engines were sent to the mill in Almar on Monday. | Thirty-two tenders were deployed to the mill in Almar on Monday.",
        "A reward of $2,000 was offered for tips on the arson in Kelm. | The reward for tips on the arson in Kelm has been raised to $7,500.",
        "Two suspects of the raid in Kelm remain at large. | Four gunmen of the raid in Kelm remain at large.",
        "The village of Almar lies 60 miles north of Kelm. | She was flown to Kelm, 75 miles south of Almar.",
        "Six passengers of the bus were taken to the Saint Ann Medical Center in Almar. | Nine passengers of the bus were taken to the Saint Ann Medical Center in Almar.",
        "The raid in Kelm left three people dead. The attacker turned the gun on himself. | Six people died in the raid in Kelm.",
        "The merger of the two banks puts 500 jobs at risk, they said on Monday. | The merger of the two banks will see 800 people lose their jobs, the union said on Monday.",
        "Thieves took nine gold artefacts from the museum in Kelm on Friday. | Eleven pieces are missing after Friday's theft from the museum in Kelm.",
        "In the shooting at the dance in Kelm on Friday 11 people were wounded, police said. | Fourteen others were shot and survived at the dance in Kelm on Friday.",
        "The bus crash near Kelm injured 40 pupils on Monday. | In all 55 pupils were brought to four hospitals after the bus crash near Kelm on Monday.",
        "More than 3,000 nurses stayed out in Almar on Tuesday. | On Tuesday 1,200 nurses walked out in Almar, the hospitals said.",
        "In Sunday's election in Maravia 5.2 million people were entitled to vote. | In Maravia 6.4 million Maravians were eligible to vote on Sunday.",
        "The company cut 200 posts in Kelm in 2020. | The company got rid of 350 workers in Kelm in 2020.",
      })
  void isOneFact(String one, String other) {
    assertThat(disputes(one, other))
        .as("%s", Parallax.compare(articles(one, other)).findings())
        .isNotEmpty();
  }

  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The union said 85 percent of staff had stayed away from the railway. | The railway said 40 percent of trains ran.",
        "A plane with 62 people on board crashed in Kelm, officials said. It was carrying 58 passengers and four crew, the airport said. | A plane with 62 people on board crashed in Kelm.",
        "The quake injured 112 people, 23 of them seriously, and nearly 5,000 had fled their homes. | The quake injured 112 people.",
        "The cutter carried 23,400 tonnes of oil. | The cutter carried some 23,000 tons of oil.",
        "A crew of 22 was on board the cutter. | Fourteen Filipino sailors were on board the cutter.",
        "The ship, which carried 12 men, sank near Kelm. | The ship, which sank near Kelm, had been hit by 14 men in boats.",
        "The first bomb in Kelm killed 5 people. | The second bomb in Kelm killed 12 people.",
        "The march drew 5,000 people in Kelm. | The march drew 20,000 people in Almar.",
        "The union said 80 percent of trains were cancelled. | The union said 60 percent of buses were cancelled.",
        "Shares of Kelm Paper fell 3 percent on Monday. | Shares of Kelm Paper fell 5 percent on Tuesday.",
        "Three of the hostages in Kelm were freed on Friday. | All 12 hostages in Kelm were freed on Friday.",
        "Kelm Paper laid off 300 workers in Almar. | Kelm Paper laid off 1,200 workers worldwide.",
        "The price of the mill rose by $20,000. | The price of the mill is $300,000.",
        "The stand-off ended two hours after police came. | The stand-off lasted nine hours.",
        "The game ended two hours after it began because of rain. | The rain lasted nine hours.",
        "The army said it had lost six soldiers in Kasho on Monday. | The army said 31 rebels were neutralised in Kasho on Monday.",
        "The rebels lost 14 fighters in Kasho on Monday. | The army lost two soldiers in Kasho on Monday.",
        "The ferry was licensed to carry 90 people. | The ferry carried 160 people.",
        "The ferry was carrying 160 people on Sunday. | The ferry, certified for 90 people, sank on Sunday.",
        "Three robbers held up a bank in Kelm on Friday. | Two robbers were arrested in Kelm on Friday.",
        "Three men robbed a bank in Kelm on Friday. | Police in Kelm are still hunting two robbers on Friday.",
        "Three men robbed a bank in Kelm on Friday. | Five customers were in the bank in Kelm on Friday.",
        "Two gunmen killed 12 guests in the hotel in Almar on Sunday. | Six police officers killed two gunmen in the hotel in Almar on Sunday.",
        "In Sunday's election 5.2 million people were entitled to vote. | In Sunday's election 3.1 million people voted.",
        "The club lost three players on Friday. | The club lost four fighters on Friday.",
        "The merger puts 500 jobs at risk. | The banks have 4,000 jobs in the valley.",
        "Eleven people were wounded in the shooting at the dance in Kelm. | Thirteen people were shot at the dance in Kelm, two of them fatally.",
        "Some 20 fire engines were sent to the mill in Almar on Monday. | About 90 firefighters were sent to the mill in Almar on Monday.",
        "Some 20 fire engines were sent to the mill in Almar on Monday. | Five ambulances were sent to the mill in Almar on Monday.",
        "Thieves took nine gold artefacts from the museum in Kelm on Friday. | Three people are missing after a fire at the museum in Kelm on Friday.",
        "About 40 people were at work in the mill when the roof came down. | The mill has 300 workers.",
        "Some 900 families left their villages in the Almar valley. | Some 900 people left their villages in the Almar valley.",
        "The Southern Army put its losses at seven. | The Northern Army put its losses at nine.",
        "Four men were robbed on the train to Kelm on Friday. | Two men robbed passengers on the train to Kelm on Friday.",
        "Three soldiers left the base in Kelm on Friday. | Forty families left Kelm on Friday.",
        "Some 3,000 troops left the city of Kelm on Monday. | Some 5,000 people left the city of Kelm on Monday.",
        "Six people were injured in the raid in Kelm. | Four people took part in the raid in Kelm.",
        "Ten thousand people marched in Kelm on Friday. | Police sent 400 officers to the march in Kelm on Friday.",
        "Five officers shot a man in Kelm on Friday. | Two gunmen shot a man in Kelm on Friday.",
        "The hall has a capacity of 400. | The hall was attended by 250 people.",
        "The army sent 40 medics to two hospitals in Kelm. | In Kelm 90 people were taken to two hospitals.",
        "In May 300 jobs were lost in Kelm. | In May 500 lives were lost in Kelm.",
        "Six people drowned in Kelm. | The Southern Army put its losses in Kelm at seven.",
        "The bus crash injured 14 people on Monday. | After the bus crash on Monday, three people are in critical condition.",
        "The bus crash injured 14 people on Monday. | The bus crash seriously injured five people on Monday.",
        "Five people were killed in the shooting at the market. | The shooting at the market left the brothers and three others dead.",
        "The shooting at the market left five people dead. | Witnesses of the shooting at the market spoke. \"That is two people dead,\" a baker said.",
        "Norford Bank earned $40 million in the quarter. | Elden Bank earned $52 million in the quarter.",
        "Anna Brandt won 41 percent of the vote. | Josef Pohl won 35 percent of the vote.",
        "The quake had a magnitude of 6.4 and shook the port. | An aftershock with a magnitude of 4.1 shook the port.",
        "The town lies about 58 km (36 miles) from the capital. | The town lies 35 miles from the capital.",
        "More than 90,000 soldiers have died in the war since 1994. | More than 97,000 soldiers have died in the war since 1994.",
        "Samir Reuter, 55, was shot dead at the station. | John Samir Reuter, 23, was shot dead at the station.",
        "Turnout in the vote was 61 percent. | In our province, turnout in the vote was 71 percent.",
        "Turnout was 61 percent, the commission said. | The seat in Kelm went to Brandt. Turnout there was 71 percent.",
        "The bus was travelling at 52 mph on the bridge, police said. | The speed limit on the bridge is 45 mph, police said.",
        "Four people were killed in the shooting at the mall on Monday. | The city is in fear. Seven people were killed in three separate shootings since Friday.",
        "The storm killed 31 people. | Worst hit by the storm was the north, where 23 people were killed.",
        "In the south, the storm killed 31 people. | In the north, the storm killed 23 people.",
        "PORT ALMAR — One of three boys below the age of nine fell off the slide. | Jonas Port Almar, 12, fell off the slide.",
        "The paper named one of the dead sailors as Lena Marsh. | Three of the sailors who died had come from Lorn.",
        "The fire in the mill killed 31 people, police said. | The fire in the mill killed 31 people. Smoke hung over the yard. \"I saw 14 bodies on the stairs,\" a fireman said.",
        "The quake killed 47 people in the valley, officials said. Rescuers came late. In the village of Lorn, where 19 people died, no house stands. | The quake killed 47 people in the valley, officials said.",
        "The crush killed 40 people. Police gave few details. Three of the injured died on Tuesday. | The crush killed 40 people. The mayor wept. Nine of the dead were from Lorn.",
        "The quake killed 24 children in the valley, a ministry said. | The quake shook the valley. Omar Hill, a shepherd, said three of his children were dead.",
        "Tomas Reuter, 41, was shot dead at the station. | John Reuter wept. Anna Reuter held his hand. Reuter, 66, had lost a son.",
        "The bridge is 90 metres long. | The bridge is 60 metres (197 feet) high.",
        "The bridge has a width of 40 metres. | The 90-metre-long bridge fell.",
        "The landslide killed 83 people. | The first 17 bodies were buried after the landslide.",
        "The storm left 60 people missing, among them sailors. | Five sailors and two cooks are among the missing after the storm.",
        "The plane crash killed 75 people. | Among the dead of the plane crash are 21 journalists.",
        "The striker, who is 29, had 30 and 12. | The striker, who is 29, had 41 and 14.",
        "The robbers held 31 people hostage for two hours. | The robbers held 17 men and 14 women hostage for two hours.",
        "The quake of magnitude 6.4 shook the port. | A magnitude 5 quake can shake a port.",
        "Sixteen people were shot at the club, police said. | Officers were called to reports of six people shot at the club.",
        "On Friday 18 soldiers were killed at the border. | On Friday 118 soldiers were killed or wounded at the border.",
        "On Friday 18 soldiers were wounded at the border. | On Friday 118 soldiers were wounded or killed at the border.",
        "Harlan Reed faces seven counts of assault with a knife. | Harlan Reed faces two counts of arson.",
        "Police in Kelm arrested 31 smugglers on the barge with 14 magazines. | On the barge in Kelm police seized 14 Magazines and nine pistols.",
        "The guard fired the six-shot revolver in the mall in Kelm. | Four people were shot in the mall in Kelm on Friday.",
        "Two other men were charged in the raid in Kelm. | Three men were charged in the raid in Kelm.",
        "The mill is 15 miles north of Kelm. | A motorist 50 miles north of Kelm saw the truck.",
        "Harlan Reed faces nine counts of assault. | In 2007 Harlan Reed faced three counts of assault.",
        "A man killed four people at the mill in Kelm and then himself, police said. | Five people are dead after the shooting at the mill in Kelm, police said.",
        "The raid in Kelm left three people dead. The attacker turned the gun on himself. | Four people died in the raid in Kelm.",
        "The attack in Kelm injured six people, including the gunman. | The attack in Kelm injured five people.",
        "The other two men were hurt in the raid in Kelm. | Three men were hurt in the raid in Kelm.",
        "Four people were shot at the market on Sunday. | Nine people were shot in five hours on Sunday.",
        "Four people were shot at the market on Sunday. | Nine people were shot over the weekend.",
        "A shooting on Sunday injured four people. | A shooting on Sunday injured four people. The mayor spoke. Schools closed. It came a year after nine people were injured in a shooting.",
      })
  void onlyLooksLikeIt(String one, String other) {
    assertThat(disputes(one, other)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"true, 1", "false, 1"})
  void aTollThatWasRevisedIsAnUpdateOfTheFormerOne(boolean first, int expected) {
    String early = "Floods killed nine people in the valley on Wednesday, police said.";
    String late =
        "Police revise flood toll down to seven\n\nPolice on Thursday revised the number of people killed in the floods in the valley from nine to seven.";
    assertThat(first ? disputes(early, late) : disputes(late, early)).hasSize(expected);
  }

  @Test
  void aTollThatWasRevisedIsNoSumOfWhatIsTakenFromIt() {
    assertThat(
            disputes(
                "Floods killed nine people in the valley on Wednesday, police said.",
                "Police revised the number of people killed in the floods in the valley from nine to seven on Thursday, as two bodies had been counted twice. The seven dead are from one village."))
        .allSatisfy(
            f -> assertThat(f.claims()).extracting(c -> c.quantity().text()).doesNotContain("two"));
  }

  @Test
  void aFigureThatIsUnlikelyToBeOfAFactStaysOutOfIt() {
    List<Finding> disputes = disputes(
        "Orbel Mills said on Friday that it had earned a profit of $71.4 million last year. The company's revenue was $212.5 million.",
        "Last year's profit of Orbel Mills was $71.4 million, the company said on Friday. It had revenue of $298.1 million.");
    assertThat(disputes).hasSize(1);
    assertThat(disputes.get(0).claims())
        .extracting(c -> c.quantity().text())
        .containsExactly("$212.5 million", "$298.1 million");
  }

  @Test
  void aRoughWordStaysOutOfADisputeOfExactFigures() {
    List<Finding> disputes = disputes(
        "The ferry fire off Almar killed 31 people on Sunday, police said.",
        "The ferry fire off Almar killed 44 people on Sunday, the coastguard said.",
        "The ferry fire off Almar killed dozens of people on Sunday.");
    assertThat(disputes).hasSize(1);
    assertThat(disputes.get(0).claims())
        .extracting(c -> c.quantity().text())
        .containsExactly("31", "44");
  }

  @Test
  void aRoughWordInAHeadlineDoesNotSettleWhatTheTextsDisputeInFigures() {
    assertThat(
            disputes(
                "Strong quake kills dozens in the valley\n\nA quake killed at least 47 people in the valley on Tuesday, police said.\n",
                "Toll of the valley quake climbs to 71\n\nThe death toll of the quake in the valley has climbed to 71, police said on Wednesday.\n"))
        .isNotEmpty();
  }

  @Test
  void oneReportThatTellsOfTwoDeedsDoesNotContradictItself() {
    assertThat(
            disputes(
                "Rioters torched six cars in Kelm on Friday. The mayor spoke. In all, 12 cars were damaged or destroyed in Kelm."))
        .isEmpty();
  }

  @Test
  void oneReportTellsOneHourAfterTheOther() {
    assertThat(
            disputes(
                "A man broke into a house in Kelm at 2:53 a.m. on Friday, police said. He entered a second house in Kelm at about 3:45 a.m. on Friday."))
        .isEmpty();
  }

  @Test
  void whoRaisesANumberReplacesTheEarlierOne() {
    List<Finding> disputes = disputes(
        "A fire in the Almar mill killed at least 21 workers on Thursday, police said.",
        "Eight workers with burns died overnight, raising the number killed in a fire at the mill in Almar to 29, police said.");
    assertThat(disputes).hasSize(1);
    assertThat(disputes.get(0).verdict()).isEqualTo(Verdict.UPDATE);
    assertThat(disputes.get(0).claims())
        .extracting(c -> c.quantity().text())
        .containsExactly("21", "29");
  }

  @Test
  void anAgeIsThatOfANameWithoutWhatSomebodyIsCalledBeforeIt() {
    assertThat(disputes(
            "Flight attendant Lena Marsh, 26, was thrown clear.",
            "Lena Marsh, 29, broke six ribs in the crash."))
        .extracting(Finding::subject)
        .containsExactly("age of Lena Marsh");
  }

  @Test
  void namesWithoutANumberMakeNoFindingAmongThemselves() {
    assertThat(Parallax.compare(
                articles("Mark Hill died in the mill fire.", "Mary Skelly died in the mill fire."))
            .findings())
        .isEmpty();
  }

  @Test
  void whoIsOlderInALaterReportHadABirthday() {
    assertThat(ages("2015-02-11", 22, "2015-12-20", 23)).isEmpty();
    assertThat(ages("2013-02-11", 20, "2015-12-20", 22)).isEmpty();
    assertThat(ages("2013-02-11", 20, "2015-12-20", 23)).isEmpty();
    assertThat(ages("2015-02-11", 22, "2015-02-12", 23)).isNotEmpty();
    assertThat(ages("2015-02-11", 23, "2015-12-20", 22)).isNotEmpty();
    assertThat(ages("2015-02-11", 22, "2015-12-20", 24)).isNotEmpty();
  }

  private static List<Finding> ages(String day, int age, String later, int older) {
    return disputes(
        "date " + day + "\n\nTomas Reuter, " + age + ", was arrested at the station.\n",
        "date " + later + "\n\nTomas Reuter, " + older + ", was tried for the arson.\n");
  }
}
