package dev.lightspeed.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** GlassFish with a domain of its own; the showcase is in its {@code autodeploy}. */
final class OwnGlassFish extends OwnServer {

    private static final Path ARQUILLIANS = home().resolve("glassfish/domains/domain1");
    private static final Path DOMAINS = Path.of("target", "own-glassfish").toAbsolutePath();
    private static final Path DOMAIN = DOMAINS.resolve("own");

    OwnGlassFish() {
        super("lightspeed was successfully deployed|Loading application lightspeed done");
        try {
            delete(DOMAIN);
            copyTree(ARQUILLIANS.resolve("config"), DOMAIN.resolve("config"));
            copyTree(ARQUILLIANS.resolve("lib"), DOMAIN.resolve("lib"));
            configure(DOMAIN.resolve("config/domain.xml"));
            Files.createDirectories(DOMAIN.resolve("docroot"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        redeploy();
    }

    private void configure(Path domain) throws IOException {
        String text = Files.readString(domain)
                // Arquillian's domain writes down what it has deployed.
                .replaceAll("(?s)<applications>.*?</applications>", "<applications/>")
                .replaceAll("(?s)<application-ref [^>]*/>", "")
                .replaceAll(port("http-listener-1"), "$1" + port + "$2")
                .replaceAll(port("http-listener-2"), "$1" + freePort() + "$2")
                .replaceAll(port("admin-listener"), "$1" + freePort() + "$2");
        Files.writeString(domain, text);
    }

    private static String port(String listener) {
        return "(<network-listener [^>]*port=\")[0-9]+(\"[^>]* name=\"" + listener + "\")";
    }

    /** What {@code asadmin} would run, without the {@code java} before it; it says it twice. */
    @Override
    Stream<String> arguments() {
        try {
            ProcessBuilder asadmin = new ProcessBuilder(
                    home().resolve("bin/asadmin").toString(),
                    "start-domain",
                    "--domaindir=" + DOMAINS,
                    "--verbose",
                    "--dry-run",
                    "own");
            asadmin.environment().put("AS_JAVA", System.getProperty("java.home"));
            List<String> lines = asadmin.start().inputReader().lines().toList();
            return lines.stream()
                    .dropWhile(line -> !line.endsWith("/java"))
                    .skip(1)
                    .takeWhile(line -> !line.startsWith("Dump of"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    void redeploy() {
        try {
            copy(WAR, DOMAIN.resolve("autodeploy/lightspeed.war"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** It remembers what it has deployed by the name of the file. */
    private static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
