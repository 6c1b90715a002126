package dev.lightspeed.test;

import static dev.lightspeed.html.Html.html;
import static dev.lightspeed.test.find.Finders.button;
import static dev.lightspeed.test.find.Finders.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.lightspeed.LiveView;
import dev.lightspeed.On;
import dev.lightspeed.html.Html;
import dev.lightspeed.test.security.CalledBy;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.MethodOrderer.MethodName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What one test, task or turn leaves is not for the next. */
@LightspeedTest
class TidinessTest {

    @LiveView("/work")
    static class WorkView {

        @Inject
        UserTransaction transaction;

        @Inject
        SecurityContext security;

        @Resource
        ManagedExecutorService executor;

        private int status = -1;

        @On
        void begin() throws Exception {
            transaction.begin();
        }

        @On
        void look() throws Exception {
            status = transaction.getStatus();
        }

        @On
        void tasks() {
            executor.execute(() -> {
                throw new IllegalStateException("no stock");
            });
            executor.execute(() -> DONE.add("second"));
        }

        private String caller() {
            return security.getCallerPrincipal() == null
                    ? "nobody"
                    : security.getCallerPrincipal().getName();
        }

        Html render() {
            return html(
                    "<p>{}</p><p>{}</p><button ls-click=\"begin\">Begin</button><button ls-click=\"look\">Look</button>"
                            + "<button ls-click=\"tasks\">Tasks</button>",
                    "status " + status,
                    "called by " + caller());
        }
    }

    static final List<String> DONE = new ArrayList<>();

    @Disabled("Run by the tests below.")
    @LightspeedTest
    @TestMethodOrder(MethodName.class)
    static class Restless {

        @Inject
        LiveTest live;

        @Test
        void one_does_not_come_to_rest() {
            live.step(() -> live.executor().execute(new Runnable() {
                @Override
                public void run() {
                    live.executor().execute(this);
                }
            }));
        }

        @Test
        void two_is_innocent() {
            live.step(() -> {});
        }
    }

    @Disabled("Run by the tests below.")
    @LightspeedTest
    static class EndsLate {

        @LiveView("/late")
        static class LateView {

            @Resource
            ManagedExecutorService executor;

            @PreDestroy
            void end() {
                executor.execute(() -> {
                    throw new IllegalStateException("too late");
                });
            }

            Html render() {
                return html("<p>Late</p>");
            }
        }

        @Inject
        LiveTest live;

        @Test
        void throws_at_its_end() {
            live.open("/late");
        }
    }

    @Inject
    LiveTest live;

    @Inject
    UserTransaction transaction;

    @Test
    void rolls_back_what_a_handler_left_open_and_says_so() {
        Page page = live.open("/work");

        assertThatThrownBy(() -> page.click(button("Begin")))
                .hasMessage("The step went wrong:\n  transaction.open: A transaction was left open, and is rolled back."
                        + " Commit it, or roll it back; the cause says where it was begun.\n"
                        + "Mend the view. A test that is about this says page.fails(\"transaction.open\", it -> ...).");
        page.click(button("Look"));
        page.shows(text("status " + Status.STATUS_NO_TRANSACTION));
    }

    @Test
    void leaves_the_transaction_of_the_test_out_of_turns() throws Exception {
        Page page = live.open("/work");
        transaction.begin();

        page.click(button("Look"));

        page.shows(text("status " + Status.STATUS_NO_TRANSACTION));
        assertThat(transaction.getStatus()).isEqualTo(Status.STATUS_ACTIVE);
        transaction.rollback();
    }

    @Test
    void rolls_back_a_transaction_that_takes_too_long() throws Exception {
        transaction.setTransactionTimeout(60);
        transaction.begin();
        live.advance(Duration.ofSeconds(61));

        assertThatThrownBy(transaction::commit)
                .isInstanceOf(RollbackException.class)
                .hasMessage(
                        "UserTransaction: the transaction took longer than setTransactionTimeout(60) allows, and was"
                                + " rolled back.");
        assertThat(transaction.getStatus()).isEqualTo(Status.STATUS_NO_TRANSACTION);
        transaction.begin();
        live.advance(Duration.ofSeconds(60));
        transaction.commit();
        transaction.setTransactionTimeout(0);
        transaction.begin();
        live.advance(Duration.ofHours(1));
        transaction.commit();
        assertThatThrownBy(() -> transaction.setTransactionTimeout(-1))
                .isInstanceOf(SystemException.class)
                .hasMessage("UserTransaction: a time-out of -1 s. Give 0 for none.");
    }

    @Test
    void runs_what_waits_after_a_task_threw_and_says_so() {
        Page page = live.open("/work");
        DONE.clear();

        assertThatThrownBy(() -> page.click(button("Tasks")))
                .hasMessage(
                        "The step went wrong:\n  task.failed: A task threw java.lang.IllegalStateException: no stock\n"
                                + "Mend the view. A test that is about this says page.fails(\"task.failed\", it -> ...).")
                .hasRootCauseMessage("no stock");
        assertThat(DONE).containsExactly("second");
    }

    @Test
    @CalledBy("bea")
    void does_not_call_pages_of_nobody_as_the_caller_of_the_test() {
        live.get("/work").is(200);
        assertThat(live.get("/work").text()).contains("called by nobody");

        live.open("/work").click(button("Look")).shows(text("called by nobody"));
    }

    @Test
    void spares_the_tests_after_one_that_does_not_come_to_rest() {
        assertThat(Launched.results(selectClass(Restless.class)))
                .containsExactly(
                        "one_does_not_come_to_rest() failed: The application does not come to rest: 100000 turns and"
                                + " messages, and more wait. Look for a page that answers its own messages.",
                        "two_is_innocent() passed");
    }

    @Test
    void fails_a_test_whose_application_goes_wrong_when_it_ends() {
        assertThat(Launched.results(selectClass(EndsLate.class)))
                .containsExactly("throws_at_its_end() failed: The step went wrong:\n  task.failed: A task threw"
                        + " java.lang.IllegalStateException: too late\n"
                        + "Mend the view. A test that is about this says page.fails(\"task.failed\", it -> ...).");
    }

    @Nested
    @CalledBy(value = "outer", roles = "boss")
    class Called {

        @Inject
        SecurityContext security;

        @Nested
        class Inside {

            @Test
            void is_called_as_the_class_around_says() {
                assertThat(security.isCallerInRole("boss")).isTrue();
            }
        }
    }
}
