package dev.lightspeed.cdi;

import static dev.lightspeed.html.Html.html;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lightspeed.Component;
import dev.lightspeed.LiveView;
import dev.lightspeed.On;
import dev.lightspeed.Page;
import dev.lightspeed.Step;
import dev.lightspeed.cdi.Weld.OpenPage;
import dev.lightspeed.html.Html;
import dev.lightspeed.session.Refusal;
import dev.lightspeed.session.Visitor;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.Method;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    static class Free {
        @On
        void plain() {}

        @On
        @RolesAllowed("method")
        void restricted() {}

        @On
        @PermitAll
        void permitted() {}

        @On
        @DenyAll
        void denied() {}
    }

    @RolesAllowed("class")
    static class Restricted {
        @On
        void plain() {}

        @On
        @RolesAllowed("method")
        void restricted() {}

        @On
        @PermitAll
        void permitted() {}

        @On
        @DenyAll
        void denied() {}
    }

    @DenyAll
    static class Denied {
        void plain() {}

        @RolesAllowed("method")
        void restricted() {}

        @PermitAll
        void permitted() {}

        @DenyAll
        void denied() {}
    }

    @PermitAll
    static class Permitted {
        void plain() {}

        @RolesAllowed("method")
        void restricted() {}

        @PermitAll
        void permitted() {}

        @DenyAll
        void denied() {}
    }

    @LiveView("/free-below-restricted")
    static class FreeBelowRestricted extends Restricted {

        Html render() {
            return html("<p></p>");
        }

        @On
        void own() {}
    }

    @LiveView("/restricted-below-free")
    @RolesAllowed("view")
    static class RestrictedBelowFree extends Free {

        Html render() {
            return html("<p></p>");
        }
    }

    @LiveView("/restricted-below-restricted")
    @RolesAllowed("view")
    static class RestrictedBelowRestricted extends Restricted {

        Html render() {
            return html("<p></p>");
        }
    }

    @RolesAllowed("drawer")
    static class Drawer {

        Html render() {
            return html("<p></p>");
        }
    }

    @LiveView("/drawn-above")
    static class DrawnAbove extends Drawer {}

    @LiveView("/drawn-above-and-restricted")
    @RolesAllowed("view")
    static class DrawnAboveAndRestricted extends Drawer {}

    @LiveView("/drawn-below")
    static class DrawnBelow extends Drawer {

        @Override
        Html render() {
            return html("<p></p>");
        }
    }

    @LiveView("/drawn-above-component")
    static class ComponentAbove extends Stepper {}

    record Add() {}

    @RolesAllowed("drawer")
    static class Stepper implements Component<Integer, Add> {

        @Override
        public Step<Integer> init(Page page) {
            return Step.to(0);
        }

        @Override
        public Step<Integer> update(Integer model, Add message) {
            return Step.to(model + 1);
        }

        @Override
        public Html render(Integer model) {
            return html("<p>{}</p>", model);
        }
    }

    sealed interface Order {

        @RolesAllowed("boss")
        record Cancel() implements Order {}

        @PermitAll
        record Look() implements Order {}

        record Ship() implements Order {}

        @RolesAllowed("clerk")
        sealed interface Paper extends Order {}

        record Sign() implements Paper {}

        @DenyAll
        record Burn() implements Paper {}
    }

    @LiveView("/orders")
    static class Orders implements Component<Integer, Order> {

        @Override
        public Step<Integer> init(Page page) {
            return Step.to(0);
        }

        @Override
        public Step<Integer> update(Integer model, Order message) {
            return Step.to(model + 1);
        }

        @Override
        public Html render(Integer model) {
            return html("<p>{}</p>", model);
        }
    }

    @LiveView("/free-orders")
    @PermitAll
    static class FreeOrders extends Orders {}

    @LiveView("/handled-orders")
    static class HandledOrders {

        @On
        void order(Order order) {}

        Html render() {
            return html("<p></p>");
        }
    }

    private static Weld weld;

    @BeforeAll
    static void start() {
        weld = new Weld(
                Admin.class,
                Members.class,
                FreeBelowRestricted.class,
                RestrictedBelowFree.class,
                RestrictedBelowRestricted.class,
                DrawnAbove.class,
                DrawnAboveAndRestricted.class,
                DrawnBelow.class,
                ComponentAbove.class,
                Orders.class,
                FreeOrders.class,
                HandledOrders.class);
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

        assertThat(extension.roles())
                .containsExactlyInAnyOrder(
                        "admin", "auditor", "guest", "**", "class", "method", "view", "drawer", "boss", "clerk");
    }

    @ParameterizedTest
    @CsvSource({
        "Free, plain, true, true, true",
        "Free, restricted, false, false, true",
        "Free, permitted, true, true, true",
        "Free, denied, false, false, false",
        "Restricted, plain, false, true, false",
        "Restricted, restricted, false, false, true",
        "Restricted, permitted, true, true, true",
        "Restricted, denied, false, false, false",
        "Denied, plain, false, false, false",
        "Denied, restricted, false, false, true",
        "Denied, permitted, true, true, true",
        "Denied, denied, false, false, false",
        "Permitted, plain, true, true, true",
        "Permitted, restricted, false, false, true",
        "Permitted, permitted, true, true, true",
        "Permitted, denied, false, false, false",
    })
    void the_rule_of_a_method_is_its_own_or_that_of_the_class_that_declares_it(
            String type, String method, boolean nobody, boolean ofClass, boolean ofMethod)
            throws ReflectiveOperationException {
        Class<?> declaring = Class.forName(AccessTest.class.getName() + "$" + type);

        AccessRule rule = AccessRule.of(declaring.getDeclaredMethod(method));

        assertThat(rule.admits().test(Weld.NOBODY)).isEqualTo(nobody);
        assertThat(rule.admits().test(Weld.visitor("ann", "class"))).isEqualTo(ofClass);
        assertThat(rule.admits().test(Weld.visitor("ann", "method"))).isEqualTo(ofMethod);
    }

    @ParameterizedTest
    @CsvSource({
        "/free-below-restricted, own, '', false",
        "/free-below-restricted, plain, '', false",
        "/free-below-restricted, plain, class, true",
        "/free-below-restricted, restricted, class, false",
        "/free-below-restricted, restricted, method, true",
        "/free-below-restricted, permitted, '', true",
        "/free-below-restricted, denied, class method, false",
        "/restricted-below-free, plain, view, true",
        "/restricted-below-free, restricted, view, false",
        "/restricted-below-free, restricted, view method, true",
        "/restricted-below-free, permitted, view, true",
        "/restricted-below-free, denied, view method, false",
        "/restricted-below-restricted, plain, view, false",
        "/restricted-below-restricted, plain, view class, true",
        "/restricted-below-restricted, restricted, view class, false",
        "/restricted-below-restricted, restricted, view method, true",
        "/restricted-below-restricted, permitted, view, true",
        "/restricted-below-restricted, denied, view class method, false",
    })
    void a_handler_from_a_class_above_the_view_keeps_its_rule(String path, String event, String roles, boolean handled)
            throws Refusal {
        OpenPage page = weld.at(path, Weld.visitor("ann", roles.split(" ", -1))).mount(path);

        if (handled) {
            assertThatCode(() -> page.event(event, Map.of())).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> page.event(event, Map.of())).isInstanceOf(Refusal.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/drawn-above, '', false",
        "/drawn-above, drawer, true",
        "/drawn-above-and-restricted, drawer, false",
        "/drawn-above-and-restricted, view, false",
        "/drawn-above-and-restricted, view drawer, true",
        "/drawn-below, '', true",
        "/drawn-above-component, '', false",
        "/drawn-above-component, drawer, true",
    })
    void a_view_that_a_class_above_it_draws_is_shown_to_the_roles_of_both(String path, String roles, boolean shown) {
        ThrowingCallable open = () -> weld.at(path, Weld.visitor("ann", roles.split(" ", -1)));

        if (shown) {
            assertThatCode(open).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(open).isInstanceOf(Refusal.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/orders, cancel, '', false",
        "/orders, cancel, boss, true",
        "/orders, look, '', true",
        "/orders, ship, boss, false",
        "/orders, sign, boss, false",
        "/orders, sign, clerk, true",
        "/orders, burn, boss clerk, false",
        "/free-orders, ship, '', true",
        "/free-orders, cancel, '', false",
        "/handled-orders, cancel, '', false",
        "/handled-orders, cancel, boss, true",
        "/handled-orders, look, '', true",
        "/handled-orders, ship, boss, false",
        "/handled-orders, sign, clerk, true",
    })
    void a_message_has_a_rule_as_a_handler_has(String path, String event, String roles, boolean handled)
            throws Refusal {
        OpenPage page = weld.at(path, Weld.visitor("ann", roles.split(" ", -1))).mount(path);

        if (handled) {
            assertThatCode(() -> page.event(event, Map.of())).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> page.event(event, Map.of()))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("event.forbidden"));
        }
    }

    @Test
    void a_refused_message_is_told_in_the_log() throws Refusal {
        OpenPage page = weld.at("/orders", Weld.visitor("ann")).mount("/orders");

        forbidden(
                () -> page.event("cancel", Map.of()),
                Order.Cancel.class.getName() + ": event \"cancel\": the caller has none of the roles."
                        + " Show it to nobody else, or give the role.");
    }

    /** An endpoint that a class above declares is as open as both classes are. */
    @Test
    void an_endpoint_of_a_class_above_is_for_those_whom_the_bean_admits() throws ReflectiveOperationException {
        Visitor anybody = new Visitor(null, Set.of(), Locale.ROOT, "browser", "address");
        Method plain = Free.class.getDeclaredMethod("plain");
        Method permitted = Free.class.getDeclaredMethod("permitted");

        assertThat(AccessRule.of(plain, Free.class).admits().test(anybody)).isTrue();
        assertThat(AccessRule.of(plain, RestrictedBelowFree.class).admits().test(anybody))
                .isFalse();
        assertThat(AccessRule.of(permitted, RestrictedBelowFree.class).admits().test(anybody))
                .isTrue();
    }
}
