package dev.lightspeed.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsTest {

    private static final String HEAD = """
            | server | version | Java | passed | failed | skipped | start | memory |
            |---|---|---|---|---|---|---|---|
            """;

    @TempDir
    private Path reports;

    private Path document;

    @BeforeEach
    void report() throws IOException {
        document = reports.resolve("servers.md");
        Files.writeString(document, "Before.\n<!-- results -->\nold\n<!-- end of results -->\nAfter.\n");
        Files.createDirectories(reports.resolve("wildfly"));
    }

    private void suite(String name, String counts) throws IOException {
        Files.writeString(reports.resolve("wildfly/TEST-" + name + ".xml"), """
                <testsuite name="%s" %s>
                  <properties>
                    <property name="server.name" value="WildFly"/>
                    <property name="server.version" value="39"/>
                    <property name="java.specification.version" value="17"/>
                  </properties>
                </testsuite>
                """.formatted(name, counts));
    }

    private String written() throws IOException {
        Results.main(new String[] {reports.toString(), document.toString()});
        return Files.readString(document);
    }

    @Test
    void a_server_has_a_row_with_the_tests_of_all_its_classes() throws IOException {
        suite("a.OneIT", "tests='10' failures='1' errors='2' skipped='0'");
        suite("a.TwoIT", "tests='5' failures='0' errors='0' skipped='1'");
        new Footprint(Duration.ofMillis(12_345), 432)
                .write(reports.resolve("wildfly").resolve(Footprint.FILE));

        assertThat(written())
                .isEqualTo("Before.\n<!-- results -->\n" + HEAD + "| WildFly | 39 | 17 | 11 | 3 | 1 | 12 s | 432 MB |\n"
                        + "<!-- end of results -->\nAfter.\n");
    }

    @Test
    void what_no_server_of_its_own_was_started_for_is_left_out() throws IOException {
        suite("a.OneIT", "tests='1' failures='0' errors='0' skipped='0'");

        assertThat(written()).contains("| WildFly | 39 | 17 | 1 | 0 | 0 |  |  |\n");
    }

    @Test
    void a_server_without_reports_has_no_row() throws IOException {
        assertThat(written()).contains(HEAD + "<!-- end");
    }

    @Test
    void a_document_without_a_place_for_the_table_is_refused() throws IOException {
        Files.writeString(document, "Before.\n");

        assertThatThrownBy(this::written)
                .hasMessage(document + " has no place for the table. Put <!-- results --> and <!-- end of results -->"
                        + " where it shall be.");
    }
}
