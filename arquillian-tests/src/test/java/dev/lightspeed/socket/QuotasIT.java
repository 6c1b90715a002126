package dev.lightspeed.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lightspeed.deployment.Deployments;
import dev.lightspeed.wire.Tab;
import dev.lightspeed.wire.Visitor;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An address that has all the live sessions that MicroProfile Config gives it. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class QuotasIT {

    private static final int QUOTA = 3;

    @ArquillianResource
    URL application;

    @Deployment
    public static WebArchive small() {
        return Deployments.showcase("lightspeed-small.war")
                .addPackage("dev.lightspeed.container.probes")
                .addAsResource(
                        new StringAsset("lightspeed.sessions.per-address=" + QUOTA),
                        "META-INF/microprofile-config.properties");
    }

    @Test
    void further_pages_are_refused_until_a_page_is_closed() {
        Visitor anna = new Visitor(application);
        assumeTrue(anna.get("probes/config").body().equals("true"), "The server has no MicroProfile Config.");
        Probe probe = new Probe(application);
        List<Tab> live = Stream.generate(() -> probe.live(anna)).limit(QUOTA).toList();

        HttpResponse<String> refused = anna.get(probe.path());
        int code = live.get(0).duplicate().hail("").closed();

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("retry-after")).hasValue("60");
        assertThat(refused.body()).contains("Too many pages are open from where you are.");
        assertThat(code).isEqualTo(4429);
        live.get(1).say("nonsense");
        probe.expect("unmounted");
        probe.expect("destroyed");
        probe.live(new Visitor(application));
        assertThat(live.get(0).ask("inc")).contains("[0,1]");
    }
}
