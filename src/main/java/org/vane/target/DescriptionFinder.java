package org.vane.target;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vane.document.Span;

/**
 * Proposes descriptions that no list can hold, because speakers make them up: "a certain country
 * across the ocean", "the author of that war", "those who started it". Whether one means a target
 * is not decided here, and most don't.
 *
 * <p>Three forms are proposed: a pronoun with a clause ("those who ..."); a word for a country or
 * its rulers that something more is said of ("the neighbour to the east", "the largest arsenal");
 * and a noun that says by itself what somebody is or did ("the hegemon", "the invaders").
 */
public final class DescriptionFinder {

  private static final String COUNTRY =
      "countr(?:y|ies)|nations?|powers?|states?|governments?|regimes?|administrations?|capitals?"
          + "|part(?:y|ies)|sides?|neighbou?rs?|forces?|army|all(?:y|ies)|friends?|partners?|hosts?"
          + "|members?|bloc|alliance|politicians|land|republic|colony|half|rivals?|adversar(?:y|ies)"
          + "|enem(?:y|ies)|foes?|democracy|economy|arsenal|empires?|super-?powers?";
  private static final String ROLE =
      "hegemons?|hegemonists?|aggressors?|invaders?|occupiers?|culprits?|perpetrators?"
          + "|ringleaders?|kingpins?|troublemakers?|provocateurs?|instigators?|authors?|architects?"
          + "|organi[sz]ers?|sponsors?|puppeteers?|policem[ae]n|gendarmes?|sheriff|masters?|boss"
          + "|bully|bullies|tyrants?|dictators?|gangsters?|robbers?|bandits?|murderers?|butchers?"
          + "|warmongers?|blackmailers?|maniacs|fanatics|merchants?|inventors?|guarantors?|heirs?"
          + "|successors?|stooges?|sycophants?|traitors?|confederates";
  private static final String APART =
      "largest|biggest|strongest|mightiest|greatest|richest|only|sole|first|number"
          + " one|leading|principal|chief|most"
          + " [a-z]+|world's|self-appointed|so-called|certain|particular|far-off"
          + "|far-away|distant|big|great|strong|nuclear|friendly|fraternal|brotherly|northern|southern"
          + "|eastern|hostile|foreign|outside";
  private static final String CLAUSE =
      "who|that|which|whose|across|beyond|behind|below|south|north|outside|bent|responsible|keen"
          + "|used|with the|to the (?:north|south|east|west)|in the (?:north|south|east|west)";
  private static final String NO_MODIFIER =
      "the|an?|that|this|these|those|its|his|her|their|our|my|who|whose|which|what|where|when|why"
          + "|how|as|and|or|but|nor|if|than|then|because|while|of|to|in|on|at|by|for|from|with|into"
          + "|over|under|about|against|towards?|between|among|through|after|before|until|is|are|was"
          + "|were|be|been|being|am|has|have|had|do|does|did|will|would|shall|should|can|could|may"
          + "|might|must|not|no|it|he|she|we|they|you|i|them|us|him";

  private static final String REST_OF_CLAUSE = "[^.;:!?()\"“”—]";

  private static final Pattern PRONOUN =
      compile(
          "(?<head>those|he|the ones?|anyone|whoever)(?<more>\\s+(?:"
              + CLAUSE
              + "|living|in|on)\\b"
              + REST_OF_CLAUSE
              + "{1,110})");
  private static final Pattern NOUN =
      compile(
          "(?<head>(?<determiner>the|an?|one|another|this|these|some|certain|its|his|their|our|my"
              + "|those)(?:\\s+(?!(?:"
              + NO_MODIFIER
              + ")\\b)[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*){0,5}?\\s+(?:\\p{L}+-)?(?:(?<role>"
              + ROLE
              + ")|(?<country>"
              + COUNTRY
              + ")))(?![\\p{L}\\p{N}-])(?<more>(?:\\s+(?:"
              + CLAUSE
              + "|of|in|on|from|at|for|to|over)\\b"
              + REST_OF_CLAUSE
              + "{0,90})?)");

  private static final Pattern SET_APART = compile("(?:" + APART + ")\\b");
  private static final Pattern SAID_MORE =
      Pattern.compile("\\s+(?:" + CLAUSE + ")\\b", Pattern.CASE_INSENSITIVE);

  private static final Set<String> POSSESSIVES = Set.of("our", "my", "its", "his", "their");

  /** "our neighbour" may be anybody's, "our country" is the speaker's own. */
  private static final Pattern NOT_OWN =
      compile(
          "(?:neighbou?rs?|enem(?:y|ies)|foes?|friends?|partners?|all(?:y|ies)|adversar(?:y|ies)"
              + "|comrade-in-arms|rivals?)$");

  /** A name inside: "the Syrian regime" is called by it. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?<=\\s)(?!(?:Powers?|States?|Nations?|Countr(?:y|ies)|Governments?|Members?|Republic"
              + "|Administration|Great|Alliance)\\b)\\p{Lu}");

  private DescriptionFinder() {}

  private static Pattern compile(String words) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}-])" + words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Returns the descriptions in a sentence, in the order of their heads. */
  public static List<Description> find(String sentence) {
    List<Description> found = new ArrayList<>();
    Matcher pronoun = PRONOUN.matcher(sentence);
    for (int from = 0; pronoun.find(from); from = pronoun.end("head")) {
      found.add(description(pronoun));
    }
    Matcher noun = NOUN.matcher(sentence);
    for (int from = 0; noun.find(from); from = noun.end("head")) {
      if (tellsEnough(noun) && !NAME.matcher(noun.group("head")).find()) {
        found.add(description(noun));
      }
    }
    found.sort(Comparator.comparing(Description::head));
    return List.copyOf(found);
  }

  private static Description description(Matcher matcher) {
    Span head = new Span(matcher.start("head"), matcher.end("head"));
    return new Description(head, new Span(head.start(), matcher.end("more")));
  }

  private static boolean tellsEnough(Matcher noun) {
    String head = noun.group("head").toLowerCase(Locale.ROOT);
    String determiner = noun.group("determiner").toLowerCase(Locale.ROOT);
    if (POSSESSIVES.contains(determiner)
        && noun.group("role") == null
        && !NOT_OWN.matcher(head).find()) {
      return false;
    }
    return noun.group("role") != null
        || SET_APART.matcher(head).find()
        || SAID_MORE.matcher(noun.group("more")).lookingAt();
  }
}
