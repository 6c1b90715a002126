package dev.lightspeed.test.dom;

import dev.lightspeed.html.Html;
import dev.lightspeed.html.Template;
import dev.lightspeed.render.Imprint;
import dev.lightspeed.render.PageDrawing;
import dev.lightspeed.render.PatchDrawing;
import dev.lightspeed.render.Renderer;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the recordings of pages made by chance anew: for when the protocol changes. To be run in the module's folder. */
final class PageRecorder {

    private static final int STEPS = 6;
    private final Renderer renderer = new Renderer(new byte[16]);
    private final Set<Template> known = new HashSet<>();
    private final JsonArrayBuilder steps = Json.createArrayBuilder();
    private int seq;

    private PageRecorder() {}

    public static void main(String[] seeds) throws IOException {
        for (String seed : seeds) {
            write("drawn-" + seed + ".json", new PageRecorder().record(Long.parseLong(seed)));
        }
        JsonObject form = RecordedPagesTest.read(RecordedPagesTest.PAGES.resolve("form.json"));
        write("form.json", withOutcome(form));
    }

    private static void write(String file, JsonObject recording) throws IOException {
        Files.writeString(RecordedPagesTest.PAGES.resolve(file), text(recording));
    }

    private JsonObject record(long seed) {
        DrawnPages pages = new DrawnPages(seed, 2);
        PageDrawing first = renderer.page(pages.page());
        Imprint imprint = first.imprint();
        for (int step = 0; step < STEPS; step++) {
            Html next = pages.page();
            PatchDrawing patch = step == 2 ? renderer.whole(next) : renderer.patch(next, imprint, known::contains);
            imprint = patch.imprint();
            steps.add(Json.createArrayBuilder().add("down").add(diff(patch)));
        }
        String page = DrawingLawTest.document(first);
        return withOutcome(Json.createObjectBuilder()
                .add("page", Json.createArrayBuilder(List.of(page.split("\n", -1))))
                .add("steps", steps)
                .build());
    }

    private JsonArrayBuilder diff(PatchDrawing patch) {
        known.addAll(patch.templates());
        return Json.createArrayBuilder()
                .add("d")
                .add(++seq)
                .add(1)
                .add(0)
                .add(read(patch.patch().isEmpty() ? "[]" : patch.patch()))
                .add(JsonValue.EMPTY_JSON_ARRAY)
                .add(read(DrawingLawTest.messages(patch.templates())));
    }

    private static JsonArray read(String json) {
        return Json.createReader(new StringReader(json)).readArray();
    }

    private static JsonObject withOutcome(JsonObject recording) {
        TestPage page = RecordedPagesTest.replay(recording);
        JsonArrayBuilder up = Json.createArrayBuilder();
        page.events().forEach(event -> up.add(read(event)));
        return Json.createObjectBuilder()
                .add("page", recording.get("page"))
                .add("steps", recording.get("steps"))
                .add("up", up)
                .add("shown", Json.createArrayBuilder(Outlined.of(page.find("html"))))
                .build();
    }

    /** One member of a list a line. */
    private static String text(JsonObject recording) {
        return recording.entrySet().stream()
                .map(member ->
                        "\"" + member.getKey() + "\": " + list(member.getValue().asJsonArray()))
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
    }

    private static String list(JsonArray list) {
        return list.stream().map(JsonValue::toString).collect(Collectors.joining(",\n  ", "[\n  ", "\n]"));
    }
}
