package dev.lightspeed.test.find;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lightspeed.test.aria.Properties;
import java.util.List;
import org.jsoup.Jsoup;
import org.opentest4j.AssertionFailedError;

/** Pages for these tests, and what is said of them. */
final class Scenes {

    private Scenes() {}

    static Scene of(String body) {
        return new Scene(Jsoup.parse(body), Properties.ofAttributes(), "/todos", List.of());
    }

    static AssertionFailedError failure(Scene scene, Condition condition) {
        return catchThrowableOfType(AssertionFailedError.class, () -> condition.check(scene));
    }

    /** The whole message of a failure. */
    static String message(String body, Condition condition) {
        return failure(of(body), condition).getMessage();
    }
}
