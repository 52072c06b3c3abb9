package org.vane.voice;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vane.document.Span;
import org.vane.voice.AnnotatedText.Marked;
import org.vane.voice.AnnotatedText.Role;

/** Checks the marked texts of {@code datasets/attribution} and what is made from them. */
class AttributionDataTest {

  private static final int DOCUMENTS = 250;
  private static final int SHARED_WORDS = 8;
  private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern QUOTATION = Pattern.compile("[\"“”«»„]|(?<!\\w)['‘]");
  private static final Set<String> PRONOUNS =
      Set.of(
          "he", "she", "they", "it", "i", "we", "who", "his", "her", "their", "its", "him", "them",
          "you", "others", "some", "both", "which", "many", "all", "one");

  private static List<AnnotatedText> texts = List.of();

  @BeforeAll
  static void readAll() throws IOException {
    texts = AttributionData.read(AttributionData.SOURCES);
  }

  static Stream<Path> sources() throws IOException {
    return AttributionData.files(AttributionData.SOURCES).stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sources")
  void everyTextIsWellMarked(Path file) throws IOException {
    AnnotatedText text = AnnotatedText.read(file);
    assertEquals(file.getFileName().toString(), text.id() + ".txt", "id is the file's name");
    String kind = text.head().getOrDefault("kind", "");
    assertTrue(Set.of("article", "speech", "statement").contains(kind), "kind: " + kind);
    assertEquals(
        !kind.equals("article"),
        text.head().containsKey("speaker"),
        "a speaker is named for a speech or statement, and only for these");
    assertTrue(text.head().containsKey("genre"), "genre");
    int words = SPACES.split(text.text(), -1).length;
    assertTrue(words >= 150 && words <= 400, words + " words, allowed are 150 to 400");
    assertTrue(
        !text.text().contains("  ") && text.text().lines().allMatch(l -> l.strip().equals(l)),
        "no double spaces, none at the ends of a paragraph");
    assertTrue(text.attributions().size() >= 4, "at least four attributions");
    assertAll(text.attributions().stream().map(one -> () -> wellFormed(text, one)));
  }

  private static void wellFormed(AnnotatedText text, Marked one) {
    String where = text.id() + " attribution " + one.number() + ": ";
    assertTrue(!one.of(Role.CONTENT).isEmpty(), where + "no content");
    assertTrue(
        !one.of(Role.SOURCE).isEmpty() || !one.of(Role.CUE).isEmpty(), where + "no source or cue");
    for (Role role : Role.values()) {
      Span before = new Span(0, 0);
      for (Span span : one.of(role)) {
        String words = span.of(text.text());
        assertTrue(
            !words.isEmpty() && words.strip().equals(words),
            where + role + " is empty or has space at its ends: [" + words + "]");
        assertTrue(!before.overlaps(span), where + role + " overlaps itself at: " + words);
        assertTrue(!words.contains("\n"), where + role + " leaves its paragraph");
        before = span;
      }
    }
    for (Span content : one.of(Role.CONTENT)) {
      for (Role role : List.of(Role.SOURCE, Role.CUE, Role.CARRIER)) {
        for (Span span : one.of(role)) {
          assertTrue(
              !span.overlaps(content),
              where + role + " within its own content: " + span.of(text.text()));
        }
      }
    }
  }

  @Test
  void noWordsAreGivenTwiceToOneVoiceByOneCue() {
    for (AnnotatedText text : texts) {
      Set<Object> seen = new HashSet<>();
      for (Marked one : text.attributions()) {
        assertTrue(
            seen.add(List.of(one.of(Role.CONTENT), one.voice(), one.of(Role.CUE))),
            text.id() + " attribution " + one.number() + " repeats another");
      }
    }
  }

  @Test
  void thereAreEnoughTextsAndNoIdTwice() {
    long ids = texts.stream().map(AnnotatedText::id).distinct().count();
    assertEquals(texts.size(), ids);
    assertTrue(ids >= DOCUMENTS, ids + " documents, expected at least " + DOCUMENTS);
  }

  @Test
  void noTwoTextsShareEightWordsInARow() {
    assertEquals(List.of(), sharedRuns(texts));
  }

  @Test
  void aPlantedSentenceIsFound() {
    String sentence = "Nobody in the valley had expected the bridge to give way so soon";
    AnnotatedText one = AnnotatedText.parse("one", List.of("# id: one", "", sentence + "."));
    AnnotatedText two = AnnotatedText.parse("two", List.of("# id: two", "", "But " + sentence));
    assertTrue(!sharedRuns(List.of(one, two)).isEmpty());
  }

  private static List<String> sharedRuns(List<AnnotatedText> texts) {
    Map<String, String> first = new HashMap<>();
    List<String> shared = new ArrayList<>();
    for (AnnotatedText text : texts) {
      List<String> words =
          WORDS
              .matcher(text.text().toLowerCase(Locale.ROOT))
              .results()
              .map(m -> m.group())
              .toList();
      for (int i = 0; i + SHARED_WORDS <= words.size(); i++) {
        String run = String.join(" ", words.subList(i, i + SHARED_WORDS));
        String owner = first.putIfAbsent(run, text.id());
        if (owner != null && !owner.equals(text.id())) {
          shared.add(owner + " and " + text.id() + ": " + run);
        }
      }
    }
    return shared;
  }

  @Test
  void mostAttributionsStandWithoutQuotationMarks() {
    double bare =
        share(
            (text, one) ->
                one.of(Role.CONTENT).stream()
                    .noneMatch(span -> QUOTATION.matcher(span.of(text.text())).find()));
    assertTrue(bare >= 0.65 && bare <= 0.85, "share without quotation marks: " + bare);
  }

  @Test
  void pronounsAreAFifthOfTheSourcesOrMore() {
    Predicate<String> pronoun = PRONOUNS::contains;
    double share =
        share(
            (text, one) ->
                one.of(Role.SOURCE).stream()
                    .map(span -> span.of(text.text()).toLowerCase(Locale.ROOT))
                    .anyMatch(pronoun));
    assertTrue(share >= 0.17 && share <= 0.32, "share of pronouns: " + share);
  }

  @Test
  void cuesComeFromALongTail() {
    Set<String> cues = new HashSet<>();
    for (AnnotatedText text : texts) {
      for (Marked one : text.attributions()) {
        one.of(Role.CUE).forEach(span -> cues.add(span.of(text.text()).toLowerCase(Locale.ROOT)));
      }
    }
    assertTrue(cues.size() >= 800, cues.size() + " different cues");
  }

  private interface Judgement {
    boolean holds(AnnotatedText text, Marked one);
  }

  private static double share(Judgement judgement) {
    int all = 0;
    int held = 0;
    for (AnnotatedText text : texts) {
      for (Marked one : text.attributions()) {
        all++;
        held += judgement.holds(text, one) ? 1 : 0;
      }
    }
    return all == 0 ? 0 : held / (double) all;
  }

  @Test
  void theJsonLinesAreWhatTheSourcesGive() throws IOException {
    String made = AttributionData.jsonl(texts);
    if ("write".equals(System.getProperty("vane.golden"))) {
      Files.writeString(AttributionData.JSONL, made);
    }
    assertEquals(made, Files.readString(AttributionData.JSONL));
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = ';',
      value = {
        "{S1|Hill said; 1; no closing brace",
        "Hill} said; 5; closing brace without an opening",
        "Hill {X1|said} so; 6; found role X",
        "Hill {Q2|said} so; 6; without a head line",
        "Hill {said} so; 6; expected one like",
        "Hill | said; 6; may not hold"
      })
  void brokenMarkupIsRefusedWithItsPlace(String line, int column, String reason) {
    List<String> lines = List.of("# id: x", "# 1: Hill", "", line);
    String message =
        assertThrows(IllegalArgumentException.class, () -> AnnotatedText.parse("x.txt", lines))
            .getMessage();
    assertTrue(message.contains(reason), message);
    assertTrue(message.startsWith("x.txt:4:" + (column == 1 ? line.length() : column)), message);
  }

  @Test
  void nestedAndSharedSpansKeepTheirOffsets() {
    AnnotatedText text =
        AnnotatedText.parse(
            "x.txt",
            List.of(
                "# id: x",
                "# 1: Hill",
                "# 2: the ministry",
                "",
                "Title",
                "",
                "{S1|Hill} {Q1|said} {C1|{S2|the ministry} {Q2|promised} {C2|help}}."));
    assertEquals("Title\n\nHill said the ministry promised help.", text.text());
    assertEquals(List.of(new Span(17, 43)), text.attributions().get(0).of(Role.CONTENT));
    assertEquals(List.of(new Span(39, 43)), text.attributions().get(1).of(Role.CONTENT));
  }
}
