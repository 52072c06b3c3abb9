package org.vane;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The package table of the design, kept. */
class HouseRulesTest {

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.vane");

  /** What each package may use of the others; a package that is not named here does not belong. */
  private static final Map<String, Set<String>> MAY_USE =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("document", Set.of()),
              Map.entry("ingest", Set.of("document")),
              Map.entry("voice", Set.of("document")),
              Map.entry("target", Set.of("document")),
              Map.entry("stance", Set.of("document")),
              Map.entry("training", Set.of("document", "stance", "target")),
              Map.entry("analysis", Set.of("document", "voice", "target", "stance")),
              Map.entry("profile", Set.of("document", "voice", "target", "stance", "analysis")),
              Map.entry(
                  "compare",
                  Set.of("document", "voice", "target", "stance", "analysis", "profile")),
              Map.entry(
                  "report",
                  Set.of(
                      "document",
                      "voice",
                      "target",
                      "stance",
                      "analysis",
                      "profile",
                      "compare",
                      "export")),
              Map.entry(
                  "export",
                  Set.of(
                      "document", "voice", "target", "stance", "analysis", "profile", "compare")),
              Map.entry(
                  "labelling",
                  Set.of(
                      "document",
                      "voice",
                      "target",
                      "stance",
                      "analysis",
                      "profile",
                      "export",
                      "training")),
              Map.entry(
                  "cli",
                  Set.of(
                      "document",
                      "ingest",
                      "voice",
                      "target",
                      "stance",
                      "training",
                      "analysis",
                      "profile",
                      "compare",
                      "report",
                      "export",
                      "labelling"))));

  static Set<String> packages() {
    return MAY_USE.keySet();
  }

  @ParameterizedTest
  @MethodSource("packages")
  void packageUsesOnlyWhatTheDesignAllows(String name) {
    TreeSet<String> forbidden = new TreeSet<>(MAY_USE.keySet());
    forbidden.removeAll(MAY_USE.get(name));
    forbidden.remove(name);
    if (forbidden.isEmpty()) {
      return;
    }
    String[] packages = forbidden.stream().map(p -> "org.vane." + p + "..").toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage("org.vane." + name + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages)
        .check(HOUSE);
  }

  @Test
  void everyClassLivesInAPackageOfTheDesign() {
    TreeSet<String> found = new TreeSet<>();
    for (JavaClass type : HOUSE) {
      found.add(
          type.getPackageName().replaceFirst("^org\\.vane\\.?", "").replaceFirst("\\..*", ""));
    }
    assertEquals(new TreeSet<>(MAY_USE.keySet()), found);
  }

  @Test
  void rulesAreCheckedAgainstARealHouse() {
    assertTrue(HOUSE.size() > 150, "expected more than 150 classes, got " + HOUSE.size());
  }

  @Test
  void packagesAreFreeOfCycles() {
    slices().matching("org.vane.(*)..").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void packagesAreNullMarked() {
    Set<String> unmarked = new TreeSet<>();
    for (JavaClass type : HOUSE) {
      boolean generated = type.getPackageName().startsWith("org.vane.report.templates");
      if (!generated && !type.getPackage().isAnnotatedWith(NullMarked.class)) {
        unmarked.add(type.getPackageName());
      }
    }
    assertEquals(Set.of(), unmarked);
  }

  @Test
  void onlyTheCommandLinePrintsOrExits() {
    DescribedPredicate<JavaClass> elsewhere =
        DescribedPredicate.not(JavaClass.Predicates.resideInAPackage("org.vane.cli.."));
    noClasses()
        .that(elsewhere)
        .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .check(HOUSE);
  }

  @Test
  void deeplearning4jStaysInTraining() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.vane.training..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.deeplearning4j..",
            "org.nd4j.linalg..",
            "org.nd4j.autodiff..",
            "org.nd4j.nativeblas..")
        .because(
            "scoring must run where ND4J has no native build; the message classes for ONNX that"
                + " come with it are plain Java")
        .check(HOUSE);
  }

  @Test
  void onnxRuntimeStaysInTheStanceRoom() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.vane.stance..", "org.vane.training..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("ai.onnxruntime..", "ai.djl..")
        .check(HOUSE);
  }

  @Test
  void classesAreFinalUnlessMadeForExtension() {
    classes()
        .that()
        .areTopLevelClasses()
        .and()
        .areNotInterfaces()
        .and()
        .doNotHaveModifier(JavaModifier.ABSTRACT)
        .and()
        .areNotEnums()
        .and()
        .areNotAssignableTo(Throwable.class)
        .should()
        .haveModifier(JavaModifier.FINAL)
        .check(HOUSE);
  }
}
