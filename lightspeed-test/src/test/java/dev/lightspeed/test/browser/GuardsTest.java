package dev.lightspeed.test.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.MethodName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Each thing that a page may do wrong fails a test that did nothing wrong itself. */
@NeedsChromium
class GuardsTest {

    private static final Path FAILURES = Path.of("target", "browser-failures");

    private static Site site;
    private static Runs runs;

    /** Each opens one page, and is as content with it as a test can be. */
    static class Samples {

        @RegisterExtension
        final Browser browser = new Browser();

        private Page open(String page) {
            return browser.open(browser.visitor(), site.url(page));
        }

        @Test
        void all_is_well() {
            open("fine");
        }

        @Test
        void a_script_throws() {
            open("throws");
        }

        @Test
        void a_promise_fails_unheard() {
            open("rejects");
        }

        @Test
        void the_console_is_warned() {
            open("warns");
        }

        @Test
        void the_policy_is_broken() {
            open("policy");
        }

        @Test
        void something_is_not_there() {
            open("missing");
        }

        @Test
        void a_server_is_not_there() {
            open("unreachable");
        }

        @Test
        void a_marker_is_shown() {
            open("marker");
        }

        @Test
        void a_marker_is_in_an_attribute() {
            open("attribute");
        }

        @Test
        void an_element_waits_for_nothing() {
            open("loading");
        }

        @Test
        void two_things_at_once() {
            open("warns");
            open("marker");
        }

        @Test
        void what_is_expected_is_no_complaint() {
            browser.expect("thrown: Error: broken");
            open("throws");
        }

        @Test
        void what_else_happens_still_is() {
            browser.expect("thrown: Error: broken");
            open("throws");
            open("warns");
        }

        @Test
        void what_is_expected_does_not_come() {
            browser.expect("thrown: Error: broken");
            browser.expect("404");
            open("throws");
        }

        @Test
        void other_things_come_than_expected() {
            browser.expect("404");
            open("throws");
        }

        @Test
        void what_is_tolerated_comes() {
            browser.tolerate("thrown: Error: broken");
            open("throws");
        }

        @Test
        void what_is_tolerated_does_not_come() {
            browser.tolerate("thrown: Error: broken");
            open("fine");
        }

        @Test
        void it_fails_by_itself() {
            open("throws");
            throw new AssertionError("by itself");
        }
    }

    /** Two tests of one instance, and so of one browser. */
    @TestInstance(Lifecycle.PER_CLASS)
    @TestMethodOrder(MethodName.class)
    static class SharedSamples {

        @RegisterExtension
        final Browser browser = new Browser();

        @Test
        void a_first_complains_and_expects() {
            browser.expect("404");
            browser.open(browser.visitor(), site.url("throws"));
        }

        @Test
        void b_second_is_content() {
            browser.open(browser.visitor(), site.url("fine"));
        }

        @Test
        void c_third_is_not_covered_by_the_first() {
            browser.open(browser.visitor(), site.url("missing"));
        }
    }

    @BeforeAll
    static void run() {
        site = new Site()
                .page("fine", "<p><!---->text<!--;--> and <!--12--><b>a piece</b><!--/--></p>")
                .page("throws", "<script>throw new Error('broken')</script>")
                .page("rejects", "<script>Promise.reject(new Error('unheard'))</script>")
                .page("warns", "<script>console.warn('careful')</script>")
                .document(
                        "policy", "<!doctype html><title>A page</title><img src='http://elsewhere/'>", "img-src 'none'")
                .page("missing", "<img src='nothing.png'>")
                .page("unreachable", "<img src='http://127.0.0.1:" + closedPort() + "/x.png'>")
                .page("marker", "<textarea id='note'>12<!--/--></textarea><p>Somebody says &lt;!----&gt;.</p>")
                .page("attribute", "<a title='a &lt;!--12 key--&gt;'>link</a>")
                .document(
                        "loading",
                        "<!doctype html><html data-ls-state='live'><title>A page</title><button class='ls-loading'>Buy</button>",
                        "");
        runs = Runs.of(Samples.class, SharedSamples.class);
    }

    @AfterAll
    static void close() {
        site.close();
    }

    private static int closedPort() {
        try (var socket = new java.net.ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String complaint(String sample, String... lines) {
        return "Browser: the pages complained:\n  " + String.join("\n  ", lines)
                + "\nMend what they complain of; or say browser.expect(\"a part of the line\") in the test that provokes it."
                + "\nMore is in target/browser-failures/Samples." + sample + "/.";
    }

    @Test
    void a_page_with_nothing_wrong_passes() {
        assertThat(runs.of("all_is_well")).isEqualTo("passed");
    }

    @Test
    void a_script_that_throws_is_a_complaint() {
        assertThat(runs.of("a_script_throws")).isEqualTo(complaint("a_script_throws", "thrown: Error: broken"));
    }

    @Test
    void a_promise_whose_failure_nobody_heard_is_a_complaint() {
        assertThat(runs.of("a_promise_fails_unheard"))
                .isEqualTo(complaint("a_promise_fails_unheard", "thrown: Error: unheard"));
    }

    @Test
    void what_the_console_is_told_is_a_complaint() {
        assertThat(runs.of("the_console_is_warned"))
                .isEqualTo(complaint("the_console_is_warned", "warning: careful (" + site.url("warns") + ":0:52)"));
    }

    @Test
    void a_broken_policy_is_a_complaint() {
        assertThat(runs.of("the_policy_is_broken"))
                .isEqualTo(complaint(
                        "the_policy_is_broken",
                        "policy: Loading the image 'http://elsewhere/' violates the following Content Security Policy directive:"
                                + " \"img-src 'none'\". The action has been blocked. (" + site.url("policy")
                                + ":0:0)"));
    }

    @Test
    void what_is_answered_with_an_error_is_a_complaint() {
        assertThat(runs.of("something_is_not_there"))
                .isEqualTo(complaint(
                        "something_is_not_there",
                        "error: Failed to load resource: the server responded with a status of 404 (Not Found) ("
                                + site.url("nothing.png") + ":0:0)"));
    }

    @Test
    void a_request_that_fails_is_a_complaint() {
        assertThat(runs.of("a_server_is_not_there"))
                .matches(
                        "(?s)\\QBrowser: the pages complained:\n  request: GET http://127.0.0.1:\\E\\d+\\Q/x.png failed:"
                                + " net::ERR_CONNECTION_REFUSED\nMend\\E.*");
    }

    @Test
    void a_marker_in_a_text_is_a_complaint() {
        assertThat(runs.of("a_marker_is_shown"))
                .isEqualTo(complaint(
                        "a_marker_is_shown",
                        "marker: <!--/--> is shown as text in <textarea#note> (" + site.url("marker") + ")"));
    }

    @Test
    void a_marker_in_an_attribute_is_a_complaint() {
        assertThat(runs.of("a_marker_is_in_an_attribute"))
                .isEqualTo(complaint(
                        "a_marker_is_in_an_attribute",
                        "marker: <!--12 key--> stands in title of <a> (" + site.url("attribute") + ")"));
    }

    @Test
    void an_element_that_waits_for_nothing_is_a_complaint() {
        assertThat(runs.of("an_element_waits_for_nothing"))
                .isEqualTo(complaint(
                        "an_element_waits_for_nothing",
                        "marker: <button> has the class ls-loading, and no event is on its way (" + site.url("loading")
                                + ")"));
    }

    @Test
    void all_complaints_are_told() {
        assertThat(runs.of("two_things_at_once"))
                .isEqualTo(complaint(
                        "two_things_at_once",
                        "warning: careful (" + site.url("warns") + ":0:52)",
                        "marker: <!--/--> is shown as text in <textarea#note> (" + site.url("marker") + ")"));
    }

    @Test
    void what_a_test_expects_is_no_complaint_and_the_rest_is() {
        assertThat(runs.of("what_is_expected_is_no_complaint")).isEqualTo("passed");
        assertThat(runs.of("what_else_happens_still_is"))
                .isEqualTo(
                        complaint("what_else_happens_still_is", "warning: careful (" + site.url("warns") + ":0:52)"));
    }

    @Test
    void an_expected_complaint_that_never_comes_fails_the_test() {
        assertThat(runs.of("what_is_expected_does_not_come")).isEqualTo("""
                        Browser: the pages did not complain of what the test expects:
                          404
                        Take its browser.expect(...) away; or say browser.tolerate(...) of what they complain of at times.
                        More is in target/browser-failures/Samples.what_is_expected_does_not_come/.""");
        assertThat(runs.of("other_things_come_than_expected")).isEqualTo("""
                        Browser: the pages complained:
                          thrown: Error: broken
                        Mend what they complain of; or say browser.expect("a part of the line") in the test that provokes it.
                        Browser: the pages did not complain of what the test expects:
                          404
                        Take its browser.expect(...) away; or say browser.tolerate(...) of what they complain of at times.
                        More is in target/browser-failures/Samples.other_things_come_than_expected/.""");
    }

    @Test
    void what_a_test_tolerates_may_come_or_not() {
        assertThat(runs.of("what_is_tolerated_comes")).isEqualTo("passed");
        assertThat(runs.of("what_is_tolerated_does_not_come")).isEqualTo("passed");
    }

    @Test
    void complaints_and_what_is_expected_end_with_their_test() {
        assertThat(runs.of("a_first_complains_and_expects")).startsWith("Browser: the pages complained:\n");
        assertThat(runs.of("b_second_is_content")).isEqualTo("passed");
        assertThat(runs.of("c_third_is_not_covered_by_the_first"))
                .startsWith("Browser: the pages complained:\n  error: Failed to load resource:");
    }

    @Test
    void a_test_that_fails_by_itself_keeps_its_own_message_and_all_evidence() throws IOException {
        assertThat(runs.of("it_fails_by_itself")).isEqualTo("by itself");

        Path kept = FAILURES.resolve("Samples.it_fails_by_itself");
        assertThat(kept).isDirectoryContaining("glob:**/page-1.png").isDirectoryContaining("glob:**/page-1.html");
        assertThat(Files.readString(kept.resolve("complaints.txt"))).isEqualTo("thrown: Error: broken\n");
        assertThat(Files.readString(kept.resolve("page-1.messages.txt"))).isEqualTo(site.url("throws") + "\n\n");
        assertThat(Files.readString(kept.resolve("page-1.html"))).contains("throw new Error('broken')");
    }

    @Test
    void a_test_that_passes_leaves_nothing() {
        assertThat(FAILURES.resolve("Samples.all_is_well")).doesNotExist();
    }
}
