package dev.lightspeed.session;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/** The browser's end of one page, as far as the kernel sees it. */
final class TestBrowser {

    private final Kernel kernel;
    private final Visitor visitor;
    private final String url;
    private final String token;
    private RecordingConnection connection = new RecordingConnection();
    private LiveSessions.Joined joined;
    private String resume;
    long seq;
    long ref;

    TestBrowser(Kernel kernel, Visitor visitor, String url, String token) {
        this.kernel = kernel;
        this.visitor = visitor;
        this.url = url;
        this.token = token;
    }

    String token() {
        return token;
    }

    /** The same document in another tab. */
    TestBrowser duplicate() {
        return new TestBrowser(kernel, visitor, url, token);
    }

    TestBrowser of(Visitor other) {
        TestBrowser browser = new TestBrowser(kernel, other, url, token);
        browser.resume = resume;
        return browser;
    }

    /** Somebody else in this browser who knows all that this page knows. */
    TestBrowser accomplice() {
        TestBrowser accomplice = of(visitor);
        accomplice.seq = seq;
        accomplice.ref = ref;
        return accomplice;
    }

    /** Opens a connection and says hello; everything that comes of it is done when this returns. */
    JsonObject join() {
        return join("");
    }

    JsonObject join(String more) {
        post(hello(more));
        kernel.executor.runAll();
        List<String> answers = connection.peek();
        if (answers.isEmpty()) {
            return JsonObject.EMPTY_JSON_OBJECT;
        }
        JsonObject answer =
                Json.createReader(new StringReader(answers.get(0))).readArray().getJsonObject(1);
        resume = answer.getString("resume");
        ref = Math.max(ref, answer.getInt("ref"));
        return answer;
    }

    String hello(String more) {
        return "[\"hello\",{\"v\":2,\"token\":\"" + token + "\",\"url\":\"" + url + "\",\"seq\":" + seq + ",\"ref\":"
                + ref + (resume == null ? "" : ",\"resume\":\"" + resume + "\"") + more + "}]";
    }

    /** What it would resume with. */
    String resume() {
        return resume;
    }

    /** Opens a connection with this as the first message. */
    void post(String hello) {
        say(hello, shakeHands());
    }

    /** Opens a connection that says nothing yet. */
    Newcomer shakeHands() {
        return kernel.sessions.callers().expect(visitor);
    }

    /** Says the first message on a connection that was opened before; everything that comes of it is done when this returns. */
    void join(Newcomer opened) {
        say(hello(""), opened);
        kernel.executor.runAll();
    }

    private void say(String hello, Newcomer opened) {
        connection = new RecordingConnection();
        joined = kernel.sessions.join(hello, opened, connection);
    }

    /** Sends an event and lets everything happen that comes of it. */
    List<String> event(String name) {
        return event(name, "{}");
    }

    List<String> event(String name, String payload) {
        sendEvent(name, payload);
        kernel.executor.runAll();
        return received();
    }

    void sendEvent(String name, String payload) {
        send("[\"e\"," + ++ref + "," + seq + ",1,\"" + name + "\"," + payload + "]");
    }

    void send(String text) {
        joined.received(text);
    }

    List<String> say(String text) {
        send(text);
        kernel.executor.runAll();
        return received();
    }

    /** What has come since this was asked last; acknowledged with the next message. */
    List<String> received() {
        List<String> received = connection.received();
        received.stream()
                .filter(message -> !message.startsWith("[\"hello") && !message.equals("[\"b\"]"))
                .forEach(this::apply);
        return received;
    }

    private void apply(String message) {
        seq = Json.createReader(new StringReader(message)).readArray().getInt(1);
    }

    /** The same without reading: the browser is slow, or its connection is lost with what was on its way. */
    List<String> overheard() {
        return new ArrayList<>(connection.received());
    }

    void sendBinary() {
        joined.refused(CloseCode.MALFORMED);
    }

    void disconnect() {
        joined.disconnected();
    }

    void cut() {
        disconnect();
        kernel.executor.runAll();
    }

    RecordingConnection connection() {
        return connection;
    }

    CloseCode closed() {
        return connection.closed();
    }
}
