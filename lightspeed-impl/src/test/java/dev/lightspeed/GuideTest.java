package dev.lightspeed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compiles the Java of the guide, so that it is never out of date. */
class GuideTest {

    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern FIRST_TYPE = Pattern.compile("(?m)^(public )?class (\\w+)");

    /** A block of Java in the guide. */
    private static final class Snippet extends SimpleJavaFileObject {
        private final String code;

        Snippet(String name, String code) {
            super(URI.create("string:///shop/" + name + ".java"), Kind.SOURCE);
            this.code = code;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return code;
        }

        @Override
        public String toString() {
            return getName();
        }
    }

    static Stream<Snippet> snippets() throws IOException {
        return Stream.of(snippets("getting-started.md"), snippets("security.md"), snippets("embedding.md"))
                .flatMap(snippets -> snippets);
    }

    private static Stream<Snippet> snippets(String page) throws IOException {
        String guide = Files.readString(Path.of("../docs/guide/" + page));
        return JAVA.matcher(guide).results().map(GuideTest::snippet);
    }

    private static Snippet snippet(MatchResult block) {
        var type = FIRST_TYPE.matcher(block.group(1));
        assertThat(type.find()).isTrue();
        return new Snippet(type.group(2), block.group(1));
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void the_java_of_the_guide_compiles(Snippet snippet, @TempDir Path classes) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();

        compiler.getTask(
                        null,
                        null,
                        problems,
                        List.of("-d", classes.toString(), "-parameters", "-proc:none"),
                        null,
                        List.of(snippet))
                .call();

        assertThat(problems.getDiagnostics()).isEmpty();
    }
}
