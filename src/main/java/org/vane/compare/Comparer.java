package org.vane.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vane.profile.Profile;
import org.vane.profile.ProfiledDocument;
import org.vane.target.SearchedTarget;
import org.vane.target.TargetId;
import org.vane.voice.Voice;

/** Sets documents side by side. Pure: same documents, same comparison; linear in their number. */
public final class Comparer {

  private Comparer() {}

  /** Compares documents, in the order given; of one document the comparison has no warnings. */
  public static Comparison compare(List<ProfiledDocument> documents) {
    List<Side> sides = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      sides.addAll(sides(i, documents.get(i)));
    }
    return new Comparison(sides, targets(documents), Warnings.of(documents, sides));
  }

  /** Returns the lead voice and, where that is somebody else, the author if it mentions anybody. */
  private static List<Side> sides(int position, ProfiledDocument document) {
    List<Side> sides = new ArrayList<>();
    sides.add(side(position, document, document.lead()));
    Side author = side(position, document, document.analysis().voices().author());
    if (!author.voice().equals(document.lead())
        && author.profiles().stream().anyMatch(Profile::isMentioned)) {
      sides.add(author);
    }
    return sides;
  }

  private static Side side(int position, ProfiledDocument document, Voice voice) {
    return new Side(position, document, voice, document.profilesOf(voice));
  }

  private static Collection<SearchedTarget> searched(ProfiledDocument document) {
    return document.analysis().targets();
  }

  private static List<SearchedTarget> targets(List<ProfiledDocument> documents) {
    Map<TargetId, SearchedTarget> targets = new LinkedHashMap<>();
    for (ProfiledDocument document : documents) {
      searched(document).forEach(t -> targets.putIfAbsent(t.id(), t));
    }
    return List.copyOf(targets.values());
  }
}
