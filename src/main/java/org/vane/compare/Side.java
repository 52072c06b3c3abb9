package org.vane.compare;

import java.util.List;
import java.util.Optional;
import org.vane.profile.Profile;
import org.vane.profile.ProfiledDocument;
import org.vane.target.TargetId;
import org.vane.voice.Voice;

/**
 * One voice of one document, as it stands beside others.
 *
 * @param position position of the document among the compared ones, from 0
 * @param document the document
 * @param voice one of its voices
 * @param profiles the voice's profiles in this document
 */
public record Side(int position, ProfiledDocument document, Voice voice, List<Profile> profiles) {

  public Side {
    profiles = List.copyOf(profiles);
  }

  /** Returns the profile toward a target; empty where the document was not searched for it. */
  public Optional<Profile> toward(TargetId target) {
    return profiles.stream().filter(p -> p.target().id().equals(target)).findFirst();
  }
}
