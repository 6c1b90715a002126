package dev.lightspeed.deployment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.lightspeed.refused.FinalView;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What cannot work is not deployed, and the server passes on why: to whoever deploys (WildFly), or in its log (Payara Micro). */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class RefusedDeploymentIT {

    private static final String NAME = "refused";

    /** Payara Micro says so, and runs on. */
    private static final Pattern NOTHING_DEPLOYED = Pattern.compile("\"Deployed\": \\[\\s*]");

    @ArquillianResource
    Deployer deployer;

    private Throwable refused;

    @Deployment(name = NAME, managed = false, testable = false)
    public static WebArchive refused() {
        return Deployments.showcase("refused.war").addPackage(FinalView.class.getPackage());
    }

    @Test
    void each_mistake_is_told_in_one_sentence_with_its_cure() {
        ByteArrayOutputStream log = new ByteArrayOutputStream();

        refused = whileCopied(log, () -> deployer.deploy(NAME));

        assertThat(refused != null
                        || NOTHING_DEPLOYED.matcher(log.toString(UTF_8)).find())
                .isTrue();
        String told = log.toString(UTF_8) + (refused == null ? "" : traceOf(refused));
        assertThat(told)
                .contains(
                        "dev.lightspeed.refused.FinalView: CDI cannot make a proxy of a final class. Remove \"final\".")
                .contains(
                        "dev.lightspeed.refused.KeepingView.passing: a bean of a request lives for one turn, and this field"
                                + " as long as the page. Inject it, or keep what it says.")
                .contains(
                        "dev.lightspeed.refused.ThreadView.add: no text becomes a java.lang.Thread. A handler takes texts, numbers,"
                                + " booleans, enums, dates, lists of these, or a record.")
                .contains("Two views claim \"/counter\": dev.lightspeed.refused.TwinView and"
                        + " dev.lightspeed.showcase.counter.CounterView. Give one of them another path.");
    }

    @AfterEach
    void end() {
        if (refused == null) {
            deployer.undeploy(NAME);
        }
    }

    private static String traceOf(Throwable thrown) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }

    /** The adapters write the output of their servers to that of the tests. */
    private static Throwable whileCopied(ByteArrayOutputStream log, Runnable work) {
        PrintStream before = System.out;
        System.setOut(new PrintStream(log, true, UTF_8) {
            @Override
            public void write(byte[] bytes, int offset, int length) {
                super.write(bytes, offset, length);
                before.write(bytes, offset, length);
            }
        });
        try {
            return catchThrowable(work::run);
        } finally {
            System.setOut(before);
        }
    }
}
