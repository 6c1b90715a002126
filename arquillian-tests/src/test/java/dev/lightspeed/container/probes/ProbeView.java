package dev.lightspeed.container.probes;

import static dev.lightspeed.html.Html.each;
import static dev.lightspeed.html.Html.html;

import dev.lightspeed.LiveView;
import dev.lightspeed.On;
import dev.lightspeed.OnMessage;
import dev.lightspeed.Page;
import dev.lightspeed.html.Html;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Does what its events and its URL say, and notes what happens to it. */
@LiveView("/probe/{key}")
@PermitAll
public class ProbeView {

    enum Color {
        RED,
        GREEN
    }

    @Inject
    Probes probes;

    @Inject
    Page own;

    private String key = "";
    private String url = "";
    private String text = "";
    private int count;
    private boolean spoiled;
    private final List<Integer> rows = new ArrayList<>(List.of(1, 2));

    void mount(Page page) {
        probes.born();
        key = page.param("key").orElseThrow();
        page.title("Probe");
        probes.note(key, "mounted");
        page.subscribe(Probes.topic(key));
        switch (page.param("does").orElse("")) {
            case "throw" -> throw new IllegalStateException("a mount that throws");
            case "redirect" -> page.navigate("/counter?from=probe");
            case "spoil" -> spoiled = true;
            default -> {}
        }
    }

    void params(Page page) {
        url = page.url() + " " + page.params("by");
    }

    void unmount() {
        probes.note(key, "unmounted");
    }

    @PreDestroy
    void destroyed() {
        probes.note(key, "destroyed");
        probes.died();
    }

    @On
    void inc() {
        count++;
    }

    @On
    void add(int by) {
        count += by;
    }

    @On
    void paint(Color color) {
        text = color.name().toLowerCase(Locale.ROOT);
    }

    @On
    void date(LocalDate day) {
        text = day.plusDays(1).toString();
    }

    @On
    void say(String what) {
        text = what;
    }

    @On
    void nothing() {}

    @On
    void fail() {
        count = 1000;
        throw new IllegalStateException("a handler that throws");
    }

    @On
    @SuppressWarnings("InfiniteRecursion")
    void recurse() {
        recurse();
    }

    @On
    void spoil() {
        spoiled = true;
    }

    @On
    void mend() {
        spoiled = false;
    }

    @On
    void twice() {
        rows.add(1);
    }

    @On
    void once() {
        rows.remove(rows.size() - 1);
    }

    @On
    void block() throws InterruptedException {
        probes.note(key, "blocked");
        probes.pass(key);
        text = "opened";
    }

    @On
    void grow(int size) {
        count++;
        text = Integer.toString(count % 10).repeat(size);
    }

    @On
    void shout(String what, Page page) {
        page.pushEvent("shout", what);
    }

    @On
    void go(String to, Page page) {
        page.navigate(to);
    }

    @On
    void move(String to, Page page) {
        page.patch(to);
    }

    @On
    @RolesAllowed("boss")
    void fire() {
        text = "fired";
    }

    @OnMessage
    void tick(Probes.Tick tick) {
        text = tick.text();
    }

    @OnMessage
    void roll(Probes.RollCall call) {
        probes.note(key, own.connected() ? "connected" : "alone");
    }

    Html render() {
        if (spoiled) {
            throw new IllegalStateException("a drawing that throws");
        }
        return html(
                "<p>{}</p><p>{}</p><p>{}</p><ul>{}</ul>",
                count,
                text,
                url,
                each(rows, row -> row, row -> html("<li>{}</li>", row)));
    }
}
