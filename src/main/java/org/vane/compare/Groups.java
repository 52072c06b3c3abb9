package org.vane.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vane.document.DocumentKind;
import org.vane.profile.ProfiledDocument;
import org.vane.profile.VoiceKeys;
import org.vane.voice.Voice;

/** Puts voices of documents together. What has no name, outlet or date to go by is left out. */
final class Groups {

  private Groups() {}

  static List<Group> of(List<ProfiledDocument> documents, Grouping grouping) {
    return switch (grouping) {
      case DOCUMENT -> byDocument(documents);
      case VOICE -> byVoice(documents);
      case OUTLET -> byOutlet(documents);
      case YEAR -> byYear(documents);
    };
  }

  static Side side(int position, ProfiledDocument document, Voice voice) {
    return new Side(position, document, voice, document.profilesOf(voice));
  }

  private static List<Group> byDocument(List<ProfiledDocument> documents) {
    List<Group> groups = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      ProfiledDocument document = documents.get(i);
      groups.add(new Group(document.document().id(), List.of(side(i, document, document.lead()))));
    }
    return groups;
  }

  private static List<Group> byVoice(List<ProfiledDocument> documents) {
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

  private static List<Group> byOutlet(List<ProfiledDocument> documents) {
    Map<String, List<Side>> byKey = new LinkedHashMap<>();
    Map<String, String> names = new LinkedHashMap<>();
    for (int i = 0; i < documents.size(); i++) {
      ProfiledDocument document = documents.get(i);
      String outlet = document.document().metadata().outlet();
      if (outlet == null || document.document().metadata().kind() != DocumentKind.ARTICLE) {
        continue;
      }
      String key = VoiceKeys.key(outlet);
      names.putIfAbsent(key, outlet);
      byKey
          .computeIfAbsent(key, k -> new ArrayList<>())
          .add(side(i, document, document.analysis().voices().author()));
    }
    List<Group> groups = new ArrayList<>();
    byKey.forEach((key, sides) -> groups.add(new Group(names.getOrDefault(key, key), sides)));
    return groups;
  }

  private static List<Group> byYear(List<ProfiledDocument> documents) {
    Map<Integer, List<Side>> byYear = new TreeMap<>();
    for (int i = 0; i < documents.size(); i++) {
      ProfiledDocument document = documents.get(i);
      LocalDate published = document.document().metadata().published();
      if (published != null) {
        byYear
            .computeIfAbsent(published.getYear(), y -> new ArrayList<>())
            .add(side(i, document, document.lead()));
      }
    }
    List<Group> groups = new ArrayList<>();
    byYear.forEach((year, sides) -> groups.add(new Group(Integer.toString(year), sides)));
    return groups;
  }
}
