package org.vane.voice;

import java.util.ArrayList;
import java.util.List;
import org.vane.document.Document;
import org.vane.document.DocumentKind;
import org.vane.document.Metadata;

/**
 * Says who speaks where in a document: quotations, reported speech and thought, and reported
 * absence. Time is linear in the text's length; an instance holds no state of a document and may be
 * used by several threads.
 */
public final class VoiceAnalyser {

  /** Makes an analyser; the word list is read once per process. */
  public VoiceAnalyser() {
    WordList.get();
  }

  /** Returns the voices of a document. */
  public VoiceAnalysis analyse(Document document) {
    Voice.Author author = author(document.metadata());
    List<Level> levels = Levels.of(document);
    NameBook names = new NameBook();
    List<Report> reports = new ArrayList<>();
    List<AbsenceFinder.Found> absences = new ArrayList<>();
    LooseQuotes loose = new LooseQuotes();
    for (Level level : levels) {
      names.read(level);
      List<Report> own = new ArrayList<>(VerbCues.find(level));
      own.addAll(PhraseCues.find(level));
      if (level.quotation() == null) {
        own.addAll(loose.find(level, own));
      }
      reports.addAll(own);
      absences.addAll(AbsenceFinder.find(level));
    }
    return new Resolver(author, names, document.text()).resolve(reports, absences);
  }

  private static Voice.Author author(Metadata metadata) {
    boolean own = metadata.kind() != DocumentKind.ARTICLE;
    if (own && metadata.speaker() != null) {
      return new Voice.Author(metadata.speaker());
    }
    return new Voice.Author(metadata.outlet() == null ? "author" : metadata.outlet());
  }
}
