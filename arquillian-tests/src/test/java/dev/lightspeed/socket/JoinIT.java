package dev.lightspeed.socket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.wire.Tab;
import dev.lightspeed.wire.Visitor;
import dev.lightspeed.wire.Wire;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.URL;
import java.util.Arrays;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How a connection begins: adopted, as a session of its own, or not at all. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class JoinIT {

    @ArquillianResource
    URL application;

    private Visitor anna;
    private Probe probe;

    @BeforeEach
    void visit() {
        anna = new Visitor(application);
        probe = new Probe(application);
    }

    @Test
    void the_first_socket_adopts_the_session_of_the_page() {
        Tab tab = probe.open(anna);

        JsonObject answer = tab.join();

        assertThat(answer.getString("mode")).isEqualTo("adopt");
        assertThat(answer.getInt("v")).isEqualTo(2);
        assertThat(answer.getInt("ref")).isZero();
        assertThat(answer.getInt("epoch")).isEqualTo(1);
        assertThat(answer.getString("resume")).hasSize(22);
        assertThat(answer.getInt("beat")).isPositive();
        assertThat(answer.getInt("window")).isPositive();
    }

    @Test
    void nothing_is_mounted_twice_and_nothing_follows_an_adoption() {
        Tab tab = probe.open(anna);

        tab.join();
        tab.say("[\"b\"]");

        assertThat(tab.wire().nextText()).isEqualTo("[\"b\"]");
        tab.wire().leave();
        probe.publish("later");
        assertThat(tab.duplicate().join().getString("mode")).isEqualTo("rejoin");
        probe.expect("mounted");
    }

    @Test
    void a_page_whose_markers_were_lost_gets_a_whole_drawing() {
        Tab tab = probe.open(anna);

        Wire wire = tab.hail(",\"rebuild\":true");

        assertThat(wire.next().getJsonObject(1).getString("mode")).isEqualTo("adopt");
        JsonArray drawing = tab.next();
        assertThat(drawing.getString(0)).isEqualTo("d");
        assertThat(drawing.getJsonArray(4).getString(0)).isEqualTo("p");
        assertThat(drawing.getJsonArray(6)).isNotEmpty();
    }

    @Test
    void a_second_tab_of_the_same_document_gets_a_session_of_its_own() {
        Tab first = probe.live(anna);
        first.ask("inc");

        Tab second = first.duplicate();
        JsonObject answer = second.join();

        assertThat(answer.getString("mode")).isEqualTo("rejoin");
        assertThat(answer.getBoolean("same")).isTrue();
        assertThat(second.ask("say", "{\"what\":\"second\"}")).contains("\"second\"");
        assertThat(first.ask("inc")).contains("[0,2]").doesNotContain("second");
    }

    @Test
    void a_page_that_has_moved_on_is_drawn_whole_when_its_session_is_gone() {
        Tab tab = probe.live(anna);
        tab.ask("say", "{\"what\":\"old\"}");
        tab.wire().cut();

        tab.forgetResume();
        JsonObject answer = tab.join();
        JsonArray drawing = tab.next();

        assertThat(answer.getString("mode")).isEqualTo("rejoin");
        assertThat(answer.containsKey("same")).isFalse();
        assertThat(drawing.getJsonArray(4).getString(0)).isEqualTo("p");
        assertThat(drawing.toString()).doesNotContain("old");
    }

    @Test
    void refs_go_on_after_a_rejoin() {
        Tab tab = probe.live(anna);
        tab.ask("inc");
        tab.ask("inc");
        tab.wire().cut();

        tab.forgetResume();
        JsonObject answer = tab.join();
        tab.next();

        assertThat(answer.getInt("ref")).isEqualTo(2);
        assertThat(tab.ask("inc")).contains("[0,1]");
    }

    @Test
    void a_forged_token_is_refused() {
        Tab tab = probe.open(anna);
        String token = tab.token();
        char changed = token.charAt(40) == 'A' ? 'B' : 'A';
        String forged = token.substring(0, 40) + changed + token.substring(41);

        for (String bad : Arrays.asList(forged, token.substring(1), token + "AAAA", "", "%%%", "\\u0000")) {
            Wire wire = tab.connect();
            wire.say(tab.hello("").replace(token, bad));
            assertThat(wire.closed()).as(bad).isEqualTo(4403);
        }

        assertThat(tab.join().getString("mode")).isEqualTo("adopt");
    }

    @Test
    void a_token_is_no_good_in_another_browser() {
        Tab tab = probe.open(anna);
        Visitor bob = new Visitor(application);
        bob.get("counter");

        assertThat(tab.copy(bob).hail("").closed()).isEqualTo(4403);
        assertThat(tab.copy(new Visitor(application)).hail("").closed()).isEqualTo(4403);
        assertThat(tab.join().getString("mode")).isEqualTo("adopt");
    }

    @Test
    void a_token_is_no_good_for_another_view() {
        Tab tab = probe.open(anna);

        assertThat(tab.at("/counter").hail("").closed()).isEqualTo(4403);
        assertThat(tab.at("/nowhere").hail("").closed()).isEqualTo(4403);
        assertThat(tab.at("/%zz").hail("").closed()).isEqualTo(4403);
    }

    @Test
    void a_url_outside_of_the_application_is_refused() {
        Tab tab = probe.open(anna);
        String url = anna.contextPath() + "/" + probe.path();

        for (String other :
                new String[] {"/elsewhere/" + probe.path(), "//evil.example/", "", "probe", "https://e.vil/"}) {
            Wire wire = tab.connect();
            wire.say(tab.hello("").replace("\"" + url + "\"", "\"" + other + "\""));
            assertThat(wire.closed()).as(other).isEqualTo(4403);
        }
    }

    @Test
    void a_page_of_a_foreign_origin_is_refused() {
        Tab tab = probe.open(anna);

        for (String origin : new String[] {
            "http://evil.example",
            "null",
            "https://" + application.getHost(),
            anna.origin() + ".evil.example",
            "http://evil.example:" + application.getPort()
        }) {
            assertThat(anna.connect("Origin", origin).closed()).as(origin).isEqualTo(4403);
        }

        assertThat(tab.join().getString("mode")).isEqualTo("adopt");
    }

    @Test
    void another_version_is_refused() {
        Tab tab = probe.open(anna);

        Wire wire = tab.connect();
        wire.say(tab.hello("").replace("\"v\":2", "\"v\":3"));

        assertThat(wire.closed()).isEqualTo(4426);
        wire = tab.connect();
        wire.say("[\"hello\",{\"v\":1,\"anything\":[]}]");
        assertThat(wire.closed()).isEqualTo(4426);
    }

    @Test
    void what_comes_before_the_hello_is_refused() {
        for (String first : new String[] {"[\"b\"]", "[\"a\",0]", "[\"e\",1,0,1,\"inc\",{}]", "hello", "[]", "{}"}) {
            Wire wire = anna.connect();
            wire.say(first);
            assertThat(wire.closed()).as(first).isEqualTo(4400);
        }
    }

    @Test
    void a_hello_that_is_too_large_is_refused() {
        Wire wire = anna.connect();

        wire.say("[\"hello\",{\"v\":2,\"token\":\"" + "x".repeat(70_000) + "\"}]");

        assertThat(wire.closed()).isEqualTo(4413);
    }

    @Test
    void bytes_are_no_hello() {
        Wire wire = anna.connect();

        wire.sayBytes((byte) 1, (byte) 2);

        assertThat(wire.closed()).isEqualTo(4400);
    }
}
