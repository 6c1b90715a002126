package dev.lightspeed.test;

import dev.lightspeed.Instruction;
import dev.lightspeed.Instruction.Navigate;
import dev.lightspeed.http.Csrf;
import dev.lightspeed.http.Flash;
import dev.lightspeed.page.Location;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The page of a component that is driven by itself: it is where its URL says, and notes what is asked of it.
 *
 * @param asked takes each instruction
 */
record LonePage(String url, Consumer<Instruction> asked) implements dev.lightspeed.Page {

    @Override
    public String contextPath() {
        return "";
    }

    @Override
    public List<String> params(String name) {
        return Location.of(url).map(location -> location.query(name)).orElse(List.of());
    }

    @Override
    public <Q extends Record> Q query(Class<Q> type) {
        throw new UnsupportedOperationException(
                "Page.query: a component by itself has no declared query. Open its page.");
    }

    @Override
    public Locale locale() {
        return Locale.ENGLISH;
    }

    @Override
    public Optional<String> caller() {
        return Optional.empty();
    }

    @Override
    public Flash flash() {
        return Flash.NONE;
    }

    @Override
    public Csrf csrf() {
        throw new UnsupportedOperationException("Page.csrf: a component by itself has no browser. Open its page.");
    }

    @Override
    public boolean connected() {
        return true;
    }

    @Override
    public void title(String title) {
        // Seen in a whole page only.
    }

    @Override
    public void subscribe(String topic) {
        asked.accept(new Instruction.Subscribe(topic));
    }

    @Override
    public void unsubscribe(String topic) {
        asked.accept(new Instruction.Unsubscribe(topic));
    }

    @Override
    public void send(Object message) {
        throw new UnsupportedOperationException("Page.send: a component by itself has no live session. Open its page.");
    }

    @Override
    public void pushEvent(String name, @Nullable Object detail) {
        asked.accept(new Instruction.PushEvent(name, detail));
    }

    @Override
    public void navigate(String url) {
        asked.accept(new Navigate(Navigate.Kind.LOAD, url));
    }

    @Override
    public void patch(String url) {
        asked.accept(new Navigate(Navigate.Kind.PATCH, url));
    }

    @Override
    public void replace(String url) {
        asked.accept(new Navigate(Navigate.Kind.REPLACE, url));
    }
}
