package dev.lightspeed.test;

import dev.lightspeed.Instruction;
import dev.lightspeed.Instruction.Navigate;
import dev.lightspeed.LiveView;
import dev.lightspeed.http.Csrf;
import dev.lightspeed.http.Flash;
import dev.lightspeed.page.Location;
import dev.lightspeed.route.PathPattern;
import dev.lightspeed.test.server.User;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The page of a component that is driven by itself: it is where its URL says, and notes what is asked of it.
 *
 * @param visitor who looks at it
 * @param asked   takes each instruction
 */
record LonePage(String url, Visitor visitor, Consumer<Instruction> asked) implements dev.lightspeed.Page {

    /**
     * Who looks at the component, and where it stands.
     *
     * @param patterns of its URLs
     */
    record Visitor(Optional<String> caller, Locale locale, List<PathPattern> patterns) {

        static Visitor of(Class<?> component, Visit.Whence whence) {
            User user = whence.user();
            if (!user.session().isEmpty()
                    || !user.roles().isEmpty()
                    || !whence.browser().isEmpty()) {
                throw new IllegalArgumentException(component.getName()
                        + ": a component by itself knows a caller and a language only, no roles, session or browser."
                        + " Open its page.");
            }
            LiveView view = component.getAnnotation(LiveView.class);
            return new Visitor(
                    Optional.ofNullable(user.name()),
                    Objects.requireNonNullElse(user.locale(), Locale.ENGLISH),
                    view == null ? List.of() : List.of(PathPattern.of(view.value())));
        }
    }

    @Override
    public String contextPath() {
        return "";
    }

    @Override
    public List<String> params(String name) {
        return Location.of(url)
                .map(location -> visitor.patterns.stream()
                        .filter(pattern -> pattern.matches(location.segments()))
                        .map(pattern -> location.values(pattern, name))
                        .findFirst()
                        .orElseGet(() -> location.query(name)))
                .orElse(List.of());
    }

    @Override
    public <Q extends Record> Q query(Class<Q> type) {
        throw new UnsupportedOperationException(
                "Page.query: a component by itself has no declared query. Open its page.");
    }

    @Override
    public Locale locale() {
        return visitor.locale;
    }

    @Override
    public Optional<String> caller() {
        return visitor.caller;
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
