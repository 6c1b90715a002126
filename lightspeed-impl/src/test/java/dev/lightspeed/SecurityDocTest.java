package dev.lightspeed;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row of the threat model names its tests, and they are there. */
class SecurityDocTest {

    private static final Path HOME = Path.of("..");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (?!threat \\||---)(.*) \\| .* \\| (.*) \\|$");
    private static final Pattern TEST = Pattern.compile("`(\\w+)\\.(\\w+)`");

    private static final Map<String, Path> SOURCES = sources();

    private static Map<String, Path> sources() {
        try (Stream<Path> files = Files.walk(HOME, 12)) {
            return files.filter(file -> file.toString().matches(".*/src/test/java/.*(Test|IT|Contract)\\.java"))
                    .collect(toMap(
                            file -> file.getFileName().toString().replace(".java", ""),
                            file -> file,
                            // Some names are those of tests in several modules.
                            (one, other) -> one.toString().contains("lightspeed-impl") ? one : other));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<MatchResult> rows() throws IOException {
        return ROW.matcher(Files.readString(HOME.resolve("docs/security.md")))
                .results()
                .toList();
    }

    static Stream<String> tests() throws IOException {
        return rows().stream()
                .flatMap(row -> TEST.matcher(row.group(2)).results())
                .map(test -> test.group(1) + "." + test.group(2))
                .distinct();
    }

    @Test
    void each_threat_has_a_test() throws IOException {
        assertThat(rows())
                .hasSizeGreaterThan(30)
                .allSatisfy(row -> assertThat(TEST.matcher(row.group(2)).find())
                        .as(row.group(1))
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("tests")
    void each_test_named_is_there(String test) throws IOException {
        String[] names = test.split("\\.", -1);
        assertThat(SOURCES).containsKey(names[0]);
        String source = Files.readString(SOURCES.get(names[0]));

        assertThat(source).containsPattern("(void |ArchRule )" + names[1] + "\\b");
        int at = Math.max(source.indexOf("void " + names[1] + "("), source.indexOf("ArchRule " + names[1] + " "));
        String annotations = source.substring(source.lastIndexOf("\n\n", at), at);
        assertThat(annotations).containsPattern("@(Test|ParameterizedTest|ArchTest)\\b");
    }
}
