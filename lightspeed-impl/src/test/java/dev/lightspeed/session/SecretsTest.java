package dev.lightspeed.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SecretsTest {

    private static final Logger SESSION = Logger.getLogger("dev.lightspeed.session");

    @RegisterExtension
    final RecordedLog log = new RecordedLog();

    private final Kernel kernel = new Kernel();

    @BeforeEach
    void tellAll() {
        SESSION.setLevel(Level.ALL);
    }

    @AfterEach
    void tellAsUsual() {
        SESSION.setLevel(null);
    }

    @Test
    void neither_tokens_nor_resume_secrets_are_logged() {
        TestBrowser browser = kernel.live();
        String hello = browser.hello("");

        // Whatever is left of a hello after a cut.
        for (int end = 0; end < hello.length(); end++) {
            browser.duplicate().post(hello.substring(0, end));
            browser.duplicate().post(hello.substring(0, end) + "]");
            browser.duplicate().post(hello.substring(0, end) + "\"}]");
        }
        browser.of(new Visitor(null, Set.of(), Locale.UK, "another", "")).post(hello);
        browser.say(hello);
        kernel.executor.runAll();

        assertThat(log.lines(Level.ALL))
                .hasSizeGreaterThan(100)
                .noneMatch(line -> line.contains(browser.token().substring(0, 20)) || line.contains(browser.resume()));
    }
}
