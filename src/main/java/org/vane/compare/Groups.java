package org.vane.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.vane.document.DocumentKind;
import org.vane.profile.ProfiledDocument;
import org.vane.profile.VoiceKeys;
import org.vane.voice.Voice;

/** Puts voices of documents together. What has no name, outlet or date to go by is left out. */
final class Groups {

  private final List<ProfiledDocument> documents;
  private final Optional<String> voice;

  /**
   * @param voice name of the only voice to look at; where not given each document has its own
   */
  Groups(List<ProfiledDocument> documents, Optional<String> voice) {
    this.documents = documents;
    this.voice = voice.map(VoiceKeys::key);
  }

  List<Group> by(Grouping grouping) {
    return switch (grouping) {
      case DOCUMENT -> byDocument();
      case VOICE -> byVoice();
      case OUTLET -> byOutlet();
      case YEAR -> byYear();
    };
  }

  /** Returns the side of the voice that is looked at, if it speaks in the document. */
  private Optional<Side> side(int position, Voice usual) {
    ProfiledDocument document = documents.get(position);
    return voice
        .map(
            key ->
                document.voices().stream()
                    .filter(v -> VoiceKeys.of(v).filter(key::equals).isPresent())
                    .findFirst())
        .orElse(Optional.of(usual))
        .map(v -> side(position, document, v));
  }

  static Side side(int position, ProfiledDocument document, Voice voice) {
    return new Side(position, document, voice, document.profilesOf(voice));
  }

  private List<Group> byDocument() {
    List<Group> groups = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      ProfiledDocument document = documents.get(i);
      side(i, document.lead())
          .ifPresent(side -> groups.add(new Group(document.document().id(), List.of(side))));
    }
    return groups;
  }

  private List<Group> byVoice() {
    Map<String, List<Side>> byKey = new LinkedHashMap<>();
    for (int i = 0; i < documents.size(); i++) {
      ProfiledDocument document = documents.get(i);
      for (Voice voice : document.voices()) {
        Side side = side(i, document, voice);
        VoiceKeys.of(voice)
            .ifPresent(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(side));
      }
    }
    return byKey.values().stream()
        .filter(
            sides ->
                sides.stream().anyMatch(s -> s.profiles().stream().anyMatch(p -> p.isMentioned())))
        .map(sides -> new Group(sides.get(0).voice().name(), sides))
        .toList();
  }

  private List<Group> byOutlet() {
    Map<String, List<Side>> byKey = new LinkedHashMap<>();
    Map<String, String> names = new LinkedHashMap<>();
    for (int i = 0; i < documents.size(); i++) {
      ProfiledDocument document = documents.get(i);
      String outlet = document.document().metadata().outlet();
      if (outlet == null || document.document().metadata().kind() != DocumentKind.ARTICLE) {
        continue;
      }
      String key = VoiceKeys.key(outlet);
      side(i, document.analysis().voices().author())
          .ifPresent(
              side -> {
                names.putIfAbsent(key, outlet);
                byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(side);
              });
    }
    List<Group> groups = new ArrayList<>();
    byKey.forEach((key, sides) -> groups.add(new Group(names.getOrDefault(key, key), sides)));
    return groups;
  }

  private List<Group> byYear() {
    Map<Integer, List<Side>> byYear = new TreeMap<>();
    for (int i = 0; i < documents.size(); i++) {
      ProfiledDocument document = documents.get(i);
      LocalDate published = document.document().metadata().published();
      if (published != null) {
        side(i, document.lead())
            .ifPresent(
                side ->
                    byYear.computeIfAbsent(published.getYear(), y -> new ArrayList<>()).add(side));
      }
    }
    List<Group> groups = new ArrayList<>();
    byYear.forEach((year, sides) -> groups.add(new Group(Integer.toString(year), sides)));
    return groups;
  }
}
