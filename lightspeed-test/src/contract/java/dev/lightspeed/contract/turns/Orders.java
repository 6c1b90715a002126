package dev.lightspeed.contract.turns;

import dev.lightspeed.Topics;
import dev.lightspeed.contract.Lines;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Writes, and tells of it before that: who hears of it shall find it all the same. */
@ApplicationScoped
public class Orders {

    /** Something was ordered. */
    public record Placed(String what) {}

    @Inject
    Lines lines;

    @Inject
    Topics topics;

    static String topic(String key) {
        return "orders " + key;
    }

    @Transactional
    public void place(String key) {
        topics.publish(topic(key), new Placed(key));
        lines.add(key);
    }

    @Transactional
    public void placeAndFail(String key) {
        topics.publish(topic(key), new Placed(key));
        lines.add(key);
        throw new IllegalStateException("after the writing");
    }

    @RolesAllowed("boss")
    @Transactional
    public void placeAsBoss(String key) {
        topics.publish(topic(key), new Placed(key));
        lines.add(key);
    }
}
