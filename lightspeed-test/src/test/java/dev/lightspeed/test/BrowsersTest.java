package dev.lightspeed.test;

import static dev.lightspeed.html.Html.html;
import static dev.lightspeed.test.Visit.as;
import static dev.lightspeed.test.Visit.inBrowser;
import static dev.lightspeed.test.Visit.locale;
import static dev.lightspeed.test.Visit.session;
import static dev.lightspeed.test.find.Finders.button;
import static dev.lightspeed.test.find.Finders.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.Get;
import dev.lightspeed.LiveView;
import dev.lightspeed.On;
import dev.lightspeed.Post;
import dev.lightspeed.html.Html;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who is before which browser, and what a browser keeps. */
@LightspeedTest
class BrowsersTest {

    @LiveView("/me")
    static class MeView {

        private String caller = "";
        private String language = "";
        private int asked;

        void mount(dev.lightspeed.Page page) {
            caller = page.caller().orElse("nobody");
            language = page.locale().getLanguage();
        }

        @On
        void ask() {
            asked++;
        }

        Html render() {
            return html("<p>{} {}</p><p>{} times</p><button ls-click=\"ask\">Ask</button>", caller, language, asked);
        }
    }

    @ApplicationScoped
    static class Doors {

        @Inject
        HttpServletRequest request;

        @Get("/count")
        Html count() {
            Object before = request.getSession().getAttribute("count");
            int now = before == null ? 1 : (int) before + 1;
            request.getSession().setAttribute("count", now);
            return html("<p>{} requests</p>", now);
        }

        @Get("/role")
        Html role() {
            return html("<p>{}</p>", request.isUserInRole("boss") ? "boss" : "no boss");
        }

        @Get("/cookies")
        Html cookies() {
            String cookie = request.getHeader("Cookie");
            return html("<p>{}</p>", cookie == null ? "no cookies" : "some cookies");
        }

        @Get("/short")
        Html brief() {
            request.getSession().setMaxInactiveInterval(600);
            return html("<p>Ten minutes</p>");
        }

        @Get("/rename")
        Html rename() {
            String before = request.getSession().getId();
            return html("<p>{}</p>", request.changeSessionId().equals(before) ? "the same" : "another");
        }

        @Get("/rename-nothing")
        Html renameNothing() {
            return html("<p>{}</p>", request.changeSessionId());
        }

        @Get("/logout")
        Html logout() throws ServletException {
            request.logout();
            return html("<p>Bye</p>");
        }

        @Get("/login")
        Html login() throws ServletException {
            request.login("anna", "secret");
            return html("<p>Hello</p>");
        }

        @Post("/send")
        Html send() {
            return html("<p>Sent</p>");
        }
    }

    @Inject
    LiveTest live;

    @Test
    void a_caller_has_one_browser_whatever_roles_language_and_values_are_said() {
        live.open("/count", as("anna")).shows(text("1 requests"));

        live.open("/count", as("anna", "boss")).shows(text("2 requests"));
        live.open("/count", as("anna"), locale(Locale.FRENCH)).shows(text("3 requests"));
        live.open("/count", as("anna"), session("cart", "apples")).shows(text("4 requests"));
        live.open("/count", as("anna"), inBrowser("phone")).shows(text("1 requests"));
        live.open("/count", as("bob")).shows(text("1 requests"));
        live.open("/count").shows(text("1 requests"));
    }

    @Test
    void the_roles_of_a_caller_are_those_said_last() {
        Page page = live.open("/role", as("anna")).shows(text("no boss"));

        live.open("/me", as("anna", "boss"));

        page.reload().shows(text("boss"));
    }

    @Test
    void a_browser_keeps_its_language_until_another_is_said() {
        live.open("/me", as("anna"), locale(Locale.FRENCH)).shows(text("anna fr"));

        live.open("/me", as("anna")).shows(text("anna fr"));
        live.open("/me", as("anna"), locale(Locale.GERMAN)).shows(text("anna de"));
        live.open("/me", as("bob")).shows(text("bob en"));
    }

    @Test
    void requests_without_a_page_come_from_the_browser_of_their_caller() {
        assertThat(live.get("/count", as("anna")).text()).contains("1 requests");

        live.open("/count", as("anna")).shows(text("2 requests"));
        assertThat(live.get("/count", as("anna")).text()).contains("3 requests");
        assertThat(live.get("/count").text()).contains("1 requests");
    }

    @Test
    void requests_without_a_page_bring_the_cookies_of_the_browser() {
        assertThat(live.get("/cookies").text()).contains("no cookies");
        live.open("/me");

        assertThat(live.get("/cookies").text()).contains("some cookies");
        assertThat(live.get("/cookies", inBrowser("other")).text()).contains("no cookies");
    }

    @Test
    void a_form_without_a_token_is_refused_from_a_known_browser_too() {
        live.open("/me");

        live.post("/send", Map.of()).is(403);
    }

    @Test
    void who_has_logged_out_is_logged_in_when_the_test_says_so() {
        Page page = live.open("/logout", as("anna")).go("/me").shows(text("nobody en"));

        live.open("/me", as("anna")).shows(text("anna en"));
        page.reload().shows(text("anna en"));
    }

    @Test
    void a_session_runs_out_where_the_application_says_after_how_long() {
        live.get("/short", as("anna"));
        live.get("/count", as("anna"));

        live.advance(Duration.ofMinutes(9));
        assertThat(live.get("/count", as("anna")).text()).contains("2 requests");
        live.advance(Duration.ofMinutes(9));
        assertThat(live.get("/count", as("anna")).text()).contains("3 requests");
        live.advance(Duration.ofMinutes(11));

        assertThat(live.get("/count", as("anna")).text()).contains("1 requests");
    }

    @Test
    void pages_of_a_caller_end_with_a_session_that_runs_out() {
        live.open("/short", as("anna"));
        Page page = live.open("/me", as("anna"));
        page.click(button("Ask")).shows(text("1 times"));

        live.advance(Duration.ofMinutes(30));

        page.shows(text("0 times"));
    }

    @Test
    void a_session_keeps_its_pages_and_values_when_it_gets_another_id() {
        live.open("/count", as("anna"));
        Page page = live.open("/me", as("anna"));
        page.click(button("Ask"));

        live.open("/rename", as("anna")).shows(text("another"));

        page.shows(text("1 times"));
        live.open("/count", as("anna")).shows(text("2 requests"));
        live.advance(Duration.ofHours(1));
        page.shows(text("1 times"));
    }

    @Test
    void there_is_nothing_to_rename_without_a_session() {
        live.get("/rename-nothing").is(500);
    }

    @Test
    void nobody_logs_in_by_a_password() {
        live.get("/login").is(500);
    }
}
