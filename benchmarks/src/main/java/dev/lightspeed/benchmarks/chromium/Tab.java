package dev.lightspeed.benchmarks.chromium;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.stream.Collectors;

/** A tab of a browser. */
public final class Tab implements AutoCloseable {

    private final Protocol protocol;
    private final String target;
    private final String session;

    Tab(Protocol protocol, String target, String session, String script) {
        this.protocol = protocol;
        this.target = target;
        this.session = session;
        call("Page.enable", nothing());
        call("Performance.enable", nothing());
        call("Page.addScriptToEvaluateOnNewDocument", nothing().add("source", script));
    }

    private static JsonObjectBuilder nothing() {
        return Json.createObjectBuilder();
    }

    private JsonObject call(String method, JsonObjectBuilder parameters) {
        return protocol.call(session, method, parameters);
    }

    /** Goes to that address; does not wait until the page is there. */
    public void navigate(String address) {
        call("Page.navigate", nothing().add("url", address));
    }

    /**
     * Runs a script in the page and waits for its value, or for what it promises.
     *
     * @throws IllegalStateException if it throws
     */
    public JsonValue evaluate(String script) {
        JsonObject answer = call(
                "Runtime.evaluate",
                nothing().add("expression", script).add("awaitPromise", true).add("returnByValue", true));
        if (answer.containsKey("exceptionDetails")) {
            throw new IllegalStateException(script + " threw " + answer.get("exceptionDetails"));
        }
        return answer.getJsonObject("result").getOrDefault("value", JsonValue.NULL);
    }

    /** What the browser counts of the page: durations in seconds, sizes in bytes, nodes. */
    public Map<String, Double> metrics() {
        return call("Performance.getMetrics", nothing()).getJsonArray("metrics").getValuesAs(JsonObject.class).stream()
                .collect(Collectors.toMap(
                        metric -> metric.getString("name"),
                        metric -> metric.getJsonNumber("value").doubleValue()));
    }

    /** Collects what the page's scripts do not need any more. */
    public void collect() {
        call("HeapProfiler.collectGarbage", nothing());
    }

    @Override
    public void close() {
        protocol.call(null, "Target.closeTarget", nothing().add("targetId", target));
    }
}
