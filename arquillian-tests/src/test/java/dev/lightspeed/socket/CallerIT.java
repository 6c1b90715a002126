package dev.lightspeed.socket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.deployment.Deployments;
import dev.lightspeed.wire.Tab;
import dev.lightspeed.wire.Visitor;
import dev.lightspeed.wire.Wire;
import java.net.URL;
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
        return new Visitor(application).login(name);
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

    @Test
    void a_bean_in_a_turn_is_injected_with_the_caller_of_the_page() {
        assertThat(desk(loggedIn("bea")).ask("inject")).contains("bea bea boss true clerk false");
        assertThat(desk(loggedIn("cid")).ask("inject")).contains("cid cid boss false clerk true");
        assertThat(desk(new Visitor(application)).ask("inject")).contains("nobody boss false clerk false");
    }

    @Test
    void an_enterprise_bean_called_in_a_turn_knows_the_caller_and_its_roles() {
        assertThat(call(loggedIn("bea"), "who")).contains("ejb bea true");
        assertThat(call(loggedIn("cid"), "who")).contains("ejb cid false");
    }

    @Test
    void an_enterprise_bean_is_called_in_a_turn_by_those_who_have_its_role() {
        assertThat(call(loggedIn("bea"), "till")).contains("till open");
        assertThat(call(loggedIn("cid"), "till")).endsWith("\"event.forbidden\"]");
        assertThat(call(new Visitor(application), "till")).endsWith("\"event.forbidden\"]");
    }

    @Test
    void a_bean_is_called_in_a_turn_by_those_whom_its_annotations_admit() {
        assertThat(call(loggedIn("bea"), "read")).contains("books read");
        assertThat(call(loggedIn("cid"), "read")).endsWith("\"event.forbidden\"]");
        assertThat(call(loggedIn("cid"), "add")).contains("book added");
        assertThat(call(new Visitor(application), "add")).endsWith("\"event.forbidden\"]");
        assertThat(call(new Visitor(application), "count")).contains("books counted");
        assertThat(call(loggedIn("bea"), "burn")).endsWith("\"event.forbidden\"]");
    }

    private String call(Visitor visitor, String what) {
        return desk(visitor).ask("call", "{\"what\":\"" + what + "\"}");
    }

    @Test
    void a_bean_called_in_an_ordinary_request_is_the_servers_matter() {
        assertThat(new Visitor(application).get("door/read").body()).isEqualTo("books read");
    }

    @Test
    void a_handler_without_a_rule_is_for_nobody_in_a_view_that_names_roles() {
        assertThat(desk(loggedIn("bea")).ask("unsaid")).endsWith("\"event.forbidden\"]");
    }

    @Test
    void the_pages_of_a_login_come_again_at_once_after_a_logout() {
        Visitor bea = loggedIn("bea");
        Tab first = desk(bea);
        Tab second = desk(bea);
        Tab elsewhere = desk(loggedIn("bea"));
        Tab other = desk(loggedIn("cid"));

        bea.get("door/logout");

        assertThat(first.wire().closed()).isEqualTo(4401);
        assertThat(second.wire().closed()).isEqualTo(4401);
        assertThat(elsewhere.ask("who")).contains("caller bea");
        assertThat(other.ask("who")).contains("caller cid");
    }

    @Test
    void the_pages_of_a_login_come_again_after_a_logout_in_a_filter_that_passes_nothing_on() {
        Visitor bea = loggedIn("bea");
        Tab tab = desk(bea);

        bea.get("hatch");

        assertThat(tab.wire().closed()).isEqualTo(4401);
    }

    @Test
    void a_socket_opened_before_a_logout_says_hello_in_vain() {
        Visitor bea = loggedIn("bea");
        Tab tab = bea.open("desk");
        Wire early = tab.connect();
        early.ping();

        bea.get("door/logout");
        early.say(tab.hello(""));

        assertThat(early.closed()).isEqualTo(4401);
    }

    @Test
    void the_pages_of_a_login_come_again_at_once_when_its_http_session_ends() {
        Visitor bea = loggedIn("bea");
        bea.get("door/session");
        Tab tab = desk(bea);
        Tab elsewhere = desk(loggedIn("bea"));

        bea.get("door/invalidate");

        // A container closes the sockets of an HTTP session itself, too (Jakarta WebSocket 2.1, 7.2); 1006 where its
        // word is lost under load.
        assertThat(tab.wire().closed()).isIn(4401, 1008, 1006);
        assertThat(elsewhere.ask("who")).contains("caller bea");
    }

    @Test
    void a_page_is_found_by_its_http_session_under_a_new_id() {
        Visitor bea = loggedIn("bea");
        bea.get("door/session");
        Tab tab = desk(bea);
        String id = bea.get("door/rename").body();

        assertThat(bea.get("door/endSession?id=" + id).body()).isEqualTo("ended 1");

        assertThat(tab.wire().closed()).isEqualTo(4401);
    }

    @Test
    void all_pages_of_a_caller_are_ended_at_once_in_all_browsers() {
        user("dan", "boss");
        Tab here = desk(loggedIn("dan"));
        Tab there = desk(loggedIn("dan"));
        Tab other = desk(loggedIn("bea"));

        assertThat(new Visitor(application).get("door/end?user=dan").body()).isEqualTo("ended 2");

        assertThat(here.wire().closed()).isEqualTo(4401);
        assertThat(there.wire().closed()).isEqualTo(4401);
        assertThat(other.ask("who")).contains("caller bea");
    }

    private void user(String name, String role) {
        new Visitor(application).get("door/give?user=" + name + "&role=" + role);
    }

    @Test
    void a_lost_role_is_noticed_by_the_next_renewal() {
        user("eva", "boss");
        Visitor eva = loggedIn("eva");
        Tab tab = desk(eva);

        assertThat(renew(eva)).isEqualTo(204);
        assertThat(tab.ask("sign")).contains("signed");
        user("eva", "clerk");
        assertThat(renew(eva)).isEqualTo(204);

        assertThat(tab.wire().closed()).isEqualTo(4401);
    }

    private int renew(Visitor visitor) {
        return visitor.request("POST", "lightspeed/renewal").statusCode();
    }

    @Test
    void a_login_that_is_gone_is_noticed_by_the_next_renewal() {
        Visitor bea = loggedIn("bea");
        Tab tab = desk(bea);

        renew(new Visitor(application).inBrowserOf(bea));

        assertThat(tab.wire().closed()).isEqualTo(4401);
    }

    @Test
    void a_request_that_no_page_sends_renews_nothing() {
        assertThat(renew(loggedIn("bea"))).isEqualTo(403);
    }

    @Test
    void a_lost_role_is_noticed_when_a_lost_line_comes_back() {
        user("fay", "boss");
        Tab tab = desk(loggedIn("fay"));
        tab.wire().cut();
        user("fay", "clerk");

        assertThat(tab.hail("").closed()).isEqualTo(4401);
    }

    @Test
    void a_role_lost_between_page_and_socket_is_noticed() {
        user("gil", "boss");
        Tab tab = loggedIn("gil").open("desk");
        user("gil", "clerk");

        assertThat(tab.hail("").closed()).isEqualTo(4401);
    }

    @Test
    void the_browsers_of_a_caller_are_asked_for_a_renewal() {
        user("hal", "boss");
        Tab tab = desk(loggedIn("hal"));

        assertThat(new Visitor(application).get("door/recheck?user=hal").body()).isEqualTo("asked 1");

        assertThat(tab.next().toString()).contains("[\"event\",\"renew\",null]");
    }

    @Test
    void the_page_of_a_caller_knows_where_and_how_often_to_renew() {
        assertThat(loggedIn("bea").open("desk").html())
                .contains("data-renewal=\"" + loggedIn("bea").contextPath() + "/lightspeed/renewal\"")
                .contains("data-renew=\"300000\"");
        assertThat(new Visitor(application).open("desk").html()).doesNotContain("data-renew");
    }
}
