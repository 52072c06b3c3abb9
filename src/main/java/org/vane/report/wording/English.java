package org.vane.report.wording;

import java.util.List;
import java.util.Locale;
import org.vane.analysis.Explanation;
import org.vane.compare.Comparison;
import org.vane.compare.Contrast;
import org.vane.compare.Warning;
import org.vane.document.DocumentKind;
import org.vane.profile.Profile;
import org.vane.profile.ProfiledDocument;
import org.vane.profile.SilenceEvidence;
import org.vane.stance.Stance;
import org.vane.target.TargetDefinitions;
import org.vane.voice.Voice;

/** British plain English. */
public final class English implements Wording {

  private static final int MOST_DOCUMENTS = 3;

  private final Labels labels = new Labels("english.properties");

  @Override
  public String language() {
    return "en-GB";
  }

  @Override
  public String label(String key) {
    return labels.get(key);
  }

  @Override
  public List<Prose> findings(ProfiledDocument document, Anchors anchors) {
    return new EnglishFindings(document, anchors).paragraphs();
  }

  @Override
  public Prose silence(Profile profile, ProfiledDocument document, Anchors anchors) {
    return new EnglishSilence(document, anchors).explain(profile);
  }

  @Override
  public Prose silences(List<Profile> profiles, ProfiledDocument document) {
    return new EnglishSilence(document, new Anchors(0)).brief(profiles);
  }

  @Override
  public Outline explanation(Profile profile, Explanation explanation, TargetDefinitions targets) {
    return new EnglishExplanation(profile, explanation, targets, this).outline();
  }

  @Override
  public List<Prose> comparison(Comparison comparison, List<Anchors> anchors) {
    return switch (comparison.grouping()) {
      case DOCUMENT -> EnglishComparison.paragraphs(comparison, anchors);
      case VOICE, OUTLET -> new EnglishGroups(comparison).paragraphs();
      case YEAR ->
          comparison.groups().size() < 2
              ? new EnglishGroups(comparison).paragraphs()
              : new EnglishSeries(comparison).paragraphs();
    };
  }

  @Override
  public List<Prose> contrasts(Comparison comparison) {
    return EnglishContrasts.sentences(comparison);
  }

  @Override
  public String sides(Contrast contrast, Comparison comparison) {
    return EnglishContrasts.first(contrast, comparison)
        + " / "
        + EnglishContrasts.second(contrast, comparison);
  }

  @Override
  public List<Prose> crossChecks(
      Comparison comparison, List<ProfiledDocument> documents, List<Anchors> anchors) {
    return new EnglishCrossChecks(comparison, documents, anchors).sentences();
  }

  @Override
  public String warning(Warning warning) {
    return EnglishComparison.warning(warning);
  }

  @Override
  public String unknownRate(int unknown, int all) {
    if (all == 0) {
      return "Nobody is quoted or reported.";
    }
    if (unknown == 0) {
      return "Everything that is quoted or reported has a speaker.";
    }
    return Numbers.whole(unknown)
        + " of "
        + Numbers.count(all, "quoted or reported stretch", "quoted or reported stretches")
        + " of text ("
        + Numbers.percent(unknown / (double) all)
        + ") have no speaker that could be found.";
  }

  @Override
  public String few(int paragraphs) {
    return paragraphs == 0 || paragraphs >= EnglishVerdict.FEW
        ? ""
        : Numbers.count(paragraphs, "paragraph") + " only";
  }

  @Override
  public String inDocuments(List<String> documents) {
    return few(documents);
  }

  /** Returns the first few names and how many more there are. */
  static String few(List<String> documents) {
    int more = documents.size() - MOST_DOCUMENTS;
    return more > 0
        ? String.join(", ", documents.subList(0, MOST_DOCUMENTS)) + " and " + more + " more"
        : EnglishFindings.joined(documents, "and");
  }

  @Override
  public String kind(DocumentKind kind) {
    return noun(kind);
  }

  @Override
  public String reading(SilenceEvidence evidence) {
    String read = Numbers.count(evidence.paragraphsRead(), "paragraph");
    return switch (evidence.scope()) {
      case WHOLE_TEXT -> "whole text, " + read;
      case OWN_WORDS -> "own words in " + read;
      case QUOTED_PARTS ->
          evidence.paragraphsRead() == 0 ? "not quoted" : "quoted or reported in " + read;
    };
  }

  @Override
  public String stance(Stance stance) {
    return stance.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String voice(Voice voice, DocumentKind kind) {
    if (voice instanceof Voice.Author && isNameless(voice)) {
      return "the " + noun(kind) + " itself";
    }
    return voice instanceof Voice.Unknown ? "unknown voices" : voice.name();
  }

  @Override
  public String paragraph(int number) {
    return ref(number);
  }

  static String ref(int number) {
    return number == 0 ? "the headline" : "\u00b6" + number;
  }

  static String nouns(DocumentKind kind) {
    return kind == DocumentKind.SPEECH ? "speeches" : noun(kind) + "s";
  }

  static String noun(DocumentKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** Tells whether a document's own voice has no name but the stand-in of the contract. */
  static boolean isNameless(Voice voice) {
    return voice.name().isBlank() || voice.name().equals("author");
  }
}
