package dev.lightspeed.showcase.stories;

import static dev.lightspeed.html.Html.html;

import dev.lightspeed.AnyEvent;
import dev.lightspeed.LiveView;
import dev.lightspeed.On;
import dev.lightspeed.OnMessage;
import dev.lightspeed.Page;
import dev.lightspeed.Topics;
import dev.lightspeed.html.Html;
import dev.lightspeed.story.FoundStory;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One story alone in a document of its own, so that its width is that of a window. Inside a page of stories it follows what that
 * page tells. What a story's buttons send goes to that page.
 */
@LiveView(value = "/stories/frame", layout = FrameLayout.class, query = FrameView.FrameQuery.class, name = "storyFrame")
public class FrameView {

    /**
     * What a frame shows.
     *
     * @param channel by which the page tells its frame; {@code null} for a story that was opened alone
     */
    public record FrameQuery(
            @Nullable String show,
            @Nullable Look look,
            List<String> edit,
            @Nullable String channel) {}

    @Inject
    Storybook book;

    @Inject
    Topics topics;

    private Telling told = new Telling("", Edits.NONE, Look.SYSTEM);

    @Nullable
    private String channel;

    void mount(FrameQuery query, Page page) {
        channel = query.channel();
        if (channel != null) {
            page.subscribe(Telling.topic(channel));
            topics.publish(Telling.topic(channel), new Telling.Asked());
        }
    }

    void params(FrameQuery query, Page page) {
        String story = Objects.requireNonNullElse(query.show(), book.first().id());
        told = new Telling(story, Edits.of(query.edit()), Objects.requireNonNullElse(query.look(), Look.SYSTEM));
        page.title(story);
    }

    @On
    void act(AnyEvent event) {
        if (channel != null) {
            topics.publish(Telling.topic(channel), new Telling.Acted(event));
        }
    }

    @OnMessage
    void show(Telling telling) {
        told = telling;
    }

    Html render() {
        Html story = book.find(told.story())
                .map(this::drawn)
                .orElseGet(() -> html("<p class=\"problem\">No story is called “{}”.</p>", told.story()));
        return html("<main class=\"story {}\">{}</main>", told.look().word(), story);
    }

    private Html drawn(FoundStory story) {
        return story.draw(told.edits().readable(story).texts());
    }
}
