package dev.lightspeed.test;

import static dev.lightspeed.html.Html.html;
import static dev.lightspeed.test.find.Finders.button;
import static dev.lightspeed.test.find.Finders.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.lightspeed.LiveView;
import dev.lightspeed.On;
import dev.lightspeed.OnMessage;
import dev.lightspeed.Topics;
import dev.lightspeed.html.Html;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** Work on threads that nobody waits for. */
@LightspeedTest
class ThreadsTest {

    record Happened(String what) {}

    /** The thread on which it was observed. */
    static volatile String observed = "";

    @ApplicationScoped
    static class Observer {

        @Inject
        Topics topics;

        void observe(@ObservesAsync Happened event) {
            observed = Thread.currentThread().getName();
            topics.publish("news", event.what());
        }
    }

    @LiveView("/news")
    static class NewsView {

        @Inject
        Topics topics;

        @Inject
        Event<Happened> happened;

        @Resource
        ManagedExecutorService executor;

        private String news = "none";

        void mount(dev.lightspeed.Page page) {
            page.subscribe("news");
        }

        @On
        void own() throws InterruptedException {
            Thread thread = new Thread(() -> topics.publish("news", "from afar"), "own-thread");
            thread.start();
            thread.join();
        }

        @On
        void managed() {
            executor.execute(() -> topics.publish("news", "from here"));
        }

        @On
        void observers() {
            happened.fireAsync(new Happened("afterwards")).toCompletableFuture().join();
        }

        @OnMessage
        void arrived(String message) {
            news = message;
        }

        Html render() {
            return html(
                    "<p>News: {}</p><button ls-click=\"own\">Own</button><button ls-click=\"managed\">Managed</button>"
                            + "<button ls-click=\"observers\">Observers</button>",
                    news);
        }
    }

    @Inject
    LiveTest live;

    @Test
    void a_message_from_a_thread_that_the_kit_does_not_own_fails_its_step() {
        Page page = live.open("/news");

        assertThatThrownBy(() -> page.click(button("Own")))
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        "The step went wrong:\n  thread.foreign: The thread \"own-thread\" has sent something to a page."
                                + " The kit does not own it, and no step waits for it. Give its work to a"
                                + " ManagedExecutorService.\n"
                                + "Mend the view. A test that is about this says page.fails(\"thread.foreign\", it -> ...).");
    }

    @Test
    void a_test_that_waits_for_the_thread_itself_may_expect_it() {
        Page page = live.open("/news");

        page.fails("thread.foreign", it -> it.click(button("Own")));

        page.shows(text("News: from afar"));
    }

    @Test
    void asynchronous_observers_are_on_threads_that_the_kit_does_not_own() {
        Page page = live.open("/news");

        Throwable thrown = catchThrowable(() -> page.click(button("Observers")));

        assertThat(observed).isNotEmpty();
        assertThat(thrown)
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        "The step went wrong:\n  thread.foreign: The thread \"" + observed + "\" has sent something to"
                                + " a page. The kit does not own it, and no step waits for it. Give its work to a"
                                + " ManagedExecutorService.\n"
                                + "Mend the view. A test that is about this says page.fails(\"thread.foreign\", it -> ...).");
    }

    @Test
    void a_managed_executor_is_waited_for() {
        live.open("/news").click(button("Managed")).shows(text("News: from here"));
    }
}
