package dev.lightspeed.cdi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The types that a text can become, by the cases that the compiler of templates reads too. */
class DecodableTest {

    static Stream<String> lines() throws IOException {
        // Maven runs tests in the module, an IDE perhaps in the project.
        Path here = Path.of("protocol", "decodable.txt");
        return Files.readAllLines(Files.exists(here) ? here : Path.of("..").resolve(here)).stream()
                .filter(line -> !line.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void decodes_what_the_compiler_lets_through(String line) throws Exception {
        List<String> words = Arrays.asList(line.split(" \\| ", 3));
        Class<?> type = type(words.get(0));

        String found = switch (words.get(1)) {
            case "never" -> Scalars.of(type).isEmpty() ? "" : "known";
            case "takes" -> Scalars.of(type).orElseThrow().takes();
            case "fits" -> isRead(type, words.get(2)) ? words.get(2) : "refused";
            default -> isRead(type, words.get(2)) ? "fits" : words.get(2);
        };

        assertThat(found).isEqualTo(words.size() < 3 ? "" : words.get(2));
    }

    @Test
    void the_cases_tell_of_every_type() throws IOException {
        Set<String> told =
                lines().map(line -> line.split(" \\| ", 2)[0]).collect(Collectors.toCollection(HashSet::new));

        assertThat(told)
                .containsAll(Scalars.KNOWN.keySet().stream().map(Class::getName).toList());
    }

    private static boolean isRead(Class<?> type, String quoted) {
        String text = quoted.substring(1, quoted.length() - 1);
        try {
            Scalars.of(type).orElseThrow().parse("it", text);
            return true;
        } catch (Misfit misfit) {
            return false;
        }
    }

    private static Class<?> type(String name) throws ClassNotFoundException {
        for (Class<?> type : Scalars.KNOWN.keySet()) {
            if (type.getName().equals(name)) {
                return type;
            }
        }
        return Class.forName(name);
    }
}
