package dev.lightspeed.socket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.contract.Exempt;
import dev.lightspeed.deployment.Deployments;
import dev.lightspeed.wire.Tab;
import dev.lightspeed.wire.Visitor;
import java.net.URL;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Work that a turn gives to the threads of the server keeps the caller and the page. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ManagedThreadsIT {

    private static final String BOSS = "bea bea boss true, books read";
    private static final String CLERK = "cid cid boss false, refused";
    private static final String ASKS_NO_PROVIDER = "asks no provider of thread contexts for its default resources";

    @ArquillianResource
    URL application;

    @Deployment
    public static WebArchive secured() {
        return Deployments.showcase("errands.war")
                .addPackages(true, "dev.lightspeed.secured", "dev.lightspeed.workshop");
    }

    /** What comes of an event after its answer. */
    private String comes(String caller, String event) {
        Tab tab = new Visitor(application).login(caller).open("errands");
        tab.join();
        return (tab.ask(event) + tab.next());
    }

    @Test
    @Exempt(servers = "Open Liberty 26", because = ASKS_NO_PROVIDER)
    void a_task_of_the_managed_executor() {
        assertThat(comes("bea", "submit")).contains(BOSS);
        assertThat(comes("cid", "submit")).contains(CLERK);
    }

    @Test
    void a_task_of_an_executor_that_the_application_defines() {
        assertThat(comes("bea", "workshop")).contains(BOSS);
        assertThat(comes("cid", "workshop")).contains(CLERK);
    }

    @Test
    @Exempt(servers = "Open Liberty 26", because = ASKS_NO_PROVIDER)
    void the_stages_of_a_managed_future() {
        assertThat(comes("bea", "stages")).contains(BOSS);
        assertThat(comes("cid", "stages")).contains(CLERK);
    }

    @Test
    void an_asynchronous_method() {
        assertThat(comes("bea", "asynchronous")).contains(BOSS);
        assertThat(comes("cid", "asynchronous")).contains(CLERK);
    }

    @Test
    @Exempt(servers = "Open Liberty 26", because = ASKS_NO_PROVIDER)
    @Exempt(servers = "Payara Micro 6", because = "takes no provider's context to such a thread")
    void a_contextual_proxy_on_a_thread_of_nobody() {
        assertThat(comes("bea", "proxied")).contains(BOSS);
        assertThat(comes("cid", "proxied")).contains(CLERK);
    }

    @Test
    @Exempt(servers = "Open Liberty 26", because = ASKS_NO_PROVIDER)
    void an_enterprise_bean_that_a_task_calls() {
        assertThat(comes("bea", "counts")).contains("ejb bea true");
        assertThat(comes("cid", "counts")).contains("ejb cid false");
    }

    @Test
    @Exempt(servers = "Open Liberty 26", because = ASKS_NO_PROVIDER)
    void nobody_stays_nobody() {
        Tab tab = new Visitor(application).open("errands");
        tab.join();

        assertThat(tab.ask("submit") + tab.next()).contains("nobody boss false, refused");
    }

    @Test
    @Exempt(servers = "Open Liberty 26", because = ASKS_NO_PROVIDER)
    void the_page_but_not_its_turn() {
        assertThat(comes("bea", "where")).contains("in no turn of the page");
    }
}
