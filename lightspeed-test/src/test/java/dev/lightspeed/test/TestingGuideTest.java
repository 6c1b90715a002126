package dev.lightspeed.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles and runs the test of the guide, so that it is never out of date. */
class TestingGuideTest {

    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path root;

    @Test
    void the_test_of_the_guide_passes() throws IOException, ReflectiveOperationException {
        List<String> blocks = JAVA.matcher(Files.readString(Path.of("../docs/guide/testing.md")))
                .results()
                .map(block -> block.group(1))
                .toList();

        List<String> results = new Project(root)
                .application(blocks.get(0))
                .tests(blocks.get(1))
                .run("shop.TodosViewTest");

        assertThat(results)
                .containsExactlyInAnyOrder("adds_and_ticks_an_item() passed", "refuses_an_item_without_title() passed");
    }
}
