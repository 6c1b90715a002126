package dev.lightspeed.test;

import static dev.lightspeed.html.Html.html;
import static dev.lightspeed.test.Visit.as;
import static dev.lightspeed.test.Visit.inBrowser;
import static dev.lightspeed.test.Visit.session;
import static dev.lightspeed.test.find.Finders.button;
import static dev.lightspeed.test.find.Finders.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.Get;
import dev.lightspeed.LiveView;
import dev.lightspeed.On;
import dev.lightspeed.html.Html;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Browsers have HTTP sessions, which hold beans and logins, and end. */
@LightspeedTest
class SittingTest {

    @SessionScoped
    static class Basket implements Serializable {

        private static final long serialVersionUID = 1;
        static final List<String> DESTROYED = new ArrayList<>();

        private int visits;

        int visit() {
            return ++visits;
        }

        @PreDestroy
        void destroyed() {
            DESTROYED.add("a basket of " + visits);
        }
    }

    @LiveView("/desk")
    static class DeskView {

        @Inject
        Basket basket;

        private int visits;
        private String reached = "Nothing";
        private String caller = "";

        void mount(dev.lightspeed.Page page) {
            visits = basket.visit();
            caller = page.caller().orElse("nobody");
        }

        @On
        void reach() {
            reached = "Reached " + basket.visit();
        }

        Html render() {
            return html(
                    "<p>Visit {} of {}</p><p>{}</p><button ls-click=\"reach\">Reach</button>", visits, caller, reached);
        }
    }

    @LiveView("/visitor")
    static class VisitorView {

        @Inject
        Basket basket;

        private String text = "";

        @On
        void reach() {
            try {
                text = "Reached " + basket.visit();
            } catch (ContextNotActiveException refused) {
                text = refused.getMessage();
            }
        }

        Html render() {
            return html("<p>{}</p><button ls-click=\"reach\">Reach</button>", text);
        }
    }

    @LiveView("/plain")
    static class PlainView {

        private int times;

        @On
        void more() {
            times++;
        }

        Html render() {
            return html("<p>{} times</p><button ls-click=\"more\">More</button>", times);
        }
    }

    @ApplicationScoped
    static class Doors {

        @Inject
        HttpServletRequest request;

        @Inject
        HttpSession session;

        @Get("/logout")
        Html logout() throws jakarta.servlet.ServletException {
            request.logout();
            return html("<p>Bye</p>");
        }

        @Get("/invalidate")
        Html invalidate() {
            session.invalidate();
            return html("<p>Over</p>");
        }

        @Get("/renamed")
        Html renamed() {
            request.changeSessionId();
            return html("<p>Renamed</p>");
        }

        @Get("/held")
        Html held() {
            return html("<p>Held: {}</p>", String.valueOf(session.getAttribute("cart")));
        }
    }

    @Inject
    LiveTest live;

    @Test
    void a_browser_keeps_its_session_beans_and_another_has_its_own() {
        live.open("/desk", as("anna")).shows(text("Visit 1 of anna"));

        live.open("/desk", as("anna")).shows(text("Visit 2 of anna"));
        live.open("/desk", as("anna"), inBrowser("phone")).shows(text("Visit 1 of anna"));
        live.open("/desk").shows(text("Visit 1 of nobody"));
    }

    @Test
    void a_session_bean_is_one_for_requests_and_turns_as_on_servers() {
        Page page = live.open("/desk");

        page.click(button("Reach")).shows(text("Reached 2"));
        page.reload().shows(text("Visit 3 of nobody"));
        live.restart();
        live.advance(Duration.ofMinutes(1));

        page.click(button("Reach")).shows(text("Reached 5"));
    }

    @Test
    void a_turn_begins_no_session_for_a_bean() {
        Page page = live.open("/visitor").click(button("Reach"));

        page.shows(text("dev.lightspeed.test.SittingTest$VisitorView: the page has no HTTP session, so no beans in"
                + " @SessionScoped, and a turn begins none. Call the bean in a request first: in mount, or in an"
                + " endpoint."));
    }

    @Test
    void no_session_bean_takes_the_place_of_one_that_has_ended() {
        live.open("/desk");
        Page page = live.open("/visitor").click(button("Reach")).shows(text("Reached 2"));

        live.open("/invalidate");
        live.open("/desk");

        page.click(button("Reach"))
                .shows(text("dev.lightspeed.test.SittingTest$VisitorView: the HTTP session of the page has ended, and"
                        + " its beans in @SessionScoped with it. Load the page anew, or keep in the view what it"
                        + " needs of them."));
    }

    @Test
    void a_session_bean_is_found_under_the_other_id_of_its_session() {
        live.open("/desk");
        Page page = live.open("/visitor");

        live.open("/renamed");

        page.click(button("Reach")).shows(text("Reached 2"));
    }

    @Test
    void session_beans_end_with_the_session() {
        Basket.DESTROYED.clear();
        Page page = live.open("/desk");

        page.go("/invalidate");

        assertThat(Basket.DESTROYED).containsExactly("a basket of 1");
        page.go("/desk").shows(text("Visit 1 of nobody"));
    }

    @Test
    void pages_of_a_caller_come_again_when_the_session_ends() {
        Page desk = live.open("/desk", as("anna"));
        desk.reload().shows(text("Visit 2 of anna"));

        live.open("/invalidate", as("anna"));

        desk.shows(text("Visit 1 of anna"));
    }

    @Test
    void pages_of_a_caller_come_again_without_the_caller_after_a_logout() {
        Page desk = live.open("/desk", as("anna"));
        Page other = live.open("/desk", as("anna"), inBrowser("phone"));

        live.open("/logout", as("anna")).shows(text("Bye"));

        desk.shows(text("Visit 2 of nobody"));
        other.shows(text("Visit 1 of anna"));
    }

    @Test
    void a_page_of_a_caller_stays_for_hours_since_its_browser_renews_it() {
        Page desk = live.open("/desk", as("anna"));

        live.advance(Duration.ofHours(3));

        desk.shows(text("Visit 1 of anna"));
        desk.click(button("Reach")).shows(text("Reached 2"));
    }

    @Test
    void pages_end_with_a_session_that_is_older_than_a_restart() {
        Page page = live.open("/plain", as("anna"), session("cart", "3 apples"));
        live.restart();
        live.advance(Duration.ofMinutes(1));
        page.click(button("More")).shows(text("1 times"));

        live.open("/invalidate", as("anna"), session("cart", "3 apples"));

        page.shows(text("0 times"));
    }

    @Test
    void a_session_holds_what_the_test_gave_it_until_it_ends() {
        Page page = live.open("/held", session("cart", "3 apples"));
        page.shows(text("Held: 3 apples"));

        page.go("/invalidate").go("/held");

        page.shows(text("Held: null"));
    }
}
