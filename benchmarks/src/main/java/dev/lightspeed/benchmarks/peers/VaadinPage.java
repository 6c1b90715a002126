package dev.lightspeed.benchmarks.peers;

import java.io.IOException;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** A page of Vaadin Flow: says what its client would. */
final class VaadinPage implements PeerPage {

    static final String CONTEXT = "/vaadin";

    private static final Pattern UI = Pattern.compile("\"v-uiId\":(\\d+)");
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final String HEADS = "Content-Type: application/json; charset=UTF-8\r\n";
    private static final String NAVIGATE =
            "{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{\"route\":\"/%s\",\"query\":\"\","
                    + "\"appShellTitle\":\"\",\"historyState\":{\"idx\":0},\"trigger\":\"\"}}";
    private static final String CONFIRM =
            "{\"type\":\"publishedEventHandler\",\"node\":%d,\"templateEventMethodName\":\"confirmUpdate\","
                    + "\"templateEventMethodArgs\":[%d],\"promise\":%d}";

    private final HttpLine http;
    private final VaadinScene scene;
    private final String configuration;
    private final String ui;
    private final String key;
    private final int node;
    private final int grid;
    private int events;
    private int syncId;
    private int said;
    private int promises;
    private int up;
    private int down;

    VaadinPage(int port, VaadinScene scene) throws IOException {
        this.http = new HttpLine(port);
        this.scene = scene;
        http.get(CONTEXT + "/" + scene.route());
        this.configuration = http.get(CONTEXT + "/?v-r=init&location=" + scene.route() + "&query=")
                .body();
        this.ui = Found.in(configuration, UI);
        this.key = Found.in(configuration, KEY);
        Uidl page = say(NAVIGATE.formatted(scene.route()));
        this.node = scene.node(page);
        this.grid = page.toConfirm().isPresent() ? page.node("tag", "vaadin-grid") : 0;
        confirm(page);
    }

    private Uidl say(String invocation) throws IOException {
        String body = "{\"csrfToken\":\"" + key + "\",\"rpc\":[" + invocation + "],\"syncId\":" + syncId
                + ",\"clientId\":" + said + "}";
        said++;
        HttpLine.Answer answer = http.post(CONTEXT + "/?v-r=uidl&v-uiId=" + ui, HEADS, body);
        up += body.length();
        down += answer.bytes();
        Uidl uidl = Uidl.of(answer.body());
        syncId = uidl.syncId();
        return uidl;
    }

    /** Where the grid was sent rows anew, it confirms them. */
    private void confirm(Uidl answer) throws IOException {
        OptionalInt update = answer.toConfirm();
        if (update.isPresent()) {
            say(CONFIRM.formatted(grid, update.getAsInt(), promises));
            promises++;
        }
    }

    @Override
    public Exchange next() throws IOException {
        up = 0;
        down = 0;
        events++;
        Uidl answer = say(scene.invocation(events, node));
        confirm(answer);
        return new Exchange(up, down, scene.isShown(answer, events), 0);
    }

    /** What the page was configured with. */
    String configuration() {
        return configuration;
    }

    @Override
    public FirstAnswer first() {
        return http.first();
    }

    /** Host, origin and cookie. */
    String heads() {
        return http.heads();
    }

    /** The number of the server's last answer. */
    int syncId() {
        return syncId;
    }

    String ui() {
        return ui;
    }

    @Override
    public void close() throws IOException {
        http.get(CONTEXT + "/leave");
        http.close();
    }
}
