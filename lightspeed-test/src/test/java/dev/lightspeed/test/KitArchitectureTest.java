package dev.lightspeed.test;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Holds the packages of the kit in their line; {@code DomArchitectureTest} has that within the browser. */
@AnalyzeClasses(packages = "dev.lightspeed.test", importOptions = DoNotIncludeTests.class)
class KitArchitectureTest {

    private static final String KIT = "dev.lightspeed.test";

    @ArchTest
    static final ArchRule imports_run_in_a_line = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage(KIT + "..")
            .layer("kit")
            .definedBy(KIT)
            .layer("server")
            .definedBy(KIT + ".server")
            .layer("dom")
            .definedBy(KIT + ".dom..")
            .layer("find")
            .definedBy(KIT + ".find")
            .layer("story")
            .definedBy(KIT + ".story")
            .layer("aria")
            .definedBy(KIT + ".aria")
            .layer("services")
            .definedBy(KIT + ".services")
            .layer("persistence")
            .definedBy(KIT + ".persistence")
            .layer("concurrent")
            .definedBy(KIT + ".concurrent")
            .layer("transaction")
            .definedBy(KIT + ".transaction")
            .layer("security")
            .definedBy(KIT + ".security")
            .layer("naming")
            .definedBy(KIT + ".naming")
            .layer("browser")
            .definedBy(KIT + ".browser")
            .layer("inside")
            .definedBy(KIT + ".inside")
            .layer("coverage")
            .definedBy(KIT + ".coverage")
            .whereLayer("kit")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("server")
            .mayOnlyAccessLayers("dom", "services", "concurrent", "security")
            .whereLayer("coverage")
            .mayNotAccessAnyLayer()
            .whereLayer("story")
            .mayOnlyAccessLayers("dom", "aria")
            .whereLayer("dom")
            .mayOnlyAccessLayers("aria")
            .whereLayer("find")
            .mayOnlyAccessLayers("aria")
            .whereLayer("aria")
            .mayNotAccessAnyLayer()
            .whereLayer("services")
            .mayOnlyAccessLayers("persistence", "concurrent", "transaction", "security", "naming")
            .whereLayer("persistence")
            .mayOnlyAccessLayers("transaction")
            .whereLayer("concurrent")
            .mayOnlyAccessLayers("transaction", "security")
            .whereLayer("transaction")
            .mayNotAccessAnyLayer()
            .whereLayer("security")
            .mayNotAccessAnyLayer()
            .whereLayer("naming")
            .mayNotAccessAnyLayer()
            .whereLayer("browser")
            .mayOnlyAccessLayers("inside")
            .whereLayer("inside")
            .mayNotAccessAnyLayer();

    @ArchTest
    static final ArchRule no_package_leads_back_to_itself =
            slices().matching(KIT + ".(*)..").should().beFreeOfCycles();
}
