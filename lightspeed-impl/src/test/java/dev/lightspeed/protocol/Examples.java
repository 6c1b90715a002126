package dev.lightspeed.protocol;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The frozen examples of the protocol, which the tests of the client read too. */
final class Examples {

    private Examples() {}

    /** A right message, as it is sent. */
    record Message(String name, String text) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Message> messages(String direction) {
        return read("messages.json", direction)
                .map(example -> new Message(
                        example.getString("name"), example.get("message").toString()));
    }

    static Stream<Message> malformed(String direction) {
        return read("malformed.json", direction)
                .map(example -> new Message(example.getString("name"), example.getString("text")));
    }

    private static Stream<JsonObject> read(String file, String direction) {
        return parse(text(file)).asJsonArray().stream()
                .map(JsonValue::asJsonObject)
                .filter(example -> example.getString("direction").equals(direction));
    }

    static JsonValue parse(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readValue();
        }
    }

    private static String text(String file) {
        try {
            // Maven runs tests in the module, an IDE perhaps in the project.
            Path here = Path.of("protocol", file);
            return Files.readString(Files.exists(here) ? here : Path.of("..").resolve(here));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
