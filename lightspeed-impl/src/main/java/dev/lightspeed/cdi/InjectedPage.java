package dev.lightspeed.cdi;

import dev.lightspeed.Page;
import dev.lightspeed.http.Csrf;
import dev.lightspeed.http.Flash;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The page that a bean injects: always the one whose turn it is, or that of the turn which gave the work away. */
final class InjectedPage implements Page {

    @Override
    public String url() {
        return page().url();
    }

    @Override
    public String contextPath() {
        return page().contextPath();
    }

    @Override
    public List<String> params(String name) {
        return page().params(name);
    }

    @Override
    public <Q extends Record> Q query(Class<Q> type) {
        return page().query(type);
    }

    @Override
    public Locale locale() {
        return page().locale();
    }

    @Override
    public Optional<String> caller() {
        return page().caller();
    }

    @Override
    public Flash flash() {
        return page().flash();
    }

    @Override
    public Csrf csrf() {
        return page().csrf();
    }

    @Override
    public boolean connected() {
        return page().connected();
    }

    @Override
    public void title(String title) {
        page().title(title);
    }

    @Override
    public void subscribe(String topic) {
        page().subscribe(topic);
    }

    @Override
    public void unsubscribe(String topic) {
        page().unsubscribe(topic);
    }

    @Override
    public void pushEvent(String name, @Nullable Object detail) {
        page().pushEvent(name, detail);
    }

    @Override
    public void navigate(String url) {
        page().navigate(url);
    }

    @Override
    public void patch(String url) {
        page().patch(url);
    }

    @Override
    public void replace(String url) {
        page().replace(url);
    }

    @Override
    public void send(Object message) {
        page().send(message);
    }

    // In work that a turn gave away the page answers what does not belong to a turn.
    private static Page page() {
        return CurrentPage.get()
                .or(() -> Carried.get().flatMap(carried -> Optional.ofNullable(carried.page())))
                .orElseThrow(() -> new IllegalStateException("Page: this thread is in no turn of a page."
                        + " Use it in a view, or in beans that a view calls."));
    }
}
