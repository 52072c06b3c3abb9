package org.vane.profile;

import java.util.List;
import java.util.Optional;
import org.vane.analysis.Analysis;
import org.vane.document.Document;
import org.vane.target.TargetId;
import org.vane.voice.Voice;

/**
 * An analysed document with its profiles.
 *
 * @param analysis what was found in it
 * @param profiles one for each voice and target, by voice in the order of {@link #voices()}, then
 *     by target in the order of the analysis
 * @param lead the voice that the document is about: the most quoted one of an article on a speech,
 *     else the author
 */
public record ProfiledDocument(Analysis analysis, List<Profile> profiles, Voice lead) {

  public ProfiledDocument {
    profiles = List.copyOf(profiles);
  }

  public Document document() {
    return analysis.document();
  }

  /** Returns the voices that have profiles: the author first, then by first words. */
  public List<Voice> voices() {
    return profiles.stream().map(Profile::voice).distinct().toList();
  }

  public List<Profile> profilesOf(Voice voice) {
    return profiles.stream().filter(p -> p.voice().equals(voice)).toList();
  }

  public Optional<Profile> profile(Voice voice, TargetId target) {
    return profiles.stream()
        .filter(p -> p.voice().equals(voice) && p.target().id().equals(target))
        .findFirst();
  }
}
