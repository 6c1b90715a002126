package dev.lightspeed.benchmarks.peers;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the server of Vaadin Flow answers: {@code for(;;);[{...}]}, changes of nodes and calls of scripts. Read as text, since large ones come often; only what
 * is asked of a first answer is parsed.
 */
record Uidl(String text) {

    private static final String GUARD = "for(;;);";
    private static final String SYNC = "\"syncId\":";
    private static final Pattern CONFIRM = Pattern.compile("(\\d+)\\.0,\"return \\$0\\.\\$connector\\.confirm");
    private static final int BEFORE = 60;

    /** Of an answer, or of a message of the socket, which begins with its length. */
    static Uidl of(String message) {
        int at = message.indexOf(GUARD);
        if (at < 0) {
            throw new IllegalStateException("The server of Vaadin says no UIDL: " + message);
        }
        return new Uidl(message.substring(at + GUARD.length()));
    }

    /** The number of this answer, which stands near its end. */
    int syncId() {
        int at = text.lastIndexOf(SYNC) + SYNC.length();
        int end = at;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return Integer.parseInt(text, at, end, 10);
    }

    boolean says(String part) {
        return text.contains(part);
    }

    /** The number of the update that the grid has to confirm; stands near the end too. */
    OptionalInt toConfirm() {
        int call = text.lastIndexOf("$connector.confirm");
        Matcher confirm = CONFIRM.matcher(text).region(Math.max(0, call - BEFORE), text.length());
        return call >= 0 && confirm.find() ? OptionalInt.of(Integer.parseInt(confirm.group(1))) : OptionalInt.empty();
    }

    /** The node of which this key was set to that text. */
    int node(String key, String value) {
        return changes()
                .filter(change -> change.getString("key", "").equals(key) && isText(change, value))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Vaadin's page has no " + key + " \"" + value + "\""))
                .getInt("node");
    }

    private static boolean isText(JsonObject change, String value) {
        return change.containsKey("value") && change.get("value").equals(Json.createValue(value));
    }

    /** The node that has this text in it. */
    int labelled(String label) {
        int inside = node("text", label);
        return changes()
                .filter(change -> change.containsKey("addNodes")
                        && change.getJsonArray("addNodes").contains(Json.createValue(inside)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Vaadin's page shows \"" + label + "\" nowhere"))
                .getInt("node");
    }

    private Stream<JsonObject> changes() {
        return Json.createReader(new StringReader(text))
                .readArray()
                .getJsonObject(0)
                .getJsonArray("changes")
                .getValuesAs(JsonObject.class)
                .stream();
    }
}
