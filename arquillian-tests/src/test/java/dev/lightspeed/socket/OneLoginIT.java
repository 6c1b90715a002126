package dev.lightspeed.socket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.deployment.Deployments;
import dev.lightspeed.wire.Tab;
import dev.lightspeed.wire.Visitor;
import java.net.URL;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two pages of one login, both in a turn at the same time. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class OneLoginIT {

    private static final String FAILED = "\"event.failed\"]";

    @ArquillianResource
    URL application;

    @Deployment
    public static WebArchive secured() {
        return Deployments.showcase("onelogin.war")
                .addPackages(
                        true,
                        "dev.lightspeed.secured",
                        "dev.lightspeed.container.contexts",
                        "dev.lightspeed.container.probes");
    }

    private static Tab live(Visitor visitor, Probe probe) {
        Tab tab = visitor.open("accounts/" + probe.key());
        tab.join();
        return tab;
    }

    /** The database knows a dead-lock only between two transactions. */
    @RepeatedTest(3)
    void have_transactions_of_their_own() {
        Probe probe = new Probe(application);
        Visitor bea = new Visitor(application).login("bea");
        Tab here = live(bea, probe);
        Tab there = live(bea, probe);

        here.event("leftThenRight");
        there.event("rightThenLeft");
        assertThat(Stream.generate(probe::next).limit(2))
                .containsExactlyInAnyOrder("holds " + probe.key() + " left", "holds " + probe.key() + " right");
        probe.letGo();
        boolean failedHere = here.answer().toString().endsWith(FAILED);
        boolean failedThere = there.answer().toString().endsWith(FAILED);

        assertThat(failedHere || failedThere).isTrue();
        int kept = failedHere && failedThere ? 0 : 1;
        assertThat(here.ask("look")).contains("looked");
        assertThat(live(bea, probe).html()).contains("amounts " + kept + " " + kept + ".");
    }
}
