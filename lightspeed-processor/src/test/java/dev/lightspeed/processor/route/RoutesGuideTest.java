package dev.lightspeed.processor.route;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.processor.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Compiles the Java of the guide to routes, so that it is never out of date. */
class RoutesGuideTest {

    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern FIRST_TYPE = Pattern.compile("(?m)^(?:public )?(?:class|@interface) (\\w+)");

    private static Map<String, String> snippets() throws IOException {
        Map<String, String> sources = new TreeMap<>();
        Matcher blocks = JAVA.matcher(Files.readString(Path.of("../docs/guide/routes.md")));
        while (blocks.find()) {
            Matcher type = FIRST_TYPE.matcher(blocks.group(1));
            assertThat(type.find()).isTrue();
            sources.put("shop." + type.group(1), blocks.group(1));
        }
        return sources;
    }

    @Test
    void the_java_of_the_guide_compiles() throws IOException {
        Compilation guide = Compilation.of(snippets(), Map.of(), "-Xlint:all,-processing");

        assertThat(guide.errors()).isEmpty();
        assertThat(guide.warnings()).isEmpty();
        assertThat(guide.generated("shop.Routes"))
                .contains(
                        "Route order(long id)",
                        "Orders orders()",
                        "Route about()",
                        "Route wish()",
                        "Route invoice(long id)");
    }
}
