package org.vane.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.vane.analysis.Observation;
import org.vane.document.DocumentKind;
import org.vane.profile.Profile;
import org.vane.profile.ProfiledDocument;
import org.vane.target.SearchedTarget;
import org.vane.voice.Attribution;
import org.vane.voice.Voice;

/** Holds articles against the full text of the speeches that they are about. */
final class CrossChecks {

  private final List<ProfiledDocument> documents;
  private final SpeechMatcher matcher;

  CrossChecks(List<ProfiledDocument> documents) {
    this.documents = documents;
    this.matcher = new SpeechMatcher(documents);
  }

  /** Returns each reported absence with what the full text says of it. */
  List<AbsenceCheck> absences() {
    List<AbsenceCheck> checks = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      for (Profile profile : documents.get(i).profiles()) {
        if (profile.isReportedAbsent()) {
          check(i, profile, checks);
        }
      }
    }
    return checks;
  }

  private void check(int article, Profile reported, List<AbsenceCheck> checks) {
    matcher
        .speechOf(reported.voice(), article)
        .ifPresent(
            speech -> {
              ProfiledDocument text = documents.get(speech);
              text.profile(text.analysis().voices().author(), reported.target().id())
                  .ifPresent(
                      spoken -> checks.add(new AbsenceCheck(article, reported, speech, spoken)));
            });
  }

  /** Returns what each article on one of the speeches took over of it. */
  List<Coverage> coverages() {
    List<Coverage> coverages = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      ProfiledDocument article = documents.get(i);
      if (article.document().metadata().kind() != DocumentKind.ARTICLE) {
        continue;
      }
      for (Voice voice : article.voices()) {
        int position = i;
        if (voice instanceof Voice.Named) {
          matcher.speechOf(voice, i).ifPresent(s -> coverages.add(coverage(position, s, voice)));
        }
      }
    }
    return coverages;
  }

  private Coverage coverage(int article, int speech, Voice voice) {
    ProfiledDocument report = documents.get(article);
    ProfiledDocument text = documents.get(speech);
    Voice speaker = text.analysis().voices().author();
    List<SearchedTarget> kept = new ArrayList<>();
    List<SearchedTarget> dropped = new ArrayList<>();
    List<SearchedTarget> added = new ArrayList<>();
    for (Profile quoted : report.profilesOf(voice)) {
      boolean spoken =
          text.profile(speaker, quoted.target().id()).filter(Profile::isMentioned).isPresent();
      if (spoken) {
        (quoted.isMentioned() ? kept : dropped).add(quoted.target());
      } else if (quoted.isMentioned()) {
        added.add(quoted.target());
      }
    }
    List<Coverage.Passage> passages = passages(report, text, voice);
    List<Integer> mentioning = mentioning(text, speaker);
    Set<Integer> taken = new TreeSet<>();
    passages.forEach(p -> taken.add(p.source()));
    return new Coverage(
        article,
        speech,
        kept,
        dropped,
        added,
        passages,
        mentioning,
        mentioning.stream().filter(n -> !taken.contains(n)).toList());
  }

  private static List<Coverage.Passage> passages(
      ProfiledDocument report, ProfiledDocument text, Voice voice) {
    PassageFinder finder = new PassageFinder(text.document());
    return report.analysis().voices().told().stream()
        .filter(a -> a.voice().equals(voice))
        .map(Attribution::content)
        .map(words -> finder.find(words, report.document().text(words)))
        .toList();
  }

  private static List<Integer> mentioning(ProfiledDocument text, Voice speaker) {
    Set<Integer> numbers = new TreeSet<>();
    for (Observation observation : text.analysis().observations()) {
      if (observation.voice().equals(speaker)) {
        numbers.add(observation.paragraph().number());
      }
    }
    return List.copyOf(numbers);
  }
}
