package dev.lightspeed.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HibernationTest {

    private final Kernel kernel = new Kernel();
    private TestBrowser browser;
    private CounterProgram program;

    @BeforeEach
    void a_page_with_a_large_imprint() {
        kernel.prepare = prepared -> prepared.rows = 100;
        browser = kernel.live();
        program = kernel.programs.get(0);
        program.calls.clear();
    }

    /** The browser beats, so that its line stays. */
    private void idle(int seconds) {
        for (int second = 0; second < seconds; second++) {
            browser.say("[\"b\"]");
            kernel.pass(Duration.ofSeconds(1));
        }
    }

    @Test
    void a_page_that_is_not_drawn_for_a_minute_keeps_one_hash() {
        idle(59);
        assertThat(kernel.last().bytes()).isGreaterThan(2_000);

        idle(2);

        assertThat(kernel.last().bytes()).isZero();
        assertThat(program.calls).isEmpty();
    }

    @Test
    void an_event_of_a_page_that_hibernates_is_answered_by_what_changed() {
        idle(61);

        List<String> answer = browser.event("inc");

        assertThat(answer).containsExactly("[\"d\",1,1,1,[0,1]]");
        assertThat(program.calls).containsExactly("render", "event inc {}", "render");
    }

    @Test
    void a_message_wakes_a_page_too() {
        idle(61);

        kernel.last().tell("news");
        kernel.executor.runAll();

        assertThat(browser.received()).containsExactly("[\"d\",1,1,0,[0,1]]");
    }

    @Test
    void a_page_that_would_be_drawn_otherwise_meanwhile_is_sent_whole() {
        idle(61);
        program.count = 7;

        List<String> answer = browser.event("inc");

        assertThat(answer).singleElement().asString().startsWith("[\"d\",1,1,1,[\"p\",");
        assertThat(browser.event("inc")).containsExactly("[\"d\",2,1,2,[0,9]]");
    }

    @Test
    void a_page_that_cannot_be_drawn_again_is_sent_whole_by_the_event_after_which_it_can() {
        idle(61);
        program.onRender = () -> {
            throw new IllegalStateException("no data");
        };
        program.handlers.put("mend", sink -> program.onRender = () -> {});

        List<String> answer = browser.event("mend");

        assertThat(answer).singleElement().asString().startsWith("[\"d\",1,1,1,[\"p\",");
        assertThat(kernel.troubles).isEmpty();
    }

    @Test
    void a_page_that_cannot_be_drawn_when_its_browser_is_back_is_sent_whole_once_it_can() {
        program.showsConnected = true;
        idle(61);
        browser.cut();
        program.onRender = () -> {
            throw new IllegalStateException("no data");
        };
        program.handlers.put("mend", sink -> program.onRender = () -> {});

        browser.join();
        assertThat(browser.received()).last().isEqualTo("[\"f\",1,1,0,\"view.draw\"]");

        assertThat(browser.event("mend")).singleElement().asString().startsWith("[\"d\",2,1,1,[\"p\",");
    }

    @Test
    void a_page_is_awake_for_another_minute() {
        idle(61);
        browser.event("inc");
        idle(30);
        assertThat(kernel.last().bytes()).isGreaterThan(2_000);
        program.calls.clear();

        browser.event("inc");

        assertThat(program.calls).containsExactly("event inc {}", "render");
    }

    @Test
    void a_lost_page_hibernates_and_resumes_without_being_drawn() {
        idle(30);
        browser.cut();
        kernel.pass(Duration.ofSeconds(40));
        assertThat(kernel.last().bytes()).isZero();

        browser.join();

        assertThat(browser.received()).singleElement().asString().startsWith("[\"hello\"");
        assertThat(program.calls).doesNotContain("render");
        assertThat(browser.event("inc")).containsExactly("[\"d\",1,1,1,[0,1]]");
    }

    @Test
    void a_page_that_shows_whether_its_browser_is_there_is_sent_whole() {
        program.showsConnected = true;
        idle(61);
        browser.cut();

        browser.join();

        assertThat(browser.received()).last().asString().startsWith("[\"d\",1,1,0,[\"p\",");
    }

    @Test
    void a_browser_that_lost_its_markers_gets_a_whole_drawing() {
        idle(61);
        browser.cut();

        browser.join(",\"rebuild\":true");

        assertThat(browser.received()).last().asString().startsWith("[\"d\",1,1,0,[\"p\",");
    }

    @Test
    void a_small_imprint_is_kept() {
        kernel.prepare = prepared -> prepared.rows = 0;
        TestBrowser small = kernel.live();
        CounterProgram drawn = kernel.programs.stream()
                .filter(one -> one.rows == 0)
                .findFirst()
                .orElseThrow();
        kernel.pass(Duration.ofSeconds(61));
        drawn.calls.clear();

        small.event("inc");

        assertThat(drawn.calls).containsExactly("event inc {}", "render");
    }
}
