package dev.lightspeed.benchmarks.peers;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The screens in Vaadin Flow, and what its client says. */
enum VaadinScene implements PeerScene {
    CLICK("W1 click", "w1", 64, 200),
    CELL("W2 cell", "w2", 64, 100),
    APPEND("W2 append", "w2", 16, 10),
    SORT("W2 sort", "w2", 16, 10),
    KEYSTROKE("W3 keystroke", "w3", 64, 200),
    UPDATE("W4 update", "w4", 100, 0);

    private static final String CLICKED = "{\"type\":\"event\",\"node\":%d,\"event\":\"click\",\"data\":{"
            + "\"event.shiftKey\":false,\"event.metaKey\":false,\"event.detail\":1,\"event.ctrlKey\":false,"
            + "\"event.clientX\":42,\"event.clientY\":95,\"event.altKey\":false,\"event.button\":0,"
            + "\"event.screenY\":182,\"event.screenX\":64}}";
    private static final String TYPED =
            "{\"type\":\"mSync\",\"node\":%1$d,\"feature\":1,\"property\":\"value\",\"value\":\"%2$s\"},"
                    + "{\"type\":\"event\",\"node\":%1$d,\"event\":\"input\",\"data\":{}}";
    private static final List<String> TEXTS = List.of("ann@example", "ann@example.org");

    private final String title;
    private final String route;
    private final int pages;
    private final int rate;

    VaadinScene(String title, String route, int pages, int rate) {
        this.title = title;
        this.route = route;
        this.pages = pages;
        this.rate = rate;
    }

    @Override
    public String title() {
        return "Vaadin: " + title;
    }

    @Override
    public int pages() {
        return pages;
    }

    @Override
    public int rate() {
        return rate;
    }

    @Override
    public PeerPage open(int port) throws IOException {
        return this == UPDATE ? new VaadinFollower(port) : new VaadinPage(port, this);
    }

    String route() {
        return route;
    }

    /** The node that has the event, in the first answer of the page; 0 if there is none. */
    int node(Uidl page) {
        return switch (this) {
            case CLICK -> page.labelled("+1");
            case CELL, APPEND, SORT -> page.labelled(name().toLowerCase(Locale.ROOT));
            case KEYSTROKE -> page.node("label", "email");
            case UPDATE -> 0;
        };
    }

    /** What is invoked for the k-th event on that node. */
    String invocation(int k, int node) {
        return this == KEYSTROKE ? TYPED.formatted(node, typed(k)) : CLICKED.formatted(node);
    }

    /** Wrong and right by turns: each one changes the error that is shown. */
    private static String typed(int k) {
        return TEXTS.get((k + 1) % 2);
    }

    /** Whether the answer to the k-th event shows it. */
    boolean isShown(Uidl answer, int k) {
        return switch (this) {
            case CLICK -> answer.says("\"value\":\"" + k + "\"");
            case CELL -> answer.says("\"" + Rows.qty(k) + "\"");
            case APPEND -> answer.says("\"" + Rows.appended(k) + "\"");
            case SORT -> answer.says("$connector.set(");
            case KEYSTROKE -> answer.says("\"key\":\"invalid\",\"feat\":1,\"value\":" + (k % 2 == 1));
            case UPDATE -> true;
        };
    }
}
