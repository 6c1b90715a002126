package dev.lightspeed.benchmarks.plots;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Draws what a run of the load program has measured. */
public final class Plots {

    private static final String CPU = "server CPU, us";
    private static final double FEW = 100;

    private final JsonObject figures;

    private Plots(JsonObject figures) {
        this.figures = figures;
    }

    /** Reads the JSON named first, and writes images into the directory named second. */
    public static void main(String... arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("Plots: " + arguments.length
                    + " arguments. Say the JSON file of a run, and the directory for its images.");
        }
        write(Path.of(arguments[0]), Path.of(arguments[1]));
    }

    /** Writes an image for each of the run's tables that has one: {@code payara-micro-cpu.svg} and the like. */
    public static void write(Path json, Path directory) throws IOException {
        Files.createDirectories(directory);
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(json))) {
            Plots plots = new Plots(reader.readObject());
            String server = plots.figures
                    .getString("server")
                    .toLowerCase(java.util.Locale.ROOT)
                    .replace(' ', '-');
            for (Map.Entry<String, String> image : plots.images().entrySet()) {
                Files.writeString(directory.resolve(server + "-" + image.getKey() + ".svg"), image.getValue());
            }
        }
    }

    /** Images by name; none where nothing was measured. */
    private Map<String, String> images() {
        Map<String, String> images = new LinkedHashMap<>();
        bars(images, "cpu", new Bars(title("server CPU of an event"), "microseconds, logarithmic", true, cpu()));
        bars(
                images,
                "latency",
                new Bars(title("latency at a fixed rate, p50 / p99"), "milliseconds, logarithmic", true, latencies()));
        bars(images, "idle", new Bars(title("heap of an idle page"), "kilobytes", false, idle()));
        List<Curve.Point> back = rows("W6, pages back")
                .map(row -> new Curve.Point(number(row, "after, s"), number(row, "pages")))
                .toList();
        if (!back.isEmpty()) {
            images.put(
                    "storm", new Curve(title("pages back after all lines were cut"), "seconds", "pages", back).svg());
        }
        return images;
    }

    private static void bars(Map<String, String> images, String name, Bars bars) {
        if (!bars.marks().isEmpty()) {
            images.put(name, bars.svg());
        }
    }

    private String title(String what) {
        return figures.getString("server") + ": " + what;
    }

    private List<Mark> cpu() {
        List<Mark> marks = new ArrayList<>();
        rows("As many events as go").forEach(row -> marks.add(mark(row, "event", number(row, CPU), Double.NaN)));
        rows("W4, ten updates a second")
                .filter(row -> number(row, "pages") <= FEW)
                .forEach(row -> marks.add(mark(row, "what", number(row, CPU), Double.NaN)));
        return grouped(marks);
    }

    private List<Mark> latencies() {
        return grouped(rows("Events at a fixed rate")
                .map(row -> mark(row, "event", number(row, "p50, ms"), number(row, "p99, ms")))
                .toList());
    }

    private List<Mark> idle() {
        return grouped(rows("W5, idle pages")
                .map(row -> mark(row, "what", number(row, "heap a page, KB"), Double.NaN))
                .toList());
    }

    private static Mark mark(JsonObject row, String column, double value, double upper) {
        String what = row.getString(column);
        return new Mark(Who.event(what), Who.of(what), value, upper);
    }

    /** The same, those of one group beside each other; groups in the order of their first. What is not above zero cannot be drawn. */
    private static List<Mark> grouped(List<Mark> marks) {
        List<String> groups = marks.stream().map(Mark::group).distinct().toList();
        return marks.stream()
                .filter(mark -> mark.value() > 0)
                .sorted(Comparator.comparingInt(mark -> groups.indexOf(mark.group())))
                .toList();
    }

    private Stream<JsonObject> rows(String table) {
        return figures
                .getOrDefault(table, JsonArray.EMPTY_JSON_ARRAY)
                .asJsonArray()
                .getValuesAs(JsonObject.class)
                .stream();
    }

    private static double number(JsonObject row, String column) {
        JsonNumber number = row.getJsonNumber(column);
        return number == null ? Double.NaN : number.doubleValue();
    }
}
