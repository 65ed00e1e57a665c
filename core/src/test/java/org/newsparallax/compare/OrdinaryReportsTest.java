package org.newsparallax.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsparallax.Parallax;

/** Pairs of sentences as two ordinary reports of one event have them: what differs, and what only seems to. */
class OrdinaryReportsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Some 20,000 people marched through Lorn on Sunday, police said. | Organisers said 90,000 people took part in the Lorn march on Sunday.",
        "Police arrested 35 protesters at the port of Lorn. | Officers detained 52 demonstrators at the port of Lorn, the ministry said.",
        "Police in Lorn have arrested two suspects in the raid. | Three people have been arrested over the raid in Lorn.",
        "Police made 12 arrests at the Lorn harbour rally. | Police arrested 25 people at the Lorn harbour rally.",
        "Hurricane Dora left 300,000 homes without power on Saturday. | Hurricane Dora left 450,000 customers without electricity on Saturday.",
        "The ferry sank off Lorn at 1:30 a.m. on Sunday. | The ferry capsized off Lorn around 3 a.m. on Sunday.",
        "The jet went down in the hills at 6:10 p.m. | The jet crashed in the hills at about 7 p.m., farmers said.",
        "Gunmen opened fire at the harbour bar around 1:30 a.m. on Sunday. | The shooting at the harbour bar was reported just after 12:30 a.m. on Sunday.",
        "The gunfire at the harbour bar broke out around 1:30 a.m. on Sunday. | The shooting at the harbour bar was reported just after 12:30 a.m. on Sunday.",
        "A 58-year-old man who opened fire in the Lorn cinema is dead. | The gunman was 59, police in Lorn said.",
        "Carla Rhys, 47, was among the dead at Lorn. | The dead at Lorn include a 45-year-old woman named Carla Rhys.",
        "Six children were among 22 people killed in the raid on Lorn. | The raid on Lorn killed 22 people; nine children were killed.",
        "Kelm plc agreed to buy Harrow Mills for $2.1 billion on Thursday. | Kelm plc is to acquire Harrow Mills in a $2.6 billion deal.",
        "The quake in Lorn struck at a depth of 10 km. | The tremor in Lorn struck at a depth of 35 km.",
        "The Mesa fire has burned 12,000 acres near Lorn since Friday. | The Mesa blaze had charred 19,500 acres near Lorn by Sunday.",
        "Up to 3,000 people were at the Lorn stadium when it collapsed. | Some 5,000 people were at the Lorn stadium when it collapsed.",
        "The judge in Lorn imposed a fine of $75,000 on Rhys. | Rhys was fined $50,000 in Lorn on Monday.",
        "The 6.1-magnitude quake struck Lorn at a depth of 12 km. | Seismologists in Lorn put the depth of the quake at 30 km.",
        "The Lorn nurses were offered 3 percent. | The latest offer to the Lorn nurses is 5% from July.",
        "The storm dumped 200 mm of rain on Lorn island. | Lorn island received 350 mm of rain in the storm.",
        "Gunmen kidnapped 40 pupils from a school in Lorn on Monday. | Gunmen abducted 65 pupils from the school in Lorn on Monday.",
        "The coastguard apprehended nine smugglers off Lorn. | The coastguard arrested 14 smugglers off Lorn on Friday.",
        "The airline cancelled 310 flights in all over the Lorn strike. | The Lorn strike led to the cancellation of 475 flights.",
        "A 90-metre stretch of the Lorn pier fell into the sea. | A 150-metre-long stretch of the Lorn pier collapsed into the sea.",
        "The 5,200-ton freighter Aurelia ran aground off Lorn. | The Aurelia, a 7,100-ton freighter, ran aground off Lorn.",
        "About 600 people were in the Lorn tunnel. Police said 210 of them had been rescued. | Firemen rescued 260 people from the Lorn tunnel.",
        "Organisers said 80,000 people took part in the Lorn march. | Police said 25,000 demonstrators took to the streets of Lorn for the march.",
        "Marchetti had 41,300 votes in Lorn and Temple 38,900, the board said. | In Lorn Temple received 36,200 votes, the board said.",
        "Robbers held up a bank in Lorn. Four men walked in at about 9.50 a.m. | The robbery at the Lorn bank, at 10.25am, took four minutes.",
        "Planes bombed the port of Lorn. They dropped six bombs on the quay at about 8:10 a.m. | The strike on Lorn came between 7.20 and 7.40 in the morning.",
        "A jet crashed off Lorn. It vanished from radar at 7:42 a.m. | A jet crashed off Lorn. Controllers lost contact with it at 8.05 a.m.",
        "A bus fell into a gorge near Lorn. The accident happened at 4.30 a.m. | A bus plunged into a gorge near Lorn. It left the road at about 5.15 in the morning.",
        "Lorn was in the dark. The lights went out at 6.10 p.m. | A blackout hit Lorn. The outage began at 6:40 p.m.",
        "A quake shook Lorn. It struck at 4:12 a.m. | The quake hit Lorn at 4:21 a.m.",
        "Officers stopped Rhys in Lorn at 1:30 a.m. on Sunday. | Rhys was pulled over in Lorn at 2:15 a.m. on Sunday.",
        "Rhys was arrested in Lorn on suspicion of drunken driving. He failed a breath test shortly after 1 a.m. | Rhys was arrested in Lorn on suspicion of drunken driving. He was driving north just after 1:45 a.m. when he was pulled over.",
        "A gunman killed two in Lorn. Police were called to the mill at 4:10 p.m. | A gunman killed two in Lorn. Officers were dispatched to the mill around 5 p.m.",
        "Rhys surrendered to police in Lorn at 6 p.m. on Friday. | Rhys surrendered to police in Lorn at 8 p.m. on Friday.",
        "A woman died in Lorn. She was crossing the road at 7 p.m. when a van struck her. | A woman died in Lorn. A van struck her at 8 p.m. on Friday.",
        "Shots rang out at the mill in Lorn, on Sunday, just before 4 p.m. | The shooting at the mill in Lorn began at 3 p.m. on Sunday.",
        "The shooting in Lorn began at 9 p.m. EST on Sunday. | The shooting in Lorn happened at 9:40 p.m. on Sunday.",
        "A yacht sank off Lorn. It sent a distress call at 2:10 p.m. | A yacht sank off Lorn. The log has the call coming in at 14.35.",
        "Fire destroyed a mill in Lorn. Crews needed four hours to bring the flames under control. | Fire destroyed a mill in Lorn. It took nearly seven hours to douse the flames.",
        "Police in Lorn were at the bank later. Officers got there in four minutes. | The first patrol arrived nine minutes after the alarm in Lorn.",
        "The last strike in Lorn went on for 11 days. | The last strike in Lorn, in 1998, lasted 14 days.",
        "Seismologists in Kelm put the magnitude at 5.9. | The quake off Lorn, of magnitude 6.4 according to the Harrow Observatory, woke thousands.",
        "The council's final offer was 4 percent, said the Lorn nurses. | Lorn council has offered 7 percent to the nurses.",
        "Shares in Kelm Mills had lost 3% by noon. | Kelm Mills shares fell 8% on Friday.",
        "Seven of the 12 wagons left the rails at Lorn. | Nine wagons left the rails at Lorn.",
        "The watchman, a father of three aged 52, was beaten in the Lorn depot. | A watchman aged 54 was beaten in the Lorn depot.",
        "The Orla rose to 8.1 metres at Lorn on Monday. | The river rose to 9.4 metres at Lorn on Monday.",
        "Turnout was 61%, the lowest since 1985, the Lorn commission said. | The Lorn commission put turnout at 66%.",
        "Four hostages were wounded in the bank in Lorn. | Nine hostages were hurt in the raid on the bank in Lorn."
      })
  void raisesWhatDiffers(String one, String other) {
    assertThat(discrepancies(one, other)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Six civilians were among 22 people killed in the raid on Lorn. | Six civilians and 16 soldiers were killed in the raid on Lorn.",
        "The Kelm quake had a magnitude of 6.4. | The strongest aftershock in Kelm had a magnitude of 5.1.",
        "The toll of the Lorn fire rose to 14 after three miners died of burns. | The Lorn fire killed 14 miners, the mayor said.",
        "The ferry sank off Lorn at 3 a.m. on Sunday. | Divers reached the ferry at 9 a.m. on Sunday, after it sank.",
        "Robbers held up a bank in Lorn. Four men walked in at about 9.50 a.m. | Robbers held up a bank in Lorn. Police arrived at 10.25 a.m.",
        "Robbers held up a bank in Lorn at 9.50 a.m. | Robbers held up a bank in Lorn. Two men entered a stolen van at 10.45 a.m.",
        "A blast shook Lorn at 9.50 a.m. | A blast shook Lorn at 9.50 a.m. Another blast struck at 10.45 a.m.",
        "A quake shook Lorn at 4:12 a.m. on Monday. | A quake shook Lorn at 4:15 a.m. on Monday.",
        "Strikes hit Lorn. A first strike came at 8.15 a.m., and a strike on the port at 9.40 a.m. killed four. | Planes bombed Lorn. Bombs fell on the market at 8.20 a.m. and on the port at 9.40 a.m.",
        "A man was shot in Lorn at 9 p.m. on Friday. | A man was shot in Lorn on Friday. He was pronounced dead at 11 p.m. at Lorn hospital.",
        "A man was shot in Lorn at 9 p.m. on Friday. | A man was shot in Lorn on Friday. A vigil was held at 7 p.m. outside the church.",
        "A man was shot in Lorn at 9 p.m. on Friday. | A man was shot in Lorn on Friday. The mayor held a press conference at 11 p.m. on Friday.",
        "A man was shot in Lorn at 9 p.m. on Friday. | A man was shot in Lorn on Friday. The suspect appeared in court at 10 a.m. on Monday.",
        "A man was shot in Lorn at 9 p.m. on Friday. | A man was shot in Lorn on Friday. The bar closed at 2 a.m. that night.",
        "A man was shot in Lorn at 9 p.m. on Friday. | Updated: 5:12 p.m. A man was shot in Lorn on Friday.",
        "A man was shot in Lorn at 9 p.m. on Friday. | A man was shot in Lorn on Friday. Police were called at 9:20 p.m. and found him on the ground.",
        "A man was shot in Lorn at 9 p.m. on Friday. | A man was shot in Lorn on Friday. Officers arrived at 9:45 p.m. on Friday.",
        "A man was shot in Lorn at 9 p.m. on Friday. | A man was shot in Lorn on Friday. The suspect was arrested at 2 a.m. on Saturday.",
        "A man was shot in Lorn at 9 p.m. on Friday. | A man was shot in Lorn on Friday. Rhys left home at 6 p.m. and went to a bar.",
        "A man was shot in Lorn at 9 p.m. on Friday. | A man was shot in Lorn on Friday. Neighbours saw a van in the lane at 6 p.m. on Friday.",
        "A man was shot in Lorn at 9 p.m. on Friday. | A man was shot in Lorn on Friday. He was last seen at 6 p.m. near the port.",
        "Police arrested Rhys in Lorn at 4 p.m. on Friday. | Police arrested Rhys in Lorn on Friday. He was booked into jail at 7 p.m.",
        "Police arrested Rhys in Lorn at 4 p.m. on Friday. | Police arrested Rhys in Lorn on Friday. He was released at 7 p.m.",
        "Rhys was pulled over in Lorn at 1:30 a.m. on Sunday. | Rhys failed sobriety tests in Lorn at 2 a.m. on Sunday.",
        "Rhys was pulled over in Lorn at 1:30 a.m. on Sunday. | Rhys was arrested in Lorn at 2:15 a.m. on Sunday.",
        "Shots were fired in Lorn at 9 p.m. on Friday. | Shots were fired in Lorn at 9 p.m. on Friday. Another man was shot in Kelm at 11 p.m.",
        "A house burned in Lorn. The fire was reported at 3:10 a.m. on Friday. | A house burned in Lorn. The fire broke out at 3 a.m. on Friday.",
        "A house burned in Lorn. The fire was reported at 3:10 a.m. on Friday. | A house burned in Lorn. Firefighters left the scene at 7 a.m. on Friday.",
        "A house burned in Lorn. Crews were called at 3:10 a.m. on Friday. | A house burned in Lorn. Crews were called back at 7 a.m. on Friday.",
        "Voters went to the polls in Lorn. Polls closed at 8 p.m. | Voters went to the polls in Lorn. Polls closed at 9 p.m. in Kelm.",
        "The minister spoke in Lorn. He arrived at 9 a.m. and left at noon. | The minister spoke in Lorn. Protesters arrived at 11 a.m.",
        "The jury in Lorn began its work at 9 a.m. and came back at 4 p.m. | The jury in Lorn found Rhys guilty at 2 p.m.",
        "A woman was hit by a van in Lorn at 7 p.m. on Friday. | A woman was hit by a van in Lorn on Friday at 7 p.m. Another woman was hit by a bus at 10 p.m. in Kelm.",
        "A gunman killed two in Lorn. Police received a 911 call at 5:02 p.m. | A gunman killed two in Lorn. Police received a second call at 5:40 p.m.",
        "A gunman killed two in Lorn. Officers arrived at 5:05 p.m. | A gunman killed two in Lorn. More officers arrived at 6 p.m.",
        "The storm hit Lorn at 5 p.m. on Friday. | The storm hit Lorn on Friday. Power was restored at 9 p.m.",
        "Rhys was found dead in Lorn at 6 a.m. on Friday. | Rhys was found dead in Lorn on Friday. A neighbour found her dog at 9 a.m. on Friday.",
        "At 5 p.m. Friday, the mayor ordered all schools closed in Lorn. | At 6 p.m. Friday, the governor ordered the bridge to Lorn closed.",
        "The rocket was launched from Lorn at 9 a.m. | The rocket was launched from Lorn. The crew woke up at 3 a.m. and had breakfast at 4 a.m.",
        "Two people died in a fire in Lorn. The blaze began about 3 a.m. | Two people died in a fire in Lorn. Crews arrived at 3:08 a.m. and put it out by 5 a.m.",
        "Police in Lorn shot a man. Officers responded to a home at 2 p.m. on Friday. | Police in Lorn shot a man. Officers shot him at 4 p.m. on Friday.",
        "A man held his family hostage in Lorn. Police were called at 2 p.m. on Friday. | A man held his family hostage in Lorn. Police shot him at 4 p.m. on Friday.",
        "A bus crashed in Lorn. It was heading for Kelm and left at 4 a.m. | A bus crashed in Lorn. It was going north at 6 a.m. when it hit a wall.",
        "Rhys was arrested in Lorn at 2 a.m. on Sunday. | Rhys was arrested in Lorn. His brother was arrested at 6 a.m. on Sunday.",
        "Rhys, 30, was arrested in Lorn at 2 a.m. on Sunday, police said. | Rhys was arrested in Lorn on Sunday. Rhys was stopped at a bar at 11 p.m. by a guard.",
        "Shooting in Lorn kills two. It happened at 2 a.m. Sunday. | Shooting in Lorn kills two. Another shooting was reported at 4 a.m. Sunday in Kelm.",
        "Shooting in Lorn kills two. It happened at 9 p.m. ET on Sunday. | Shooting in Lorn kills two. It happened at 6 p.m. on Sunday.",
        "Shooting in Lorn kills two. It happened at 9 p.m. Sunday. | Shooting in Lorn kills two. Police will speak at 10 p.m. Sunday. The curfew began at 11 p.m. on Sunday.",
        "Shooting in Lorn kills two. It happened at 9 p.m. Sunday. | Shooting in Lorn kills two. The party started at 7 p.m. and ended in gunfire.",
        "Shooting in Lorn kills two. It happened at 9 p.m. Sunday. | Shooting in Lorn kills two. Hall was driving home from work at 6 p.m. and stopped for fuel at 7 p.m.",
        "Shooting in Lorn kills two. It happened at 9 p.m. Sunday. | Shooting in Lorn kills two. A car was stopped at 11 p.m. and two men were arrested.",
        "A ferry sank off Lorn. It sent a distress call at 2.20 p.m. and sank at 3 p.m. | A ferry sank off Lorn. The call came at 2.25 p.m. The ferry went down at 2.55 p.m.",
        "A jet crashed in Lorn. It took off at 6:15 a.m. | A jet crashed in Lorn at 6:50 a.m.",
        "A fire broke out in a Lorn mill at 4 a.m. | A fire broke out in a Lorn mill. It was under control at 9 a.m.",
        "Police in Lorn came to the bank. Officers got there in four minutes. | An ambulance arrived at the bank in Lorn 12 minutes later.",
        "Fire destroyed a mill in Lorn. Crews needed four hours to put out the blaze. | Fire destroyed a mill in Lorn. Officers got there in nine minutes.",
        "It happened at 3 a.m. on Sunday. | The blast tore through the mill at ten o'clock at night.",
        "The fire in Lorn broke out at 3 a.m. on Sunday. | The second fire in Lorn was put out at 9 a.m. on Sunday.",
        "A 19-year-old man was shot in Lorn on Sunday. | A 21-year-old man who opened fire in Lorn is held.",
        "Rhys sat in parliament for eight years. | Rhys was told to pay within two years, prosecutors of Rhys said.",
        "Two of the 12 victims of the Lorn blaze were children. | Twelve people were killed in the Lorn blaze.",
        "The strike in Lorn lasted 48 hours. | The two-day strike in Lorn is over.",
        "Marchetti had 41,300 votes in Lorn and Temple 38,900, the board said. | In Lorn Temple received 38,900 votes, the board said.",
        "Lorn's bank had 41,000 employees in 2010. | Lorn's bank had 36,500 employees in December 2014.",
        "Lorn is 120 km north of the port city of Ribe. | Lorn is 310 km north of the old capital of Arden.",
        "Winds of 145 mph (235 km/h) hit Lorn. | Lorn was hit by winds of 145 mph.",
        "It is feared that 90 people died when the ferry capsized off Lorn. | Some 14 people died when the ferry capsized off Lorn.",
        "Some 140 pupils were aboard the ferry off Lorn, which carried 215 people. | The ferry off Lorn was carrying 215 people.",
        "The quake shook Lorn at 1:53 p.m. on Monday. | An aftershock shook Lorn at 4:10 p.m. on Monday."
      })
  void leavesAloneWhatDoesNot(String one, String other) {
    assertThat(discrepancies(one, other)).isEmpty();
  }

  private static List<Finding> discrepancies(String one, String other) {
    return Parallax.compare(List.of(Parallax.article("one", one), Parallax.article("other", other)))
        .discrepancies();
  }
}
