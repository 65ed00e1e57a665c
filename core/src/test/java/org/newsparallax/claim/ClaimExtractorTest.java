package org.newsparallax.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsparallax.claim.ClaimsOfText.claim;
import static org.newsparallax.claim.ClaimsOfText.claims;

import com.google.common.base.Ascii;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsparallax.quantity.Counted;
import org.newsparallax.quantity.Interval;
import org.newsparallax.quantity.Kind;
import org.newsparallax.quantity.Modifier;

class ClaimExtractorTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The ferry fire killed 17 passengers and injured 40 more. | 17 | KILL",
        "The ferry fire killed 17 passengers and injured 40 more. | 40 | INJURE",
        "At least 17 passengers were killed when the ferry caught fire. | 17 | KILL",
        "Rescuers counted 17 dead and 40 injured. | 17 | KILL",
        "Rescuers counted 17 dead and 40 injured. | 40 | INJURE",
        "The landslide left 17 dead. | 17 | KILL",
        "The death toll from the landslide climbed to 17 on Friday. | 17 | KILL",
        "The landslide claimed 17 lives. | 17 | KILL",
        "About 17 residents were displaced. | 17 | DISPLACE",
        "In all 17 people were detained. | 17 | DETAIN",
        "17 still missing in harbour fire | 17 | MISS",
        "The toll stands at 40, with 17 still missing. | 17 | MISS",
        "Destroyed are more than 17 houses and a school. | 17 | DESTROY",
        "Missing are 17 fishermen. | 17 | MISS",
        "The fire killed 40 people and wounded in excess of 17. | 17 | INJURE",
        "A ferry with 17 passengers ran aground off Lorn. | 17 | ABOARD",
        "A ferry with 17 women and 12 children aboard ran aground. | 12 | ABOARD",
        "There were 17 people aboard when the ferry ran aground. | 17 | ABOARD",
        "All 17 people aboard the ferry were rescued. | 17 | RESCUE",
        "The number of deaths in three valleys rose to 17. | 17 | KILL",
        "The 17 men on board the tug drowned. | 17 | KILL",
        "Some 17 passengers aboard were injured. | 17 | INJURE",
        "At least 17 of those on board died. | 17 | KILL",
        "Police arrested 17 people and 3 officers were hurt. | 17 | ARREST",
        "Police arrested 17 people and 3 officers were hurt. | 3 | INJURE",
        "The ferry's 17 passengers were pupils. | 17 | ABOARD",
        "Officials confirmed 17 deaths in the valley. | 17 | KILL",
        "Seven miners died and 23 were rescued. | 23 | RESCUE",
        "Some 450 villagers, including 60 pupils, were evacuated by boat. | 450 | EVACUATE",
        "Some 450 villagers, including 60 pupils, were evacuated by boat. | 60 | EVACUATE",
        "The storm destroyed 38 houses and damaged 120 others. | 38 | DESTROY",
        "The storm destroyed 38 houses and damaged 120 others. | 120 | DAMAGE",
        "Police arrested 14 demonstrators near the port. | 14 | ARREST",
        "Of the crew, 11 are still missing. | 11 | MISS",
        "About 600 soldiers attacked the garrison at dawn. | 600 | DEPLOY",
        "A tram left the rails, killing at least 17 passengers and injuring 40. | 17 | KILL",
        "A gas blast left 17 guests in two hotels dead. | 17 | KILL",
        "The tremor had a magnitude of 4.8. | 4.8 | MEASURE",
        "The march was attended by 9,000 people. | 9,000 | ATTEND",
        "Two men stole watches worth $60,000 from the hotel. | $60,000 | STEAL",
        "The hotel is worth $60,000. | $60,000 | COST",
        "Hope faded for 21 sailors still missing after the storm. | 21 | MISS",
        "A shell hit the depot on Saturday killing at least 30 and wounding scores. | 30 | KILL",
        "The number of people arrested had risen to 41 by midnight. | 41 | ARREST",
        "Divers said 174 passengers had survived. | 174 | RESCUE",
        "The barge carried 214 passengers when it sank. | 214 | ABOARD",
        "About 4,300 villagers had to leave their homes. | 4,300 | EVACUATE",
        "Some 30,000 workers took to the streets of the capital. | 30,000 | ATTEND",
        "As many as 20,000 people joined the march on parliament. | 20,000 | ATTEND",
        "The mill will close with the loss of 300 jobs. | 300 | DISMISS",
        "Twelve barns were reduced to ashes. | Twelve | DESTROY",
        "Net profit came to $214 million. | $214 million | EARN",
        "Turnout was 61 percent. | 61 percent | TURNOUT",
        "The broker was sentenced on Monday to 14 years in federal prison. | 14 years | SENTENCE",
        "A judge sent the broker to prison for 12 years. | 12 years | SENTENCE",
        "The 15-minute chase ended at a bridge. | 15-minute | LAST",
        "A 5.9 quake shook the coast. | 5.9 | MEASURE",
        "The observatory put the depth of the quake at 33 kilometres. | 33 kilometres | MEASURE",
        "The well is 60 metres deep and lies 5 km from the road. | 5 km | DISTANCE",
        "The mill said it would cut 450 jobs. | 450 | DISMISS",
        "Scientists put the magnitude at 6.1. | 6.1 | MEASURE",
        "The quake flattened seven villages. | seven | DESTROY",
        "The Greens took 53 percent of the vote. | 53 percent | VOTE",
        "Searchers looked for 46 men and 45 women who are missing. | 46 | MISS",
        "Six civilians were among those killed. | Six | KILL",
        "The coastguard brought 151 passengers ashore. | 151 | RESCUE",
        "Ambulances took 12 pupils to hospital. | 12 | HOSPITALIZE",
        "Nine pupils are in intensive care. | Nine | HOSPITALIZE",
        "The blaze was 35 percent contained by dusk. | 35 percent | CONTAIN",
        "The blaze has grown to 5,200 acres. | 5,200 acres | BURN",
        "The union put the march, its first in years, at 30,000. | 30,000 | ATTEND",
        "The mill swings the axe: 300 jobs to go | 300 | DISMISS",
        "Kelm, a town of 8,400, lies on the river. | 8,400 | POPULATE",
        "Its population was put at 8,400. | 8,400 | POPULATE",
        "Thirty barns and 19 sheds were destroyed. | Thirty | DESTROY",
        "Eleven guards and four demonstrators were hurt. | four | INJURE",
        "The oil fouled 19 km of coast. | 19 km | MEASURE",
        "The village lies 19 km north of the coast. | 19 km | DISTANCE",
        "The bridge was shut after 17 dockers were killed. | 17 | KILL",
        "Nothing has moved since 17 dockers were hurt. | 17 | INJURE",
        "There were reports of 17 dockers being held. | 17 | DETAIN",
        "Guests who fled after the fire were hurt, 17 in all, before three rescuers were treated. | three | HOSPITALIZE",
        "Eight sailors, including a cook, were among at least 17 people killed. | Eight | KILL",
        "Among the dead were eight sailors. | eight | KILL",
        "The wounded included eight sailors. | eight | INJURE",
        "A gas blast killing 17 people shook the port. | 17 | KILL",
        "The blast claimed the lives of 17 people. | 17 | KILL",
        "The war cost the lives of at least 17 dockers. | 17 | KILL",
        "Divers recovered the bodies of 17 sailors. | 17 | KILL",
        "Seventeen sailors, all of them recruits, were killed. | Seventeen | KILL",
        "Seventeen sailors (most of them recruits) were killed. | Seventeen | KILL",
        "Two more died on Monday, bringing to 17 the number of people killed. | 17 | KILL",
        "Three guards were shot, two of them fatally. | two | KILL",
        "The wounded number 17, the clinic said. | 17 | INJURE",
        "The clinic treated 17 sailors. | 17 | HOSPITALIZE",
        "The general staff said 31 insurgents were neutralised. | 31 | KILL",
        "Troops eliminated 18 militants near Kasho. | 18 | KILL",
        "The staff said that 31 insurgents had been \"neutralised\" in the raid. | 31 | KILL",
        "The front acknowledged the loss of nine of its own. | nine | KILL",
        "The bus, which had two decks and close to 90 people in it, left the road. | 90 | ABOARD",
        "The company will eliminate 400 positions. | 400 | DISMISS",
        "The army has lost 12 soldiers since Monday. | 12 | KILL",
        "The army lost 12 tanks. | 12 | LOSE",
        "The club lost three players to injury. | three | LOSE",
        "The rebels put their losses at seven. | seven | KILL",
        "The rebels acknowledged the loss of nine of their own men. | nine | KILL",
        "The firm put its losses at $4 million. | $4 million | DAMAGE",
        "The army killed 31 rebels, but the rebels admit to four. | four | KILL",
        "About 2,500 people have left the city of Kelm. | 2,500 | DISPLACE",
        "The camp was empty after 200 families left it. | 200 | DISPLACE",
        "About 70 residents have left by boat. | 70 | DISPLACE",
        "Some 4,000 villagers lost or left their homes. | 4,000 | DISPLACE",
        "About 40 people were at work when the roof fell. | 40 | PRESENT",
        "Ninety workers had clocked in. | Ninety | PRESENT",
        "Some 150 people had crowded on to the ferry. | 150 | ABOARD",
        "The bus, which had 45 people in it, left the road. | 45 | ABOARD",
        "The train had six coaches and 400 people on it. | 400 | ABOARD",
        "The ferry was licensed to carry 90 people. | 90 | CAPACITY",
        "The boat was certified for 60 passengers. | 60 | CAPACITY",
        "The hall can seat 400 people. | 400 | CAPACITY",
        "Some 52 passengers were picked up by fishing boats. | 52 | RESCUE",
        "The survey found 220 houses destroyed. | 220 | DESTROY",
        "Around 90 homes are beyond repair. | 90 | DESTROY",
        "More than 3,000 nurses stayed out on Tuesday. | 3,000 | ATTEND",
        "Three masked men robbed a jeweller. | Three | COMMIT",
        "Four men burst into the bank. | Four | COMMIT",
        "The museum was robbed by four men. | four | COMMIT",
        "Two thieves made off with nine paintings. | Two | COMMIT",
        "Two thieves made off with nine paintings. | nine | STEAL",
        "Two gunmen killed 12 guests. | Two | COMMIT",
        "Police are hunting three robbers who held up a bank. | three | COMMIT",
        "Eight coaches left the track. | Eight | CRASH",
        "The merger puts 500 jobs at risk. | 500 | DISMISS",
        "The bank got rid of 300 workers. | 300 | DISMISS",
        "In May 300 jobs were lost. | 300 | DISMISS",
        "In all 5.2 million people were entitled to vote. | 5.2 million | ELIGIBLE",
        "There are 5.1 million registered voters. | 5.1 million | ELIGIBLE",
        "Eleven others were shot and survived. | Eleven | INJURE",
        "Some 40 passengers were taken to three hospitals. | 40 | HOSPITALIZE",
        "Ambulances took 25 people to Saint Ann's Hospital. | 25 | HOSPITALIZE",
        "The union said 9,200 nurses walked out. The district's count was 7,800. | 7,800 | ATTEND",
        "As many as 17 sailors remain unaccounted for. | 17 | MISS",
        "Some 17,000 homes were without power. | 17,000 | OUTAGE",
        "Electricity was cut to 17,000 households. | 17,000 | OUTAGE",
        "Between 900 and 1,100 people were in the church. | 900 and 1,100 | PRESENT",
        "About 900 people were at the stadium. | 900 | PRESENT",
        "There were 60 passengers on the ferry. | 60 | ABOARD",
        "Four men carried out the raid. | Four | COMMIT",
        "About 700 people spent Sunday in shelters; 300 people are in camps. | 300 | SHELTER",
        "The fire caused $4 million in damage. | $4 million | DAMAGE",
        "The insurer put the damage at $4 million. | $4 million | DAMAGE",
        "The mill was bought by a rival for $4 million. | $4 million | BUY",
        "The baker was fined $4,000. | $4,000 | FINE",
        "The strike costs the mill $4 million a day. | $4 million a day | COST",
        "Profit was down 12 percent, at $4 million. | $4 million | EARN",
        "The truce will last 72 hours. | 72 hours | LAST",
        "It took firemen six hours to put it out. | six hours | LAST",
        "Just 47 percent of voters cast ballots. | 47 percent | TURNOUT",
        "The mill has 700 workers and 60 employees worldwide. | 60 | EMPLOY",
        "Doctors reported 340 new cases. | 340 | INFECT",
        "Four carriages left the rails. | Four | CRASH",
        "The number of sailors injured had gone up to 17. | 17 | INJURE",
        "The mayor was arrested along with 17 officials. | 17 | ARREST",
        "The rebels set 17 hostages free. | 17 | RELEASE",
        "The 17 sailors seized off Lorn on Monday have been freed. | 17 | RELEASE",
        "The 17 men arrested on Monday were charged. | 17 | CHARGE",
        "About 17 prisoners escaped. | 17 | ESCAPE",
        "Nurses vaccinated 17,000 people. | 17,000 | VACCINATE",
        "Customs officers discovered 17 rifles in a lorry. | 17 | FIND",
        "Divers found 17 bodies. | 17 | KILL",
        "The line scrapped 17 trains. | 17 | CANCEL",
        "Snow forced the cancellation of 17 flights. | 17 | CANCEL",
        "Robbers seized 17 passengers. | 17 | KIDNAP",
        "Soldiers captured 17 rebels. | 17 | CAPTURE",
        "The flood drove some 17,000 people from their homes. | 17,000 | DISPLACE",
        "Some 17 campers were taken off the island. | 17 | EVACUATE",
        "At least 170 houses were under water. | 170 | DAMAGE",
        "The rebels control 17 villages. | 17 | CAPTURE",
        "The number of pupils who drowned rose to 17. | 17 | KILL",
        "Police put the number of marchers at 17,000. | 17,000 | ATTEND",
        "The number of people hurt in two valleys rose to 17. | 17 | INJURE",
        "The toll from a 5.9-magnitude quake, as measured by the national institute of seismology, has climbed to 17. | 17 | KILL",
        "The number of people killed in the fire that swept the old market of Kelm on the first day of the fair has risen to 17. | 17 | KILL",
        "The assailants numbered 17. | 17 | COMMIT",
        "Investigators are sure that three robbers came in. | three | COMMIT",
        "Brandt took 17% in the run-off. | 17% | VOTE",
        "On our tally 17 per cent of the town took part. | 17 per cent | TURNOUT",
        "So far 17 percent of ballots had been counted. | 17 percent | OTHER",
        "The mill has 1,700 workers. | 1,700 | EMPLOY",
        "The number of cancellations rose to 170. | 170 | CANCEL",
        "The cave-in trapped 17 miners. | 17 | MISS",
        "By nightfall 17 hikers had still not been found. | 17 | MISS",
        "Up to 1,700 posts may go. | 1,700 | DISMISS",
        "The merger would cost 1,700 jobs. | 1,700 | DISMISS",
        "Power was out in 1,700 homes. | 1,700 | OUTAGE",
        "He reported $1.7 million in gross income. | $1.7 million | EARN",
        "The flood forced 1,700 people from their beds. | 1,700 | DISPLACE",
        "Whoever helps will collect the 1,700-euro reward. | 1,700-euro | OFFER",
        "The fire has blackened an area of 1,700 hectares. | 1,700 hectares | BURN",
        "Police hold to their count of 52 on board. | 52 | ABOARD",
        "The arrests on Friday bring to 17 the number of people in custody. | 17 | ARREST",
      })
  void tellsTheEvent(String text, String figure, Event event) {
    assertThat(claim(text, figure).event()).isEqualTo(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The fire chief, Ana Lind, said 17 people were hurt. | Ana Lind",
        "The guards' union said 17 people were hurt. | The guards' union",
        "Ana Lind, the fire chief, said that 17 people were hurt. | Ana Lind",
        "According to the harbour police, 17 people were hurt. | the harbour police",
        "As many as 17 people were hurt, according to the harbour police. | the harbour police",
        "As many as 17 people were hurt, the harbour police said on Monday. | the harbour police",
        "`Another 17 people were hurt,` said Ana Lind. | Ana Lind",
        "The agency reported 17 people hurt, citing the mayor of Lorn. | the mayor of Lorn",
        "Ana Lind spoke to reporters at noon. She said 17 people were hurt. | Ana Lind",
        "The harbour police put the number of injured at 17. | The harbour police",
        "A broadcaster quoted Ana Lind as saying 17 people were hurt. | Ana Lind",
        "`Seventeen, no, 17 people were hurt,` Ana Lind was quoted by a broadcaster as saying. | Ana Lind",
        "The US Coast Guard said 17 people were hurt. | The US Coast Guard",
      })
  void namesTheSource(String text, String source) {
    assertThat(claim(text.replace('`', '"'), "17").attribution())
        .isNotNull()
        .extracting(Mention::text)
        .isEqualTo(source);
  }

  @Test
  void aNumberOfThoseToWhomItHappenedCountsThem() {
    Claim claim = claim("The number of sailors injured had gone up to 17.", "17");
    assertThat(claim.quantity().counted()).extracting(Counted::head).isEqualTo("sailor");
    assertThat(claim.quantity().modifier()).isEqualTo(Modifier.EXACT);
    assertThat(claim("The number of people injured was 17.", "17").quantity().counted())
        .isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The rebels put their losses at 17. | rebel",
        "The Northern Front put its losses at 17. | fighter",
        "The army put its losses at 17. | soldier",
        "The militants acknowledged the loss of 17 of their own men. | militant",
        "The army killed 40 rebels, and the rebels admit to 17. | rebel",
      })
  void whoAdmitsLossesCountsItsOwn(String text, String noun) {
    assertThat(claim(text, "17"))
        .matches(c -> c.event() == Event.KILL)
        .extracting(c -> c.quantity().counted())
        .extracting(Counted::head)
        .isEqualTo(noun);
  }

  @Test
  void whoLeavesForTheDayOrStaysOutOfSomethingIsNotCountedAsIfForGood() {
    assertThat(claim("Some 17 residents left early.", "17").event()).isNotEqualTo(Event.DISPLACE);
    assertThat(claim("Some 17 parties stayed out of the talks.", "17").event())
        .isNotEqualTo(Event.ATTEND);
  }

  @Test
  void whatThereIsRoomForIsNoPlan() {
    Claim claim = claim("The ferry, which can seat 300 people, sank on Monday.", "300");
    assertThat(claim.event()).isEqualTo(Event.CAPACITY);
    assertThat(claim.hedged()).isFalse();
    assertThat(claim.when()).isNull();
  }

  @Test
  void whoeverOwnsAFigureSaysIt() {
    assertThat(claim(
                "The union said 9,200 nurses walked out. The district's count was 7,800.", "7,800")
            .attribution())
        .extracting(Mention::text)
        .isEqualTo("The district");
  }

  @Test
  void theNumberOfOtherThingsIsNoToll() {
    assertThat(claims("The number of sailors in the port, where two drowned, is 17."))
        .filteredOn(c -> c.quantity().text().equals("17"))
        .allMatch(c -> c.event() == null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ministry released 17 letters.",
        "A poll found 17 people in favour.",
        "Some 17 divers were under water.",
        "Sappers neutralised 17 bombs.",
        "The party picked up 17 seats.",
        "Some 17 people left the town hall at noon."
      })
  void whatIsDoneToPeopleIsNotDoneToThings(String text) {
    assertThat(claim(text, "17").event()).isNull();
  }

  @Test
  void namesNoSourceWhereTheWriterSpeaks() {
    assertThat(claim("A blast hurt 17 people at the port.", "17").attribution()).isNull();
    assertThat(claim("The mayor said help was on its way; 17 people were hurt.", "17")
            .attribution())
        .isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A courier was killed in the blast. | KILL | 1",
        "The blast killed the courier and a cyclist. | KILL | 2",
        "The courier and a cyclist were wounded. | INJURE | 2",
        "No one was injured. | INJURE | 0",
        "No deaths were reported. | KILL | 0",
        "A baker was on trial for a double murder. | KILL | 2",
        "A baker and his wife were shot dead. | KILL | 2",
        "The owner of the bakery and a guest were wounded. | INJURE | 2",
      })
  void countsPersonsWithoutANumeral(String text, Event event, int count) {
    List<Claim> claims = claims(text);
    assertThat(claims).singleElement().satisfies(c -> {
      assertThat(c.implicit()).isTrue();
      assertThat(c.event()).isEqualTo(event);
      assertThat(c.quantity().value()).isEqualTo(Interval.of(count));
      assertThat(c.negated()).isEqualTo(count == 0);
    });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The valley records 17 deaths per 100,000 people.",
        "Two cooks, 25 and 30, were killed.",
        "The diver died 17 metres below the pier.",
      })
  void takesNoRateNoAgeAndNoDepthForAToll(String text) {
    assertThat(claims(text))
        .filteredOn(c -> c.event() == Event.KILL && !c.implicit())
        .extracting(c -> c.quantity().text())
        .isSubsetOf("Two");
  }

  @Test
  void keepsApartWhatDidNotHappen() {
    assertThat(claim("The flood could kill 300 people.", "300").hedged()).isTrue();
    assertThat(claim("The mayor denied that 300 people were killed.", "300").negated())
        .isTrue();
    assertThat(claim("The school has room for 300 people.", "300").setting().cues())
        .contains(Cue.PLANNED);
    assertThat(claim("The flood killed 300 people.", "300"))
        .matches(c -> !c.hedged() && !c.negated() && !c.background());
  }

  @Test
  void saysHowFarAFigureReaches() {
    assertThat(claim("So far, 17 bodies have been found.", "17").setting().cues())
        .contains(Cue.RUNNING);
    assertThat(claim("The toll rose to 17.", "17").setting().cues()).contains(Cue.REVISED);
    assertThat(claim("Another 17 people were hurt.", "17").setting().cues()).contains(Cue.FURTHER);
    assertThat(claim("More than 17 people were hurt.", "17").setting().cues())
        .doesNotContain(Cue.FURTHER);
  }

  @Test
  void spansPointIntoTheArticle() {
    String text = "The mayor said on Friday.\n\nIn Lorn, 17 people were hurt, police said.";
    for (Claim claim : claims(text)) {
      assertThat(claim.quantity().span().of(text)).isEqualTo(claim.quantity().text());
      Mention source = Objects.requireNonNull(claim.attribution());
      assertThat(source.span().of(text)).isEqualTo(source.text());
    }
  }

  @Test
  void numbersItsClaims() {
    List<Claim> claims = claims("The fire killed 17 people and hurt 40. A cook was arrested.");
    for (int i = 0; i < claims.size(); i++) {
      assertThat(claims.get(i).id()).isEqualTo("a#" + i);
    }
  }

  @Test
  void aVerbOfNoKnownEventIsToldAllTheSame() {
    assertThat(claim("The railway had cancelled 640 trains by noon.", "640")
            .setting()
            .trigger())
        .extracting(Mention::text)
        .isEqualTo("cancelled");
    assertThat(claim("At least 640 trains were cancelled by noon.", "640")
            .setting()
            .trigger())
        .extracting(Mention::text)
        .isEqualTo("cancelled");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norford Bank earned $4 million last year. | $4 million | Norford Bank",
        "Norford Bank's profit rose to $4 million. | $4 million | Norford Bank",
        "Revenue at Norford Bank fell to $4 million. | $4 million | Norford Bank",
        "Anna Brandt won 41 percent of the vote. | 41 percent | Anna Brandt",
      })
  void tellsWhoseFigureItIs(String text, String figure, String actor) {
    assertThat(claim(text, figure).setting().actor()).extracting(Mention::text).isEqualTo(actor);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The crash left them and three others dead. | three | true",
        "The crash killed the driver and injured three others. | three | false",
        "\"That is two people dead,\" a neighbour said. | two | true",
        "Police found two people dead. | two | false",
        "One of the 12 villages was flattened. | 12 | false",
        "One of the 12 worst-hit villages was flattened. | 12 | true",
        "The five largest banks closed. | five | true",
        "Nine of the 12 miners were rescued. | Nine | true",
      })
  void tellsSomeFromAll(String text, String figure, boolean part) {
    assertThat(claim(text, figure).setting().cues().contains(Cue.PART)).isEqualTo(part);
  }

  @Test
  void moreBelongsToItsOwnFigure() {
    String text = "The storm felled 30 trees and damaged hundreds more.";
    assertThat(claim(text, "30").setting().cues()).doesNotContain(Cue.FURTHER);
    assertThat(claim(text, "hundreds").setting().cues()).contains(Cue.FURTHER);
  }

  @Test
  void othersThanThoseToWhomSomethingElseHappenedAreAll() {
    assertThat(claim("One man died and 15 others were hurt.", "15").setting().cues())
        .isEmpty();
    assertThat(claim("The blast killed two men and wounded nine others.", "nine")
            .setting()
            .cues())
        .isEmpty();
    assertThat(claim("Nine others were hurt.", "Nine").setting().cues()).contains(Cue.FURTHER);
  }

  @Test
  void whoeverWoundsIsNotWounded() {
    assertThat(claims("The gunman wounded nine people."))
        .extracting(c -> c.quantity().text())
        .containsExactly("nine");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The guard, a 54-year-old father of two, left hospital. | 54-year-old | The guard",
        "The driver was a 40-year-old man. | 40-year-old | The driver",
        "The guard, Walter Hale, 61, was hit. | 61 | The guard, Walter Hale",
        "Mary Reilly, 34, was hit by a tile. | 34 | Mary Reilly",
        "Anna Brandt spoke first. She is 58. | 58 | Anna Brandt",
      })
  void tellsWhoseAgeItIs(String text, String figure, String person) {
    assertThat(claim(text, figure).setting().subject())
        .extracting(Mention::text)
        .isEqualTo(person);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Thousands of people marched. Police put the number at 8,000. | 8,000 | ATTEND",
        "Thousands of people marched. The organisers spoke of 50,000. | 50,000 | ATTEND",
        "The firm said 200 people would lose their jobs. The union reckons with 300. | 300 | DISMISS",
        "Thousands of people marched. Doctors put the bill at 300. | 300 |",
        "Thousands of people marched. The bus was number 300. | 300 |",
      })
  void aNumberAloneCountsWhatWasCountedBefore(String text, String figure, @Nullable Event event) {
    assertThat(claims(text))
        .filteredOn(c -> c.quantity().text().equals(figure))
        .allSatisfy(c -> assertThat(c.event()).isEqualTo(event));
  }

  @Test
  void aSpeedOverTheLimitIsNoSpeed() {
    String text = "The bus was travelling at 52 mph, 7 mph over the limit.";
    assertThat(claim(text, "7 mph").setting().cues()).contains(Cue.PART);
    assertThat(claim(text, "52 mph").setting().cues()).isEmpty();
  }

  @Test
  void whatHappenedSinceThenHappenedThen() {
    Claim claim = claim("It was the worst storm since 2009, when 47 villagers died.", "47");
    assertThat(claim.when()).extracting(When::to).isEqualTo("2009");
  }

  @Test
  void reportsThatWereWrongAreDenied() {
    assertThat(claim("Reports that seven people had died were wrong.", "seven").negated())
        .isTrue();
    assertThat(claim("The mayor said seven people had died.", "seven").negated())
        .isFalse();
  }

  @Test
  void aDateIsNothingThatIsAskedFor() {
    String text = "The strike called for Monday was joined by 900 drivers.";
    assertThat(claim(text, "900").setting().cues()).doesNotContain(Cue.PLANNED);
    assertThat(claim("The union called for 900 more drivers.", "900").setting().cues())
        .contains(Cue.PLANNED);
  }

  @Test
  void whatCouldComeIsNotThere() {
    assertThat(
            claim("The low could bring winds of 100 kilometres an hour.", "100 kilometres an hour")
                .setting()
                .cues())
        .contains(Cue.PLANNED);
  }

  @Test
  void onlyPeopleAreAboard() {
    assertThat(claim("The barge carried 90 passengers.", "90").event()).isEqualTo(Event.ABOARD);
    assertThat(claim("Mourners carried 14 coffins up the hill.", "14").event()).isNull();
  }

  @Test
  void anAgeGoesWithTheNameBehindIt() {
    assertThat(claim("He lived with his 24-year-old brother, Tomas.", "24-year-old")
            .setting()
            .subject())
        .extracting(Mention::text)
        .isEqualTo("Tomas");
  }

  @Test
  void whatWasOnlyCalledInIsInDoubt() {
    assertThat(
            claim("Officers were called to reports of six people shot.", "six").hedged())
        .isTrue();
    assertThat(claim("Officers found six people shot.", "six").hedged()).isFalse();
  }

  @Test
  void aYearBelongsToTheFigureBesideIt() {
    String text = "Turnout was 61 percent, down from 66 percent in 2016.";
    assertThat(claim(text, "61 percent").when()).isNull();
  }

  @Test
  void aNameIsKnownFromEarlierSentencesWhereItOpensOne() {
    String text =
        "Hundreds of voters gathered in the valley to meet Senator Rose Field for the first time since autumn. Field paid 36 percent in taxes.";
    assertThat(claim(text, "36 percent").setting().actor())
        .extracting(Mention::text)
        .isEqualTo("Field");
  }

  @Test
  void whatMayBeIsNoReport() {
    assertThat(claim("A magnitude 6 quake can cause damage.", "6").setting().cues())
        .contains(Cue.PLANNED);
  }

  @Test
  void agesAndNamesBetweenTheCountedAndTheVerbDoNotPartThem() {
    assertThat(
            claim("Two women, aged 47 and 48, were shot in the lobby.", "Two").event())
        .isEqualTo(Event.SHOOT);
    assertThat(claim("Two guards, identified as Ray Lee and Al Roe, were shot.", "Two")
            .event())
        .isEqualTo(Event.SHOOT);
  }

  @Test
  void howBadlySomeAreHurtIsToldInOneWord() {
    assertThat(claim("Fourteen people were injured, three severely.", "three").event())
        .isEqualTo(Event.INJURE);
    assertThat(
            claim("The board was split, three severely disappointed.", "three").event())
        .isNull();
  }

  @Test
  void someOfThoseNamedBeforeAreAllToWhomItHappened() {
    String text = "Some 600 people were aboard. The navy said 210 of them had been rescued.";
    Claim rescued = claim(text, "210");
    assertThat(rescued.partOf()).isEqualTo(claim(text, "600").id());
    assertThat(rescued.setting().cues()).doesNotContain(Cue.PART);
    String same = "Some 30 people were killed. The navy said 12 of them were killed at sea.";
    assertThat(claim(same, "12").setting().cues()).contains(Cue.PART);
  }

  @Test
  void whoTakesPartIsACrowdOrAForce() {
    assertThat(claim("Some 900 people took part in the march.", "900").event())
        .isEqualTo(Event.ATTEND);
    assertThat(claim("Some 900 soldiers took part in the raid.", "900").event())
        .isEqualTo(Event.DEPLOY);
    assertThat(claim("More than 900 march in Lorn over pay.", "900").event())
        .isEqualTo(Event.ATTEND);
  }

  @Test
  void theLengthOfAThingIsNoDistance() {
    Claim length = claim("An 80-metre section of the pier fell.", "80-metre");
    assertThat(length.event()).isEqualTo(Event.MEASURE);
    assertThat(length.setting().subject()).extracting(Mention::text).isEqualTo("section");
    assertThat(claim("It is an 80-mile drive to Lorn.", "80-mile").event())
        .isEqualTo(Event.DISTANCE);
    assertThat(claim("Lorn lies 80 miles south of Ribe.", "80 miles").event())
        .isEqualTo(Event.DISTANCE);
  }

  @Test
  void theOtherEndOfADistanceIsNamedInFull() {
    assertThat(claim("Lorn is 80 km north of the port city of Ribe.", "80 km")
            .setting()
            .reference())
        .extracting(Mention::text)
        .isEqualTo("the port city of Ribe");
  }

  @Test
  void aNounMadeOfAVerbTellsWhatWasDone() {
    assertThat(
            claim("It led to the cancellation of 300 flights.", "300").setting().trigger())
        .extracting(Mention::text)
        .isEqualTo("cancellation");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The brewer agreed to sell the mill to its rival for $104 million. | SELL",
        "The brewer has agreed to sell itself to a rival for $104 million. | SELL",
        "The brewer takes over the mill for about $104 million. | BUY",
      })
  void aSumBehindForIsThatOfTheDeal(String text, Event event) {
    assertThat(claim(text, "$104 million").event()).isEqualTo(event);
  }

  @Test
  void thoseToWhomItDidNotHappenAreNotCountedWithTheOthers() {
    Claim claim = claim("All but six of the passengers died.", "six");
    assertThat(claim.event()).isNull();
    assertThat(claim.setting().cues()).contains(Cue.PART);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Among the dead are 17 journalists.",
        "Among the dead, 17 were journalists.",
        "Among the dead 17 were journalists.",
        "The dead include 17 journalists.",
        "Some 17 journalists were among the dead.",
        "Crash kills 75, 17 journalists among dead"
      })
  void thoseAmongTheDeadAreSomeOfThem(String text) {
    Claim claim = claim(text, "17");
    assertThat(claim.event()).isEqualTo(Event.KILL);
    assertThat(claim.setting().cues()).containsAnyOf(Cue.SORT, Cue.PART);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The crash hurt 31 people, 17 of them teenagers. | injure | teenager",
        "The crash hurt 31 people, including 17 teenagers. | injure | teenager",
        "The crash hurt 31 people, of whom 17 were teenagers. | injure | teenager",
        "The crash killed 31 people. 17 of the dead were teenagers. | kill | teenager",
        "Among the dead are 17 teenagers. | kill | teenager",
      })
  void thoseOfASortAmongAGroupAreCountedByTheirNoun(String text, String event, String noun) {
    Claim claim = claim(text, "17");
    assertThat(claim.event()).extracting(Event::id).isEqualTo(event);
    assertThat(claim.quantity().counted()).extracting(Counted::head).isEqualTo(noun);
    assertThat(claim.setting().cues()).doesNotContain(Cue.PART);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Gunmen killed 58 people. Rights groups say the true figure is above 90. | 90 | kill",
        "Gunmen killed 58 people. The real number could be 90, a doctor said. | 90 | kill",
        "Gunmen killed 58 people. Opposition groups put it at 90. | 90 | kill",
        "The army put the number of those killed in the raid at 90. | 90 | kill",
        "The ministry gave the number of escapees as 90. | 90 | escape",
        "Some 3,500 people marched. The union had its own estimate: 9,500. | 9,500 | attend",
        "Some 3,500 people marched. The fare is put at 90. | 90 | ",
      })
  void anEstimateIsOfWhatWasCountedJustBefore(String text, String figure, @Nullable String event) {
    Event told = claim(text, figure).event();
    assertThat(told == null ? null : told.id()).isEqualTo(event);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Two officials said the plant was hit.",
        "The plant was hit, two officials told the agency.",
        "According to two witnesses, the plant was hit.",
        "Two people familiar with the plan said the plant was hit."
      })
  void howManySaySomethingIsNoClaim(String text) {
    assertThat(claims(text)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Two officials were hurt, police said.",
        "Police told two officials to leave.",
        "Police said two officials were hurt."
      })
  void thoseOfWhomSomethingIsSaidAreCounted(String text) {
    assertThat(claims(text))
        .extracting(c -> Ascii.toLowerCase(c.quantity().text()))
        .containsExactly("two");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "The crash hurt 31 people, 17 of them seriously.",
        "The crash hurt 31 people, 17 of them when soldiers fired.",
        "17 of the dead, soldiers said, came from the coast.",
      })
  void whereNoSortIsNamedSomeOfAGroupAreCounted(String text) {
    assertThat(claim(text, "17").setting().cues()).contains(Cue.PART).doesNotContain(Cue.SORT);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Worst hit was Kelm, where 37 people died. | Kelm",
        "Worst hit was the north, where 37 people died. | the north",
        "Worst hit was the north, where 12 people were hurt and 37 people died. | the north",
        "In the south-west about 37 people were killed. | the south-west",
        "Here 12 died. There 37 people died. | There",
        "In the port of Lorn, where ferries wait, 37 people died. | Lorn",
        "In Orland 12 people were killed and 37 injured by the flood. | Orland",
        "In Orland 12 people drowned, and in Westmark 37 people were hurt. | Westmark",
      })
  void thePlaceIsThatOfTheClause(String text, String place) {
    assertThat(claim(text, "37").place()).extracting(Mention::text).isEqualTo(place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Divers recovered 17 bodies on Friday, bringing the death toll to 40.",
        "Divers recovered 17 bodies on Friday, for a total of 40.",
        "On Friday 17 people died, raising to more than 40 the number of dead.",
        "Another 17 people died, taking the number of deaths to at least 40.",
        "Some 17 fishermen died at the scene.",
        "Some 17 fishermen died in the harbour and the rest in hospital."
      })
  void aFigureThatIsAddedToASumIsAPartOfIt(String text) {
    assertThat(claim(text, "17").event()).isEqualTo(Event.KILL);
    assertThat(claim(text, "17").setting().cues()).contains(Cue.PART);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Police at the scene said that 17 people had died.",
        "Some 17 people died at the scene of the crash.",
        "Some 17 fishermen died and the rest were rescued.",
        "Some 17 fishermen died, according to a total of 40 witnesses."
      })
  void allWhoDiedAreNoPart(String text) {
    assertThat(claim(text, "17").setting().cues()).doesNotContain(Cue.PART);
  }

  @Test
  void aSumAloneCountsWhatWasAddedToIt() {
    Claim sum = claim("Divers recovered 17 bodies on Friday, for a total of 40.", "40");
    assertThat(sum.event()).isEqualTo(Event.KILL);
    assertThat(sum.setting().cues()).doesNotContain(Cue.PART);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The raid took place at about 3 p.m., a clerk said. | raid",
        "It happened towards 3 p.m. on Friday. | It",
        "It was about 3 p.m. when five robbers entered the bank. | robbers",
        "Gunmen opened fire at the market shortly after 3 p.m. | Gunmen",
        "The express derailed near Kelm at 3 p.m. | derailed",
        "At 3 p.m. the ferry sank. | sank",
        "The jet went down off Lorn at about 3 p.m. | went down",
        "Controllers lost contact with the jet at 3 p.m. | contact",
        "Contact was lost at 3 p.m., the airline said. | Contact",
        "The brawl broke out after the match at 3 p.m. | brawl",
        "Jets dropped six bombs on the depot and the road to it at 3 p.m. | bombs",
        "Shells fell on the suburb shortly after 3 p.m. | Shells",
        "The robbery, at 3 p.m. on Friday, lasted four minutes. | robbery",
        "A little before 3 p.m., two men had burst into the bank. | men",
        "The men, wearing ski masks, walked into the bank at about 3 p.m. | men",
        "The station clock stopped at 3 p.m., the moment the quake came. | quake",
        "The yacht sent out a mayday at 3 p.m. | mayday",
        "The skipper radioed for help at 3 p.m. | radioed for help",
        "The log has the call coming in at 3 p.m. | call",
        "The tram jumped the tracks near Kelm at 3 p.m. | jumped the tracks",
        "A bomb went off at the depot at 3 p.m. | bomb",
        "Trouble began at about 3 p.m. | Trouble",
        "The jet vanished from radar at 3 p.m. | vanished from radar",
        "The ferry left Kelm at 3 p.m. | left",
        "The lights went out at 3 p.m. | lights went out",
        "The first shots rang out at 3 p.m. | shots",
        "A blast shook the port of Kelm at 3 p.m. | blast",
        "The first blast was at 3 p.m. | blast",
        "He blew himself up at the gate at 3 p.m. | blew himself up",
      })
  void aTimeOfDayIsThatOfWhatHappenedThen(String text, String subject) {
    assertThat(claim(text, "3 p.m.").setting().subject())
        .extracting(Mention::text)
        .isEqualTo(subject);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The express derailed and the line was opened at 3 p.m. by the mayor.",
        "The bus for Kelm leaves at 3 p.m. every day.",
        "The fire broke out at night and was out by 3 p.m.",
        "The fire broke out at night and was under control at 3 p.m.",
        "Arrests made in Kelm shooting | 3 p.m. Two men charged",
        "After the quake a tsunami warning was issued at 3 p.m.",
        "Fire crews left at 3 p.m."
      })
  void aTimeOfDayIsNotThatOfWhatAnotherVerbTells(String text) {
    assertThat(claims(text))
        .filteredOn(c -> c.quantity().text().startsWith("3 p.m"))
        .allMatch(c -> c.setting().subject() == null);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Divers came at 3 p.m. after the ferry sank. | Divers",
        "Police reached the bank at 3 p.m., an hour after the raid began. | Police",
        "When officers arrived at the mill in the 900 block of Kelm Lane just after 3 p.m., they found him. | officers",
        "Police were called about 3 p.m. to the mill. | were called",
        "Troopers responded to the scene of the raid, at 60 Kelm Ave., on Monday, just before 3 p.m. | responded",
        "The fire was reported around 3 p.m. near the mill. | was reported",
        "About 3 p.m., Kelm deputies were dispatched to the mill. | were dispatched",
        "Rhys was pulled over on Route 7 just past 3 p.m. in Kelm. | pulled over",
        "Rhys, 40, was driving north on Route 7 just after 3 p.m. when he was pulled over. | pulled over",
        "Rhys, 40, was going north in his van about 3 p. m., a trooper said. | was going",
        "Rhys was stopped for speeding on Route 7 at approximately 3 p. m Sunday. | was stopped",
        "Rhys failed sobriety tests shortly after 3 p.m. on Route 7. | failed sobriety tests",
        "Rhys was arrested around 3 p.m. May 4 on Route 7. | was arrested",
        "She was walking home with her sister when she was struck just after 3 p.m., a doctor said. | was struck",
        "She was in the crosswalk around 3 p.m. when a van knocked her down. | knocked",
        "A volley of shots erupted on the quay in front of the Grand Hotel on North Mill Lane in Kelm just after 3 p.m. on Sunday. | shots",
        "The raid began as the guards were having lunch in the yard at about 3 p.m. | raid",
        "The council voted at 3 p.m. to close the bridge. | voted",
      })
  void aTimeOfDayIsThatOfWhatWasDone(String text, String subject) {
    assertThat(claim(
                text,
                text.contains("p.m.") ? "3 p.m." : text.contains("p. m.") ? "3 p. m." : "3 p. m")
            .setting()
            .subject())
        .extracting(Mention::text)
        .isEqualTo(subject);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Updated on Monday at 3 p.m.",
        "The mayor said at 3 p.m. that the bridge was safe.",
        "A vigil was held at 3 p.m. outside the church.",
        "A hearing is scheduled for 3 p.m. in Kelm.",
        "He will appear in court at 3 p.m. on Monday.",
        "Guards had hoped to reach the mill at 3 p.m. on Monday.",
        "Crews searched the river until about 3 p.m. on Monday.",
        "The mill was open from 9 a.m. to 3 p.m. that day.",
        "The rally was peaceful at 3 p.m., he said.",
        "Another man was shot at 3 p.m. in Kelm.",
        "He did not arrive at 3 p.m. as agreed.",
        "Crews were called back at 3 p.m.",
        "The bus leaves for Kelm at 3 p.m."
      })
  void aTimeOfDayOfWhatWasNotDoneTellsNothing(String text) {
    assertThat(claims(text))
        .filteredOn(c -> c.quantity().text().startsWith("3 p.m"))
        .allMatch(c -> c.setting().subject() == null);
  }

  @Test
  void whatWasDoneIsNoPlan() {
    Claim claim = claim(
        "Deputies were called to the mill for reports of a possible gunman around 3 p.m. and told staff to leave.",
        "3 p.m.");
    assertThat(claim.setting().cues()).doesNotContain(Cue.PLANNED);
  }

  @Test
  void whenItWasIsNoLengthOfTime() {
    assertThat(claims("Updated nine months ago. The mill opened two years ago."))
        .noneMatch(c -> c.quantity().text().endsWith("ago") || c.event() == Event.LAST);
    assertThat(claims("Updated nine months ago.")).isEmpty();
  }

  @Test
  void aNumberOfCausesIsNoNumberOfDeaths() {
    assertThat(claims("The office works against deaths by laws on the three main causes of fires."))
        .noneMatch(c -> c.event() == Event.KILL);
  }

  @Test
  void othersWhoWereShotAreNotAll() {
    assertThat(claim("A man was killed and four others were shot.", "four")
            .setting()
            .cues())
        .contains(Cue.FURTHER);
    assertThat(claim("A man was killed and four others were hurt.", "four")
            .setting()
            .cues())
        .doesNotContain(Cue.FURTHER);
  }

  @Test
  void oneAloneIsOneInParticular() {
    assertThat(claim("He fired at three guards, injuring one.", "one").setting().cues())
        .contains(Cue.INDIVIDUAL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The gang entered the bank in Kelm at around 9.50 and stayed for an hour. | 9.50 | 09:50",
        "The skipper radioed for help at 16.05. | 16.05 | 16:05",
        "The blast struck at about 7.30, officials said. | 7.30 | 07:30",
      })
  void aNumberWithAPointIsTheHourOfWhatHappened(String text, String figure, String time) {
    assertThat(claim(text, figure).quantity().kind()).isEqualTo(Kind.TIME);
    assertThat(claim(text, figure).quantity().time()).isEqualTo(time);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Shares in the bank closed at 14.20 after the robbery. | 14.20",
        "Rates were left at 5.25 when the strike began. | 5.25",
        "The quake came as the index stood at 10.40 points. | 10.40",
      })
  void aNumberWithAPointIsNoHourWhereItIsALevel(String text, String figure) {
    assertThat(claim(text, figure).quantity().kind()).isEqualTo(Kind.COUNT);
  }

  @Test
  void aSecondOneOfItsSortHasAnotherHour() {
    assertThat(claim("A second blast struck at 3 p.m.", "3 p.m.").setting().subject())
        .isNull();
  }

  @Test
  void aShareOfThingsCountsThoseToWhichItHappened() {
    Claim share = claim("Seven of the line's 12 wagons derailed near Lorn.", "Seven");
    assertThat(share.setting().cues()).doesNotContain(Cue.PART);
    assertThat(share.quantity().counted()).extracting(Counted::head).isEqualTo("wagon");
    assertThat(claim("Seven of the 12 victims were nurses.", "Seven").setting().cues())
        .containsAnyOf(Cue.PART, Cue.SORT);
    assertThat(
            claim("One of the 12 wagons derailed near Lorn.", "One").setting().cues())
        .contains(Cue.PART);
  }

  @Test
  void thoseByWhomATollRoseAreAPartOfIt() {
    String text = "The death toll rose to 14 after three miners died of burns.";
    assertThat(claim(text, "three").setting().cues()).contains(Cue.PART);
    assertThat(claim(text, "14").setting().cues()).doesNotContain(Cue.PART);
  }

  @Test
  void aTimeToldAsideIsThatOfSomethingElse() {
    assertThat(
            claim("The ferry, built in 1974 for coal and widened since, carried 90 people.", "90")
                .when())
        .isNull();
    assertThat(claim("The ferry, which was built in 1974, carried 90 people.", "90")
            .when())
        .isNull();
  }

  @Test
  void aPlaceBehindAPartIsThatOfThePart() {
    String text = "About 420 homes burned, the mayor said, 86 of them in Lorn.";
    assertThat(claim(text, "420").place()).isNull();
    assertThat(claim(text, "86").place()).extracting(Mention::text).isEqualTo("Lorn");
  }

  @Test
  void aPlaceHasItsWholeName() {
    assertThat(claim("In Foz do Kelm 40 homes burned.", "40").place())
        .extracting(Mention::text)
        .isEqualTo("Foz do Kelm");
  }
}
