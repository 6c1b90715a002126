package dev.lightspeed.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class UpTest {

    @ParameterizedTest
    @MethodSource("examples")
    void reads_every_frozen_example(Examples.Message example) throws Malformed {
        Up message = Up.decode(example.text());

        assertThat(Examples.parse(UpWriter.encode(message))).isEqualTo(Examples.parse(example.text()));
    }

    static Stream<Examples.Message> examples() {
        // This one writes out an empty payload only to reach the target behind it.
        return Examples.messages("up");
    }

    @ParameterizedTest
    @MethodSource("malformedExamples")
    void refuses_every_malformed_example(Examples.Message example) {
        assertThatThrownBy(() -> Up.decode(example.text())).isInstanceOf(Malformed.class);
    }

    static Stream<Examples.Message> malformedExamples() {
        return Examples.malformed("up");
    }

    @Test
    void reads_what_was_written_whatever_it_is() throws Malformed {
        Generator generator = new Generator(new Random(2));
        for (int i = 0; i < 2_000; i++) {
            Up message = generator.up();

            assertThat(Up.decode(UpWriter.encode(message))).isEqualTo(message);
        }
    }

    @Test
    void an_event_may_leave_out_payload_and_target() throws Malformed {
        Up event = Up.decode("[\"e\",7,3,1,\"inc\"]");

        assertThat(event)
                .isEqualTo(new Event(7, 3, 1, "inc", Json.createObjectBuilder().build(), null));
    }

    @Test
    void a_hello_may_say_more_than_this_version_knows() throws Malformed {
        Up hello =
                Up.decode("[\"hello\",{\"v\":2,\"token\":\"t\",\"url\":\"/\",\"seq\":0,\"ref\":0,\"mood\":\"fine\"}]");

        assertThat(hello).isEqualTo(new Up.Hello("t", "/", 0, 0, null, false));
    }

    @ParameterizedTest
    @MethodSource("errors")
    void says_what_is_wrong_and_what_would_be_right(String text, String message) {
        assertThatThrownBy(() -> Up.decode(text)).isInstanceOf(Malformed.class).hasMessage(message);
    }

    static Stream<Arguments> errors() {
        return Stream.of(
                Arguments.of("", "Message up: not JSON. Send one array that begins with a tag."),
                Arguments.of("{oops", "Message up: not JSON. Send one array that begins with a tag."),
                Arguments.of("[\"b\"][\"b\"]", "Message up: not JSON. Send one array that begins with a tag."),
                Arguments.of("[".repeat(50_000), "Message up: not JSON. Send one array that begins with a tag."),
                Arguments.of("{\"e\":1}", "Message up: an object. Send an array that begins with a tag."),
                Arguments.of("7", "Message up: 7. Send an array that begins with a tag."),
                Arguments.of("null", "Message up: null. Send an array that begins with a tag."),
                Arguments.of("\"my password\"", "Message up: a string. Send an array that begins with a tag."),
                Arguments.of("[]", "Message up: an empty array. Send an array that begins with a tag."),
                Arguments.of(
                        "[\"zap\"]", "Message up: an unknown tag. The tags are \"hello\", \"e\", \"a\" and \"b\"."),
                Arguments.of("[7]", "Message up: an unknown tag. The tags are \"hello\", \"e\", \"a\" and \"b\"."),
                Arguments.of(
                        "[\"e\",1,0,1]",
                        "Message \"e\": 4 parts. It has this form: [\"e\", ref, ack, epoch, name, payload, target]."),
                Arguments.of(
                        "[\"e\",1,0,1,\"x\",{},\"c\",0]",
                        "Message \"e\": 8 parts. It has this form: [\"e\", ref, ack, epoch, name, payload, target]."),
                Arguments.of("[\"e\",0,0,1,\"x\"]", "Message \"e\": ref is 0. It must be a whole number from 1."),
                Arguments.of(
                        "[\"e\",\"1\",0,1,\"x\"]", "Message \"e\": ref is a string. It must be a whole number from 1."),
                Arguments.of("[\"e\",1.5,0,1,\"x\"]", "Message \"e\": ref is 1.5. It must be a whole number from 1."),
                Arguments.of(
                        "[\"e\",1e99,0,1,\"x\"]", "Message \"e\": ref is 1E+99. It must be a whole number from 1."),
                Arguments.of("[\"e\",1,-1,1,\"x\"]", "Message \"e\": ack is -1. It must be a whole number from 0."),
                Arguments.of(
                        "[\"e\",1,0,5000000000,\"x\"]",
                        "Message \"e\": epoch is 5000000000. It must be a whole number from 1 to 2147483647."),
                Arguments.of("[\"e\",1,0,1,7]", "Message \"e\": name is 7. It must be a string."),
                Arguments.of("[\"e\",1,0,1,\"x\",[]]", "Message \"e\": payload is an array. It must be an object."),
                Arguments.of("[\"e\",1,0,1,\"x\",{},null]", "Message \"e\": target is null. It must be a string."),
                Arguments.of("[\"a\"]", "Message \"a\": 1 parts. It has this form: [\"a\", seq]."),
                Arguments.of("[\"a\",true]", "Message \"a\": seq is true. It must be a whole number from 0."),
                Arguments.of("[\"b\",1]", "Message \"b\": 2 parts. It has this form: [\"b\"]."),
                Arguments.of("[\"hello\"]", "Message \"hello\": 1 parts. It has this form: [\"hello\", {...}]."),
                Arguments.of(
                        "[\"hello\",\"hi\"]", "Message \"hello\": the second part is a string. It must be an object."),
                Arguments.of("[\"hello\",{}]", "Message \"hello\": v is missing. It must be a whole number from 0."),
                Arguments.of("[\"hello\",{\"v\":2}]", "Message \"hello\": token is missing. It must be a string."),
                Arguments.of(
                        "[\"hello\",{\"v\":2,\"token\":\"t\",\"url\":\"/\",\"seq\":0,\"ref\":0,\"resume\":1}]",
                        "Message \"hello\": resume is 1. It must be a string."),
                Arguments.of(
                        "[\"hello\",{\"v\":2,\"token\":\"t\",\"url\":\"/\",\"seq\":0,\"ref\":0,\"rebuild\":\"yes\"}]",
                        "Message \"hello\": rebuild is a string. It must be true or false."));
    }

    @Test
    void a_hello_of_another_version_is_told_apart() {
        assertThatThrownBy(() -> Up.decode("[\"hello\",{\"v\":3,\"ticket\":\"?\"}]"))
                .isInstanceOfSatisfying(
                        Malformed.class, wrong -> assertThat(wrong.kind()).isEqualTo(Malformed.Kind.VERSION))
                .hasMessage("Message \"hello\": v is 3. This server speaks version 2.");
    }
}
