package dev.lightspeed.test.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationTest {

    private static final String CURE = ". Install one (on Debian: apt-get install chromium); or name one with"
            + " -Dlightspeed.chromium=/path/to/chromium or the environment variable CHROMIUM; or let Playwright download its own"
            + " with -Dlightspeed.chromium=playwright.";

    @TempDir
    private Path folder;

    private Path program(String name) throws IOException {
        Path program = Files.createFile(folder.resolve(name));
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return program;
    }

    @Test
    void the_property_comes_before_the_environment_and_that_before_the_path() throws IOException {
        Path named = program("named");
        Path fromEnvironment = program("environment");
        Path onThePath = program("chromium");
        Map<String, String> both = Map.of("CHROMIUM", fromEnvironment.toString(), "PATH", folder.toString());

        assertThat(new Installation(named.toString(), both).find()).contains(named);
        assertThat(new Installation("", both).find()).contains(fromEnvironment);
        assertThat(new Installation("", Map.of("PATH", "/nowhere:" + folder)).find())
                .contains(onThePath);
    }

    @Test
    void a_machine_without_a_browser_is_told_how_to_get_one() {
        Installation none = new Installation("", Map.of("PATH", folder.toString()));

        assertThatThrownBy(none::find)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Browser: no Chromium and no Chrome is on the PATH" + CURE);
    }

    @Test
    void a_name_that_leads_nowhere_is_quoted() {
        Installation wrong = new Installation("/no/such/chromium", Map.of());

        assertThatThrownBy(wrong::find).hasMessage("Browser: \"/no/such/chromium\" is no program" + CURE);
    }
}
