package dev.lightspeed.browser;

import dev.lightspeed.matrix.Footprint;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A process of the server under test with the showcase on it, on a port of its own: to be killed and started again. Its secret is
 * the same each time.
 */
abstract class OwnServer implements AutoCloseable {

    static final Path WAR = Path.of("target", "lightspeed-war.war").toAbsolutePath();

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final List<String> FRUGAL = List.of(
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Djava.net.preferIPv4Stack=true",
            "-Dh2.bindAddress=127.0.0.1",
            "-Dlightspeed.secret=the same after a restart, 32 long");

    final int port = freePort();
    private final List<String> options = new ArrayList<>();
    private final Path log;
    private final Pattern ready;
    private Process process;

    /** @param ready found in a line of its output once the showcase is served */
    OwnServer(String ready) {
        this.log = Path.of(System.getProperty("server.reports"), "own-server.log");
        this.ready = Pattern.compile(ready);
    }

    /** A server of the kind that is under test. */
    static OwnServer underTest() {
        String server = System.getProperty("arquillian.launch");
        return switch (server) {
            case "payara-micro" -> new OwnPayaraMicro();
            case "wildfly" -> new OwnWildFly();
            case "glassfish" -> new OwnGlassFish();
            case "open-liberty" -> new OwnOpenLiberty();
            default ->
                throw new IllegalStateException(
                        "-Darquillian.launch=" + server + ": there is no OwnServer of that name. Write one.");
        };
    }

    /** The same in development: its pages follow the templates in a directory. */
    OwnServer developing(Path sources) {
        options.add("-Dlightspeed.dev=" + sources.toAbsolutePath());
        return this;
    }

    /** What follows {@code java} and the options on its command line. */
    abstract Stream<String> arguments();

    /** Where the server is installed that is under test. */
    static Path home() {
        return Path.of(System.getProperty("server.home"));
    }

    URL application() {
        try {
            return URI.create("http://127.0.0.1:" + port + "/lightspeed/").toURL();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts the process and waits until it says that it is ready; for the table of results, notes how long that took. */
    void start() {
        long from = System.nanoTime();
        try {
            Files.createDirectories(log.getParent());
            process = new ProcessBuilder(Stream.of(Stream.of(JAVA), FRUGAL.stream(), options.stream(), arguments())
                            .flatMap(part -> part)
                            .toList())
                    .redirectErrorStream(true)
                    .start();
            // GlassFish reads passwords until its input ends.
            process.getOutputStream().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        awaitLine(ready);
        Footprint.of(process, Duration.ofNanos(System.nanoTime() - from)).write(log.resolveSibling(Footprint.FILE));
    }

    private void awaitLine(Pattern line) {
        CompletableFuture<Boolean> said = new CompletableFuture<>();
        Thread reader = new Thread(() -> read(line, said), "log of own server");
        reader.setDaemon(true);
        reader.start();
        if (!said.orTimeout(120, TimeUnit.SECONDS).join()) {
            throw new IllegalStateException("The server ended before it was ready. See " + log + ".");
        }
    }

    // A process whose output nobody reads stops at a full pipe.
    private void read(Pattern line, CompletableFuture<Boolean> said) {
        try (BufferedReader output = process.inputReader();
                var copy = Files.newBufferedWriter(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (String text = output.readLine(); text != null; text = output.readLine()) {
                copy.write(text);
                copy.newLine();
                copy.flush();
                if (line.matcher(text).find()) {
                    said.complete(true);
                }
            }
        } catch (IOException killed) {
            // Its output ends with it.
        }
        said.complete(false);
    }

    /** Puts the application in its own place while the server runs. */
    void redeploy() {
        throw new UnsupportedOperationException("This server cannot deploy anew.");
    }

    /** Ends the process at once, without a word to anybody: {@code kill -9}. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        if (process != null) {
            kill();
        }
    }

    static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
