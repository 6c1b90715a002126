package dev.lightspeed.test.dom;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages and what happened to them, which the TypeScript client replays too: both must end with the same document. */
class RecordedPagesTest {

    static final Path PAGES = Path.of("../protocol/pages");

    private static List<Path> recordings() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("recordings")
    void ends_with_the_document_that_the_browser_ends_with(Path file) {
        JsonObject recording = read(file);

        TestPage page = replay(recording);

        assertThat(page.tab.journal().errors()).isEmpty();
        assertThat(Outlined.of(page.tab.document().expectFirst("html"))).isEqualTo(texts(recording, "shown"));
        assertThat(page.events()).isEqualTo(messages(recording));
    }

    static JsonObject read(Path path) {
        try (Reader file = Files.newBufferedReader(path);
                JsonReader reader = Json.createReader(file)) {
            return reader.readObject();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> texts(JsonObject recording, String name) {
        return recording.getJsonArray(name).getValuesAs(JsonString::getString);
    }

    private static List<String> messages(JsonObject recording) {
        return recording.getJsonArray("up").stream().map(JsonValue::toString).toList();
    }

    static TestPage replay(JsonObject recording) {
        TestPage page = TestPage.of(String.join("\n", texts(recording, "page")));
        page.join();
        recording.getJsonArray("steps").forEach(step -> take(page, step.asJsonArray()));
        return page;
    }

    private static void take(TestPage page, JsonArray step) {
        switch (step.getString(0)) {
            case "down" -> page.say(step.get(1).toString());
            case "click" -> page.click(step.getString(1));
            case "fill" -> page.fill(step.getString(1), step.getString(2));
            case "focus" -> page.person.focus(page.find(step.getString(1)));
            case "blur" -> page.person.blur();
            default -> throw new AssertionError("no step is called " + step);
        }
    }
}
