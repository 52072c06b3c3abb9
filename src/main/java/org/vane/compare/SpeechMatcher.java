package org.vane.compare;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vane.document.DocumentKind;
import org.vane.document.Metadata;
import org.vane.profile.ProfiledDocument;
import org.vane.profile.VoiceKeys;
import org.vane.voice.Voice;

/**
 * Finds the full text that an article is about: a speech or statement whose speaker has the name of
 * the voice, published at most three days from the article, the nearest of them. Without a date on
 * either side it must be the only text of that speaker.
 */
final class SpeechMatcher {

  private static final long MOST_DAYS = 3;

  private final List<ProfiledDocument> documents;
  private final Map<String, List<Integer>> speeches = new HashMap<>();

  SpeechMatcher(List<ProfiledDocument> documents) {
    this.documents = documents;
    for (int i = 0; i < documents.size(); i++) {
      ProfiledDocument document = documents.get(i);
      if (document.document().metadata().kind() != DocumentKind.ARTICLE) {
        int position = i;
        VoiceKeys.of(document.analysis().voices().author())
            .ifPresent(key -> speeches.computeIfAbsent(key, k -> new ArrayList<>()).add(position));
      }
    }
  }

  /**
   * Returns the position of the speech by this voice that the article is about, if there is one.
   */
  Optional<Integer> speechOf(Voice voice, int article) {
    List<Integer> candidates =
        VoiceKeys.of(voice).map(k -> speeches.getOrDefault(k, List.of())).orElse(List.of());
    LocalDate published = date(article);
    Optional<Integer> nearest = Optional.empty();
    long fewest = MOST_DAYS + 1;
    for (int candidate : candidates) {
      LocalDate spoken = date(candidate);
      if (candidate == article) {
        continue;
      }
      if (published == null || spoken == null) {
        return candidates.size() == 1 ? Optional.of(candidate) : Optional.empty();
      }
      long days = Math.abs(ChronoUnit.DAYS.between(spoken, published));
      if (days < fewest) {
        fewest = days;
        nearest = Optional.of(candidate);
      }
    }
    return nearest;
  }

  private @Nullable LocalDate date(int position) {
    Metadata metadata = documents.get(position).document().metadata();
    return metadata.yearOnly() ? null : metadata.published();
  }
}
