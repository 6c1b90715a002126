package dev.lightspeed.test;

import static dev.lightspeed.html.Html.html;
import static dev.lightspeed.test.find.Finders.button;
import static dev.lightspeed.test.find.Finders.heading;
import static dev.lightspeed.test.find.Finders.link;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lightspeed.Get;
import dev.lightspeed.LiveView;
import dev.lightspeed.html.Html;
import dev.lightspeed.http.Response;
import dev.lightspeed.test.Soundness.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Pages whose client is broken, and pages that do not come. */
@LightspeedTest(contextPath = "/shop")
class SoundnessTest {

    @LiveView("/links")
    static class LinksView {

        Html render() {
            return html("<main><a href=\"/shop/nowhere\">Broken</a><a href=\"/shop/broken\">Failing</a>"
                    + "<form method=\"post\" action=\"/shop/nowhere?a=1\"><button>Send</button></form></main>");
        }
    }

    /** Answers well once. */
    @ApplicationScoped
    static class Reports {

        private int asked;

        @Get("/report")
        Response report() {
            asked++;
            return Response.of(html("<main><h1>Report</h1><a href=\"/shop/links\">Links</a></main>"))
                    .status(asked == 1 ? 200 : 500)
                    .titled("Report " + asked);
        }
    }

    @WebServlet("/leave")
    public static class Leave extends HttpServlet {

        private static final long serialVersionUID = 1;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.sendRedirect("https://elsewhere.example/");
        }
    }

    @LiveView("/ticking")
    static class TickingView {

        static final AtomicInteger HITS = new AtomicInteger();

        Html render() {
            return html("<p>{}</p>", HITS.get());
        }
    }

    @Inject
    LiveTest live;

    @Test
    void fails_where_a_link_is_broken() {
        Page page = live.open("/links");

        assertThatThrownBy(() -> page.click(link("Broken")))
                .isInstanceOf(AssertionError.class)
                .hasMessage("GET /nowhere answered 404: There is no such page."
                        + " A test that is about this says live.get(\"/nowhere\").is(404).");
    }

    @Test
    void fails_where_a_form_is_not_taken() {
        Page page = live.open("/links");

        assertThatThrownBy(() -> page.click(button("Send")))
                .isInstanceOf(AssertionError.class)
                .hasMessage("POST /nowhere?a=1 answered 404: There is no such page."
                        + " A test that is about this says live.post(\"/nowhere?a=1\", ...).is(404).");
    }

    @Test
    void fails_where_a_page_that_was_well_is_not_after_a_reload() {
        Page page = live.open("/report");

        assertThatThrownBy(page::reload)
                .isInstanceOf(AssertionError.class)
                .hasMessage("GET /report answered 500: Report 2 A test that is about this says"
                        + " live.get(\"/report\").is(500).");
    }

    @Test
    void goes_back_to_a_document_as_it_was_and_asks_for_nothing() {
        Page page = live.open("/report").click(link("Links"));

        page.back();

        page.shows(heading("Report"));
        assertThat(page.title()).isEqualTo("Report 1");
        assertThat(page.status()).isEqualTo(200);
    }

    @Test
    void fails_where_a_redirect_leads_out_of_the_application() {
        Page page = live.open("/links");

        assertThatThrownBy(() -> page.go("/leave"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("GET /leave leads to https://elsewhere.example/, and the kit has no other origins. A test"
                        + " that is about this says live.get(\"/leave\").leadsTo(\"https://elsewhere.example/\").");
    }

    @Test
    void says_so_once() {
        Page page = live.open("/links");
        assertThatThrownBy(() -> page.click(link("Broken"))).isInstanceOf(AssertionError.class);

        page.back();

        page.shows(link("Broken"));
    }

    @Test
    void takes_no_page_for_stale_because_hearts_beat() {
        Page page = live.open("/ticking");
        TickingView.HITS.incrementAndGet();

        live.advance(Duration.ofMinutes(2));

        assertThat(page.messages()).extracting(Object::toString).contains("down [\"b\"]");
    }

    @Test
    void fails_where_the_network_is_lost_and_nobody_cut_it() {
        Page page = live.open("/links");

        assertThatThrownBy(() -> live.step(page.tab()::cut))
                .hasMessage(
                        "/links: the page is \"connecting\" and not live, and the test has neither cut the network nor"
                                + " restarted the application. Look for what ended the live session.");
        live.advance(Duration.ofSeconds(10));
    }

    @Test
    void fails_where_a_live_page_cannot_be_drawn_anew() {
        assertThatThrownBy(() -> PageRules.drawn("/todos", true, false, List.of()))
                .hasMessage("/todos: the page is live, and its view cannot be drawn anew:\n"
                        + "Draw from what the view has at any time.");
        assertThatThrownBy(() -> PageRules.drawn("/todos", false, false, List.of()))
                .hasMessage("/todos: the page says that it is live, and no live session is on its socket. Look at the"
                        + " last messages, and in the log.");
    }

    @Test
    void fails_where_the_client_broke() {
        assertThatThrownBy(() -> Soundness.judge(
                        "/todos",
                        new Sight("live", List.of("Diff: it does not fit. Reload the page."), false, false, false)))
                .hasMessage("/todos: the client complains on the console:\n  Diff: it does not fit. Reload the page.\n"
                        + "Look whether browsers leave the template's HTML as it is, and at the last messages.");
        assertThatThrownBy(() -> Soundness.judge("/todos", new Sight("error", List.of(), true, false, true)))
                .hasMessage("/todos: the client has given up, the page is in the state \"error\". Look at the last"
                        + " messages, and in the log.");
        assertThatThrownBy(() -> Soundness.judge("/todos", new Sight("live", List.of(), false, true, false)))
                .hasMessage("/todos: events were lost (ls:lost), and the test has not cut the network. Look for what"
                        + " ended the live session.");
    }
}
