package org.vane.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.vane.document.Document;
import org.vane.document.DocumentKind;
import org.vane.document.Metadata;
import org.vane.document.Paragraph;
import org.vane.document.Span;

class MentionFinderTest {

  private static final MentionFinder FINDER = new MentionFinder(TargetFiles.shipped());

  @Test
  void ruleNamesTargetAndAlias() {
    Mention mention = FINDER.find(Documents.article("It was Moscow.")).get(0);

    assertEquals(
        new Mention(new TargetId("russia"), new Span(7, 13), MentionMode.DIRECT, "russia:moscow"),
        mention);
  }

  @Test
  void wordsOutsideTheParagraphsAreNoMention() {
    String text = "SEOUL, Jan. 4 (Yonhap) -- It rained.";
    Document document = body(text, text.indexOf("It"));

    assertEquals(List.of(), FINDER.find(document));
  }

  @Test
  void headlineIsSearchedToo() {
    String text = "Moscow waits";
    Paragraph headline = new Paragraph(0, new Span(0, text.length()), List.of());
    Document document =
        new Document("d", text, Metadata.unknown(DocumentKind.ARTICLE), List.of(headline));

    assertEquals(1, FINDER.find(document).size());
  }

  @Test
  void nameCutByTheEndOfAParagraphIsNoMention() {
    assertEquals(
        List.of(), FINDER.find(Documents.of(null, null, null, "He went South", "Korea was far.")));
  }

  @Test
  void exclusionHoldsAcrossTheEndOfAParagraph() {
    Document document =
        Documents.of(null, null, null, "The Democratic People's", "Republic of Korea objected.");

    assertEquals(List.of(), FINDER.find(document));
  }

  @Test
  void neededNameInTheParagraphBeforeIsNearbyAndTwoBeforeIsNot() {
    String named = "Russia sent a band.";
    String vague = "The two countries were glad.";
    String other = "It rained.";

    assertEquals(2, FINDER.find(Documents.of("KCNA", null, null, named, vague)).size());
    assertEquals(1, FINDER.find(Documents.of("KCNA", null, null, named, other, vague)).size());
    assertEquals(1, FINDER.find(Documents.of("KCNA", null, null, vague, named)).size());
  }

  @Test
  void pronounAtTheStartOfAParagraphGoesOnWithTheSubjectOfTheOneBefore() {
    String named = "The U.S. sent a ship.";
    String carried = "It also sent a plane.";

    assertEquals(2, FINDER.find(Documents.of("KCNA", null, null, named, carried)).size());
    assertEquals(1, FINDER.find(Documents.of("Reuters", null, null, named, carried)).size());
  }

  @Test
  void pronounWithoutASubjectIsNoMention() {
    String named = "The U.S. sent a ship.";

    for (String other : List.of("It is known.", "It was late.", "They said so.", "Italy voted.")) {
      assertEquals(1, FINDER.find(Documents.of("KCNA", null, null, named, other)).size(), other);
    }
  }

  @Test
  void pronounAfterAParagraphThatNamesTheTargetOnlyLateIsNoMention() {
    String late = "A choir from a school in the hills sang for an hour before it left for the U.S.";

    assertEquals(
        1, FINDER.find(Documents.of("KCNA", null, null, late, "They liked the tea.")).size());
  }

  @Test
  void emptyDocumentHasNoMentions() {
    Document document = new Document("d", "", Metadata.unknown(DocumentKind.ARTICLE), List.of());

    assertEquals(List.of(), FINDER.find(document));
    assertEquals(3, FINDER.searched(document).size());
  }

  @Test
  void searchedAliasesAreThoseOfTheDocumentsDate() {
    SearchedTarget in2022 = searched(LocalDate.of(2022, 6, 1), null, 0);
    SearchedTarget in2025 = searched(LocalDate.of(2025, 6, 1), null, 0);

    assertTrue(in2022.directAliases().contains("President Joe Biden"), in2022::toString);
    assertFalse(in2022.directAliases().contains("President Donald Trump"), in2022::toString);
    assertTrue(in2025.directAliases().contains("President Donald Trump"), in2025::toString);
    assertEquals("the United States", in2025.name());
  }

  @Test
  void searchedAliasesAreShownOnceInTheirPlainSpelling() {
    List<String> direct = searched(null, null, 2).directAliases();

    assertEquals("South Korea", direct.get(0));
    assertFalse(direct.contains("south Korea"), direct::toString);
  }

  @Test
  void searchedAliasesAreThoseOfTheDocumentsOrigin() {
    SearchedTarget there = searched(null, "KCNA", 2);
    SearchedTarget elsewhere = searched(null, "Reuters", 2);

    assertTrue(there.indirectAliases().contains("stooges"), there::toString);
    assertFalse(elsewhere.indirectAliases().contains("stooges"), elsewhere::toString);
  }

  @Test
  void hugeDocumentWithAMentionInEveryWordIsSearchedInLinearTime() {
    String text = "Moscow Seoul ".repeat(50_000);

    assertEquals(100_000, FINDER.find(Documents.article(text)).size());
  }

  private static SearchedTarget searched(
      @Nullable LocalDate date, @Nullable String outlet, int target) {
    return FINDER.searched(Documents.of(outlet, null, date, "It rained.")).get(target);
  }

  private static Document body(String text, int start) {
    return new Document(
        "d",
        text,
        Metadata.unknown(DocumentKind.ARTICLE),
        List.of(new Paragraph(1, new Span(start, text.length()), List.of())));
  }
}
