package dev.lightspeed.cdi;

import static dev.lightspeed.html.Html.html;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lightspeed.LiveView;
import dev.lightspeed.On;
import dev.lightspeed.cdi.Weld.OpenPage;
import dev.lightspeed.html.Html;
import dev.lightspeed.session.Refusal;
import dev.lightspeed.session.Visitor;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Lock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Beans that not everybody may call, called in turns and elsewhere. */
class GuardTest {

    @RolesAllowed("above")
    static class Above {

        String inherited() {
            return "inherited";
        }

        String overridden() {
            return "overridden above";
        }

        @RolesAllowed("method")
        String restrictedAbove() {
            return "restrictedAbove";
        }
    }

    @ApplicationScoped
    @DeclareRoles("declared")
    static class Orders extends Above {

        String open() {
            return "open";
        }

        @Override
        String overridden() {
            return "overridden";
        }

        @RolesAllowed({"boss", "clerk"})
        String cancel() {
            return "cancel";
        }

        @RolesAllowed("**")
        String list() {
            return "list";
        }

        @DenyAll
        String burn() {
            return "burn";
        }
    }

    @ApplicationScoped
    @RolesAllowed("boss")
    static class Books {

        String read() {
            return "read";
        }

        @PermitAll
        String title() {
            return "title";
        }
    }

    /** What the thread would know of: not the page's. */
    @ApplicationScoped
    static class Threads {

        static int alive;

        @Produces
        @Dependent
        Principal thread() {
            alive++;
            return () -> "thread";
        }

        void end(@Disposes Principal caller) {
            alive--;
        }
    }

    @LiveView("/desk")
    static class Desk {

        @Inject
        Orders orders;

        @Inject
        Books books;

        @Inject
        Principal caller;

        @Inject
        SecurityContext security;

        String text = "";

        @On
        void call(String name) {
            text = switch (name) {
                case "open" -> orders.open();
                case "inherited" -> orders.inherited();
                case "overridden" -> orders.overridden();
                case "restrictedAbove" -> orders.restrictedAbove();
                case "cancel" -> orders.cancel();
                case "list" -> orders.list();
                case "burn" -> orders.burn();
                case "read" -> books.read();
                default -> books.title();
            };
        }

        @On
        void who() {
            text = caller.getName() + " " + security.getCallerPrincipal().getName();
        }

        @On
        void role(String name) {
            text = name + " " + security.isCallerInRole(name);
        }

        @On
        void nobody() {
            text = "nobody " + (security.getCallerPrincipal() == null) + " " + caller.getName();
        }

        Html render() {
            return html("<p>{}</p>", text);
        }
    }

    @LiveView("/books")
    static class BooksView {

        @Inject
        Books books;

        void mount() {
            books.read();
        }

        Html render() {
            return html("<p></p>");
        }
    }

    private static Weld weld;

    @BeforeAll
    static void start() {
        weld = new Weld(Orders.class, Books.class, Desk.class, BooksView.class, Threads.class);
    }

    @AfterAll
    static void stop() {
        weld.close();
    }

    private static OpenPage desk(Visitor visitor) throws Refusal {
        return weld.at("/desk", visitor).mount("/desk");
    }

    @ParameterizedTest
    @CsvSource({
        "open, '', true",
        "inherited, '', false",
        "inherited, above, true",
        "overridden, '', true",
        "restrictedAbove, above, false",
        "restrictedAbove, method, true",
        "cancel, '', false",
        "cancel, clerk, true",
        "list, '', true",
        "burn, boss, false",
        "read, clerk, false",
        "read, boss, true",
        "title, '', true",
    })
    void a_method_of_a_bean_is_for_those_of_whom_it_or_the_class_that_declares_it_says_so(
            String method, String role, boolean called) throws Refusal {
        OpenPage page = desk(Weld.visitor("ann", role));

        if (called) {
            page.event("call", Map.of("name", method));
            assertThat(page.html()).contains("<p>" + method + "</p>");
        } else {
            assertThatThrownBy(() -> page.event("call", Map.of("name", method))).isInstanceOf(Refusal.class);
            assertThat(page.html()).contains("<p></p>");
        }
    }

    @Test
    void a_refused_call_is_told_in_the_log_and_as_a_code() throws Refusal {
        OpenPage page = desk(Weld.visitor("ann"));

        assertThatThrownBy(() -> page.event("call", Map.of("name", "cancel")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("event.forbidden"))
                .hasMessage(Desk.class.getName() + ": event \"call\": " + Orders.class.getName()
                        + ".cancel: the caller may not, and it is for \"boss\" and \"clerk\". Let the caller log in, or"
                        + " give the role.");
    }

    @Test
    void a_view_that_calls_such_a_bean_when_it_is_mounted_is_forbidden() throws Refusal {
        OpenPage page = weld.at("/books", Weld.NOBODY);

        assertThatThrownBy(() -> page.mount("/books"))
                .isInstanceOf(SecurityException.class)
                .hasMessage(Books.class.getName() + ".read: nobody is logged in, and it is for \"boss\". Let the caller"
                        + " log in, or give the role.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cancel", "burn"})
    void outside_of_turns_a_call_is_left_to_the_server(String method) {
        Orders orders = weld.container().select(Orders.class).get();

        assertThatCode(() -> {
                    if (method.equals("cancel")) {
                        orders.cancel();
                    } else {
                        orders.burn();
                    }
                })
                .doesNotThrowAnyException();
    }

    @Test
    void a_bean_injects_the_caller_of_the_page() throws Refusal {
        OpenPage page = desk(Weld.visitor("ann"));

        page.event("who", Map.of());

        assertThat(page.html()).contains("<p>ann ann</p>");
    }

    @ParameterizedTest
    @CsvSource({"boss, true", "clerk, false", "declared, false", "**, true", "unheard, false"})
    void a_bean_asks_for_the_roles_of_the_caller(String role, boolean has) throws Refusal {
        OpenPage page = desk(Weld.visitor("ann", "boss"));

        page.event("role", Map.of("name", role));

        assertThat(page.html()).contains("<p>" + role + " " + has + "</p>");
    }

    @Test
    void outside_of_turns_the_caller_is_the_servers_and_is_kept_for_no_longer_than_it_is_asked() {
        Principal caller = weld.container().select(Principal.class).get();

        assertThat(caller.getName()).isEqualTo("thread");
        assertThat(caller.getName()).isEqualTo("thread");

        assertThat(Threads.alive).isZero();
    }

    @Test
    void nobody_is_no_caller_and_has_no_role() throws Refusal {
        OpenPage page = desk(Weld.NOBODY);

        page.event("nobody", Map.of());
        assertThat(page.html()).contains("<p>nobody true null</p>");
        page.event("role", Map.of("name", "**"));

        assertThat(page.html()).contains("<p>** false</p>");
    }

    /** No EJB for that: only what makes one does. */
    @ApplicationScoped
    @Lock
    static class Locked {

        @RolesAllowed("boss")
        void open() {}
    }

    @LiveView("/lock")
    static class LockView {

        @Inject
        Locked locked;

        @On
        void open() {
            locked.open();
        }

        Html render() {
            return html("<p></p>");
        }
    }

    @Test
    void a_bean_with_another_annotation_of_ejbs_is_guarded() throws Refusal {
        try (Weld locks = new Weld(Locked.class, LockView.class)) {
            OpenPage page = locks.at("/lock", Weld.visitor("ann")).mount("/lock");

            assertThatThrownBy(() -> page.event("open", Map.of())).isInstanceOf(Refusal.class);
        }
    }

    static class Vault {

        @RolesAllowed("boss")
        void open() {}
    }

    @ApplicationScoped
    static class Builder {

        @Produces
        @ApplicationScoped
        Vault vault() {
            return new Vault();
        }
    }

    @ApplicationScoped
    static class Shelf {

        @Produces
        final Vault vault = new Vault();
    }

    @Test
    void a_restricted_method_of_what_is_produced_is_refused_at_deployment() {
        String cure = " produces. Leave the producer out, and give the class itself a scope.";
        String wrong =
                Vault.class.getName() + ".open: it is for \"boss\", and no interceptor sees calls of a bean that ";

        assertThatThrownBy(() -> new Weld(Builder.class))
                .hasMessageContaining(wrong + Builder.class.getName() + ".vault" + cure);
        assertThatThrownBy(() -> new Weld(Shelf.class))
                .hasMessageContaining(wrong + Shelf.class.getName() + ".vault" + cure);
    }

    @ApplicationScoped
    static class FinalMethod {

        @RolesAllowed("boss")
        final void pay() {}
    }

    @Dependent
    static class StaticMethod {

        @RolesAllowed("boss")
        static void pay() {}
    }

    @Test
    void a_method_that_no_interceptor_sees_is_refused_at_deployment() {
        assertThatThrownBy(() -> new Weld(StaticMethod.class))
                .hasMessageContaining(StaticMethod.class.getName()
                        + ".pay: it is for \"boss\", and no interceptor sees calls of what is static. Remove"
                        + " \"static\".");
        assertThatThrownBy(() -> new Weld(FinalMethod.class)).hasMessageContaining("pay");
    }
}
