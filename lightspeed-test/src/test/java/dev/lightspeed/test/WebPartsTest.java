package dev.lightspeed.test;

import static dev.lightspeed.html.Html.html;
import static dev.lightspeed.test.Visit.as;
import static dev.lightspeed.test.find.Finders.link;
import static dev.lightspeed.test.find.Finders.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lightspeed.LiveView;
import dev.lightspeed.html.Html;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.annotation.WebInitParam;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What an application has of its own beside views: filters, servlets, JAX-RS resources, settings. */
@LightspeedTest(
        contextPath = "/shop",
        settings = {"lightspeed.content-security-policy=default-src 'self'", "shop.greeting = Good morning"})
class WebPartsTest {

    @ApplicationScoped
    static class Greetings {

        String greeting() {
            return System.getProperty("shop.greeting", "none");
        }
    }

    @LiveView("/hello")
    static class HelloView {

        @Inject
        Greetings greetings;

        Html render() {
            return html("<p>{}</p><a href=\"/shop/api/orders/7\">Orders</a>", greetings.greeting());
        }
    }

    @WebFilter("/*")
    static class MarkingFilter extends HttpFilter {

        private static final long serialVersionUID = 1;

        @Override
        protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            response.setHeader("X-Shop", "open");
            chain.doFilter(request, response);
        }
    }

    @WebFilter(urlPatterns = "/closed/*", initParams = @WebInitParam(name = "door", value = "/shop/hello"))
    static class DoorFilter extends HttpFilter {

        private static final long serialVersionUID = 1;

        @Override
        protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException {
            response.sendRedirect(getInitParameter("door"));
        }
    }

    @WebServlet({"/pictures/*", "*.png"})
    static class PictureServlet extends HttpServlet {

        private static final long serialVersionUID = 1;

        @Inject
        transient Greetings greetings;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.setContentType("text/plain");
            response.getWriter()
                    .print(greetings.greeting() + " from " + request.getServletPath() + " and " + request.getPathInfo()
                            + " for " + request.getRemoteUser());
        }
    }

    @ApplicationPath("/api")
    static class Api extends Application {}

    @Path("orders")
    static class OrdersResource {

        @GET
        public String all() {
            return "none";
        }
    }

    @Path("/guests/{name}/bill")
    static class BillResource {

        @GET
        public String bill() {
            return "0";
        }
    }

    @Inject
    LiveTest live;

    @Test
    void filters_run_before_pages_and_before_what_is_nowhere() {
        assertThat(live.get("/hello").is(200).header("X-Shop")).contains("open");
        assertThat(live.get("/nowhere").is(404).header("X-Shop")).contains("open");

        live.open("/closed/office").isAt("/hello");
    }

    @Test
    void servlets_answer_what_they_are_mapped_to() {
        assertThat(live.get("/pictures/cat", as("anna")).is(200).text())
                .isEqualTo("Good morning from /pictures and /cat for anna");
        assertThat(live.get("/logo.png").is(200).text()).isEqualTo("Good morning from /logo.png and null for null");
        live.post("/pictures/cat", java.util.Map.of()).is(405);
    }

    @Test
    void settings_hold_for_lightspeed_and_for_the_application() {
        assertThat(live.get("/hello").header("Content-Security-Policy")).contains("default-src 'self'");
        live.open("/hello").shows(text("Good morning"));
    }

    @Test
    void resources_of_jax_rs_are_refused_by_name() {
        assertThatThrownBy(() -> live.get("/api/orders"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("No view or endpoint at /api/orders: " + OrdersResource.class.getName()
                        + " is a JAX-RS resource, which the kit does not run. Test it on a server.");
        assertThatThrownBy(() -> live.get("/api/guests/anna/bill"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("No view or endpoint at /api/guests/anna/bill: " + BillResource.class.getName()
                        + " is a JAX-RS resource, which the kit does not run. Test it on a server.");
        assertThatThrownBy(() -> live.open("/hello").click(link("Orders")))
                .isInstanceOf(AssertionError.class)
                .hasMessage("No view or endpoint at /api/orders/7: " + OrdersResource.class.getName()
                        + " is a JAX-RS resource, which the kit does not run. Test it on a server.");
    }

    @Test
    void what_no_resource_answers_is_nowhere() {
        live.get("/api").is(404);
        live.get("/api/ordering").is(404);
        live.get("/orders").is(404);
    }

    @Nested
    class Inside {

        @Test
        void has_the_settings_of_the_class_around() {
            assertThat(System.getProperty("shop.greeting")).isEqualTo("Good morning");
        }
    }
}
