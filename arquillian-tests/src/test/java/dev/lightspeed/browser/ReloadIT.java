package dev.lightspeed.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import dev.lightspeed.test.browser.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A template changes in the sources while its page is open. */
class ReloadIT {

    private static final Path SHOWCASE = Path.of("../lightspeed-war/src/main/java");
    private static final Path COUNTER = Path.of("dev/lightspeed/showcase/counter/CounterView.html");

    // The first compilation in a server has to load the compiler.
    private static final LocatorAssertions.HasTextOptions SOON =
            new LocatorAssertions.HasTextOptions().setTimeout(60_000);

    @TempDir
    private static Path sources;

    private static OwnServer server;

    @RegisterExtension
    final Browser browser = new Browser();

    private Page page;

    @BeforeAll
    static void start() throws IOException {
        try (Stream<Path> files = Files.walk(SHOWCASE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = sources.resolve(SHOWCASE.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        server = OwnServer.underTest().developing(sources);
        server.start();
    }

    @AfterAll
    static void end() {
        server.close();
    }

    @BeforeEach
    void count_to_two() throws IOException {
        change("", "");
        page = browser.live(server.application(), "counter");
        assertThat(big()).hasText("0", SOON);
        page.locator("[ls-click=increment]").click();
        // A button that waits for its answer takes no second click.
        assertThat(big()).hasText("1");
        page.locator("[ls-click=increment]").click();
        assertThat(big()).hasText("2");
    }

    private void change(String before, String after) throws IOException {
        Path file = sources.resolve(COUNTER);
        Files.writeString(file, Files.readString(SHOWCASE.resolve(COUNTER)).replace(before, after));
    }

    private Locator big() {
        return page.locator(".big");
    }

    @Test
    void an_open_page_shows_new_markup_and_counts_on() throws IOException {
        change("<h1>Counter</h1>", "<h1 class=\"new\">So far</h1>\n<hr>");

        assertThat(page.locator("h1.new")).hasText("So far", SOON);
        assertThat(big()).hasText("2");
        page.locator("[ls-click=increment]").click();
        assertThat(big()).hasText("3");
    }

    @Test
    void an_open_page_shows_new_expressions_and_counts_on() throws IOException {
        change("{count}", "{count} of {count * 10}");

        assertThat(big()).hasText("2 of 20", SOON);
        page.locator("[ls-click=increment]").click();
        assertThat(big()).hasText("3 of 30");
    }

    @Test
    void a_mistake_is_shown_above_the_page_until_it_is_mended() throws IOException {
        change("{count}", "{cuont}");

        assertThat(page.locator("dialog.ls-development pre"))
                .hasText(
                        "CounterView.html:2:17: dev.lightspeed.showcase.counter.CounterView has no \"cuont\"."
                                + " Did you mean \"count\"?",
                        SOON);
        assertThat(big()).hasText("2");
        page.locator("[ls-click=increment]").click(new Locator.ClickOptions().setForce(true));

        change("{count}", "{count} again");

        assertThat(big()).hasText("3 again", SOON);
        assertThat(page.locator("dialog.ls-development")).hasCount(0);
    }
}
