package org.vane.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.vane.document.Document;
import org.vane.document.Paragraph;

/** Laws of {@link MentionFinder} over small random vocabularies, where aliases often overlap. */
class MentionLawsTest {

  private static final String HASH = "0".repeat(64);
  private static final List<String> WORDS =
      List.of("Arda", "Belo", "arda", "Ceri", "of", "the", "-", "\n", "Arda's", ".");

  @Property(tries = 150)
  void addingAnAliasNeverLosesAParagraph(
      @ForAll("aliasLists") List<Alias> aliases,
      @ForAll("aliases") Alias added,
      @ForAll("documents") Document document) {
    List<Alias> more = new ArrayList<>(aliases);
    more.add(renamed(added, "added"));

    Set<Integer> before = paragraphs(document, find(document, target("x", aliases)));
    Set<Integer> after = paragraphs(document, find(document, target("x", more)));

    assertTrue(after.containsAll(before), () -> "before " + before + ", after " + after);
  }

  @Property(tries = 150)
  void findingATargetDoesNotDependOnOthers(
      @ForAll("aliasLists") List<Alias> some,
      @ForAll("aliasLists") List<Alias> others,
      @ForAll("documents") Document document) {
    List<Mention> alone = find(document, target("x", some));
    List<Mention> together =
        new ArrayList<>(find(document, target("x", some), target("y", others)));

    together.removeIf(mention -> !mention.target().value().equals("x"));

    assertEquals(alone, together);
  }

  @Property(tries = 150)
  void mentionsAreSortedApartAndEachWithinOneParagraph(
      @ForAll("aliasLists") List<Alias> aliases, @ForAll("documents") Document document) {
    int end = 0;
    for (Mention mention : find(document, target("x", aliases))) {
      assertTrue(mention.span().start() >= end, "overlap or disorder at " + mention);
      assertFalse(mention.span().isEmpty());
      end = mention.span().end();
      Paragraph paragraph = document.paragraphAt(mention.span().start()).orElseThrow();
      assertTrue(paragraph.span().contains(mention.span()));
    }
  }

  @Property(tries = 150)
  void textUnderASpanIsTheAliasButForBlanksHyphensAndSmallLetters(
      @ForAll("aliasLists") List<Alias> aliases, @ForAll("documents") Document document) {
    Map<String, Alias> byRule = new HashMap<>();
    aliases.forEach(alias -> byRule.put("x:" + alias.id(), alias));
    for (Mention mention : find(document, target("x", aliases))) {
      String found = FoldedText.lower(FoldedText.withCase(document.text(mention.span())));
      Alias alias = byRule.get(mention.rule());
      assertTrue(
          alias.phrases().stream()
              .anyMatch(p -> FoldedText.lower(FoldedText.withCase(p)).equals(found)),
          () -> "'" + found + "' by " + alias);
    }
  }

  @Provide
  Arbitrary<List<Alias>> aliasLists() {
    return aliases()
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(
            list -> {
              List<Alias> numbered = new ArrayList<>();
              list.forEach(alias -> numbered.add(renamed(alias, "a" + numbered.size())));
              return numbered;
            });
  }

  @Provide
  Arbitrary<Alias> aliases() {
    Arbitrary<String> phrases =
        Arbitraries.of(
            "Arda", "Belo", "Ceri", "of the", "Arda Belo", "the Belo", "Belo of Ceri", "arda");
    Arbitrary<Scope> needs =
        Arbitraries.of(
            Scope.NONE,
            Scope.NONE,
            Scope.PARAGRAPH,
            Scope.NEARBY,
            Scope.OPENING,
            Scope.DOCUMENT,
            Scope.MAIN);
    return Combinators.combine(
            phrases, Arbitraries.of(MentionMode.class), Arbitraries.of(CaseRule.class), needs)
        .as(MentionLawsTest::alias);
  }

  @Provide
  Arbitrary<Document> documents() {
    Arbitrary<String> paragraph =
        Arbitraries.of(WORDS)
            .list()
            .ofMinSize(1)
            .ofMaxSize(8)
            .map(words -> "x " + String.join(" ", words) + " x");
    return paragraph
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(paragraphs -> Documents.of(null, null, null, paragraphs.toArray(new String[0])));
  }

  private static Alias alias(String phrase, MentionMode mode, CaseRule caseRule, Scope needs) {
    Conditions conditions =
        new Conditions(
            null,
            null,
            Set.of(),
            Set.of(),
            Place.ANYWHERE,
            needs,
            List.of(),
            List.of(),
            Scope.PARAGRAPH);
    return new Alias(
        "a",
        List.of(phrase),
        List.of(phrase),
        mode,
        caseRule,
        conditions,
        Certainty.HIGH,
        null,
        null);
  }

  private static Alias renamed(Alias alias, String id) {
    return new Alias(
        id,
        alias.names(),
        alias.phrases(),
        alias.mode(),
        alias.caseRule(),
        alias.conditions(),
        alias.certainty(),
        alias.note(),
        alias.source());
  }

  private static TargetDefinition target(String id, List<Alias> aliases) {
    return new TargetDefinition(
        new TargetId(id),
        id,
        aliases,
        List.of(new Exclusion(List.of("Ceri Arda"), CaseRule.TITLE, Conditions.ALWAYS)));
  }

  private static List<Mention> find(Document document, TargetDefinition... targets) {
    return new MentionFinder(new TargetDefinitions(List.of(targets), List.of(), HASH, "test"))
        .find(document);
  }

  private static Set<Integer> paragraphs(Document document, List<Mention> mentions) {
    Set<Integer> numbers = new TreeSet<>();
    for (Mention mention : new HashSet<>(mentions)) {
      numbers.add(document.paragraphAt(mention.span().start()).orElseThrow().number());
    }
    return numbers;
  }
}
