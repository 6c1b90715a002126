package dev.lightspeed.socket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.contract.turns.Seat;
import dev.lightspeed.contract.turns.TurnContract;
import dev.lightspeed.deployment.Deployments;
import dev.lightspeed.wire.Tab;
import dev.lightspeed.wire.Visitor;
import java.net.URL;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/** The contract that the test kit keeps too, on a server, with a login of the server's own means. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class TurnContractIT extends TurnContract {

    @ArquillianResource
    URL application;

    @Deployment
    public static WebArchive secured() {
        return Deployments.showcase("turns.war").addPackages(true, "dev.lightspeed.secured", "dev.lightspeed.contract");
    }

    @Override
    protected Seat open(String url) {
        return seat(new Visitor(application), url);
    }

    /** The deployment knows who has which role. */
    @Override
    protected Seat open(String url, String caller, String role) {
        return seat(new Visitor(application).login(caller), url);
    }

    private static Seat seat(Visitor visitor, String url) {
        Tab tab = visitor.open(url);
        tab.join();
        return new WireSeat(tab);
    }

    private record WireSeat(Tab tab) implements Seat {

        @Override
        public String press(String button) {
            return tab.ask(button);
        }

        @Override
        public void fail(String button, String code) {
            assertThat(tab.ask(button)).endsWith("\"" + code + "\"]");
        }

        @Override
        public String hear() {
            return tab.next().toString();
        }
    }
}
