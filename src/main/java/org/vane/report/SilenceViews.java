package org.vane.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.vane.profile.Profile;
import org.vane.profile.ProfiledDocument;
import org.vane.profile.Silence;
import org.vane.report.ReportView.SilenceView;
import org.vane.report.wording.Anchors;
import org.vane.report.wording.Prose;
import org.vane.report.wording.Wording;
import org.vane.voice.Voice;

/** Makes the list of who does not name whom in one document. */
final class SilenceViews {

  private final ProfiledDocument profiled;
  private final Anchors anchors;
  private final Wording wording;

  SilenceViews(ProfiledDocument profiled, Anchors anchors, Wording wording) {
    this.profiled = profiled;
    this.anchors = anchors;
    this.wording = wording;
  }

  /**
   * Explains in full where it matters: the lead and the author, and what somebody reports. Voices
   * of which next to nothing is quoted share one entry.
   */
  List<SilenceView> views(List<Voice> shown) {
    List<SilenceView> views = new ArrayList<>();
    Set<String> glimpsed = new LinkedHashSet<>();
    for (Voice voice : shown) {
      List<Profile> brief = new ArrayList<>();
      for (Profile profile : profiled.profilesOf(voice)) {
        if (isExplained(profile)) {
          views.add(
              new SilenceView(
                  name(voice) + ", " + profile.target().name(),
                  wording.silence(profile, profiled, anchors)));
        } else if (!isNamed(profile) && Cells.isGlimpse(profile.silence().evidence())) {
          glimpsed.add(name(voice));
        } else if (!isNamed(profile)) {
          brief.add(profile);
        }
      }
      if (!brief.isEmpty()) {
        views.add(new SilenceView(name(voice), wording.silences(brief, profiled)));
      }
    }
    if (!glimpsed.isEmpty()) {
      views.add(
          new SilenceView(
              String.join(", ", glimpsed), Prose.of(wording.label("silence.glimpsed"))));
    }
    return views;
  }

  private boolean isExplained(Profile profile) {
    Voice voice = profile.voice();
    boolean main = voice.equals(profiled.lead()) || voice instanceof Voice.Author;
    return profile.isReportedAbsent()
        || (!isNamed(profile) && (main || !(profile.silence() instanceof Silence.Silent)));
  }

  private static boolean isNamed(Profile profile) {
    return profile.silence() instanceof Silence.Mentioned;
  }

  private String name(Voice voice) {
    return SafeText.visible(wording.voice(voice, profiled.document().metadata().kind()));
  }
}
