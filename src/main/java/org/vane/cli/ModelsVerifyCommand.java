package org.vane.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.vane.stance.ModelBundles;
import org.vane.stance.ModelException;
import org.vane.stance.StanceModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code vane models verify}: whether bundles are whole and load. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    versionProvider = Vane.Version.class,
    description = {
      "Check that models are whole, and load them.",
      "Every file is held against its checksum, encoder and vocabulary against those that the"
          + " model",
      "was trained on. Exit code 3 where one fails."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  vane models verify", "  vane models verify models/mine"})
final class ModelsVerifyCommand extends AbstractCommand {

  @Parameters(
      arity = "0..*",
      paramLabel = "MODEL",
      description = "Names or folders of bundles; all in models/ where none is given.")
  private List<String> models = new ArrayList<>();

  @Override
  int run() {
    List<Path> folders = models.isEmpty() ? ModelHome.bundles() : ModelHome.named(models);
    int failed = 0;
    try (Progress progress = watch("models", folders.size())) {
      for (Path folder : folders) {
        failed += isWhole(folder) ? 0 : 1;
        progress.step();
      }
    }
    if (failed > 0) {
      say("vane: " + failed + " of " + folders.size() + " models can't be used");
    }
    return failed > 0 ? ExitCode.BAD_INPUT : ExitCode.DONE;
  }

  private boolean isWhole(Path folder) {
    try (StanceModel model = ModelBundles.open(folder)) {
      out().println(Terminal.safe(folder + ": whole, " + model.id()));
      return true;
    } catch (ModelException e) {
      complain(e);
      return false;
    }
  }
}
