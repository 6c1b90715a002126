package dev.lightspeed.showcase.stories;

import dev.lightspeed.LiveView;
import dev.lightspeed.On;
import dev.lightspeed.OnMessage;
import dev.lightspeed.Page;
import dev.lightspeed.Topics;
import dev.lightspeed.Uses;
import dev.lightspeed.html.Html;
import dev.lightspeed.route.Route;
import dev.lightspeed.showcase.Routes;
import dev.lightspeed.showcase.site.SiteLayout;
import dev.lightspeed.story.FoundStory;
import dev.lightspeed.story.StoryParameter;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The stories, one of them in a frame. What is shown, how wide, light or dark, and what was changed is in the address. The frame is a
 * page of its own that is told of each change, so it is never loaded again.
 */
@Uses(FoundStory.class)
@LiveView(value = "/stories", layout = SiteLayout.class, query = StoriesView.StoryQuery.class)
public class StoriesView {

    public record StoryQuery(
            @Nullable String show,
            @Nullable Size size,
            @Nullable Look look,
            List<String> edit) {}

    /**
     * The fields of the story's parameters.
     *
     * @param text   of all but the boxes, in order
     * @param ticked the names of the boxes that are
     */
    record Edited(List<String> text, List<String> ticked) {}

    @Inject
    Storybook book;

    @Inject
    StorySources sources;

    @Inject
    Topics topics;

    private final String channel = UUID.randomUUID().toString();

    Size size = Size.FREE;
    Look look = Look.SYSTEM;
    Edits edits = Edits.NONE;
    Result result = Result.NONE;
    Actions actions = Actions.NONE;
    List<Storybook.Shelf> shelves = List.of();

    @Nullable
    FoundStory story;

    /** Where the frame begins; it stays, for the frame follows by messages. */
    @Nullable
    Route frame;

    void mount(Page page) {
        page.subscribe(Telling.topic(channel));
        shelves = book.shelves("");
    }

    void params(StoryQuery query, Page page) {
        show(query.show() == null ? book.first() : book.find(query.show()).orElse(null));
        size = Objects.requireNonNullElse(query.size(), Size.FREE);
        look = Objects.requireNonNullElse(query.look(), Look.SYSTEM);
        edits = Edits.of(query.edit());
        page.title(story == null ? "Stories" : story.component() + ": " + story.name());
        if (story != null) {
            result = Result.of(story, edits.readable(story));
            tell();
        }
    }

    private void show(@Nullable FoundStory now) {
        actions = Objects.equals(story, now) ? actions : Actions.NONE;
        story = now;
    }

    @On
    void search(String text) {
        shelves = book.shelves(text);
    }

    @On
    void edit(Edited edited, Page page) {
        if (story != null) {
            page.replace(route(story, size, look, texts(story, edited)));
        }
    }

    private static Edits texts(FoundStory story, Edited edited) {
        Map<String, String> texts = new HashMap<>();
        Iterator<String> written = edited.text().iterator();
        for (StoryParameter parameter : story.parameters()) {
            if (parameter.kind() == StoryParameter.Kind.BOX) {
                texts.put(parameter.name(), Boolean.toString(edited.ticked().contains(parameter.name())));
            } else if (written.hasNext()) {
                texts.put(parameter.name(), written.next());
            }
        }
        return new Edits(texts);
    }

    @On
    void clear() {
        actions = Actions.NONE;
    }

    @OnMessage
    void acted(Telling.Acted acted) {
        actions = actions.and(acted.event());
    }

    /** The frame has come. */
    @OnMessage
    void asked(Telling.Asked asked) {
        tell();
    }

    private void tell() {
        if (story != null) {
            frame = frame == null ? alone(story).with("channel", channel) : frame;
            topics.publish(Telling.topic(channel), new Telling(story.id(), edits, look));
        }
    }

    /** The story in a window of its own. */
    Route alone(FoundStory shown) {
        return Routes.storyFrame()
                .show(shown.id())
                .look(look == Look.SYSTEM ? null : look)
                .edit(edits.addressed(shown));
    }

    Route to(FoundStory other) {
        return route(other, size, look, Edits.NONE);
    }

    Route in(FoundStory shown, Size other) {
        return route(shown, other, look, edits);
    }

    Route in(FoundStory shown, Look other) {
        return route(shown, size, other, edits);
    }

    private static Route route(FoundStory story, Size size, Look look, Edits edits) {
        return Routes.stories()
                .show(story.id())
                .size(size == Size.FREE ? null : size)
                .look(look == Look.SYSTEM ? null : look)
                .edit(edits.addressed(story));
    }

    List<Setting> settings(FoundStory shown) {
        return shown.parameters().stream()
                .map(parameter -> new Setting(shown, parameter, edits))
                .toList();
    }

    Html source(FoundStory shown) {
        return sources.of(shown);
    }
}
