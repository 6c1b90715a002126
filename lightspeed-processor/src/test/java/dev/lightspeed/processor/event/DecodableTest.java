package dev.lightspeed.processor.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The types that a text can become, by the cases that the runtime reads too. */
class DecodableTest {

    private final List<List<String>> cases = lines().stream()
            .filter(line -> !line.startsWith("#"))
            .map(line -> Arrays.asList(line.split(" \\| ", 3)))
            .toList();

    @Test
    void lets_constants_through_that_the_runtime_decodes_and_no_others() {
        StringBuilder members = new StringBuilder();
        StringBuilder template = new StringBuilder();
        List<String> expected = new ArrayList<>();
        Map<String, String> takes = new HashMap<>();
        for (List<String> words : cases) {
            String type = words.get(0);
            if (words.get(1).equals("takes")) {
                takes.put(type, words.get(2));
                members.append("@On void %s(%s it) {}\n".formatted(name(type), type));
            } else if (!words.get(1).equals("never")) {
                template.append("<a\nls-click=%s ls-value-it=%s>x</a>".formatted(name(type), words.get(2)));
                expected.addAll(error(words, takes.get(type), template));
            }
        }

        Cart cart = Cart.of(members.toString(), template.toString());

        assertThat(cart.errors()).containsExactlyElementsOf(expected);
    }

    private static List<String> error(List<String> words, String takes, StringBuilder template) {
        if (words.get(1).equals("fits")) {
            return List.of();
        }
        String name = name(words.get(0));
        String simple = words.get(0).substring(words.get(0).lastIndexOf('.') + 1);
        long line = template.chars().filter(c -> c == '\n').count() + 1;
        return List.of("Cart.html:%d:%d: ls-value-it=%s does not fit it of %s(%s it). It takes %s."
                .formatted(line, name.length() + 11, words.get(2), name, simple, takes));
    }

    @Test
    void refuses_handlers_that_take_what_no_text_becomes() {
        List<String> never = cases.stream()
                .filter(words -> words.get(1).equals("never"))
                .map(words -> words.get(0))
                .toList();
        Stream<String> members = never.stream().map(type -> "@On void %s(%s it) {}".formatted(name(type), type));

        Cart cart = Cart.of(String.join("\n", members.toList()), "<p></p>");

        assertThat(cart.errors()).hasSameSizeAs(never).allMatch(error -> error.contains(": no event becomes "));
    }

    @Test
    void the_cases_tell_of_every_type() {
        assertThat(cases.stream().map(words -> words.get(0)).toList()).containsAll(Texts.KNOWN.keySet());
    }

    private static String name(String type) {
        return "on" + type.replace('.', '_');
    }

    private static List<String> lines() {
        try {
            // Maven runs tests in the module, an IDE perhaps in the project.
            Path here = Path.of("protocol", "decodable.txt");
            return Files.readAllLines(Files.exists(here) ? here : Path.of("..").resolve(here));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
