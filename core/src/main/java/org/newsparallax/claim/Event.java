package org.newsparallax.claim;

import java.util.Locale;

/** The classes of what happened that a claim may be about. */
public enum Event {
  /** Someone dies or is dead. */
  KILL,
  /** Someone is hurt or wounded. */
  INJURE,
  /** Someone is hit by gunfire, dead or alive. */
  SHOOT,
  /** Someone is missing. */
  MISS,
  /** Someone is infected. */
  INFECT,
  /** Someone is taken to or is in hospital. */
  HOSPITALIZE,
  /** Someone is rescued. */
  RESCUE,
  /** People are evacuated or relocated. */
  EVACUATE,
  /** People lose or leave their homes. */
  DISPLACE,
  /** People are given, or there is room for, shelter. */
  SHELTER,
  /** Someone is arrested. */
  ARREST,
  /** Someone is held. */
  DETAIN,
  /** Someone is charged with a crime. */
  CHARGE,
  /** Someone is sentenced. */
  SENTENCE,
  /** Someone is kidnapped or taken hostage. */
  KIDNAP,
  /** Someone is set free. */
  RELEASE,
  /** Someone gets away. */
  ESCAPE,
  /** Someone is vaccinated. */
  VACCINATE,
  /** An attack takes place. */
  ATTACK,
  /** Something is launched or fired. */
  LAUNCH,
  /** Forces are sent or take part. */
  DEPLOY,
  /** Forces move forward. */
  ADVANCE,
  /** Forces move back. */
  WITHDRAW,
  /** A place, a person or a thing is captured. */
  CAPTURE,
  /** An aircraft or drone is shot down. */
  SHOOT_DOWN,
  /** A missile or drone is intercepted. */
  INTERCEPT,
  /** Something is destroyed. */
  DESTROY,
  /** Something is damaged. */
  DAMAGE,
  /** Something burns. */
  BURN,
  /** A vehicle or aircraft crashes. */
  CRASH,
  /** Something costs or is worth an amount. */
  COST,
  /** Someone pays. */
  PAY,
  /** Someone earns or takes in. */
  EARN,
  /** Someone loses money or a thing. */
  LOSE,
  /** Something is stolen. */
  STEAL,
  /** How many did it: robbers, thieves. */
  COMMIT,
  /** Something is found. */
  FIND,
  /** Something that was planned does not take place. */
  CANCEL,
  /** Someone is fined. */
  FINE,
  /** Someone gives. */
  DONATE,
  /** Someone offers. */
  OFFER,
  /** Someone buys. */
  BUY,
  /** Someone sells. */
  SELL,
  /** Someone owes. */
  OWE,
  /** A figure rises. */
  RISE,
  /** A figure falls. */
  FALL,
  /** Magnitude, depth, speed, temperature and their like. */
  MEASURE,
  /** How far apart two places are, or how far something reaches. */
  DISTANCE,
  /** How long something lasts. */
  LAST,
  /** How many live in a place. */
  POPULATE,
  /** How many are aboard a ship, an aircraft or a train. */
  ABOARD,
  /** How many there is room for, or leave to carry. */
  CAPACITY,
  /** How much of a fire or a spill is contained. */
  CONTAIN,
  /** How many are at a place when something happens there. */
  PRESENT,
  /** How many, people or buildings, are without power. */
  OUTAGE,
  /** How many attend. */
  ATTEND,
  /** How many vote, or votes. */
  VOTE,
  /** How many may vote. */
  ELIGIBLE,
  /** How many of those who may vote do. */
  TURNOUT,
  /** How many work for someone. */
  EMPLOY,
  /** How many lose their work. */
  DISMISS,
  /** How much is produced. */
  PRODUCE,
  /** How much is exported. */
  EXPORT,
  /** How old someone is. */
  AGE,
  /** Something else that the text states. */
  OTHER;

  /**
   * The name used in JSON.
   *
   * @return the lower-case name, such as {@code shoot_down}
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
