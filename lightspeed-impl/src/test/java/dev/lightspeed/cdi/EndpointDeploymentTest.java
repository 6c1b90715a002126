package dev.lightspeed.cdi;

import static dev.lightspeed.html.Html.html;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lightspeed.Get;
import dev.lightspeed.LiveView;
import dev.lightspeed.Post;
import dev.lightspeed.html.Html;
import jakarta.enterprise.context.ApplicationScoped;
import org.junit.jupiter.api.Test;

/** Each mistake in an endpoint stops the deployment, with a message that names it and its cure. */
@SuppressWarnings({"UnusedMethod", "ClassCanBeStatic"}) // The mistakes are made on purpose.
class EndpointDeploymentTest {

    @ApplicationScoped
    static class Text {
        @Get("/text")
        String show() {
            return "";
        }
    }

    @ApplicationScoped
    static class Hidden {
        @Get("/hidden")
        private Html show() {
            return Html.nothing();
        }
    }

    @ApplicationScoped
    static class BadPath {
        @Post("path")
        Html show() {
            return Html.nothing();
        }
    }

    @ApplicationScoped
    static class Undecodable {
        @Post("/thread")
        Html show(Thread thread) {
            return Html.nothing();
        }
    }

    @ApplicationScoped
    static class TextForNumber {
        @Get("/a/{id:int}")
        Html show(String id) {
            return Html.nothing();
        }
    }

    @ApplicationScoped
    static class NeverNothing {
        @Get("/a")
        Html show(int page) {
            return Html.nothing();
        }
    }

    record Paging(long page) {}

    @ApplicationScoped
    static class RecordNeverNothing {
        @Get("/a")
        Html show(Paging paging) {
            return Html.nothing();
        }
    }

    @LiveView("/same")
    static class View {
        Html render() {
            return html("<p></p>");
        }
    }

    @ApplicationScoped
    static class Same {
        @Get("/same")
        Html show() {
            return Html.nothing();
        }
    }

    private static void refused(Class<?> type, String message) {
        assertThatThrownBy(() -> EndpointModel.of(type))
                .isInstanceOf(DeploymentProblem.class)
                .hasMessage(type.getName() + message);
    }

    @Test
    void an_endpoint_gives_an_answer() {
        refused(
                Text.class,
                ".show: it gives String, which is no answer. Give Html, Redirect, Response, or Answer for either.");
    }

    @Test
    void an_endpoint_is_not_private() {
        refused(
                Hidden.class,
                ".show: the runtime calls it on the bean, where interceptors cannot see a private method."
                        + " Remove \"private\".");
    }

    @Test
    void a_path_is_a_path() {
        refused(BadPath.class, ".show: the path \"path\" does not begin with a slash. Write \"/path\".");
    }

    @Test
    void a_parameter_is_of_a_type_that_text_can_become() {
        refused(
                Undecodable.class,
                ".show: no text becomes a java.lang.Thread. A handler takes texts, numbers, booleans, enums, dates,"
                        + " lists of these, or a record.");
    }

    @Test
    void a_parameter_of_the_path_is_taken_as_what_it_is() {
        refused(
                TextForNumber.class,
                ".show: the path \"/a/{id:int}\" gives id as int, not as String. Declare \"int id\".");
    }

    @Test
    void a_value_of_the_query_may_be_missing() {
        refused(
                NeverNothing.class,
                ".show: the query page may be left out of a URL, but int is never nothing. Make it Integer.");
        refused(
                RecordNeverNothing.class,
                ".show: the query Paging.page may be left out of a URL, but long is never nothing. Make it Long.");
    }

    @Test
    void a_view_and_an_endpoint_do_not_claim_one_path() {
        assertThatThrownBy(() -> new Weld(View.class, Same.class))
                .hasMessageContaining("Two routes claim GET \"/same\": " + Same.class.getName() + ".show and "
                        + View.class.getName() + ". Give one of them another path.");
    }
}
