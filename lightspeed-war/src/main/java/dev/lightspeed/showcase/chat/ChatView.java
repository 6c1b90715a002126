package dev.lightspeed.showcase.chat;

import static dev.lightspeed.html.Html.each;
import static dev.lightspeed.html.Html.html;
import static dev.lightspeed.html.Html.when;

import dev.lightspeed.LiveView;
import dev.lightspeed.On;
import dev.lightspeed.OnMessage;
import dev.lightspeed.Page;
import dev.lightspeed.html.Html;
import dev.lightspeed.showcase.checks.Checks;
import dev.lightspeed.showcase.site.DemoLayout;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** A chat room. What one page says goes to the topic, and every page that subscribed draws it. */
@LiveView(value = "/chat", layout = DemoLayout.class)
public class ChatView {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm 'UTC'").withZone(ZoneOffset.UTC);
    private static final int HUES = 8;

    @Inject
    Room room;

    @Inject
    Checks checks;

    private final String me = UUID.randomUUID().toString();
    private String name = Guest.name(ThreadLocalRandom.current());
    private List<Saying> sayings = List.of();
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

    Html render() {
        return html(
                """
                <h1>Chat</h1>
                <div class="log" tabindex="0" aria-label="What was said">
                  <ol class="sayings" role="log">{}</ol>
                </div>
                {}
                <form class="line" ls-submit="say">
                  <label class="field narrow"><span>Name</span>
                    <input name="name" value="{}" maxlength="30" autocomplete="nickname" aria-invalid="{}" aria-describedby="chat-problem">
                  </label>
                  <label class="field grow"><span>Message</span>
                    <input name="text" maxlength="500" autocomplete="off" aria-invalid="{}" aria-describedby="chat-problem">
                  </label>
                  <button>Send</button>
                </form>
                <p class="problem" id="chat-problem" role="alert">{}</p>
                """,
                each(sayings, Saying::number, this::saying),
                when(
                        sayings.isEmpty(),
                        () -> html("<p class=\"empty\">Nobody has said anything yet. Be the first.</p>")),
                name,
                invalid("name"),
                invalid("text"),
                String.join(" ", problems.values()));
    }

    private @Nullable String invalid(String field) {
        return problems.containsKey(field) ? "true" : null;
    }

    private Html saying(Saying saying) {
        return html(
                """
                <li class="saying {}">
                  <span class="avatar hue{}" aria-hidden="true">{}</span>
                  <div class="bubble">
                    <p class="by"><b>{}</b> <time datetime="{}">{}</time></p>
                    <p>{}</p>
                  </div>
                </li>
                """,
                saying.author().equals(me) ? "mine" : "",
                Math.floorMod(saying.author().hashCode(), HUES),
                saying.name().substring(0, saying.name().offsetByCodePoints(0, 1)),
                saying.name(),
                saying.at(),
                TIME.format(saying.at()),
                saying.text());
    }
}
