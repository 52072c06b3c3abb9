package org.vane.labelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vane.analysis.Analysis;
import org.vane.analysis.Observation;
import org.vane.document.Document;
import org.vane.document.Paragraph;
import org.vane.document.Span;
import org.vane.profile.Profile;
import org.vane.profile.ProfiledDocument;
import org.vane.profile.Silence;
import org.vane.stance.StanceDistribution;
import org.vane.voice.Attribution;
import org.vane.voice.Voice;

/** What of an analysed document can be put to coders. */
final class DocumentItems {

  private static final StanceDistribution NOTHING_SAID = new StanceDistribution(0, 1, 0);

  private final Document document;
  private final Analysis analysis;
  private final String sample;

  DocumentItems(Analysis analysis, Sampling sampling) {
    this.analysis = analysis;
    this.document = analysis.document();
    this.sample = sampling.word();
  }

  /**
   * Returns an item for each observation, in order; paragraphs too long for a cell are left out.
   */
  List<Candidate> observations() {
    List<Candidate> candidates = new ArrayList<>();
    for (Observation observation : analysis.observations()) {
      Span mention = observation.mentions().get(0).span();
      CodingItem item =
          item(
              observation.paragraph(),
              observation.voice(),
              observation.target().value(),
              mention.shift(-observation.paragraph().span().start()));
      if (item.text().length() <= CellText.MOST_CHARS) {
        candidates.add(new Candidate(item, observation.distribution()));
      }
    }
    return candidates;
  }

  /**
   * Returns an item for each target on which the voice that the document is about is silent: one
   * paragraph with words of that voice, drawn by the seed and the document's id.
   */
  List<Candidate> silences(ProfiledDocument profiled, long seed) {
    List<Candidate> candidates = new ArrayList<>();
    Random random = new Random(seed * 31 + document.id().hashCode());
    for (Profile profile : profiled.profilesOf(profiled.lead())) {
      List<Paragraph> spoken = spoken(profile);
      if (profile.silence() instanceof Silence.Silent && !spoken.isEmpty()) {
        Paragraph drawn = spoken.get(random.nextInt(spoken.size()));
        candidates.add(
            new Candidate(
                item(drawn, profile.voice(), profile.target().id().value(), null), NOTHING_SAID));
      }
    }
    return candidates;
  }

  /** Returns the body's paragraphs that hold words of the profile's voice. */
  private List<Paragraph> spoken(Profile profile) {
    boolean author = profile.voice() instanceof Voice.Author;
    Set<Integer> others = new TreeSet<>();
    Set<Integer> own = new TreeSet<>();
    for (Attribution attribution : analysis.voices().attributions()) {
      for (Paragraph paragraph : document.paragraphs()) {
        if (paragraph.span().overlaps(attribution.content())) {
          (attribution.voice().equals(profile.voice()) ? own : others).add(paragraph.number());
        }
      }
    }
    return document.paragraphs().stream()
        .filter(p -> !p.isHeadline() && p.span().length() <= CellText.MOST_CHARS)
        .filter(p -> author ? !others.contains(p.number()) : own.contains(p.number()))
        .toList();
  }

  private CodingItem item(Paragraph paragraph, Voice voice, String target, @Nullable Span mention) {
    String text = document.text(paragraph.span());
    String name = voice instanceof Voice.Author ? "AUTHOR" : CellText.line(voice.name());
    int at = document.paragraphs().indexOf(paragraph);
    return new CodingItem(
        CodingItem.id(document.id(), paragraph.number(), target, name),
        document.id(),
        paragraph.number(),
        name,
        voice.kind(),
        target,
        mention,
        CellText.line(text),
        LabelJoin.sha1(text),
        neighbour(at - 1),
        neighbour(at + 1),
        sample);
  }

  private String neighbour(int at) {
    List<Paragraph> all = document.paragraphs();
    return at < 0 || at >= all.size() ? "" : CellText.context(document.text(all.get(at).span()));
  }
}
