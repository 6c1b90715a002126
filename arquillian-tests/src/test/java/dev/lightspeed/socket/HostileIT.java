package dev.lightspeed.socket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.deployment.Deployments;
import dev.lightspeed.wire.Visitor;
import java.net.URL;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** All attacks at once, for {@code lightspeed.hostile} (10 seconds; {@code -Dlightspeed.hostile=PT5M} for minutes). */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class HostileIT {

    private static final Duration TIME = Duration.parse(System.getProperty("lightspeed.hostile", "PT10S"));
    private static final Duration WARM = Duration.ofSeconds(5);
    private static final long SEED = Long.getLong("lightspeed.hostile.seed", 20261122);

    /** What servers keep of connections, buffers and compiled code in any case. */
    private static final long MEGABYTES = 24;

    @ArquillianResource
    URL application;

    /**
     * Where pages that were attacked are gone soon: also those of a line that was reset, of which Payara Micro does not always
     * tell, after six beats of silence.
     */
    @Deployment
    public static WebArchive impatient() {
        return Deployments.showcase("lightspeed-hostile.war")
                .addPackage("dev.lightspeed.container.probes")
                .addAsResource(
                        new StringAsset(
                                "lightspeed.life.resume=PT5S\nlightspeed.waiting.time=PT5S\nlightspeed.life.beat=PT1S\n"),
                        "META-INF/microprofile-config.properties");
    }

    @Test
    void after_all_attacks_at_once_the_server_serves_and_holds_no_extra_memory() throws Exception {
        Probe probe = new Probe(application);
        int before = probe.alive();
        // Buffers, pools and classes that come with the first attack stay, and grow no further with the next.
        settled(new HostileClient(application, SEED - 1), WARM, before);
        long heap = probe.heap();
        Map<String, Long> classes = probe.classes();
        probe.log();

        HostileClient.Report report = settled(new HostileClient(application, SEED), TIME, before);

        Probe.Logged logged = probe.log();
        long grown = (probe.heap() - heap) >> 20;
        System.out.println("HostileIT: " + TIME + ", " + report + "; heap " + (heap >> 20) + " MB and " + grown
                + " MB more; log " + logged);
        assertThat(report.breaches().stream().limit(5)).isEmpty();
        assertThat(grown)
                .as(() -> "Megabytes. Grown are " + grown(classes, probe.classes()))
                .isLessThanOrEqualTo(MEGABYTES);
        assertThat(probe.live(new Visitor(application)).ask("inc")).contains("[0,1]");
    }

    /** The classes whose objects hold most more than before, with that many KB. */
    private static String grown(Map<String, Long> before, Map<String, Long> after) {
        return after.entrySet().stream()
                .map(held -> Map.entry(held.getKey(), (held.getValue() - before.getOrDefault(held.getKey(), 0L)) >> 10))
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(25)
                .map(held -> held.getValue() + " KB " + held.getKey())
                .collect(Collectors.joining(", "));
    }

    /** Attacks, and waits until the pages attacked are gone. */
    private HostileClient.Report settled(HostileClient client, Duration time, int before) throws Exception {
        HostileClient.Report report = client.attack(time);

        assertThat(new Probe(application).aliveAtMost(before)).isLessThanOrEqualTo(before);
        client.forget();
        return report;
    }
}
