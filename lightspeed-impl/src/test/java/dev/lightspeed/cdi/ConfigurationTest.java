package dev.lightspeed.cdi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lightspeed.html.Html;
import dev.lightspeed.page.PageHeaders;
import dev.lightspeed.session.Journal;
import dev.lightspeed.session.Login;
import dev.lightspeed.session.Settings;
import dev.lightspeed.session.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an operator sets is read, and the table in {@code docs/configuration.md} has it as it is. */
class ConfigurationTest {

    private static final Settings USUAL = Settings.defaults("/shop");

    /** Each name of the table with its default. */
    private static Map<String, String> table() throws IOException {
        Pattern row = Pattern.compile("^\\| `(lightspeed\\.[a-z.-]+)` \\| (.*?) \\|", Pattern.MULTILINE);
        Map<String, String> table = new TreeMap<>();
        for (MatchResult found : row.matcher(Files.readString(Path.of("../docs/configuration.md")))
                .results()
                .toList()) {
            table.put(found.group(1), found.group(2).replace("`", ""));
        }
        return table;
    }

    private static Function<String, Optional<String>> config(Map<String, String> set) {
        return name -> Optional.ofNullable(set.get(name));
    }

    private static boolean isLimit(Map.Entry<String, String> row) {
        return row.getKey().matches("lightspeed\\.(sessions|waiting|life|mailbox|message|window|outbox)\\..*");
    }

    /** Starts an application with these settings, and ends it. */
    private static void started(Function<String, Optional<String>> config, Class<?>... beans) {
        try (Weld weld = new Weld(beans)) {
            House house = new House(
                    weld.container().getBeanManager(),
                    ConfigurationTest.class.getClassLoader(),
                    "/shop",
                    config,
                    Clock.systemUTC(),
                    () -> 0,
                    Runnable::run,
                    (period, task) -> () -> {},
                    Journal.NONE,
                    visitor -> Login.NONE,
                    Optional.empty());
            new LiveApplication(house).drain();
        }
    }

    @Test
    void the_table_has_every_name_that_a_start_reads_and_no_other() throws IOException {
        Set<String> read = new HashSet<>();
        Function<String, Optional<String>> reading = name -> {
            read.add(name);
            return Optional.empty();
        };

        started(reading, BootTest.NoTopics.class);
        TurnThreadSettings.virtual(reading);

        assertThat(table().keySet()).containsExactlyInAnyOrderElementsOf(read);
        assertThat(KnownSettings.NAMES).containsExactlyInAnyOrderElementsOf(read);
    }

    @Test
    void the_defaults_of_the_table_are_those_of_the_runtime() throws IOException {
        Map<String, String> table = table();

        assertThat(Limits.of(USUAL, config(table))).isEqualTo(USUAL);
        assertThat(LoginSettings.renewal(config(table))).contains(USUAL.renewal());
        assertThat(LoginSettings.keepAlive(config(table))).isEqualTo(LoginSettings.keepAlive(config(Map.of())));
        assertThat(table).containsEntry("lightspeed.content-security-policy", PageHeaders.STRICT);
    }

    @Test
    void every_limit_of_the_table_can_be_set() throws IOException {
        Set<Settings> all = new HashSet<>(Set.of(USUAL));
        int limits = 0;

        for (Map.Entry<String, String> row : table().entrySet()) {
            if (isLimit(row)) {
                String usual = row.getValue();
                String other = usual.startsWith("PT")
                        ? Duration.parse(usual).plusSeconds(1).toString()
                        : String.valueOf(Long.parseLong(usual) + 1);
                all.add(Limits.of(USUAL, config(Map.of(row.getKey(), other))));
                limits++;
            }
        }

        assertThat(limits).isEqualTo(19);
        assertThat(all).hasSize(limits + 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "lightspeed.sessions.all;many;no whole number from 1 to 1000000. Where nothing is set it is 100000.",
                "lightspeed.sessions.per-address;0;no whole number from 1 to 1000000. Where nothing is set it is 2000.",
                "lightspeed.waiting.bytes;64 MB;no whole number from 1048576 to 1099511627776. Where nothing is set it is"
                        + " 67108864.",
                "lightspeed.message.size;99999999999999999999;no whole number from 1024 to 16777216. Where nothing is set"
                        + " it is 65536.",
                "lightspeed.life.beat;25;no time from PT1S to PT1H. Write PT30S for 30 seconds.",
                "lightspeed.life.token;P1000D;no time from PT1M to PT720H. Write PT30S for 30 seconds.",
                "lightspeed.waiting.time;-PT1S;no time from PT1S to PT1H. Write PT30S for 30 seconds."
            })
    void what_is_none_stops_the_start(String name, String text, String what) {
        assertThatThrownBy(() -> Limits.of(USUAL, config(Map.of(name, text))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(name + ": \"" + text + "\" is " + what);
    }

    @Test
    void a_burst_that_lets_no_large_message_through_stops_the_start() {
        assertThatThrownBy(() -> Limits.of(USUAL, config(Map.of("lightspeed.message.burst", "16"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("lightspeed.message.burst: 16 are too few for a message of 65536 characters"
                        + " (lightspeed.message.size), which counts 17 times. Give at least as many.");
    }

    @ApplicationScoped
    static class Follows implements Development {

        static final List<String> DIRECTORIES = new ArrayList<>();

        @Override
        public void follow(String directories, ClassLoader loader, Timer timer, Runnable redraw) {
            DIRECTORIES.add(directories);
        }

        @Override
        public Html body(Html drawn) {
            return drawn;
        }
    }

    @Test
    void nothing_of_development_is_there_unless_it_is_set() {
        started(config(Map.of()), BootTest.NoTopics.class, Follows.class);
        assertThat(Follows.DIRECTORIES).isEmpty();

        started(config(Map.of("lightspeed.dev", "src")), BootTest.NoTopics.class, Follows.class);
        assertThat(Follows.DIRECTORIES).containsExactly("src");
    }
}
