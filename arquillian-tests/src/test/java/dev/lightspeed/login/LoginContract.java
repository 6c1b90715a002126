package dev.lightspeed.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lightspeed.deployment.Deployments;
import dev.lightspeed.wire.Tab;
import dev.lightspeed.wire.Visitor;
import java.net.URL;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** What holds of a page however its caller has logged in. */
public abstract class LoginContract {

    private static final String WEB_XML = """
            <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
              <security-constraint>
                <web-resource-collection><web-resource-name>me</web-resource-name><url-pattern>/me</url-pattern></web-resource-collection>
                <auth-constraint><role-name>boss</role-name><role-name>clerk</role-name></auth-constraint>
              </security-constraint>
              %s
              <security-role><role-name>boss</role-name></security-role>
              <security-role><role-name>clerk</role-name></security-role>
            </web-app>
            """;

    @ArquillianResource
    protected URL application;

    /** The showcase with a page behind a login, and what the package says of that. */
    protected static WebArchive behind(Package means, String more) {
        return behind(means.getName().replaceAll(".*\\.", ""), more).addPackage(means);
    }

    /** The showcase with a page behind a login that {@code web.xml} describes. */
    protected static WebArchive behind(String name, String more) {
        return Deployments.showcase(name + ".war")
                .addClasses(MeView.class, Cellar.class, Ask.class, Leave.class)
                .addAsWebResource(new StringAsset("<h1>Log in</h1>"), "login.html")
                .addAsWebResource(new StringAsset("<h1>No</h1>"), "failed.html")
                .setWebXML(new StringAsset(WEB_XML.formatted(more)));
    }

    /** Logs somebody in, as a browser would. */
    protected abstract void logIn(Visitor visitor, String name);

    /** Whether the server captures the roles with the caller, for EJBs; {@code docs/guide/security.md}, section 5. */
    protected boolean isCapturedWithRoles() {
        return true;
    }

    /** The same of logins that the container remembers in the HTTP session. */
    protected static boolean remembersRoles() {
        return !"payara-micro".equals(System.getProperty("arquillian.launch"));
    }

    private Tab me(Visitor visitor) {
        Tab tab = visitor.open("me");
        tab.join();
        return tab;
    }

    private Visitor as(String name) {
        Visitor visitor = new Visitor(application);
        logIn(visitor, name);
        return visitor;
    }

    @Test
    void a_page_behind_the_login_is_live_as_its_caller() {
        assertThat(me(as("bea")).ask("who")).contains("bea true bea");
        assertThat(me(as("cid")).ask("who")).contains("cid false cid false");
    }

    @Test
    void an_enterprise_bean_knows_in_its_turns_what_it_knows_in_requests() {
        assumeTrue(isCapturedWithRoles(), "Payara Micro 6.2025.10 captures a remembered login without its roles.");
        Visitor bea = as("bea");

        String inRequest = bea.get("ask").body();

        assertThat(inRequest).startsWith("bea ");
        assertThat(me(bea).ask("who")).contains("bea true " + inRequest);
    }

    @Test
    void its_handlers_are_for_those_who_have_the_role() {
        assertThat(me(as("bea")).ask("sign")).contains("signed");
        assertThat(me(as("cid")).ask("sign")).endsWith("\"event.forbidden\"]");
    }

    @Test
    void nobody_else_sees_it() {
        assertThat(new Visitor(application).get("me").body()).doesNotContain("data-token");
    }

    @Test
    void a_renewal_finds_the_login_where_it_is() {
        Visitor bea = as("bea");
        Tab tab = me(bea);

        assertThat(bea.request("POST", "lightspeed/renewal").statusCode()).isEqualTo(204);

        assertThat(tab.ask("who")).contains("bea");
    }

    @Test
    void a_logout_ends_it_at_once() {
        Visitor bea = as("bea");
        Tab tab = me(bea);

        bea.get("leave");

        // With the HTTP session, a container closes its sockets itself (Jakarta WebSocket 2.1, 7.2); 1006 where its
        // word is lost under load.
        assertThat(tab.wire().closed()).isIn(4401, 1008, 1006);
        assertThat(tab.hail("").closed()).isEqualTo(4403);
    }
}
