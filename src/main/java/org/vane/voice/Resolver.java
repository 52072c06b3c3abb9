package org.vane.voice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vane.document.Span;

/** Gives the reports of a document their voices, paragraph by paragraph. */
final class Resolver {

  private final Voice.Author author;
  private final OwnVoice own;
  private final Sources sources;
  private final List<Attribution> attributions = new ArrayList<>();
  private final List<ReportedAbsence> absences = new ArrayList<>();

  Resolver(Voice.Author author, OwnVoice own, NameBook names) {
    this.author = author;
    this.own = own;
    this.sources = new Sources(names);
  }

  /**
   * Resolves one paragraph: first what stands in it outside quotation marks, then what stands
   * within them, so that "I" in a quotation is who is quoted.
   */
  void paragraph(List<Level> levels, List<Report> reports, List<AbsenceFinder.Found> found) {
    Level outer = levels.get(0);
    heading(outer);
    List<Attribution> resolved = new ArrayList<>();
    List<Report> ordered = new ArrayList<>(reports);
    ordered.sort(
        Comparator.comparingInt(Resolver::depth)
            .thenComparingInt(Resolver::offset)
            .thenComparing(Report::content));
    List<Note> notes = NoteTaker.notes(outer);
    int note = 0;
    int from = 0;
    while (from < ordered.size()) {
      int to = from;
      while (to < ordered.size() && depth(ordered.get(to)) == depth(ordered.get(from))) {
        to++;
      }
      VoiceAnalysis around = new VoiceAnalysis(author, resolved, List.of());
      for (Report report : ordered.subList(from, to)) {
        while (note < notes.size() && notes.get(note).offset() < offset(report)) {
          sources.note(notes.get(note++), author);
        }
        Attribution made = resolve(report, around);
        if (!(made.voice() instanceof Voice.Author)) {
          resolved.add(made);
        }
      }
      from = to;
    }
    while (note < notes.size()) {
      sources.note(notes.get(note++), author);
    }
    absences(found, resolved);
    attributions.addAll(resolved);
  }

  private void absences(List<AbsenceFinder.Found> found, List<Attribution> resolved) {
    for (AbsenceFinder.Found absence : found) {
      Level level = absence.level();
      Voice voice = own.or(sources.voice(level, absence.silent(), author));
      Span cue = level.span(absence.cue());
      absences.add(new ReportedAbsence(voice, cue, level.span(absence.scope()), absence.rule()));
      if (level.quotation() == null) {
        resolved.replaceAll(a -> a.voice().equals(voice) ? before(level, cue, a) : a);
      }
    }
  }

  /** "He praised the crew, making no mention of ...": what was left out is no part of his words. */
  private static Attribution before(Level level, Span cue, Attribution a) {
    int end = level.indexAt(cue.start());
    while (end > 0 && level.tag(end - 1) == Tag.COMMA) {
      end--;
    }
    int start = a.content().start();
    boolean within = a.content().contains(cue) && end > 0 && level.token(end - 1).end() > start;
    return within ? a.within(new Span(start, level.token(end - 1).end())) : a;
  }

  /** A paragraph of nothing but a short name heads a section. */
  private void heading(Level level) {
    if (level.size() == 0 || level.size() > 5 || level.paragraph().isHeadline()) {
      return;
    }
    for (int i = 0; i < level.size(); i++) {
      if (level.tag(i) != Tag.NAME) {
        return;
      }
    }
    sources.heading(level.text(level.span(new Range(0, level.size()))));
  }

  VoiceAnalysis result() {
    return new VoiceAnalysis(author, attributions, absences);
  }

  private static int depth(Report report) {
    Quotation quotation = report.level().quotation();
    return quotation == null ? 0 : quotation.depth() + 1;
  }

  private static int offset(Report report) {
    Range source = report.source();
    return source == null ? report.content().start() : report.level().token(source.from()).start();
  }

  private Attribution resolve(Report report, VoiceAnalysis resolved) {
    Range source = report.source();
    Level level = report.level();
    Span named = source == null ? null : level.span(source);
    Voice around = named == null ? author : around(named, resolved);
    Voice voice = own.or(sources.voice(level, source, around));
    if (source != null && report.force() == Attribution.Force.TOLD) {
      sources.remember(level, source, voice);
    }
    AttributionKind kind = kind(report);
    Attribution.Force force =
        source != null && voiceless(level, source, kind) ? Attribution.Force.HELD : report.force();
    return new Attribution(
        voice, kind, report.content(), report.cue(), named, report.rule(), force);
  }

  /** What a situation or a need "says" are the words of whoever tells of it. */
  private static boolean voiceless(Level level, Range source, AttributionKind kind) {
    Range core = SourcePhrase.core(level, source);
    int head = SourcePhrase.head(level, core);
    return kind != AttributionKind.DIRECT
        && level.tag(head) == Tag.NOUN
        && SourceKind.of(level, source) == SourceKind.THING;
  }

  private Voice around(Span source, VoiceAnalysis resolved) {
    return resolved.attributionOf(source).map(Attribution::voice).orElse(author);
  }

  private static AttributionKind kind(Report report) {
    Span content = report.content();
    Level level = report.level();
    @Nullable Quotation quotation = level.quotation();
    int quoted = 0;
    int plain = 0;
    for (int i = level.indexAt(content.start()); i < level.size(); i++) {
      Token token = level.token(i);
      if (token.start() >= content.end()) {
        break;
      }
      if (token.quotation() != null) {
        quoted++;
      } else if (level.tag(i) != Tag.COMMA && level.tag(i) != Tag.STOP) {
        plain++;
      }
    }
    boolean elsewhere = report.rule().startsWith("quote/") && quoted + plain == 0;
    if (elsewhere || (quoted > 0 && plain == 0)) {
      return AttributionKind.DIRECT;
    }
    return quoted == 0 && quotation == null
        ? AttributionKind.INDIRECT
        : quoted > 0 ? AttributionKind.MIXED : AttributionKind.INDIRECT;
  }
}
