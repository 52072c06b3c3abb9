package org.vane.report.wording;

import java.util.List;
import org.vane.document.DocumentKind;
import org.vane.profile.Baseline;
import org.vane.profile.Profile;
import org.vane.profile.ProfileMode;
import org.vane.profile.ProfiledDocument;
import org.vane.profile.Silence;
import org.vane.profile.SilenceEvidence;
import org.vane.voice.Voice;

/** Why a voice is said not to name a target: what was read, what came nearest, who says so. */
final class EnglishSilence {

  private final ProfiledDocument document;
  private final EnglishClauses clauses;

  EnglishSilence(ProfiledDocument document, Anchors anchors) {
    this.document = document;
    this.clauses = new EnglishClauses(document, anchors);
  }

  Prose explain(Profile profile) {
    return profile
        .silence()
        .match(
            new Silence.Cases<>() {
              @Override
              public Prose mentioned(SilenceEvidence evidence) {
                return contradicted(profile);
              }

              @Override
              public Prose indirectOnly(SilenceEvidence evidence) {
                return verdict(profile, "Only indirect mentions", evidence);
              }

              @Override
              public Prose silent(SilenceEvidence evidence) {
                return verdict(profile, "Not mentioned", evidence);
              }

              @Override
              public Prose notAssessable(SilenceEvidence evidence) {
                return unassessable(profile);
              }
            });
  }

  /** Names the targets that a voice does not mention, in one sentence. */
  Prose brief(List<Profile> silent) {
    return Prose.of(
        "no mention of "
            + EnglishFindings.joined(silent.stream().map(p -> p.target().name()).toList(), "or")
            + " "
            + where(silent.get(0).silence().evidence())
            + ".");
  }

  private Prose verdict(Profile profile, String finding, SilenceEvidence evidence) {
    Prose.Builder text = new Prose.Builder().text(finding + " " + where(evidence) + ".");
    if (!evidence.nearestIndirect().isEmpty()) {
      boolean own = profile.mode() == ProfileMode.INDIRECT;
      text.text(own ? " Indirect references: " : " Nearest indirect references, by others: ")
          .text(clauses.phrases(evidence.nearestIndirect()) + " in ")
          .prose(clauses.refs(evidence.nearestIndirect()))
          .text(".");
    }
    return reported(text, profile).text(" " + baseline(evidence)).build();
  }

  private Prose.Builder reported(Prose.Builder text, Profile profile) {
    List<Prose> reports = clauses.reports(profile, "says so");
    if (reports.isEmpty()) {
      return text;
    }
    return text.text(" Reported absence: ").list(reports, "and").text(".");
  }

  private String where(SilenceEvidence evidence) {
    String read = Numbers.count(evidence.paragraphsRead(), "paragraph");
    String noun = English.noun(document.document().metadata().kind());
    return switch (evidence.scope()) {
      case WHOLE_TEXT -> "in the whole text (" + read + " read)";
      case OWN_WORDS -> "in the " + noun + "\u2019s own words (" + read + " read)";
      case QUOTED_PARTS -> "as quoted in this " + noun + " (" + read + " of excerpts read)";
    };
  }

  private Prose contradicted(Profile profile) {
    Prose.Builder text =
        new Prose.Builder().text("Mentioned in ").prose(clauses.refs(profile.observations()));
    List<Prose> reports = clauses.reports(profile, "says that it is not");
    if (!reports.isEmpty()) {
      text.text(", though ").list(reports, "and");
    }
    return text.text(".").build();
  }

  private Prose unassessable(Profile profile) {
    DocumentKind kind = document.document().metadata().kind();
    String reason =
        profile.voice() instanceof Voice.Unknown
            ? "these words may be anybody\u2019s"
            : "this " + English.noun(kind) + " holds none of its words";
    return reported(new Prose.Builder().text("Not assessable: " + reason + "."), profile).build();
  }

  private static String baseline(SilenceEvidence evidence) {
    Baseline baseline = evidence.baseline();
    String earlier = Numbers.count(baseline.documents(), "earlier document");
    if (baseline instanceof Baseline.Usual usual) {
      return "Usual, given "
          + earlier
          + ": probability "
          + Numbers.probability(usual.probability())
          + ".";
    }
    if (baseline instanceof Baseline.Unusual unusual) {
      return "Unusual, given "
          + earlier
          + ": probability "
          + Numbers.probability(unusual.probability())
          + ".";
    }
    return baseline.documents() == 0
        ? "No baseline."
        : "No baseline: " + earlier + ", at least " + Baseline.FEWEST_DOCUMENTS + " are needed.";
  }
}
