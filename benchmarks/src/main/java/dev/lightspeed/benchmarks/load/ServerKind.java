package dev.lightspeed.benchmarks.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The servers that can be measured, and how they are started. */
enum ServerKind {
    PAYARA_MICRO("Payara Micro") {
        @Override
        List<String> start(Place place) throws IOException {
            Path preboot = place.work().resolve("preboot.txt");
            Files.writeString(
                    preboot,
                    "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener"
                            + ".address=127.0.0.1\n");
            Stream<String> server = Stream.of(
                    "-Dh2.bindAddress=127.0.0.1",
                    "-jar",
                    place.servers().resolve("payara-micro.jar").toString(),
                    "--prebootcommandfile",
                    preboot.toString(),
                    "--nohazelcast",
                    "--disablephonehome",
                    "--port",
                    String.valueOf(place.port()));
            Stream<String> applications = place.deploy(place.work().resolve("payara-micro")).stream()
                    .flatMap(war -> Stream.of("--deploy", war.toString()));
            return Stream.concat(server, applications).toList();
        }
    },

    WILDFLY("WildFly") {
        @Override
        List<String> start(Place place) throws IOException {
            Path home = home(place.servers());
            Path base = place.work().resolve("wildfly");
            copy(home.resolve("standalone/configuration"), base.resolve("configuration"));
            place.deploy(base.resolve("deployments"));
            Stream<String> options = Stream.of(
                    "-Djboss.home.dir=" + home,
                    "-Djboss.server.base.dir=" + base,
                    "-Djboss.http.port=" + place.port(),
                    "-Djboss.https.port=" + Server.freePort(),
                    "-Djboss.management.http.port=" + Server.freePort(),
                    "-Djboss.modules.system.pkgs=org.jboss.byteman",
                    "-Djava.awt.headless=true");
            Stream<String> main = Stream.of(
                    "-jar",
                    home.resolve("jboss-modules.jar").toString(),
                    "-mp",
                    home.resolve("modules").toString(),
                    "org.jboss.as.standalone");
            return Stream.of(options, OPENED.stream(), main)
                    .flatMap(part -> part)
                    .toList();
        }
    };

    /** The context path of the application. */
    static final String CONTEXT = "/load";

    /** What WildFly's own script opens. */
    private static final List<String> OPENED = Stream.concat(
                    Stream.of(
                                    "java.naming/com.sun.jndi.ldap",
                                    "java.naming/com.sun.jndi.url.ldap",
                                    "jdk.naming.dns/com.sun.jndi.dns")
                            .map(name -> "--add-exports=" + name + "=ALL-UNNAMED"),
                    Stream.of("lang", "lang.invoke", "lang.reflect", "io", "net", "security", "util", "util.concurrent")
                            .map(name -> "--add-opens=java.base/java." + name + "=ALL-UNNAMED"))
            .toList();

    private final String title;

    ServerKind(String title) {
        this.title = title;
    }

    /** {@code payara-micro} or {@code wildfly}. */
    static ServerKind named(String name) {
        return Stream.of(values())
                .filter(kind -> kind.option().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("--server: \"" + name + "\" is not known. It can be "
                        + Stream.of(values()).map(ServerKind::option).toList() + "."));
    }

    String option() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String title() {
        return title;
    }

    /** Prepares what is written, and gives the arguments of java after those about the heap. */
    abstract List<String> start(Place place) throws IOException;

    private static Path home(Path servers) throws IOException {
        try (Stream<Path> found = Files.list(servers)) {
            return found.filter(path -> path.getFileName().toString().startsWith("wildfly-"))
                    .findFirst()
                    .orElseThrow(() ->
                            new IOException(servers + " has no WildFly. Build with -Pload-wildfly, as ./load does."));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.filter(Files::isRegularFile).forEach(file -> copied(file, to.resolve(from.relativize(file))));
        }
    }

    private static void copied(Path file, Path target) {
        try {
            Files.createDirectories(target.getParent());
            Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
