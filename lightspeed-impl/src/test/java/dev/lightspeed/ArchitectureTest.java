package dev.lightspeed;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.ObjectInput;
import java.io.ObjectInputStream;

/** Holds the line of packages: {@code cdi -> transport, endpoint -> page -> session -> protocol -> render -> api}. */
@AnalyzeClasses(packages = "dev.lightspeed", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] API = {
        "dev.lightspeed",
        "dev.lightspeed.html",
        "dev.lightspeed.http",
        "dev.lightspeed.island",
        "dev.lightspeed.route",
        "dev.lightspeed.story"
    };

    private static final String[] KERNEL = {
        "dev.lightspeed.render..",
        "dev.lightspeed.protocol..",
        "dev.lightspeed.session..",
        "dev.lightspeed.page..",
        "dev.lightspeed.endpoint..",
        "dev.lightspeed.transport..",
        "dev.lightspeed.server..",
        "dev.lightspeed.cdi.."
    };

    /** What javac runs, and development mode inside a server. */
    private static final String PROCESSOR = "dev.lightspeed.processor..";

    /** Whatever else is neither the API nor the kernel is a feature, each in a package of its own. */
    private static final DescribedPredicate<JavaClass> A_FEATURE = resideInAPackage("dev.lightspeed..")
            .and(not(resideInAnyPackage(API)))
            .and(not(resideInAPackage(PROCESSOR)))
            .and(not(resideInAnyPackage(KERNEL)))
            .as("a feature");

    @ArchTest
    static final ArchRule imports_run_in_a_line = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("dev.lightspeed..")
            .withOptionalLayers(true)
            .layer("api")
            .definedBy(API)
            .layer("processor")
            .definedBy(PROCESSOR)
            .layer("render")
            .definedBy("dev.lightspeed.render..")
            .layer("protocol")
            .definedBy("dev.lightspeed.protocol..")
            .layer("session")
            .definedBy("dev.lightspeed.session..")
            .layer("page")
            .definedBy("dev.lightspeed.page..")
            .layer("endpoint")
            .definedBy("dev.lightspeed.endpoint..")
            .layer("transport")
            .definedBy("dev.lightspeed.transport..")
            .layer("server")
            .definedBy("dev.lightspeed.server..")
            .layer("cdi")
            .definedBy("dev.lightspeed.cdi..")
            .layer("features")
            .definedBy(A_FEATURE)
            .whereLayer("api")
            .mayNotAccessAnyLayer()
            .whereLayer("processor")
            .mayOnlyAccessLayers("api")
            .whereLayer("render")
            .mayOnlyAccessLayers("api")
            .whereLayer("protocol")
            .mayOnlyAccessLayers("render", "api")
            .whereLayer("session")
            .mayOnlyAccessLayers("protocol", "render", "api")
            .whereLayer("server")
            .mayNotAccessAnyLayer()
            .whereLayer("page")
            .mayOnlyAccessLayers("transport", "server", "session", "protocol", "render", "api")
            .whereLayer("endpoint")
            .mayOnlyAccessLayers("page", "session", "protocol", "render", "api")
            .whereLayer("transport")
            .mayOnlyAccessLayers("page", "server", "session", "protocol", "render", "api")
            .whereLayer("cdi")
            .mayOnlyAccessLayers("transport", "endpoint", "server", "page", "session", "protocol", "render", "api")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule packages_form_no_cycle =
            slices().matching("dev.(**)").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule the_kernel_imports_no_feature = noClasses()
            .that()
            .resideInAnyPackage(KERNEL)
            .should()
            .dependOnClassesThat(A_FEATURE)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule features_do_not_import_each_other = slices().assignedFrom(new FeatureSlices())
            .should()
            .notDependOnEachOther()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule render_protocol_and_session_know_no_container = noClasses()
            .that()
            .resideInAnyPackage("dev.lightspeed.render..", "dev.lightspeed.protocol..", "dev.lightspeed.session..")
            .should()
            .dependOnClassesThat(resideInAPackage("jakarta..").and(not(resideInAPackage("jakarta.json.."))))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule only_protocol_reads_and_writes_json = noClasses()
            .that()
            .resideInAnyPackage("dev.lightspeed.render..", "dev.lightspeed.session..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.json..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nobody_reads_java_objects = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(ObjectInputStream.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(ObjectInput.class);

    /** A slice for each feature: the package under {@code dev.lightspeed} that it lives in. */
    private static final class FeatureSlices implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return A_FEATURE.test(type)
                    ? SliceIdentifier.of(type.getPackageName().split("\\.", -1)[2])
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "features";
        }
    }
}
