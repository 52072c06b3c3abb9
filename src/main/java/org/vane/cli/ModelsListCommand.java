package org.vane.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.vane.export.JsonText;
import org.vane.stance.ModelException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vane models list}: the bundles with their hashes, sizes, encoders and figures. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    versionProvider = Vane.Version.class,
    description = {
      "List model bundles with hash, size, encoder and figures.",
      "The name and hash are those that reports state; the figures are macro-F1 on the files that",
      "the card names. Nothing is checked: that is what verify does."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  vane models list", "  vane models list models/mine --json"})
final class ModelsListCommand extends AbstractCommand {

  @Parameters(
      arity = "0..*",
      paramLabel = "MODEL",
      description = "Names or folders of bundles; all in models/ where none is given.")
  private List<String> models = new ArrayList<>();

  @Option(names = "--json", description = "Print one JSON array.")
  private boolean json;

  @Override
  int run() {
    List<BundleListing> bundles = new ArrayList<>();
    int code = ExitCode.DONE;
    for (Path folder : models.isEmpty() ? ModelHome.bundles() : ModelHome.named(models)) {
      try {
        bundles.add(BundleListing.of(folder));
      } catch (ModelException e) {
        complain(e);
        code = ExitCode.BAD_INPUT;
      }
    }
    if (json) {
      print(bundles);
    } else if (bundles.isEmpty() && code == ExitCode.DONE) {
      say(
          "vane: no model bundles in "
              + Terminal.safe(ModelHome.models().toString())
              + "; make one with 'vane train DATA.csv --model models/NAME'");
    } else {
      bundles.forEach(bundle -> out().print(Terminal.safe(bundle.text())));
    }
    return code;
  }

  private void print(List<BundleListing> bundles) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    bundles.forEach(bundle -> array.add(bundle.json()));
    try {
      out().print(JsonText.of(array));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
