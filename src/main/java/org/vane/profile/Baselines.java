package org.vane.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vane.document.Metadata;
import org.vane.target.TargetId;
import org.vane.voice.Voice;

/**
 * Judges silences by earlier documents of the same voice.
 *
 * <p>Texts without a named author are a series where their files' names differ in the year at the
 * end only. Earlier means published on an earlier day; undated documents neither have nor are a
 * baseline. A voice that is quoted is measured by earlier quotations, one that speaks for itself by
 * its own earlier texts: what reporters pick is no sample of what was said. A silence is unusual
 * where the probability of no mention, corrected after Holm for the number of targets of that
 * voice, is at most 0.05. Where a voice hints at a target without naming it, the silence is about
 * direct mentions.
 */
public final class Baselines {

  /** Highest corrected probability at which a silence is called unusual. */
  public static final double LEVEL = 0.05;

  private static final Pattern SERIES = Pattern.compile("(.+)[_\\s-](?:19|20)\\d{2}");

  private final Map<Key, MentionBaseline> baselines = new HashMap<>();

  private record Key(String voice, boolean quoted, TargetId target, boolean directOnly) {}

  private Baselines() {}

  /** Returns the documents, in the order given, with the baselines that they are to each other. */
  public static List<ProfiledDocument> apply(List<ProfiledDocument> documents) {
    Map<LocalDate, List<Integer>> byDate = new TreeMap<>();
    for (int i = 0; i < documents.size(); i++) {
      LocalDate published = documents.get(i).document().metadata().published();
      if (published != null) {
        byDate.computeIfAbsent(published, d -> new ArrayList<>()).add(i);
      }
    }
    List<ProfiledDocument> judged = new ArrayList<>(documents);
    Baselines seen = new Baselines();
    for (List<Integer> sameDay : byDate.values()) {
      sameDay.forEach(i -> judged.set(i, seen.judge(documents.get(i))));
      sameDay.forEach(i -> seen.add(documents.get(i)));
    }
    return judged;
  }

  private void add(ProfiledDocument document) {
    for (Profile profile : document.profiles()) {
      Counts counts = profile.counts();
      if (counts.read() > 0) {
        add(profile, false, counts.mentioning());
        add(profile, true, counts.direct());
      }
    }
  }

  private void add(Profile profile, boolean directOnly, int mentioning) {
    key(profile, directOnly)
        .ifPresent(
            key -> baselines.put(key, baseline(key).with(profile.counts().read(), mentioning)));
  }

  private MentionBaseline baseline(Key key) {
    return baselines.getOrDefault(key, MentionBaseline.EMPTY);
  }

  private static Optional<Key> key(Profile profile, boolean directOnly) {
    boolean quoted = profile.silence().evidence().scope() == Scope.QUOTED_PARTS;
    return VoiceKeys.of(profile.voice())
        .or(() -> series(profile))
        .map(voice -> new Key(voice, quoted, profile.target().id(), directOnly));
  }

  /**
   * Returns the series of a text whose author has no name: what stands before the year at the end
   * of its file's name, as in {@code report_1998}.
   */
  private static Optional<String> series(Profile profile) {
    Metadata metadata = profile.document().metadata();
    Matcher name = SERIES.matcher(profile.document().id());
    return profile.voice() instanceof Voice.Author && metadata.yearOnly() && name.matches()
        ? Optional.of("series " + name.group(1) + " " + metadata.kind())
        : Optional.empty();
  }

  private ProfiledDocument judge(ProfiledDocument document) {
    List<Profile> profiles = new ArrayList<>();
    for (Voice voice : document.voices()) {
      profiles.addAll(judge(document.profilesOf(voice)));
    }
    return new ProfiledDocument(document.analysis(), profiles, document.lead());
  }

  /** Judges the profiles of one voice together, as its targets are tested together. */
  private List<Profile> judge(List<Profile> profiles) {
    double[] probabilities = new double[profiles.size()];
    for (int i = 0; i < probabilities.length; i++) {
      int read = profiles.get(i).counts().read();
      probabilities[i] =
          baselineOf(profiles.get(i))
              .filter(b -> b.documents() >= Baseline.FEWEST_DOCUMENTS)
              .map(b -> b.probabilityOfNone(read))
              .orElse(1.0);
    }
    double[] adjusted = Holm.adjust(probabilities);
    List<Profile> judged = new ArrayList<>();
    for (int i = 0; i < probabilities.length; i++) {
      judged.add(judge(profiles.get(i), probabilities[i], adjusted[i]));
    }
    return judged;
  }

  private Profile judge(Profile profile, double probability, double adjusted) {
    int documents = baselineOf(profile).map(MentionBaseline::documents).orElse(0);
    if (documents == 0) {
      return profile;
    }
    if (documents < Baseline.FEWEST_DOCUMENTS) {
      return profile.with(new Baseline.None(documents));
    }
    return profile.with(
        adjusted <= LEVEL
            ? new Baseline.Unusual(documents, probability)
            : new Baseline.Usual(documents, probability));
  }

  /** Returns the baseline of a silence; empty where the voice is not silent or has no name. */
  private Optional<MentionBaseline> baselineOf(Profile profile) {
    return profile
        .silence()
        .match(
            new Silence.Cases<>() {
              @Override
              public Optional<MentionBaseline> mentioned(SilenceEvidence evidence) {
                return Optional.empty();
              }

              @Override
              public Optional<MentionBaseline> indirectOnly(SilenceEvidence evidence) {
                return key(profile, true).map(Baselines.this::baseline);
              }

              @Override
              public Optional<MentionBaseline> silent(SilenceEvidence evidence) {
                return key(profile, false).map(Baselines.this::baseline);
              }

              @Override
              public Optional<MentionBaseline> notAssessable(SilenceEvidence evidence) {
                return Optional.empty();
              }
            });
  }
}
