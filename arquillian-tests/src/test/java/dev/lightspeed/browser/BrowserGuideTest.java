package dev.lightspeed.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles the Java of the guide to browser tests; that it works is shown by the tests beside this one. */
class BrowserGuideTest {

    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    private static final String SHOP = """
            package shop;
            import org.jboss.shrinkwrap.api.ShrinkWrap;
            import org.jboss.shrinkwrap.api.spec.WebArchive;
            final class Shop {
                static WebArchive archive() { return ShrinkWrap.create(WebArchive.class); }
            }
            """;

    private static final String VIEW = """
            package shop;
            @dev.lightspeed.LiveView("/counter")
            class Counter {
                int count;
            }
            """;

    /** What the guide's pieces of tests stand in. */
    private static final String AROUND = """
            package shop;
            import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
            import com.microsoft.playwright.Page;
            import dev.lightspeed.test.browser.*;
            import java.net.URL;
            import java.util.List;
            import java.util.regex.Pattern;
            import org.jboss.arquillian.container.test.api.Deployment;
            import org.jboss.shrinkwrap.api.spec.WebArchive;
            import org.junit.jupiter.api.Test;
            import org.junit.jupiter.api.extension.RegisterExtension;
            import shop.CounterSteps.CountTo;
            class %s {
                Browser browser;
                URL application;
                %s
            }
            """;

    private static final String GIVEN_A_PAGE = "void test(Page page) throws Exception {\n%s}";
    private static final String GIVEN_NOTHING = "void test() throws Exception {\n%s}";

    @TempDir
    Path classes;

    @Test
    void the_java_of_the_guide_compiles() throws IOException {
        List<String> blocks = JAVA.matcher(Files.readString(Path.of("../docs/guide/testing-in-a-browser.md")))
                .results()
                .map(block -> block.group(1))
                .toList();

        assertThat(blocks).hasSize(7);
        assertThat(mistakes(
                        file("Shop", SHOP),
                        file("Counter", VIEW),
                        file("CounterIT", blocks.get(0)),
                        piece("Waiting", GIVEN_A_PAGE.formatted(blocks.get(1))),
                        piece("Deploying", blocks.get(2)),
                        file("CounterSteps", blocks.get(3)),
                        piece("Entering", GIVEN_A_PAGE.formatted(blocks.get(4))),
                        piece("Relaying", blocks.get(5)),
                        piece("Holding", GIVEN_NOTHING.formatted(blocks.get(6)))))
                .isEmpty();
    }

    private String mistakes(JavaFileObject... files) {
        StringWriter said = new StringWriter();
        List<String> options =
                List.of("-d", classes.toString(), "-proc:none", "-cp", System.getProperty("java.class.path"));
        boolean well = ToolProvider.getSystemJavaCompiler()
                .getTask(said, null, null, options, null, List.of(files))
                .call();
        return well ? "" : said.toString();
    }

    private static JavaFileObject piece(String name, String members) {
        return file(name, AROUND.formatted(name, members));
    }

    private static JavaFileObject file(String name, String code) {
        return new SimpleJavaFileObject(URI.create("string:///shop/" + name + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return code;
            }
        };
    }
}
