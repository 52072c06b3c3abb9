package org.vane.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.vane.document.Document;
import org.vane.ingest.DocumentBuilder;
import org.vane.ingest.GivenMetadata;
import org.vane.stance.PhraseClassifier;
import org.vane.target.Mention;
import org.vane.target.MentionFinder;
import org.vane.target.MentionMode;
import org.vane.target.TargetFiles;
import org.vane.target.TargetId;
import org.vane.training.DescriptionRows;

/** The shipped classifier of descriptions, in documents and on the sentences held out for it. */
class LearnedMentionsTest {

  private static final PhraseClassifier CLASSIFIER =
      PhraseClassifier.open(Path.of("models", "descriptions"));
  private static final MentionFinder FINDER = new MentionFinder(TargetFiles.shipped());
  private static final Set<TargetId> ALL = Set.copyOf(TargetFiles.shipped().ids());

  @AfterAll
  static void close() {
    CLASSIFIER.close();
  }

  private static List<Mention> learned(String text, Set<TargetId> targets) {
    Document document = new DocumentBuilder().build("test", text, GivenMetadata.NONE);
    return new LearnedMentions(CLASSIFIER)
        .find(document, FINDER.find(document), Optional.of("north-korea"), targets);
  }

  private static final String HINT =
      "The whole world knows that those who first dropped an atomic bomb on living people have no"
          + " right to lecture us on disarmament.";

  @Test
  void aDescriptionIsAnIndirectMentionWithItsProbability() {
    Mention mention = learned(HINT, ALL).get(0);

    assertEquals(new TargetId("us"), mention.target());
    assertEquals(MentionMode.INDIRECT, mention.mode());
    assertEquals("those", mention.span().of(HINT));
    assertTrue(mention.rule().matches("us:learned=(0\\.9\\d|1\\.00)"), mention.rule());
  }

  @Test
  void aParagraphThatNamesTheTargetGetsNoneBeside() {
    assertEquals(List.of(), learned(HINT + " Washington should listen.", ALL));
  }

  @Test
  void aTargetThatIsNotLookedForIsNotFound() {
    assertEquals(List.of(), learned(HINT, Set.of(new TargetId("russia"))));
  }

  @Test
  void whatIsSaidOfOneselfMeansNobody() {
    assertEquals(
        List.of(), learned("Those who work in the mines are the masters of the nation.", ALL));
  }

  @Test
  void sentencesHeldOutForItAreMostlyReadRight() {
    Map<Boolean, Long> counted =
        DescriptionRows.read(Path.of("datasets", "descriptions", "dev.csv")).stream()
            .flatMap(
                row ->
                    CLASSIFIER.probabilities(row.phrase()).entrySet().stream()
                        .filter(p -> !p.getKey().equals(DescriptionRows.NOBODY))
                        .filter(p -> p.getValue() >= CLASSIFIER.threshold())
                        .map(p -> p.getKey().equals(row.meaning())))
            .collect(Collectors.partitioningBy(right -> right, Collectors.counting()));

    long right = counted.getOrDefault(true, 0L);
    long wrong = counted.getOrDefault(false, 0L);
    assertTrue(right >= 5, "too few are found to say anything: " + counted);
    assertTrue(right > 2 * wrong, "too many are wrong: " + counted);
  }
}
