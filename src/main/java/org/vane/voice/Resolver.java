package org.vane.voice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vane.document.Span;

/** Gives the reports of a document their voices, in reading order. */
final class Resolver {

  private final Voice.Author author;
  private final NameBook names;
  private final String text;

  Resolver(Voice.Author author, NameBook names, String text) {
    this.author = author;
    this.names = names;
    this.text = text;
  }

  VoiceAnalysis resolve(List<Report> reports, List<AbsenceFinder.Found> absences) {
    for (Report report : reports) {
      if (report.source() != null) {
        names.spoke(NameBook.name(report.level(), report.source()));
      }
    }
    List<Report> ordered = new ArrayList<>(reports);
    ordered.sort(
        Comparator.comparingInt((Report r) -> sourceStart(r)).thenComparing(Report::content));
    Sources sources = new Sources(names, author);
    List<Attribution> attributions = new ArrayList<>();
    for (Report report : ordered) {
      Voice voice = sources.voice(report.level(), report.source(), author);
      if (!(voice instanceof Voice.Author)) {
        attributions.add(attribution(report, voice));
      }
    }
    List<ReportedAbsence> reported = new ArrayList<>();
    for (AbsenceFinder.Found absence : absences) {
      Voice voice = sources.voice(absence.level(), absence.silent(), author);
      reported.add(
          new ReportedAbsence(
              voice,
              absence.level().span(absence.cue()),
              absence.level().span(absence.scope()),
              absence.rule()));
    }
    return new VoiceAnalysis(author, attributions, reported);
  }

  private static int sourceStart(Report report) {
    Range source = report.source();
    return source == null ? report.content().start() : report.level().token(source.from()).start();
  }

  private Attribution attribution(Report report, Voice voice) {
    Range source = report.source();
    @Nullable Span named = source == null ? null : report.level().span(source);
    return new Attribution(
        voice, kind(report), report.content(), report.cue(), named, report.rule(), report.force());
  }

  private AttributionKind kind(Report report) {
    Level level = report.level();
    Span content = report.content();
    boolean quoted = false;
    boolean plain = false;
    for (int i = 0; i < level.size(); i++) {
      Token token = level.token(i);
      if (token.start() >= content.start() && token.end() <= content.end()) {
        quoted |= token.quotation() != null;
        plain |= token.quotation() == null && Character.isLetterOrDigit(text.charAt(token.start()));
      }
    }
    if (!quoted) {
      return report.rule().startsWith("quote/next") || report.rule().startsWith("quote/carried")
          ? AttributionKind.DIRECT
          : AttributionKind.INDIRECT;
    }
    return plain ? AttributionKind.MIXED : AttributionKind.DIRECT;
  }
}
