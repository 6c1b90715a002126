package dev.lightspeed.benchmarks.peers;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The screens in Jakarta Faces, and what their script posts. */
enum FacesScene implements PeerScene {
    CLICK("W1 click", "w1", 64, 200),
    CELL("W2 cell", "w2", 8, 10),
    ONE("W2 cell by id", "w2", 8, 10),
    APPEND("W2 append", "w2", 8, 10),
    SORT("W2 sort", "w2", 8, 10),
    KEYSTROKE("W3 keystroke", "w3", 64, 200),
    UPDATE("W4 update", "w4", 20, 0);

    private static final List<String> FIELDS =
            List.of("name", "email", "age", "phone", "zip", "city", "street", "country", "iban", "comment");
    private static final List<String> TYPED = List.of("ann%40example", "ann%40example.org");

    private final String title;
    private final String page;
    private final int pages;
    private final int rate;

    FacesScene(String title, String page, int pages, int rate) {
        this.title = title;
        this.page = page;
        this.pages = pages;
        this.rate = rate;
    }

    @Override
    public String title() {
        return "Faces: " + title;
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
        return this == UPDATE ? new FacesFollower(port) : new FacesPage(port, this);
    }

    /** Of the page, below the context path. */
    String path() {
        return "/" + page + ".xhtml";
    }

    /**
     * What is posted for the k-th event.
     *
     * @param state of the view, as forms have it
     */
    String body(int k, String state) {
        return switch (this) {
            case CLICK -> request("", state, "f:b", "click", "f:n");
            case CELL, APPEND, SORT -> request("", state, "f:" + name().toLowerCase(Locale.ROOT), "click", "f:t");
            case ONE -> request("", state, "f:one", "click", "");
            case KEYSTROKE -> request(fields(k), state, "f:email", "keyup", "f:emailError");
            case UPDATE -> request("", state, "f:s", "tick", "f:t");
        };
    }

    private static String request(String fields, String state, String source, String event, String render) {
        String id = source.replace(":", "%3A");
        return "f=f" + fields + "&jakarta.faces.ViewState=" + state
                + "&jakarta.faces.source=" + id
                + (event.equals("tick") ? "" : "&jakarta.faces.partial.event=" + event)
                + "&jakarta.faces.partial.execute=" + id + "%20" + id
                + (render.isEmpty() ? "" : "&jakarta.faces.partial.render=" + render.replace(":", "%3A"))
                + "&jakarta.faces.behavior.event=" + (event.equals("click") ? "action" : event)
                + "&jakarta.faces.partial.ajax=true";
    }

    private static String fields(int k) {
        return FIELDS.stream()
                .map(field -> "&f%3A" + field + "=" + (field.equals("email") ? typed(k) : ""))
                .collect(Collectors.joining());
    }

    /** Wrong and right by turns: each one changes the error that is shown. */
    private static String typed(int k) {
        return TYPED.get((k + 1) % 2);
    }

    /** Whether the answer to the k-th event shows it. */
    boolean isShown(PartialResponse answer, int k) {
        return switch (this) {
            case CLICK -> answer.shows("f:n", ">" + k + "<");
            case CELL -> answer.shows("f:t", ">" + Rows.qty(k) + "<");
            case ONE -> answer.shows("f:t:" + Rows.changed(k) + ":q", ">" + Rows.qty(k) + "<");
            case APPEND -> answer.shows("f:t", ">" + Rows.appended(k) + "<");
            case SORT, UPDATE -> answer.shows("f:t", "<");
            case KEYSTROKE -> answer.shows("f:emailError", k % 2 == 1 ? ">an address" : "></span>");
        };
    }
}
