package dev.lightspeed.benchmarks.chromium;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The Chrome DevTools Protocol over one socket: commands and their answers; events are passed over. */
final class Protocol implements WebSocket.Listener, AutoCloseable {

    private static final long PATIENCE = 60;

    private final AtomicInteger ids = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonObject>> waiting = new ConcurrentHashMap<>();
    private final StringBuilder parts = new StringBuilder();
    private final WebSocket socket;

    Protocol(URI address) {
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, this)
                .join();
    }

    /**
     * Gives a command and waits for its result.
     *
     * @param session of a tab; nothing for the browser itself
     * @throws IllegalStateException if the browser refuses
     */
    JsonObject call(@Nullable String session, String method, JsonObjectBuilder parameters) {
        int id = ids.incrementAndGet();
        JsonObjectBuilder command =
                Json.createObjectBuilder().add("id", id).add("method", method).add("params", parameters);
        if (session != null) {
            command.add("sessionId", session);
        }
        CompletableFuture<JsonObject> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        socket.sendText(command.build().toString(), true).join();
        JsonObject message = answer.orTimeout(PATIENCE, TimeUnit.SECONDS).join();
        if (message.containsKey("error")) {
            throw new IllegalStateException("Chromium refuses " + method + ": " + message.get("error"));
        }
        return message.getJsonObject("result");
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        parts.append(data);
        if (last) {
            String message = parts.toString();
            parts.setLength(0);
            received(Json.createReader(new StringReader(message)).readObject());
        }
        from.request(1);
        return null;
    }

    private void received(JsonObject message) {
        CompletableFuture<JsonObject> answer = waiting.remove(message.getInt("id", 0));
        if (answer != null) {
            answer.complete(message);
        }
    }

    @Override
    public void close() {
        socket.abort();
    }
}
