package dev.lightspeed.socket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.deployment.Deployments;
import dev.lightspeed.wire.Tab;
import dev.lightspeed.wire.Visitor;
import java.net.URL;
import java.util.Base64;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who a turn is for: the caller of the handshake, logged in by the server's own means. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class CallerIT {

    @ArquillianResource
    URL application;

    @Deployment
    public static WebArchive secured() {
        return Deployments.showcase("secured.war").addPackages(true, "dev.lightspeed.secured");
    }

    private Visitor loggedIn(String name) {
        String credentials = Base64.getEncoder().encodeToString((name + ":" + name).getBytes(UTF_8));
        return new Visitor(application).always("Authorization", "Basic " + credentials);
    }

    private Tab desk(Visitor visitor) {
        Tab tab = visitor.open("desk");
        tab.join();
        return tab;
    }

    @Test
    void a_turn_knows_the_caller_of_the_handshake() {
        assertThat(desk(loggedIn("bea")).ask("who")).contains("caller bea");
        assertThat(desk(new Visitor(application)).ask("who")).contains("caller nobody");
    }

    @Test
    void who_has_the_role_may_and_who_has_not_may_not() {
        assertThat(desk(loggedIn("bea")).ask("sign")).contains("\"signed\"");
        assertThat(desk(loggedIn("cid")).ask("sign")).endsWith("\"event.forbidden\"]");
        assertThat(desk(new Visitor(application)).ask("sign")).endsWith("\"event.forbidden\"]");
    }

    @Test
    void who_is_logged_in_may_do_what_needs_no_role() {
        assertThat(desk(loggedIn("cid")).ask("write")).contains("\"written\"");
        assertThat(desk(new Visitor(application)).ask("write")).endsWith("\"event.forbidden\"]");
        assertThat(desk(loggedIn("bea")).ask("burn")).endsWith("\"event.forbidden\"]");
    }

    @Test
    void a_view_is_shown_to_those_who_have_its_role() {
        assertThat(loggedIn("bea").get("office").statusCode()).isEqualTo(200);
        assertThat(loggedIn("cid").get("office").statusCode()).isEqualTo(403);
        assertThat(new Visitor(application).get("office").statusCode()).isIn(401, 403);
    }

    @Test
    void a_token_is_no_good_for_another_caller() {
        Visitor bea = loggedIn("bea");
        Tab tab = bea.open("desk");

        Visitor nobody = new Visitor(application).inBrowserOf(bea);
        Visitor cid = loggedIn("cid").inBrowserOf(bea);

        assertThat(tab.copy(nobody).hail("").closed()).isEqualTo(4403);
        assertThat(tab.copy(cid).hail("").closed()).isEqualTo(4403);
        assertThat(tab.join().getString("mode")).isEqualTo("adopt");
    }

    @Test
    void the_session_of_a_caller_is_resumed_by_that_caller_only() {
        Visitor bea = loggedIn("bea");
        Tab tab = desk(bea);
        Tab thief = tab.copy(loggedIn("cid").inBrowserOf(bea)).resumeWith(tab.resume());

        assertThat(thief.hail("").closed()).isEqualTo(4403);

        assertThat(tab.ask("who")).contains("caller bea");
    }
}
