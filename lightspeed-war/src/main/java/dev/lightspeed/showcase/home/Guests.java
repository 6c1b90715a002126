package dev.lightspeed.showcase.home;

import dev.lightspeed.Topics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who has the front page open, and how often they have waved. For use by any thread. */
@ApplicationScoped
public class Guests {

    public static final String TOPIC = "guests";

    /** How it is now. */
    public record Now(int pages, long waves) {}

    private final Topics topics;
    private Now now = new Now(0, 0);

    @Inject
    public Guests(Topics topics) {
        this.topics = topics;
    }

    /** For the client proxy. */
    @SuppressWarnings("NullAway")
    protected Guests() {
        this(null);
    }

    public synchronized Now come() {
        return tell(new Now(now.pages() + 1, now.waves()));
    }

    public synchronized Now go() {
        return tell(new Now(now.pages() - 1, now.waves()));
    }

    public synchronized Now wave() {
        return tell(new Now(now.pages(), now.waves() + 1));
    }

    private Now tell(Now next) {
        now = next;
        topics.publish(TOPIC, next);
        return next;
    }
}
