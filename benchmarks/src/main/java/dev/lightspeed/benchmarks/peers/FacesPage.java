package dev.lightspeed.benchmarks.peers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLEncoder;
import java.util.regex.Pattern;

/** A page of Jakarta Faces: posts what its script would. */
final class FacesPage implements PeerPage {

    private static final String CONTEXT = "/load";
    private static final Pattern STATE = Pattern.compile("jakarta\\.faces\\.ViewState\"[^>]* value=\"([^\"]+)\"");
    private static final String HEADS =
            "Faces-Request: partial/ajax\r\nContent-Type: application/x-www-form-urlencoded;charset=UTF-8\r\n";

    private final HttpLine http;
    private final FacesScene scene;
    private final String html;
    private final String state;
    private int events;

    FacesPage(int port, FacesScene scene) throws IOException {
        this.http = new HttpLine(port);
        this.scene = scene;
        this.html = http.get(CONTEXT + scene.path()).body();
        this.state = URLEncoder.encode(Found.in(html, STATE), UTF_8);
    }

    @Override
    public Exchange next() throws IOException {
        events++;
        String body = scene.body(events, state);
        HttpLine.Answer answer = http.post(CONTEXT + scene.path(), HEADS, body);
        boolean shown = answer.isFine() && scene.isShown(new PartialResponse(answer.body()), events);
        return new Exchange(body.length(), answer.bytes(), shown, Found.micros(answer.body()));
    }

    /** What came by GET. */
    String html() {
        return html;
    }

    @Override
    public FirstAnswer first() {
        return http.first();
    }

    /** Host, origin and cookie. */
    String heads() {
        return http.heads();
    }

    @Override
    public void close() throws IOException {
        http.get(CONTEXT + "/leave");
        http.close();
    }
}
