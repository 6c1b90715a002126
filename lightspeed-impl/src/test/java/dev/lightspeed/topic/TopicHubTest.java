package dev.lightspeed.topic;

import static dev.lightspeed.html.Html.html;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.Instruction;
import dev.lightspeed.Instruction.Subscribe;
import dev.lightspeed.Topics;
import dev.lightspeed.html.Html;
import dev.lightspeed.protocol.Event;
import dev.lightspeed.render.Renderer;
import dev.lightspeed.session.LiveSessions;
import dev.lightspeed.session.Program;
import dev.lightspeed.session.Secret;
import dev.lightspeed.session.Settings;
import dev.lightspeed.session.Subscriptions;
import dev.lightspeed.session.Surroundings;
import dev.lightspeed.session.Ticks;
import dev.lightspeed.session.Visitor;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TopicHubTest {

    /** A transaction that the test begins and ends. */
    @Alternative
    @Priority(1)
    @ApplicationScoped
    static class TransactionByHand extends Transaction {

        private boolean active;
        private boolean doomed;
        private Outbox outbox;
        private int opened;

        @Override
        boolean isActive() {
            return active;
        }

        @Override
        boolean isDoomed() {
            return doomed;
        }

        @Override
        Outbox outbox(Consumer<Outbox> opener) {
            if (outbox == null) {
                outbox = new Outbox();
                opened++;
            }
            return outbox;
        }

        void begin() {
            active = true;
        }

        void setRollbackOnly() {
            active = false;
            doomed = true;
        }

        Outbox end() {
            active = false;
            return outbox;
        }

        int opened() {
            return opened;
        }
    }

    /** A page that subscribes to news and writes down what it hears. */
    private static final class Listener implements Program {

        final List<Object> heard = new ArrayList<>();

        @Override
        public Program island() {
            return this;
        }

        @Override
        public void within(Runnable turn) {
            turn.run();
        }

        @Override
        public void mount(String url, Consumer<Instruction> sink) {
            sink.accept(new Subscribe("news"));
        }

        @Override
        public void params(String url, Consumer<Instruction> sink) {}

        @Override
        public void event(Event event, Consumer<Instruction> sink) {}

        @Override
        public void message(Object message, Consumer<Instruction> sink) {
            heard.add(message);
        }

        @Override
        public boolean connected(boolean connected) {
            return false;
        }

        @Override
        public Html render() {
            return html("<p></p>");
        }

        @Override
        public void unmount() {}

        @Override
        public String name() {
            return "Listener";
        }
    }

    private SeContainer container;
    private Topics topics;
    private TransactionByHand transaction;
    private LiveSessions sessions;

    @BeforeEach
    void start() {
        container = SeContainerInitializer.newInstance()
                .disableDiscovery()
                .addBeanClasses(TopicHub.class, Transaction.class, TransactionByHand.class)
                .initialize();
        topics = container.select(Topics.class).get();
        transaction = container.select(TransactionByHand.class).get();
        Secret secret = Secret.random();
        sessions = new LiveSessions(new Surroundings(
                Settings.defaults(""),
                (url, visitor) -> Optional.empty(),
                new Renderer(secret.key("imprint")),
                container.select(Subscriptions.class).get(),
                Clock.systemUTC(),
                Ticks.ofProcess(),
                Runnable::run,
                (period, task) -> () -> {},
                secret));
    }

    @AfterEach
    void stop() {
        container.close();
    }

    private Listener listener() {
        Listener listener = new Listener();
        Visitor visitor = new Visitor(null, Set.of(), Locale.UK, "browser", "127.0.0.1");
        sessions.open(listener, "/", visitor, true);
        return listener;
    }

    @Test
    void hands_a_message_to_every_page_of_the_topic_in_order() {
        Listener one = listener();
        Listener other = listener();

        topics.publish("news", "a");
        topics.publish("sport", "b");
        topics.publish("news", "c");

        assertThat(one.heard).containsExactly("a", "c");
        assertThat(other.heard).containsExactly("a", "c");
    }

    @Test
    void forgets_pages_that_have_ended() {
        Listener listener = listener();

        sessions.drain();
        topics.publish("news", "a");

        assertThat(listener.heard).isEmpty();
    }

    @Test
    void keeps_what_a_transaction_publishes_until_its_commit_and_then_its_order() {
        Listener listener = listener();
        transaction.begin();
        topics.publish("news", "a");
        topics.publish("news", "b");
        assertThat(listener.heard).isEmpty();

        container.getBeanManager().getEvent().select(Outbox.class).fire(transaction.end());

        assertThat(listener.heard).containsExactly("a", "b");
        assertThat(transaction.opened()).isEqualTo(1);
    }

    @Test
    void drops_what_a_transaction_publishes_that_can_only_roll_back() {
        Listener listener = listener();
        transaction.setRollbackOnly();

        topics.publish("news", "a");

        assertThat(listener.heard).isEmpty();
    }

    @Test
    void works_where_there_are_no_transactions() {
        Transaction none = new Transaction();
        none.find();

        assertThat(none.isActive()).isFalse();
        assertThat(none.isDoomed()).isFalse();
    }
}
