package dev.lightspeed.protocol;

import dev.lightspeed.Instruction.Navigate.Kind;
import dev.lightspeed.protocol.Down.Mode;
import dev.lightspeed.protocol.Down.Statics;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Makes messages of all kinds. */
final class Generator {

    private static final List<String> WORDS = List.of(
            "",
            "a",
            "Ünï",
            "\"",
            "\\",
            "\n\t\u0000\u001f",
            "</script>",
            "\u2028",
            "😀",
            "[1,2]",
            "-0",
            "e".repeat(300));

    private final Random random;

    Generator(Random random) {
        this.random = random;
    }

    Up up() {
        return switch (random.nextInt(4)) {
            case 0 ->
                new Up.Hello(
                        word(),
                        word(),
                        random.nextInt(5),
                        number(),
                        random.nextBoolean() ? word() : null,
                        random.nextBoolean());
            case 1 -> new Up.Ack(number());
            case 2 -> new Up.Beat();
            default ->
                new Event(
                        1 + number(),
                        number(),
                        1 + random.nextInt(9),
                        word(),
                        payload(),
                        random.nextBoolean() ? word() : null);
        };
    }

    Down down() {
        return switch (random.nextInt(5)) {
            case 0 ->
                new Down.HelloAnswer(
                        one(List.of(Mode.values())), word(), epoch(), number(), number(), 16, random.nextBoolean());
            case 1 -> new Down.Navigate(number(), epoch(), one(List.of(Kind.values())), word());
            case 2 -> new Down.Failure(number(), epoch(), number(), word());
            case 3 -> new Down.Beat();
            default ->
                new Down.Diff(
                        number(),
                        epoch(),
                        number(),
                        random.nextBoolean() ? "" : "[0,[1,\"x\"]]",
                        some(this::effect),
                        some(() -> new Statics(random.nextInt(99), word(), word())));
        };
    }

    private Effect effect() {
        // In the spelling of the reader, which escapes other characters than we do.
        return new Effect(Examples.parse(Effect.event(word(), word()).json()).toString());
    }

    private <T> List<T> some(Supplier<T> item) {
        return Stream.generate(item).limit(random.nextInt(3)).toList();
    }

    private JsonObject payload() {
        JsonObjectBuilder payload = Json.createObjectBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            JsonArrayBuilder several = Json.createArrayBuilder(some(this::word));
            if (random.nextBoolean()) {
                payload.add(word(), word());
            } else {
                payload.add(word(), several);
            }
        }
        return payload.build();
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private int epoch() {
        return 1 + random.nextInt(3);
    }

    private long number() {
        return random.nextBoolean() ? random.nextInt(100) : random.nextLong() >>> 11;
    }

    private String word() {
        return one(WORDS);
    }
}
