package dev.lightspeed.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds the project of the guide in an empty directory and runs its test, so that the guide is never out of date. */
class TestingGuideTest {

    private static final Pattern DEPENDENCY =
            Pattern.compile("<artifactId>([\\w.-]+)</artifactId>\\s*<version>([^<]+)</version>");

    @TempDir
    Path root;

    private static List<String> blocks(String language) throws IOException {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("../docs/guide/testing.md")))
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    @Test
    void the_test_of_the_guide_passes() throws IOException, ReflectiveOperationException {
        List<String> java = blocks("java");

        List<String> results = new Project(root)
                .file("shop/TodosView.html", blocks("html").get(0))
                .application(java.get(0))
                .tests(java.get(1))
                .run("shop.TodosViewTest");

        assertThat(results)
                .containsExactlyInAnyOrder("adds_and_ticks_an_item() passed", "refuses_an_item_without_title() passed");
    }

    @Test
    void the_project_of_the_guide_names_the_versions_of_this_build() throws IOException {
        String build = Files.readString(Path.of("../pom.xml"));
        List<MatchResult> named =
                DEPENDENCY.matcher(blocks("xml").get(0)).results().toList();

        assertThat(named)
                .extracting(dependency -> dependency.group(1))
                .contains("lightspeed", "jakarta.jakartaee-api", "lightspeed-test", "junit-jupiter");
        assertThat(named)
                .filteredOn(dependency -> !dependency.group(1).equals("shop"))
                .allSatisfy(dependency -> assertThat(build).contains(">" + dependency.group(2) + "<"));
    }
}
