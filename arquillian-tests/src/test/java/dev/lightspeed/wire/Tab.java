package dev.lightspeed.wire;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page in a tab: its token, its place in the conversation, and its socket while there is one. */
public final class Tab {

    private final Visitor visitor;
    private final String html;
    private String url;
    private String resume = "";
    private Wire wire;
    private long seq;
    private long ref;

    Tab(Visitor visitor, String url, String html) {
        this.visitor = visitor;
        this.url = url;
        this.html = html;
    }

    /** The page as the GET answered it. */
    public String html() {
        return html;
    }

    public String token() {
        return attribute("data-token");
    }

    private String attribute(String name) {
        Matcher matcher = Pattern.compile(name + "=\"([^\"]*)\"").matcher(html);
        if (!matcher.find()) {
            throw new AssertionError("no " + name + " in " + html);
        }
        return matcher.group(1);
    }

    /** The same document in another tab, or in another browser. */
    public Tab copy(Visitor other) {
        return new Tab(other, url, html);
    }

    /** The same document in another tab of this browser. */
    public Tab duplicate() {
        return copy(visitor);
    }

    /** Opens a socket and says hello; gives the answer. */
    public JsonObject join() {
        connect().say(hello(""));
        JsonObject answer = wire.next().getJsonObject(1);
        joined(answer);
        return answer;
    }

    private void joined(JsonObject answer) {
        resume = answer.getString("resume");
        if (!answer.getString("mode").equals("resume")) {
            seq = 0;
            ref = answer.getInt("ref");
        }
    }

    /** Opens a socket and says hello with something more; waits for nothing. */
    public Wire hail(String more) {
        Wire opened = connect();
        opened.say(hello(more));
        return opened;
    }

    /** Opens a socket. */
    public Wire connect() {
        wire = visitor.connect("Origin", visitor.origin());
        return wire;
    }

    /** The hello that fits now. */
    public String hello(String more) {
        String back = resume.isEmpty() ? "" : ",\"resume\":\"" + resume + "\"";
        return "[\"hello\",{\"v\":2,\"token\":\"%s\",\"url\":\"%s\",\"seq\":%d,\"ref\":%d%s%s}]"
                .formatted(token(), url, seq, ref, back, more);
    }

    /** Says an event. */
    public Tab event(String name) {
        return event(name, "{}");
    }

    /** Says an event with a payload. */
    public Tab event(String name, String payload) {
        ref++;
        return say(event(ref, name, payload));
    }

    /** An event of any number. */
    public String event(long number, String name, String payload) {
        return "[\"e\",%d,%d,1,\"%s\",%s]".formatted(number, seq, name, payload);
    }

    public Tab say(String text) {
        wire.say(text);
        return this;
    }

    /** The next message that has a number, which is the next number. */
    public JsonArray next() {
        JsonArray message = wire.next();
        if (message.size() < 3 || message.getInt(1) != seq + 1) {
            throw new AssertionError("The last message was " + seq + ", and then came " + message);
        }
        seq++;
        return message;
    }

    /** The message that answers the last event. */
    public JsonArray answer() {
        while (true) {
            JsonArray message = next();
            if (message.getInt(3) == ref) {
                return message;
            }
        }
    }

    /** Says the event and gives its answer as text. */
    public String ask(String name, String payload) {
        return event(name, payload).answer().toString();
    }

    public String ask(String name) {
        return ask(name, "{}");
    }

    public Wire wire() {
        return wire;
    }

    /** The number of the last event. */
    public long ref() {
        return ref;
    }

    /** The number of the last message applied. */
    public long seq() {
        return seq;
    }

    /** Forgets that it applied newer messages: they were lost on the way. */
    public Tab lost(long to) {
        seq = to;
        return this;
    }

    public Tab forgetResume() {
        resume = "";
        return this;
    }

    public Tab resumeWith(String word) {
        resume = word;
        return this;
    }

    public String resume() {
        return resume;
    }

    /** Shows another URL from now on, given without the context path. */
    public Tab at(String other) {
        url = visitor.contextPath() + other;
        return this;
    }
}
