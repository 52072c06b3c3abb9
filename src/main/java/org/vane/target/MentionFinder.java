package org.vane.target;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vane.document.Document;

/**
 * Finds where targets are mentioned, directly and indirectly, in one pass over a text.
 *
 * <p>Of overlapping mentions of one target the longest stays; the same words may mention two
 * targets ("U.S.-ROK alliance"). What is found of one target does not depend on the others. Safe
 * for use by many threads.
 */
public final class MentionFinder {

  private static final Comparator<Mention> IN_ORDER =
      Comparator.comparing(Mention::span).thenComparing(Mention::target);

  private final TargetDefinitions definitions;
  private final PhraseIndex index;
  private final OriginFinder origins;

  public MentionFinder(TargetDefinitions definitions) {
    this.definitions = definitions;
    this.index = new PhraseIndex(definitions);
    this.origins = new OriginFinder(definitions.origins());
  }

  /**
   * Returns the mentions in the document's headline and body paragraphs.
   *
   * @return in order of their spans, then of targets; those of one target don't overlap, and each
   *     lies within one paragraph
   */
  public List<Mention> find(Document document) {
    DocumentScan scan = scan(document);
    String origin = origin(document, scan).orElse(null);
    List<Mention> mentions = new ArrayList<>();
    List<TargetDefinition> targets = definitions.definitions();
    for (int i = 0; i < targets.size(); i++) {
      mentions.addAll(scan.mentions(i, targets.get(i).id(), origin));
    }
    mentions.sort(IN_ORDER);
    return List.copyOf(mentions);
  }

  /**
   * Returns what was looked for in the document: of each target the aliases that hold for the
   * document's date and origin.
   *
   * @return one item per target, in the order of the definitions
   */
  public List<SearchedTarget> searched(Document document) {
    LocalDate date = document.metadata().published();
    String origin = origin(document).orElse(null);
    List<SearchedTarget> searched = new ArrayList<>();
    for (TargetDefinition target : definitions.definitions()) {
      searched.add(
          new SearchedTarget(
              target.id(),
              target.name(),
              names(target, MentionMode.DIRECT, date, origin),
              names(target, MentionMode.INDIRECT, date, origin)));
    }
    return List.copyOf(searched);
  }

  /**
   * Returns the id of the origin whose own text the document is, as conditions of aliases refer to
   * it; nothing where it can't be told, as for most news.
   */
  public Optional<String> origin(Document document) {
    return origin(document, scan(document));
  }

  private Optional<String> origin(Document document, DocumentScan scan) {
    return origins.find(document.metadata(), scan.clues());
  }

  private DocumentScan scan(Document document) {
    DocumentScan scan = new DocumentScan(document, definitions.definitions().size());
    index.search(document.text(), scan);
    return scan;
  }

  private static List<String> names(
      TargetDefinition target,
      MentionMode mode,
      @Nullable LocalDate date,
      @Nullable String origin) {
    Map<String, String> names = new LinkedHashMap<>();
    for (Alias alias : target.aliases()) {
      boolean isPronoun = alias.conditions().needs() == Scope.OPENING;
      if (alias.mode() == mode && !isPronoun && alias.conditions().holdFor(date, origin)) {
        // "South Korea" and "south Korea" are two spellings to search for and one to read.
        alias.names().forEach(name -> names.putIfAbsent(FoldedText.lower(name), name));
      }
    }
    return List.copyOf(names.values());
  }
}
