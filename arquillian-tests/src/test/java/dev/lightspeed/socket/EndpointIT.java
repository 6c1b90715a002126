package dev.lightspeed.socket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.wire.Tab;
import dev.lightspeed.wire.Visitor;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages without a live session: forms, what they lead to, and who may post them. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class EndpointIT {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @ArquillianResource
    URL application;

    private Visitor anna;

    @BeforeEach
    void visit() {
        anna = new Visitor(application);
    }

    private static String token(String page) {
        Matcher field = TOKEN.matcher(page);
        assertThat(field.find()).as(page).isTrue();
        return field.group(1);
    }

    private String token() {
        return token(anna.get("test/wishes/5").body());
    }

    private HttpResponse<String> wish(String text, String to, String token, String... headers) {
        return anna.post("test/wishes/5", Map.of("text", text, "to", to, "_csrf", token), headers);
    }

    private String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.headers()
                .firstValue("location")
                .orElseThrow()
                .substring(anna.contextPath().length() + 1);
    }

    @Test
    void links_begin_with_the_context_path() {
        HttpResponse<String> page = anna.get("test/wishes/5");

        assertThat(page.body()).contains("<form method=\"post\" action=\"" + anna.contextPath() + "/test/wishes/5\">");
        assertThat(page.headers().firstValue("cache-control")).hasValue("private, no-cache");
    }

    @Test
    void a_form_is_taken_in_a_transaction_and_its_message_is_shown_once() {
        String next = location(wish("Äpfel & \"Öl\" \uD83D\uDE00; +1", "page", token()));

        assertThat(next).isEqualTo("test/wishes/told");
        assertThat(anna.get(next).body())
                .contains("<p>[5: Äpfel &amp; &quot;Öl&quot; \uD83D\uDE00; +1, in a transaction]</p>");
        assertThat(anna.get(next).body()).contains("<p>[nothing]</p>");
    }

    @Test
    void a_live_page_tells_the_message_as_long_as_it_is_there() {
        Tab page = anna.open(location(wish("a pony", "live", token())));

        assertThat(page.html()).contains("[<!---->5: a pony, in a transaction<!--;-->]");
        page.join();
        assertThat(page.ask("inc")).doesNotContain("pony");
        assertThat(anna.open("test/wishes/live").html()).contains("[<!---->nothing<!--;-->] [<!---->nothing<!--;-->]");
    }

    @Test
    void a_plain_form_on_a_live_page_holds_the_token_of_the_browser() {
        String live = token(anna.get("test/wishes/live").body());

        assertThat(live).isEqualTo(token());
        assertThat(wish("a pony", "page", live).statusCode()).isEqualTo(303);
    }

    @Test
    void a_refused_form_comes_back_with_what_was_typed() {
        HttpResponse<String> answer = wish(" ", "Zoë", token());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("<title>Again</title>", "value=\"to Zoë\"");
    }

    @Test
    void a_form_without_the_token_of_its_browser_is_refused() {
        String token = token();
        Visitor eve = new Visitor(application);
        eve.get("test/wishes/5");

        assertThat(wish("a pony", "page", "").statusCode()).isEqualTo(403);
        assertThat(wish("a pony", "page", token + "x").statusCode()).isEqualTo(403);
        HttpResponse<String> refused =
                eve.post("test/wishes/5", Map.of("text", "a pony", "to", "page", "_csrf", token));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("This form is too old, or came from another site.");
    }

    @Test
    void a_form_of_another_origin_is_refused() {
        String token = token();

        assertThat(wish("a pony", "page", token, "Origin", "https://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(wish("a pony", "page", token, "Origin", "null").statusCode()).isEqualTo(403);
        assertThat(wish("a pony", "page", token, "Origin", anna.origin()).statusCode())
                .isEqualTo(303);
    }

    @Test
    void what_does_not_fit_is_told_by_its_status() {
        assertThat(anna.get("test/wishes/five").statusCode()).isEqualTo(404);
        assertThat(anna.get("test/wishes/007").statusCode()).isEqualTo(404);
        assertThat(anna.get("test/wishes/staff").statusCode()).isEqualTo(403);
        assertThat(anna.request("PUT", "test/wishes/5").statusCode()).isEqualTo(405);
        assertThat(anna.request("POST", "test/wishes/told").headers().firstValue("allow"))
                .hasValue("GET, HEAD");
        assertThat(anna.post("test/wishes/5", Map.of("_csrf", token()), "Content-Type", "multipart/form-data")
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void a_failure_says_nothing_of_its_cause() {
        HttpResponse<String> answer = anna.get("test/wishes/broken");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("The page could not be shown.").doesNotContain("secret");
    }

    @Test
    void a_head_has_no_body() {
        HttpResponse<String> answer = anna.request("HEAD", "test/wishes/5");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
    }
}
