package dev.lightspeed.benchmarks.chromium;

import jakarta.json.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A running Chromium without a window. Ended with all its processes. */
public final class Chromium implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("DevTools listening on (ws://\\S+)");
    private static final long END = 10;

    /** Without the networking flags Chromium calls its maker; without the last two it paints sixty times a second at most. */
    private static final List<String> FLAGS = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--enable-precise-memory-info",
            "--disable-frame-rate-limit",
            "--disable-gpu-vsync",
            "--remote-debugging-port=0");

    private final Process process;
    private final Path profile;
    private final Protocol protocol;

    private Chromium(Process process, Path profile, Protocol protocol) {
        this.process = process;
        this.profile = profile;
        this.protocol = protocol;
    }

    /**
     * Starts it and waits until it can be reached.
     *
     * @param program its name or its path
     */
    public static Chromium start(String program) throws IOException {
        Path profile = Files.createTempDirectory("lightspeed-chromium");
        Process process = new ProcessBuilder(Stream.of(
                                Stream.of(program, "--user-data-dir=" + profile),
                                FLAGS.stream(),
                                Stream.of("about:blank"))
                        .flatMap(part -> part)
                        .toList())
                .redirectErrorStream(true)
                .start();
        BufferedReader output = process.inputReader();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                drain(output);
                return new Chromium(process, profile, new Protocol(URI.create(address.group(1))));
            }
        }
        throw new IOException(program + " ended before it told where to reach it. Name another with --chromium.");
    }

    /** What it says later is of no interest, but it would stop where nobody reads. */
    private static void drain(BufferedReader output) {
        Thread thread = new Thread(() -> output.lines().forEach(line -> {}), "chromium");
        thread.setDaemon(true);
        thread.start();
    }

    /** A new tab, empty, in which this script runs before those of each page. */
    public Tab tab(String script) {
        String target = protocol.call(
                        null, "Target.createTarget", Json.createObjectBuilder().add("url", "about:blank"))
                .getString("targetId");
        String session = protocol.call(
                        null,
                        "Target.attachToTarget",
                        Json.createObjectBuilder().add("targetId", target).add("flatten", true))
                .getString("sessionId");
        return new Tab(protocol, target, session, script);
    }

    @Override
    public void close() throws IOException {
        List<ProcessHandle> all = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
        protocol.close();
        all.forEach(ProcessHandle::destroy);
        all.forEach(Chromium::await);
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder()).forEach(Chromium::delete);
        }
    }

    private static void await(ProcessHandle process) {
        try {
            process.onExit().get(END, TimeUnit.SECONDS);
        } catch (Exception stubborn) {
            process.destroyForcibly();
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException kept) {
            throw new UncheckedIOException(kept);
        }
    }
}
