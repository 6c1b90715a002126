package dev.lightspeed.matrix;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * What the start of a server took.
 *
 * @param resident its memory when it was ready, in MB; 0 where the system does not tell
 */
public record Footprint(Duration start, long resident) {

    /** Its file, among the reports of the server. */
    public static final String FILE = "own-server.properties";

    public static Footprint of(Process server, Duration start) {
        return new Footprint(start, resident(Path.of("/proc", String.valueOf(server.pid()), "status")));
    }

    private static long resident(Path status) {
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> line.replaceAll("[^0-9]", ""))
                    .mapToLong(kilobytes -> Long.parseLong(kilobytes) >> 10)
                    .sum();
        } catch (IOException noLinux) {
            return 0;
        }
    }

    public void write(Path file) {
        Properties properties = new Properties();
        properties.setProperty("start", String.valueOf(start.toMillis()));
        properties.setProperty("resident", String.valueOf(resident));
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            properties.store(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty where no test started a server of its own. */
    static Optional<Footprint> read(Path file) {
        Properties properties = new Properties();
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException notThere) {
            return Optional.empty();
        }
        return Optional.of(new Footprint(
                Duration.ofMillis(Long.parseLong(properties.getProperty("start"))),
                Long.parseLong(properties.getProperty("resident"))));
    }
}
