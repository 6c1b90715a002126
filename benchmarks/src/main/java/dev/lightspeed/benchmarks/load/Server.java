package dev.lightspeed.benchmarks.load;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server in a process of its own, with the application. Ended by its process id. */
final class Server implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(3);
    private static final Duration ANSWER = Duration.ofMinutes(1);
    private static final long END = 20;
    private static final String METERS = ServerKind.CONTEXT + "/meters";

    /** Quotas are for strangers. A session that was left is gone soon, so that workloads do not weigh on each other. */
    private static final List<String> SETTINGS = List.of(
            "-Dlightspeed.secret=a-load-program-has-nothing-to-hide",
            "-Dlightspeed.message.rate=1000000",
            "-Dlightspeed.message.burst=1000000",
            "-Dlightspeed.sessions.per-address=100000",
            "-Dlightspeed.waiting.per-address=100000",
            "-Dlightspeed.life.resume=PT20S",
            "-Dlightspeed.life.hibernation=PT40S");

    private final Process process;
    private final Place place;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private Server(Process process, Place place) {
        this.process = process;
        this.place = place;
    }

    /** A port that nobody has now. */
    static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        }
    }

    /** Starts it and waits until the applications answer. */
    static Server start(ServerKind kind, Place place) throws IOException, InterruptedException {
        Files.createDirectories(place.work());
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms" + place.heap(),
                "-Xmx" + place.heap(),
                "-Djava.net.preferIPv4Stack=true"));
        command.addAll(SETTINGS);
        command.addAll(kind.start(place));
        Path log = place.work().resolve("server.log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Server server = new Server(process, place);
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        server.await(log);
        return server;
    }

    private void await(Path log) throws IOException, InterruptedException {
        long until = System.nanoTime() + START.toNanos();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > until) {
                close();
                throw new IOException("The server did not start. Its log is " + log);
            }
            TimeUnit.MILLISECONDS.sleep(300);
        }
    }

    private boolean answers() throws InterruptedException {
        try {
            for (String context : place.applications().keySet()) {
                if (get(context + "/leave").statusCode() != HttpURLConnection.HTTP_NO_CONTENT) {
                    return false;
                }
            }
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** What it has used so far. */
    Meters meters() throws IOException, InterruptedException {
        return Meters.of(get(METERS).body());
    }

    /** The same after a full collection. */
    Meters collected() throws IOException, InterruptedException {
        return Meters.of(get(METERS + "?collect").body());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI uri = URI.create("http://127.0.0.1:" + place.port() + path);
        return http.send(HttpRequest.newBuilder(uri).timeout(ANSWER).build(), HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() {
        process.destroy();
        if (!hasEnded()) {
            process.destroyForcibly();
            hasEnded();
        }
    }

    private boolean hasEnded() {
        try {
            return process.waitFor(END, TimeUnit.SECONDS);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
