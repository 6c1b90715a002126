package dev.lightspeed.cdi;

import static dev.lightspeed.html.Html.html;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.LiveView;
import dev.lightspeed.On;
import dev.lightspeed.Page;
import dev.lightspeed.cdi.Weld.OpenPage;
import dev.lightspeed.html.Html;
import dev.lightspeed.session.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.concurrent.spi.ThreadContextProvider;
import jakarta.enterprise.concurrent.spi.ThreadContextSnapshot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Work that a turn gives to another thread, by the provider that containers find. */
class CarriedTest {

    @ApplicationScoped
    static class Books {

        @RolesAllowed("boss")
        String read() {
            return "read";
        }
    }

    @LiveView("/desk")
    static class Desk {

        /** What the next task does, and what came of it. */
        static Supplier<String> task = () -> "";

        static String done = "";

        @Inject
        Books books;

        @Inject
        Principal caller;

        @Inject
        SecurityContext security;

        @Inject
        Page page;

        @On
        void read() throws InterruptedException {
            elsewhere(() -> books.read());
        }

        @On
        void who() throws InterruptedException {
            elsewhere(() -> caller.getName() + " "
                    + security.getCallerPrincipal().getName() + " " + security.isCallerInRole("boss") + " "
                    + page.caller().orElse(""));
        }

        @On
        void send() throws InterruptedException {
            elsewhere(() -> {
                page.send("from elsewhere");
                return "sent";
            });
        }

        @On
        void url() throws InterruptedException {
            elsewhere(() -> page.url());
        }

        @On
        void here() {
            ThreadContextSnapshot snapshot = provider().currentContext(Map.of());
            var begun = snapshot.begin();
            done = page.url();
            begun.endContext();
            done += page.url();
        }

        @On
        void cleared() throws InterruptedException {
            run(provider().clearedContext(Map.of()), () -> books.read());
        }

        Html render() {
            return html("<p></p>");
        }

        private static void elsewhere(Supplier<String> work) throws InterruptedException {
            run(provider().currentContext(Map.of()), work);
        }
    }

    private static ThreadContextProvider provider() {
        return ServiceLoader.load(ThreadContextProvider.class).findFirst().orElseThrow();
    }

    private static void run(ThreadContextSnapshot snapshot, Supplier<String> work) throws InterruptedException {
        Thread thread = new Thread(() -> {
            var begun = snapshot.begin();
            try {
                Desk.done = work.get();
            } catch (RuntimeException thrown) {
                Desk.done = thrown.getMessage();
            } finally {
                begun.endContext();
            }
            assertThat(CurrentVisitor.get()).isEmpty();
        });
        thread.start();
        thread.join();
    }

    private static Weld weld;

    @BeforeAll
    static void start() {
        weld = new Weld(Books.class, Desk.class);
    }

    @AfterAll
    static void stop() {
        weld.close();
    }

    @AfterEach
    void forget() {
        Desk.done = "";
    }

    private static OpenPage desk(String... roles) throws Refusal {
        return weld.at("/desk", Weld.visitor("ann", roles)).mount("/desk");
    }

    @Test
    void a_bean_is_guarded_for_the_caller_of_the_turn() throws Refusal {
        desk("clerk").event("read", Map.of());
        assertThat(Desk.done)
                .isEqualTo(
                        Books.class.getName() + ".read: the caller may not, and it is for \"boss\". Let the caller log"
                                + " in, or give the role.");

        desk("boss").event("read", Map.of());
        assertThat(Desk.done).isEqualTo("read");
    }

    @Test
    void it_knows_the_caller_of_the_page() throws Refusal {
        desk("boss").event("who", Map.of());

        assertThat(Desk.done).isEqualTo("ann ann true ann");
    }

    @Test
    void it_sends_messages_to_the_page() throws Refusal {
        List<Object> mail = new ArrayList<>();
        OpenPage page = desk();
        page.program().mail(mail::add);

        page.event("send", Map.of());

        assertThat(Desk.done).isEqualTo("sent");
        assertThat(mail).containsExactly("from elsewhere");
    }

    @Test
    void it_is_not_the_turn() throws Refusal {
        desk().event("url", Map.of());

        assertThat(Desk.done)
                .isEqualTo(
                        "Page: this thread is in no turn of the page \"/desk\". Send it a message, and use the page in"
                                + " its @OnMessage handler.");
    }

    @Test
    void work_that_comes_back_to_its_turn_at_once_is_the_turn() throws Refusal {
        desk().event("here", Map.of());

        assertThat(Desk.done).isEqualTo("/desk/desk");
    }

    @Test
    void where_the_context_is_cleared_a_call_is_the_servers_matter() throws Refusal {
        desk().event("cleared", Map.of());

        assertThat(Desk.done).isEqualTo("read");
    }
}
