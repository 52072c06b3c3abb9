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
    List<List<Report>> reports = new ArrayList<>();
    LooseQuotes loose = new LooseQuotes();
    ColonRuns runs = new ColonRuns();
    for (Level level : levels) {
      names.read(level);
      List<Report> own = reports(level);
      if (level.quotation() == null) {
        own.addAll(loose.find(level, own));
        own.addAll(runs.find(level, own));
      }
      reports.add(own);
      for (Report report : own) {
        if (report.source() != null) {
          names.spoke(
              NameBook.name(report.level(), SourcePhrase.core(report.level(), report.source())));
        }
      }
    }
    OwnVoice own = OwnVoice.of(document.metadata(), author, levels);
    return resolve(new Resolver(author, own, names), levels, reports);
  }

  private static VoiceAnalysis resolve(
      Resolver resolver, List<Level> levels, List<List<Report>> reports) {
    int from = 0;
    while (from < levels.size()) {
      int to = from + 1;
      while (to < levels.size() && levels.get(to).quotation() != null) {
        to++;
      }
      List<Level> paragraph = levels.subList(from, to);
      List<Report> told = new ArrayList<>();
      reports.subList(from, to).forEach(told::addAll);
      List<AbsenceFinder.Found> absences = new ArrayList<>();
      paragraph.forEach(level -> absences.addAll(AbsenceFinder.find(level)));
      resolver.paragraph(paragraph, told, absences);
      from = to;
    }
    return resolver.result();
  }

  private static List<Report> reports(Level level) {
    QuoteCues quotes = new QuoteCues(level);
    List<Report> reports = new ArrayList<>(quotes.before());
    reports.addAll(VerbCues.find(level, quotes.used()));
    reports.addAll(PassiveCues.find(level));
    reports.addAll(NounCues.find(level));
    reports.addAll(PhraseCues.find(level));
    reports.addAll(AsCues.find(level));
    reports.addAll(quotes.announced(Levels.covered(level, reports)));
    return reports;
  }

  private static Voice.Author author(Metadata metadata) {
    boolean own = metadata.kind() != DocumentKind.ARTICLE;
    if (own && metadata.speaker() != null) {
      return new Voice.Author(metadata.speaker());
    }
    return new Voice.Author(metadata.outlet() == null ? "author" : metadata.outlet());
  }
}
