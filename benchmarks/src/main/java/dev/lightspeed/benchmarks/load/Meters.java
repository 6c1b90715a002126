package dev.lightspeed.benchmarks.load;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the server's process has used so far.
 *
 * @param cpu       nanoseconds of processor time, of all its threads, compilers and collectors included
 * @param allocated bytes, of all its Java threads
 * @param heap      bytes in use
 * @param resident  kilobytes of memory that the process has of the machine; 0 where the system does not tell
 */
record Meters(long pid, long cpu, long allocated, long heap, long resident) {

    static Meters of(String json) throws IOException {
        JsonObject read = Json.createReader(new StringReader(json)).readObject();
        long pid = number(read, "pid");
        return new Meters(pid, number(read, "cpu"), number(read, "allocated"), number(read, "heap"), resident(pid));
    }

    private static long number(JsonObject read, String name) {
        return read.getJsonNumber(name).longValue();
    }

    private static long resident(long pid) throws IOException {
        Path status = Path.of("/proc/" + pid + "/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }
}
