package dev.lightspeed.test.dom;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples that the TypeScript client reads too. */
class ProtocolExamplesTest {

    private static Stream<Arguments> examples() {
        try (Reader file = Files.newBufferedReader(Path.of("../protocol/patches.json"));
                JsonReader reader = Json.createReader(file)) {
            return reader.readArray().stream()
                    .map(JsonValue::asJsonObject)
                    .map(example -> Arguments.of(example.getString("name"), example));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void applies_the_examples_of_the_protocol(String name, JsonObject example) {
        JsonArray templates = example.getJsonArray("templates");
        TestPage page = TestPage.live(example.getString("before"), table(templates));

        page.diff(0, example.get("patch").toString(), "[]", templates.toString());

        assertThat(TestPage.plain(page.tab.document().outerHtml())).isEqualTo(normal(example.getString("after")));
        assertThat(page.tab.state()).isEqualTo("live");
    }

    private static String table(JsonArray templates) {
        return templates.stream()
                .map(JsonValue::asJsonArray)
                .map(template -> template.getInt(0) + ":" + template.getString(1))
                .collect(Collectors.joining(" "));
    }

    private static String normal(String html) {
        Document document = Jsoup.parse(html);
        document.outputSettings().prettyPrint(false);
        return TestPage.plain(document.outerHtml());
    }
}
