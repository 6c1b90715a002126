package dev.lightspeed.deployment;

import dev.lightspeed.showcase.counter.CounterSteps;
import dev.lightspeed.test.browser.ServerPart;
import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** What is deployed on the server under test. */
public final class Deployments {

    private Deployments() {}

    /** The real showcase with the tests that run inside the server: all of the package {@code dev.lightspeed.container}, and the kit's part. */
    @Deployment
    public static WebArchive showcase() {
        return ServerPart.in(showcase("lightspeed.war")
                .addPackages(true, "dev.lightspeed.container", "dev.lightspeed.contract", "dev.lightspeed.wire")
                .addClasses(CounterSteps.class, CounterSteps.CountTo.class)
                .addAsWebResource("islands/old.xhtml", "test/old.xhtml")
                .addAsWebResource("islands/old.jsp", "test/old.jsp"));
    }

    /** The real showcase under another name, for a test class that brings its own deployment. */
    public static WebArchive showcase(String name) {
        return ShrinkWrap.create(ZipImporter.class, name)
                .importFrom(new File("target/lightspeed-war.war"))
                .as(WebArchive.class)
                .addAsLibrary(jarOf(Assertions.class));
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
