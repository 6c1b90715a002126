package dev.lightspeed.cdi;

import static dev.lightspeed.html.Html.html;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.LiveView;
import dev.lightspeed.On;
import dev.lightspeed.Page;
import dev.lightspeed.html.Html;
import dev.lightspeed.session.Refusal;
import jakarta.annotation.Priority;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.concurrent.Asynchronous;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.security.Principal;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@code @Asynchronous} methods on a server that takes nothing of ours to the other thread. */
class CarryingTest {

    /** Stands for the server's. */
    @Interceptor
    @Asynchronous
    @Priority(Interceptor.Priority.PLATFORM_BEFORE + 5)
    static class Server {

        static UnaryOperator<Callable<Object>> provider = UnaryOperator.identity();

        @AroundInvoke
        @SuppressWarnings("FutureReturnValueIgnored") // It is the answer.
        Object elsewhere(InvocationContext call) throws Exception {
            FutureTask<Object> task = new FutureTask<>(provider.apply(call::proceed));
            new Thread(task).start();
            try {
                return task.get();
            } catch (ExecutionException thrown) {
                return CompletableFuture.failedFuture(thrown.getCause());
            }
        }
    }

    private static final UnaryOperator<Callable<Object>> UNASKED = UnaryOperator.identity();

    @ApplicationScoped
    static class Books {

        @RolesAllowed("boss")
        String read() {
            return "read";
        }
    }

    @ApplicationScoped
    static class Clerk {

        @Inject
        Books books;

        @Inject
        Principal caller;

        @Inject
        Page page;

        @Asynchronous
        CompletableFuture<String> later() {
            return CompletableFuture.completedFuture(
                    caller.getName() + " of " + page.caller().orElse("nobody") + " " + books.read());
        }
    }

    @Asynchronous
    @ApplicationScoped
    static class Reader {

        @Inject
        Books books;

        CompletableFuture<String> reads() {
            return CompletableFuture.completedFuture(books.read());
        }
    }

    @LiveView("/desk")
    static class Desk {

        static String done = "";

        @Inject
        Clerk clerk;

        @Inject
        Reader reader;

        @On
        void later() {
            done = what(clerk.later());
        }

        @On
        void reads() {
            done = what(reader.reads());
        }

        private static String what(CompletableFuture<String> answer) {
            return answer.exceptionally(thrown -> String.valueOf(thrown.getMessage()))
                    .join();
        }

        Html render() {
            return html("<p></p>");
        }
    }

    private static Weld weld;

    @BeforeAll
    static void start() {
        weld = new Weld(Server.class, Books.class, Clerk.class, Reader.class, Desk.class);
    }

    @AfterAll
    static void stop() {
        weld.close();
    }

    @AfterEach
    void forget() {
        Desk.done = "";
        Server.provider = UNASKED;
    }

    private static String done(String event, String... roles) throws Refusal {
        weld.at("/desk", Weld.visitor("ann", roles)).mount("/desk").event(event, Map.of());
        return Desk.done;
    }

    @Test
    void know_caller_and_page_and_find_beans_guarded() throws Refusal {
        assertThat(done("later", "boss")).isEqualTo("ann of ann read");
        assertThat(done("later", "clerk"))
                .endsWith(
                        ".read: the caller may not, and it is for \"boss\". Let the caller log in, or give the role.");
    }

    @Test
    void are_those_of_an_annotated_class_too() throws Refusal {
        assertThat(done("reads", "boss")).isEqualTo("read");
        assertThat(done("reads", "clerk")).contains("the caller may not");
    }

    @Test
    void keep_what_a_provider_has_taken_along_already() throws Refusal {
        Server.provider = work -> {
            var snapshot = new CarriedContext().currentContext(Map.of());
            return () -> {
                var begun = snapshot.begin();
                try {
                    return work.call();
                } finally {
                    begun.endContext();
                }
            };
        };

        assertThat(done("later", "boss")).isEqualTo("ann of ann read");
    }

    @Test
    void are_the_servers_matter_where_no_turn_calls_them() throws Exception {

        assertThat(CompletableFuture.supplyAsync(() -> weld.container()
                                .select(Reader.class)
                                .get()
                                .reads()
                                .join())
                        .get())
                .isEqualTo("read");
    }
}
