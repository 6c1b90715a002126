package dev.lightspeed.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.net.URI;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgentTest {

    @Test
    void goes_from_disconnected_to_terminated() {
        Agent<Agent.Live> live =
                Agent.disconnected().go(Agent.HANDSHAKE).go(Agent.MOUNT).go(Agent.JOIN);

        Agent<Agent.Terminated> end = live.go(Agent.DRAIN).go(Agent.TERMINATE);

        assertThat(end).hasToString("Terminated");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Agent.disconnected().go(Agent.HANDSHAKE).go(Agent.MOUNT).go(Agent.JOIN).go(Agent.DRAIN).go(Agent.TERMINATE)",
                "Agent.disconnected().go(Agent.HANDSHAKE).go(Agent.DRAIN)",
                "Agent.disconnected().go(Agent.HANDSHAKE).go(Agent.MOUNT).go(Agent.DRAIN)"
            })
    void the_steps_of_the_lifecycle_compile(String steps) {
        assertThat(compile(steps)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Agent.disconnected().go(Agent.MOUNT)",
                "Agent.disconnected().go(Agent.JOIN)",
                "Agent.disconnected().go(Agent.DRAIN)",
                "Agent.disconnected().go(Agent.TERMINATE)",
                "Agent.disconnected().go(Agent.HANDSHAKE).go(Agent.HANDSHAKE)",
                "Agent.disconnected().go(Agent.HANDSHAKE).go(Agent.JOIN)",
                "Agent.disconnected().go(Agent.HANDSHAKE).go(Agent.MOUNT).go(Agent.TERMINATE)",
                "Agent.disconnected().go(Agent.HANDSHAKE).go(Agent.MOUNT).go(Agent.JOIN).go(Agent.JOIN)",
                "Agent.disconnected().go(Agent.HANDSHAKE).go(Agent.DRAIN).go(Agent.MOUNT)",
                "Agent.disconnected().go(Agent.HANDSHAKE).go(Agent.DRAIN).go(Agent.DRAIN)",
                "Agent.disconnected().go(Agent.HANDSHAKE).go(Agent.DRAIN).go(Agent.TERMINATE).go(Agent.DRAIN)"
            })
    void a_step_that_the_lifecycle_does_not_have_does_not_compile(String steps) {
        assertThat(compile(steps)).singleElement().asString().contains("argument mismatch", "cannot be converted to");
    }

    @Test
    void a_handle_that_was_left_refuses_to_be_used_again() {
        Agent<Agent.Disconnected> left = Agent.disconnected();
        left.go(Agent.HANDSHAKE);

        assertThatThrownBy(() -> left.go(Agent.HANDSHAKE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Agent: Disconnected -> Handshaking from a handle that was left before."
                        + " Use the handle that the last step gave.");
        assertThat(left.in(Agent.Disconnected.class)).isNull();
    }

    @Test
    void tells_in_which_state_it_is() {
        Agent<?> mounted = Agent.disconnected().go(Agent.HANDSHAKE).go(Agent.MOUNT);

        assertThat(mounted.in(Agent.Mounted.class)).isSameAs(mounted);
        assertThat(mounted.in(Agent.Underway.class)).isSameAs(mounted);
        assertThat(mounted.in(Agent.Live.class)).isNull();
    }

    /** The errors of javac for an expression in this package. */
    private static List<String> compile(String expression) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavaFileObject source =
                new Source("package dev.lightspeed.session; class Steps { Object o = " + expression + "; }");
        List<String> options = List.of("-proc:none", "-cp", System.getProperty("java.class.path"));
        javac.getTask(new StringWriter(), new NoClassFiles(javac), diagnostics, options, null, List.of(source))
                .call();
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> diagnostic.getMessage(null))
                .toList();
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String text) {
            super(URI.create("string:///Steps.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
