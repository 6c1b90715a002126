package dev.lightspeed.showcase.chat;

import dev.lightspeed.Topics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** The room: remembers what was said last, and tells every page in it what is said. For use by any thread. */
@ApplicationScoped
public class Room {

    public static final String TOPIC = "chat";

    /** So many sayings are remembered; older ones are forgotten. */
    public static final int REMEMBERED = 100;

    /** Somebody said something; this is what the room remembers now. */
    public record Said(List<Saying> sayings) {}

    private final Topics topics;
    private List<Saying> sayings = List.of();
    private long said;

    @Inject
    public Room(Topics topics) {
        this.topics = topics;
    }

    /** For the client proxy. */
    @SuppressWarnings("NullAway")
    protected Room() {
        this(null);
    }

    public synchronized List<Saying> sayings() {
        return sayings;
    }

    // The message goes out under the lock, so that pages hear the sayings in the order of the room.
    public synchronized void say(String author, String name, String text) {
        said++;
        Saying saying = new Saying(said, author, name, text, Instant.now().truncatedTo(ChronoUnit.SECONDS));
        sayings = Stream.concat(sayings.stream(), Stream.of(saying))
                .skip(Math.max(0, sayings.size() + 1 - REMEMBERED))
                .toList();
        topics.publish(TOPIC, new Said(sayings));
    }
}
