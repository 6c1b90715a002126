package dev.lightspeed.deployment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.lightspeed.refused.FinalView;
import dev.lightspeed.refused.KeepingView;
import dev.lightspeed.refused.OpenView;
import dev.lightspeed.refused.Passing;
import dev.lightspeed.refused.ThreadView;
import dev.lightspeed.refused.TwinView;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What cannot work is not deployed, and the server passes on why: to whoever deploys (WildFly), or in its log (Payara Micro).
 * Each mistake is alone in its deployment.
 */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class RefusedDeploymentIT {

    /** Payara Micro says so, and runs on. */
    private static final Pattern NOTHING_DEPLOYED = Pattern.compile("\"Deployed\": \\[\\s*]");

    private static final List<String> SENTENCES = List.of(
            "dev.lightspeed.refused.FinalView: CDI cannot make a proxy of a final class. Remove \"final\".",
            "dev.lightspeed.refused.KeepingView.passing: a bean of a request lives for one turn, and this field as long as"
                    + " the page. Inject it, or keep what it says.",
            "dev.lightspeed.refused.OpenView.lines: BufferedReader is open for one turn at most, and this field lives as"
                    + " long as the page. Keep what was read from it.",
            "dev.lightspeed.refused.ThreadView.add: no text becomes a java.lang.Thread. A handler takes texts, numbers,"
                    + " booleans, enums, dates, lists of these, or a record.",
            "Two views claim \"/counter\": dev.lightspeed.refused.TwinView and"
                    + " dev.lightspeed.showcase.counter.CounterView. Give one of them another path.");

    @ArquillianResource
    Deployer deployer;

    private Throwable refused;
    private String deployment = "";

    @Deployment(name = "final", managed = false, testable = false)
    public static WebArchive finalView() {
        return with(FinalView.class);
    }

    @Deployment(name = "keeping", managed = false, testable = false)
    public static WebArchive keepingView() {
        return with(KeepingView.class, Passing.class);
    }

    @Deployment(name = "open", managed = false, testable = false)
    public static WebArchive openView() {
        return with(OpenView.class);
    }

    @Deployment(name = "thread", managed = false, testable = false)
    public static WebArchive threadView() {
        return with(ThreadView.class);
    }

    @Deployment(name = "twin", managed = false, testable = false)
    public static WebArchive twinView() {
        return with(TwinView.class);
    }

    private static WebArchive with(Class<?>... mistake) {
        return Deployments.showcase(mistake[0].getSimpleName() + ".war").addClasses(mistake);
    }

    @ParameterizedTest
    @CsvSource({"final, 0", "keeping, 1", "open, 2", "thread, 3", "twin, 4"})
    void a_mistake_is_told_in_one_sentence_with_its_cure(String mistake, int sentence) {
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        deployment = mistake;

        refused = whileCopied(log, () -> deployer.deploy(mistake));

        assertThat(refused != null
                        || NOTHING_DEPLOYED.matcher(log.toString(UTF_8)).find())
                .isTrue();
        String told = log.toString(UTF_8) + (refused == null ? "" : traceOf(refused));
        assertThat(SENTENCES.stream().filter(told::contains)).containsExactly(SENTENCES.get(sentence));
    }

    @AfterEach
    void end() {
        if (refused == null) {
            deployer.undeploy(deployment);
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
