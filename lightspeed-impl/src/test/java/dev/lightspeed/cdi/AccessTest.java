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
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AccessTest {

    @LiveView("/admin")
    @RolesAllowed({"admin", "auditor"})
    @DeclareRoles("guest")
    static class Admin {

        Html render() {
            return html("<p></p>");
        }

        @On
        void look() {}

        @On
        @RolesAllowed("admin")
        void change() {}

        @On
        @DenyAll
        void never() {}

        @On
        @PermitAll
        void always() {}
    }

    @LiveView("/members")
    @RolesAllowed("**")
    static class Members {

        Html render() {
            return html("<p></p>");
        }
    }

    private static Weld weld;

    @BeforeAll
    static void start() {
        weld = new Weld(Admin.class, Members.class);
    }

    @AfterAll
    static void stop() {
        weld.close();
    }

    private static void forbidden(ThrowingCallable call, String message) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("event.forbidden"))
                .hasMessage(message);
    }

    @Test
    void a_view_is_shown_to_its_roles_only() {
        String refused =
                Admin.class.getName() + ": the caller has none of the roles. Let the caller log in, or give the role.";

        forbidden(() -> weld.at("/admin"), refused);
        forbidden(() -> weld.at("/admin", Weld.visitor("ann", "guest")), refused);
        assertThatCode(() -> weld.at("/admin", Weld.visitor("ann", "auditor"))).doesNotThrowAnyException();
    }

    @Test
    void a_view_may_be_shown_to_anybody_who_is_logged_in() {
        assertThatThrownBy(() -> weld.at("/members")).isInstanceOf(Refusal.class);
        assertThatCode(() -> weld.at("/members", Weld.visitor("ann"))).doesNotThrowAnyException();
    }

    @Test
    void a_handler_is_called_for_its_roles_only() throws Refusal {
        OpenPage auditor = weld.at("/admin", Weld.visitor("ann", "auditor")).mount("/admin");
        OpenPage admin = weld.at("/admin", Weld.visitor("bob", "admin")).mount("/admin");

        assertThatCode(() -> auditor.event("look", Map.of())).doesNotThrowAnyException();
        assertThatCode(() -> auditor.event("always", Map.of())).doesNotThrowAnyException();
        assertThatCode(() -> admin.event("change", Map.of())).doesNotThrowAnyException();
        forbidden(
                () -> auditor.event("change", Map.of()),
                Admin.class.getName() + ".change: event \"change\": the caller has none of the roles."
                        + " Show it to nobody else, or give the role.");
        assertThatThrownBy(() -> admin.event("never", Map.of())).isInstanceOf(Refusal.class);
    }

    @Test
    void the_roles_of_all_annotations_are_known_after_deployment() {
        LightspeedExtension extension = weld.container().getBeanManager().getExtension(LightspeedExtension.class);

        assertThat(extension.roles()).containsExactlyInAnyOrder("admin", "auditor", "guest", "**");
    }
}
