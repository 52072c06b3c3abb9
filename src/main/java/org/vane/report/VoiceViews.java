package org.vane.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.vane.document.DocumentKind;
import org.vane.profile.ProfiledDocument;
import org.vane.report.ReportView.VoiceView;
import org.vane.report.wording.Wording;
import org.vane.voice.Attribution;
import org.vane.voice.Voice;
import org.vane.voice.VoiceAnalysis;

/** Who speaks in a document, and how much of it can't be assigned. */
final class VoiceViews {

  private final ProfiledDocument profiled;
  private final Wording wording;
  private final Map<Voice, Integer> attributions = new LinkedHashMap<>();
  private final Map<Voice, Set<Integer>> paragraphs = new LinkedHashMap<>();

  VoiceViews(ProfiledDocument profiled, Wording wording) {
    this.profiled = profiled;
    this.wording = wording;
    for (Attribution attribution : profiled.analysis().voices().told()) {
      attributions.merge(attribution.voice(), 1, Integer::sum);
      profiled
          .document()
          .paragraphAt(attribution.content().start())
          .ifPresent(
              p ->
                  paragraphs
                      .computeIfAbsent(attribution.voice(), v -> new TreeSet<>())
                      .add(p.number()));
    }
  }

  List<VoiceView> rows() {
    DocumentKind kind = profiled.document().metadata().kind();
    return attributions.entrySet().stream()
        .map(
            e ->
                new VoiceView(
                    SafeText.visible(wording.voice(e.getKey(), kind)),
                    wording.label("voice." + e.getKey().kind()),
                    Integer.toString(e.getValue()),
                    Integer.toString(paragraphs.getOrDefault(e.getKey(), Set.of()).size())))
        .toList();
  }

  String unknownRate() {
    VoiceAnalysis voices = profiled.analysis().voices();
    return wording.unknownRate(voices.withoutSpeaker(), voices.told().size());
  }
}
