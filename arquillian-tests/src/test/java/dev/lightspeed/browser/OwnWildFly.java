package dev.lightspeed.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** WildFly with a base directory of its own, so that it and the one that Arquillian started leave each other alone. */
final class OwnWildFly extends OwnServer {

    private static final Path BASE = Path.of("target", "own-wildfly").toAbsolutePath();

    private final int https = freePort();
    private final int management = freePort();

    OwnWildFly() {
        super("WFLYSRV0025");
        try {
            try (Stream<Path> files = Files.list(home().resolve("standalone/configuration"))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    copy(file, BASE.resolve("configuration").resolve(file.getFileName()));
                }
            }
            forgetDeployments(BASE.resolve("configuration/standalone.xml"));
            copy(WAR, BASE.resolve("deployments/lightspeed.war"));
            redeploy();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    Stream<String> arguments() {
        return Stream.of(
                "-Dlogging.configuration="
                        + BASE.resolve("configuration/logging.properties").toUri(),
                "-Dorg.jboss.boot.log.file=" + BASE.resolve("log/boot.log"),
                "-Djboss.home.dir=" + home(),
                "-Djboss.server.base.dir=" + BASE,
                "-Djboss.http.port=" + port,
                "-Djboss.https.port=" + https,
                "-Djboss.management.http.port=" + management,
                "-jar",
                home().resolve("jboss-modules.jar").toString(),
                "-mp",
                home().resolve("modules").toString(),
                "org.jboss.as.standalone");
    }

    @Override
    void redeploy() {
        try {
            Files.writeString(BASE.resolve("deployments/lightspeed.war.dodeploy"), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Arquillian's server writes down what it has deployed.
    private static void forgetDeployments(Path configuration) throws IOException {
        String deployments = "(?s)<deployments>.*?</deployments>";
        Files.writeString(configuration, Files.readString(configuration).replaceAll(deployments, ""));
    }
}
