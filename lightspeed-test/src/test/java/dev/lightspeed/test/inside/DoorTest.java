package dev.lightspeed.test.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the door does when its deployment starts, with a key and without. */
class DoorTest {

    private static final Logger ROOT = Logger.getLogger("");

    @TempDir
    Path classes;

    private final List<String> lines = new ArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord line) {
            if ("dev.lightspeed.test".equals(line.getLoggerName())) {
                lines.add(line.getLevel() + " " + line.getMessage());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        ROOT.addHandler(listener);
    }

    @AfterEach
    void stop() {
        ROOT.removeHandler(listener);
    }

    private static <T> T fake(Class<T> type, Object answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> method.getReturnType().isInstance(answer) ? answer : null));
    }

    private void start(Door door) throws Exception {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, DoorTest.class.getClassLoader())) {
            door.init(fake(ServletConfig.class, fake(ServletContext.class, loader)));
        }
    }

    private void bringKey(String key) throws IOException {
        Path file = classes.resolve(Door.KEY);
        Files.createDirectory(file.getParent());
        Files.writeString(file, key);
    }

    @Test
    void without_a_key_it_hears_and_says_nothing() throws Exception {
        List<Handler> before = List.of(ROOT.getHandlers());

        start(new Door());

        assertThat(ROOT.getHandlers()).containsExactlyElementsOf(before);
        assertThat(lines).isEmpty();
    }

    @Test
    void with_a_key_it_keeps_the_log_and_warns_of_itself() throws Exception {
        bringKey("a key");
        List<Handler> before = List.of(ROOT.getHandlers());
        Door door = new Door();

        start(door);

        assertThat(List.of(ROOT.getHandlers()))
                .hasSize(before.size() + 1)
                .last()
                .isInstanceOf(Recorder.class);
        assertThat(lines)
                .containsExactly(
                        "WARNING Lightspeed: this deployment has the test kit's door /lightspeed/test, which runs"
                                + " what the holder of its key sends. If this is no server under test, take ServerPart.in(war) out"
                                + " of the deployment.");
        door.destroy();
        assertThat(ROOT.getHandlers()).containsExactlyElementsOf(before);
    }
}
