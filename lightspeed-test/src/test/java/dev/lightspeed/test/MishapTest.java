package dev.lightspeed.test;

import static dev.lightspeed.html.Html.html;
import static dev.lightspeed.test.Visit.as;
import static dev.lightspeed.test.find.Finders.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lightspeed.LiveView;
import dev.lightspeed.html.Html;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/** Pages that cannot come, and tests that are about that. */
@LightspeedTest
class MishapTest {

    @LiveView("/orders/{id}")
    static class OrderView {

        void mount(dev.lightspeed.Page page) {
            if (page.param("id").orElseThrow().equals("7")) {
                throw new NoSuchElementException("no order 7");
            }
            if (page.param("id").orElseThrow().equals("8")) {
                throw new SecurityException("order 8 is not yours");
            }
        }

        Html render() {
            return html("<p>Order</p>");
        }
    }

    @LiveView("/undrawn")
    static class UndrawnView {

        Html render() {
            throw new IllegalStateException("nothing to draw");
        }
    }

    @RolesAllowed("boss")
    @LiveView("/boss")
    static class BossView {

        Html render() {
            return html("<p>Boss</p>");
        }
    }

    @Inject
    LiveTest live;

    private static final String ORDER =
            OrderView.class.getName() + ": mounting \"/orders/7\" threw java.util.NoSuchElementException: no order 7";

    @Test
    void a_view_that_fails_to_mount_fails_the_test_with_the_cause() {
        assertThatThrownBy(() -> live.open("/orders/7"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("The step went wrong:\n  mount.failed: " + ORDER
                        + "\nMend the view. A test that is about this says live.fails(url), or"
                        + " page.fails(\"mount.failed\", it -> ...).")
                .hasRootCauseMessage("no order 7");
    }

    @Test
    void a_test_may_be_about_a_view_that_fails_to_mount() {
        Mishap mishap = live.fails("/orders/7", as("anna"));

        mishap.is(500).is("mount.failed").threw(NoSuchElementException.class, "no order 7");
        assertThat(mishap.status()).isEqualTo(500);
        assertThat(mishap.cause()).isInstanceOf(NoSuchElementException.class);
        live.open("/orders/1").shows(text("Order"));
    }

    @Test
    void a_test_may_be_about_a_view_that_refuses_its_visitor_or_cannot_be_drawn() {
        live.fails("/orders/8").is(403).threw(SecurityException.class, "order 8 is not yours");
        live.fails("/undrawn").is(500).threw(IllegalStateException.class, "nothing to draw");
    }

    @Test
    void fails_where_the_page_comes() {
        assertThatThrownBy(() -> live.fails("/orders/1"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("GET /orders/1 answered 200 and nothing went wrong, but was expected to fail. Open it with"
                        + " live.open, or look at its view.");
    }

    @Test
    void fails_where_the_page_is_only_refused() {
        assertThatThrownBy(() -> live.fails("/boss"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("GET /boss answered 403: You may not see this page. A test that is about this says"
                        + " live.get(\"/boss\").is(403).");
    }

    @Test
    void says_what_went_wrong_instead() {
        Mishap mishap = live.fails("/orders/7");

        assertThatThrownBy(() -> mishap.is(404))
                .isInstanceOf(AssertionError.class)
                .hasMessage("GET /orders/7 failed and answered 500, not 404:\n  mount.failed: " + ORDER);
        assertThatThrownBy(() -> mishap.is("view.draw"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("GET /orders/7 failed by mount.failed, not by view.draw:\n  mount.failed: " + ORDER);
        assertThatThrownBy(() -> mishap.threw(IllegalStateException.class))
                .isInstanceOf(AssertionError.class)
                .hasMessage("GET /orders/7 threw java.util.NoSuchElementException: no order 7, which is no"
                        + " java.lang.IllegalStateException:\n  mount.failed: " + ORDER)
                .hasCauseInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> mishap.threw(NoSuchElementException.class, "no order"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("GET /orders/7 threw \"no order 7\", not \"no order\":\n  mount.failed: " + ORDER);
    }
}
