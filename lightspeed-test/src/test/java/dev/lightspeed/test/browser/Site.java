package dev.lightspeed.test.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Pages by path, each the body of a document, on the loopback address. Paths without a page are answered with 404. */
final class Site implements AutoCloseable {

    private final HttpServer server;
    private final Map<String, Sheet> sheets = new ConcurrentHashMap<>();

    private record Sheet(String html, String policy) {}

    Site() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    Site page(String path, String body) {
        return document(path, "<!doctype html><title>A page</title>" + body, "");
    }

    Site document(String path, String html, String policy) {
        sheets.put("/" + path, new Sheet(html, policy));
        return this;
    }

    String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + path;
    }

    private void answer(HttpExchange exchange) throws IOException {
        Sheet sheet = sheets.get(exchange.getRequestURI().getPath());
        byte[] body = (sheet == null ? "nothing" : sheet.html).getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
        if (sheet != null && !sheet.policy.isEmpty()) {
            exchange.getResponseHeaders().set("Content-Security-Policy", sheet.policy);
        }
        exchange.sendResponseHeaders(sheet == null ? 404 : 200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
