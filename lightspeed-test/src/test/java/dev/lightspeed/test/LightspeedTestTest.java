package dev.lightspeed.test;

import static dev.lightspeed.html.Html.html;
import static dev.lightspeed.test.find.Finders.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.lightspeed.LiveView;
import dev.lightspeed.OnMessage;
import dev.lightspeed.Topics;
import dev.lightspeed.html.Html;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Around each test: what belongs to its application, and what is wrong when it ends. */
class LightspeedTestTest {

    interface Mail {
        String kind();
    }

    @ApplicationScoped
    static class RealMail implements Mail {

        @Override
        public String kind() {
            return "real";
        }
    }

    @Disabled("Run by the tests below.")
    @LightspeedTest(beans = RealMail.class)
    static class WithFakes {

        @Alternative
        @ApplicationScoped
        static class FakeMail implements Mail {

            @Override
            public String kind() {
                return "fake";
            }
        }

        @LiveView("/mail")
        static class MailView {

            @Inject
            Mail mail;

            Html render() {
                return html("<p>{}</p>", mail.kind());
            }
        }

        @Inject
        LiveTest live;

        @Test
        void shows_the_fake() {
            live.open("/mail").shows(text("fake"));
        }

        @Nested
        class Inside {

            @Inject
            Mail mail;

            @Test
            void is_injected_too() {
                assertThat(mail.kind()).isEqualTo("fake");
                live.open("/mail").shows(text("fake"));
            }
        }
    }

    @Disabled("Run by the tests below.")
    @LightspeedTest
    static class EndsBadly {

        @LiveView("/news")
        static class NewsView {

            void mount(dev.lightspeed.Page page) {
                page.subscribe("news");
            }

            @OnMessage
            void arrived(String news) {
                throw new IllegalStateException("no news is good news");
            }

            Html render() {
                return html("<p>News</p>");
            }
        }

        @Inject
        LiveTest live;

        @Inject
        Topics topics;

        @Test
        void publishes_behind_the_back_of_the_kit() {
            live.open("/news");
            topics.publish("news", "one");
        }
    }

    @Test
    void puts_the_alternatives_of_a_test_in_place_and_fills_nested_tests() {
        assertThat(Launched.results(selectClass(WithFakes.class)))
                .containsExactlyInAnyOrder("shows_the_fake() passed", "is_injected_too() passed");
    }

    @Test
    void fails_a_test_that_leaves_something_that_goes_wrong() {
        assertThat(Launched.results(selectClass(EndsBadly.class)))
                .containsExactly("publishes_behind_the_back_of_the_kit() failed: The step went wrong:\n  turn.failed: "
                        + EndsBadly.NewsView.class.getName()
                        + ": message java.lang.String threw java.lang.IllegalStateException: no news is good news\n"
                        + "Mend the view. A test that is about this says page.fails(\"turn.failed\", it -> ...).");
    }

    @Test
    void says_where_a_live_test_is_to_be_used() {
        assertThatThrownBy(LiveTest::current)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "LiveTest: no test runs. Inject it into a test that is annotated @LightspeedTest, and use it there.");
    }
}
