package dev.lightspeed.test.dom;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Holds the packages of the kit's browser in their line, and the server out of them. */
@AnalyzeClasses(packages = "dev.lightspeed", importOptions = DoNotIncludeTests.class)
class DomArchitectureTest {

    private static final String DOM = "dev.lightspeed.test.dom";

    @ArchTest
    static final ArchRule imports_run_in_a_line = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage(DOM + "..")
            .layer("dom")
            .definedBy(DOM)
            .layer("events")
            .definedBy(DOM + ".events")
            .layer("connection")
            .definedBy(DOM + ".connection")
            .layer("controls")
            .definedBy(DOM + ".controls")
            .layer("page")
            .definedBy(DOM + ".page")
            .layer("wire")
            .definedBy(DOM + ".wire")
            .layer("time")
            .definedBy(DOM + ".time")
            .whereLayer("dom")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("events")
            .mayOnlyAccessLayers("connection", "controls", "page", "time")
            .whereLayer("connection")
            .mayOnlyAccessLayers("wire", "time")
            .whereLayer("controls")
            .mayOnlyAccessLayers("page")
            .whereLayer("page")
            .mayOnlyAccessLayers("wire")
            .whereLayer("wire")
            .mayNotAccessAnyLayer()
            .whereLayer("time")
            .mayNotAccessAnyLayer();

    @ArchTest
    static final ArchRule the_browser_knows_no_server = noClasses()
            .that()
            .resideInAPackage(DOM + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.lightspeed",
                    "dev.lightspeed.html..",
                    "dev.lightspeed.render..",
                    "dev.lightspeed.protocol..",
                    "dev.lightspeed.session..",
                    "dev.lightspeed.page..",
                    "dev.lightspeed.transport..",
                    "dev.lightspeed.cdi..",
                    "dev.lightspeed.test.server..");
}
