package org.vane.report.wording;

import java.util.List;
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

/** The words of a report in one language. */
public interface Wording {

  /** Returns the language as an HTML {@code lang} value. */
  String language();

  /**
   * Returns a label by its key.
   *
   * @throws IllegalArgumentException if there is no such label
   */
  String label(String key);

  /** Returns what was found in a document, in sentences; the first paragraph is the finding. */
  List<Prose> findings(ProfiledDocument document, Anchors anchors);

  /** Returns why and how a profile's voice is said not to name its target. */
  Prose silence(Profile profile, ProfiledDocument document, Anchors anchors);

  /** Returns in short which targets a voice does not mention, and where that was looked for. */
  Prose silences(List<Profile> profiles, ProfiledDocument document);

  /** Returns why an observation counts as it does, from its profile down to rules and words. */
  Outline explanation(Profile profile, Explanation explanation, TargetDefinitions targets);

  /** Returns who mentions whom and who does not, one paragraph for each target. */
  List<Prose> comparison(Comparison comparison, List<Anchors> anchors);

  /** Returns how groups differ, one paragraph for each target that has something to tell. */
  List<Prose> contrasts(Comparison comparison);

  /** Returns the two sides of a contrast: "1997 / the other years". */
  String sides(Contrast contrast, Comparison comparison);

  /** Returns what full texts say of the articles on them. */
  List<Prose> crossChecks(
      Comparison comparison, List<ProfiledDocument> documents, List<Anchors> anchors);

  String warning(Warning warning);

  /** Returns how many of all attributed stretches of text can't be assigned to a voice. */
  String unknownRate(int unknown, int all);

  /** Returns a note where a verdict stands on few paragraphs, as on none it is empty. */
  String few(int paragraphs);

  /** Returns which documents something holds for. */
  String inDocuments(List<String> documents);

  String kind(DocumentKind kind);

  /** Returns what was read of a voice, in a phrase: "quoted in 6 paragraphs". */
  String reading(SilenceEvidence evidence);

  String stance(Stance stance);

  /** Returns a voice's name as a table shows it; a nameless author gets a description. */
  String voice(Voice voice, DocumentKind kind);

  /** Returns the short form of a paragraph's number: ¶5, or the headline's. */
  String paragraph(int number);
}
