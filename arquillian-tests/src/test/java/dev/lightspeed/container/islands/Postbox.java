package dev.lightspeed.container.islands;

import dev.lightspeed.Topics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Carries notes between live views and the pages around them: what a bean fires goes to the boards, what they hear is kept for beans. */
@ApplicationScoped
public class Postbox {

    static final String NOTES = "test.notes";

    /** What a page of old has to say. */
    public record Note(String text) {}

    @Inject
    Topics topics;

    private final List<String> heard = new CopyOnWriteArrayList<>();

    void fired(@Observes Note note) {
        topics.publish(NOTES, note);
    }

    void heard(String text) {
        heard.add(text);
    }

    /** What was put on boards, the newest last. */
    public List<String> all() {
        return heard;
    }
}
