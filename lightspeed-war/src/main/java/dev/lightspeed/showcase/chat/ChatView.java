package dev.lightspeed.showcase.chat;

import dev.lightspeed.LiveView;
import dev.lightspeed.On;
import dev.lightspeed.OnMessage;
import dev.lightspeed.Page;
import dev.lightspeed.showcase.checks.Checks;
import dev.lightspeed.showcase.site.DemoLayout;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** A chat room. What one page says goes to the topic, and every page that subscribed draws it. */
@LiveView(value = "/chat", layout = DemoLayout.class)
public class ChatView {

    @Inject
    Room room;

    @Inject
    Checks checks;

    private final String me = UUID.randomUUID().toString();
    String name = Guest.name(ThreadLocalRandom.current());
    List<Saying> sayings = List.of();
    private Map<String, String> problems = Map.of();

    void mount(Page page) {
        page.title("Chat");
        page.subscribe(Room.TOPIC);
        sayings = room.sayings();
    }

    @OnMessage
    void said(Room.Said said) {
        sayings = said.sayings();
    }

    @On
    void say(Message message) {
        problems = checks.of(message);
        name = message.name();
        if (problems.isEmpty()) {
            room.say(me, name, message.text());
            sayings = room.sayings();
        }
    }

    @Nullable
    String invalid(String field) {
        return problems.containsKey(field) ? "true" : null;
    }

    String problem() {
        return String.join(" ", problems.values());
    }

    boolean isMine(Saying saying) {
        return saying.author().equals(me);
    }
}
