package dev.lightspeed.socket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.wire.Tab;
import dev.lightspeed.wire.Visitor;
import java.net.URL;
import java.net.http.HttpResponse;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** First pages: who waits, where they are, and what goes wrong with them. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class HttpIT {

    @ArquillianResource
    URL application;

    private Visitor anna;
    private Probe probe;

    @BeforeEach
    void visit() {
        anna = new Visitor(application);
        probe = new Probe(application);
    }

    private void waits_not(HttpResponse<String> page) {
        assertThat(page.statusCode()).isEqualTo(200);
        probe.expect("mounted");
        probe.expect("unmounted");
        probe.expect("destroyed");
    }

    @Test
    void a_head_is_drawn_and_dropped() {
        HttpResponse<String> page = anna.request("HEAD", probe.path());

        waits_not(page);
        assertThat(page.body()).isEmpty();
        assertThat(page.headers().firstValueAsLong("content-length").orElse(0)).isPositive();
    }

    @Test
    void a_prefetch_is_drawn_and_dropped_and_can_rejoin() {
        waits_not(anna.get(probe.path(), "Purpose", "prefetch"));
        waits_not(anna.get(probe.path(), "X-Moz", "prefetch"));
        HttpResponse<String> page = anna.get(probe.path(), "Sec-Purpose", "prefetch;prerender");

        waits_not(page);
    }

    @Test
    void a_page_is_private_and_comes_with_a_cookie_that_no_script_reads() {
        HttpResponse<String> page = anna.get(probe.path());

        assertThat(page.headers().firstValue("cache-control")).hasValue("private, no-cache");
        assertThat(page.headers().allValues("set-cookie"))
                .hasSize(1)
                .allMatch(cookie -> cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"))
                .noneMatch(cookie -> cookie.contains("JSESSIONID"));
        assertThat(anna.get(probe.path()).headers().allValues("set-cookie")).isEmpty();
    }

    @Test
    void nobody_is_at_home_where_no_view_is() {
        assertThat(anna.get("nowhere").statusCode()).isEqualTo(404);
        assertThat(anna.get("probe").statusCode()).isEqualTo(404);
        assertThat(anna.get("probe/a/b").statusCode()).isEqualTo(404);
        assertThat(anna.get("nowhere", "Accept", "text/html").body()).contains("There is no such page.");
    }

    @Test
    void a_page_can_only_be_looked_at() {
        for (String method : new String[] {"POST", "PUT", "DELETE", "PATCH"}) {
            assertThat(anna.request(method, probe.path()).statusCode())
                    .as(method)
                    .isEqualTo(405);
        }
    }

    @Test
    void a_mount_that_throws_is_a_failure_and_its_view_is_unmounted() {
        assertThat(anna.get(probe.path() + "?does=throw").statusCode()).isEqualTo(500);

        probe.expect("mounted");
        probe.expect("unmounted");
        probe.expect("destroyed");
    }

    @Test
    void a_first_drawing_that_throws_is_a_failure_and_its_view_is_unmounted() {
        assertThat(anna.get(probe.path() + "?does=spoil").statusCode()).isEqualTo(500);

        probe.expect("mounted");
        probe.expect("unmounted");
        probe.expect("destroyed");
    }

    @Test
    void a_mount_may_lead_elsewhere() {
        HttpResponse<String> answer = anna.get(probe.path() + "?does=redirect");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("location")).hasValue(anna.contextPath() + "/counter?from=probe");
        probe.expect("mounted");
        probe.expect("unmounted");
        probe.expect("destroyed");
    }

    @Test
    void a_rejoin_may_lead_elsewhere() {
        Tab tab = probe.open(anna);

        tab.at("/" + probe.path() + "?does=redirect").duplicate().join();
        Tab second = tab.duplicate();
        assertThat(second.join().getString("mode")).isEqualTo("rejoin");

        assertThat(second.next()).hasToString("[\"n\",1,1,\"load\",\"" + anna.contextPath() + "/counter?from=probe\"]");
    }

    @Test
    void a_view_that_cannot_be_mounted_again_is_closed_with_a_code() {
        Tab tab = probe.live(anna);

        assertThat(tab.at("/" + probe.path() + "?does=throw")
                        .forgetResume()
                        .hail("")
                        .closed())
                .isEqualTo(4500);
    }

    @Test
    void parameters_of_path_and_query_reach_the_view() {
        Tab tab = anna.open(probe.path() + "?by=a%20b&by=%C3%BC");

        assertThat(tab.html()).contains("?by=a%20b&amp;by=%C3%BC [a b, \u00fc]");
    }

    @Test
    void strange_urls_find_nobody_and_harm_nobody() {
        for (String path : new String[] {
            "probe/..%2f..%2fWEB-INF/web.xml", "probe/a%2Fb/c", "counter/%2e%2e/secret", "%00", "WEB-INF/beans.xml"
        }) {
            assertThat(anna.get(path).statusCode()).as(path).isBetween(300, 499);
        }
        probe.live(anna).ask("inc");
    }

    @Test
    void the_address_of_a_page_changes_within_its_view() {
        Tab tab = probe.live(anna);

        String there = anna.contextPath() + "/" + probe.path() + "?by=date";
        assertThat(tab.ask("ls:params", "{\"url\":\"" + there + "\"}")).contains("?by=date [date]");

        for (String bad : new String[] {
            "{}",
            "{\"url\":7}",
            "{\"url\":\"" + anna.contextPath() + "/counter\"}",
            "{\"url\":\"https://evil.example/\"}",
            "{\"url\":\"//evil.example/\"}"
        }) {
            assertThat(tab.ask("ls:params", bad)).as(bad).endsWith("\"event.argument\"]");
        }
    }

    @Test
    void an_address_other_than_that_of_the_get_is_told_to_the_view() {
        Tab tab = probe.open(anna).at("/" + probe.path() + "?by=hash");

        tab.join();

        assertThat(tab.next().toString()).contains("?by=hash [hash]");
    }

    @Test
    void a_view_leads_its_page_elsewhere_within_the_application() {
        Tab tab = probe.live(anna);

        assertThat(tab.event("go", "{\"to\":\"/counter\"}").next())
                .hasToString("[\"n\",1,1,\"load\",\"" + anna.contextPath() + "/counter\"]");
        tab.next();
        assertThat(tab.event("move", "{\"to\":\"/" + probe.path() + "?by=x\"}").next())
                .hasToString("[\"n\",3,1,\"patch\",\"" + anna.contextPath() + "/" + probe.path() + "?by=x\"]");
        assertThat(tab.next().toString()).contains("?by=x [x]");
        assertThat(tab.ask("go", "{\"to\":\"//evil.example\"}")).endsWith("\"event.failed\"]");
        assertThat(tab.ask("go", "{\"to\":\"https://evil.example\"}")).endsWith("\"event.failed\"]");
    }
}
