package dev.lightspeed.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Someone with a browser: keeps cookies, gets pages, opens sockets. Follows no redirects. */
public final class Visitor {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    private final URI application;
    private final Map<String, String> cookies = new TreeMap<>();
    private final List<String> headers = new ArrayList<>();

    /** Someone who has never been to this application. */
    public Visitor(URL application) {
        this.application = URI.create(application.toString());
    }

    /** Sends this header with every request from now on. */
    public Visitor always(String name, String value) {
        headers.addAll(List.of(name, value));
        return this;
    }

    /** Logs in with every request from now on, by a name that is the password too. */
    public Visitor login(String name) {
        String credentials = Base64.getEncoder().encodeToString((name + ":" + name).getBytes(UTF_8));
        return always("Authorization", "Basic " + credentials);
    }

    /**
     * Sits at the same browser from now on, as far as Lightspeed can tell. Its other cookies stay behind: on some servers they make
     * the same caller of whoever has them (Open Liberty's {@code LtpaToken2}).
     */
    public Visitor inBrowserOf(Visitor other) {
        cookies.put("lightspeed", other.cookies.get("lightspeed"));
        return this;
    }

    /** Gets a page of the application and lets a tab show it. */
    public Tab open(String path) {
        HttpResponse<String> page = get(path);
        if (page.statusCode() != 200) {
            throw new AssertionError("GET " + page.uri() + " answered " + page.statusCode());
        }
        return new Tab(this, contextPath() + "/" + path, page.body());
    }

    /** GETs a path of the application, given without its first slash. */
    public HttpResponse<String> get(String path, String... more) {
        return request("GET", path, more);
    }

    public HttpResponse<String> request(String method, String path, String... more) {
        return send(method, path, BodyPublishers.noBody(), more);
    }

    /** POSTs a form to a path of the application, given without its first slash. */
    public HttpResponse<String> post(String path, Map<String, String> fields, String... more) {
        String form = fields.entrySet().stream()
                .map(field ->
                        URLEncoder.encode(field.getKey(), UTF_8) + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        String[] headers = Arrays.copyOf(more, more.length + 2);
        headers[more.length] = "Content-Type";
        headers[more.length + 1] = "application/x-www-form-urlencoded";
        boolean typed = List.of(more).contains("Content-Type");
        return send("POST", path, BodyPublishers.ofString(form), typed ? more : headers);
    }

    private HttpResponse<String> send(String method, String path, BodyPublisher body, String... more) {
        HttpRequest.Builder request = HttpRequest.newBuilder(application.resolve(path))
                .timeout(PATIENCE)
                .method(method, body);
        each(more, request::header);
        each(headers(), request::header);
        try {
            HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
            response.headers().allValues("set-cookie").forEach(this::remember);
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Opens a socket, with these headers besides the cookies. */
    public Wire connect(String... more) {
        String[] all = Stream.of(more, headers()).flatMap(Arrays::stream).toArray(String[]::new);
        try {
            return new Wire(new RawFrames(application.toURL(), all));
        } catch (IOException e) {
            throw new UncheckedIOException("the socket of " + application, e);
        }
    }

    /** {@code ""} or {@code "/shop"}. */
    public String contextPath() {
        String path = application.getPath();
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    /** The origin of the application's pages. */
    public String origin() {
        return "http://" + application.getAuthority();
    }

    /** What is sent with every request, cookies included: names and values by turns. */
    public String[] headers() {
        List<String> all = new ArrayList<>(headers);
        if (!cookies.isEmpty()) {
            all.add("Cookie");
            all.add(cookies.entrySet().stream()
                    .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                    .collect(Collectors.joining("; ")));
        }
        return all.toArray(String[]::new);
    }

    private void remember(String header) {
        String pair = header.split(";", -1)[0];
        int equals = pair.indexOf('=');
        if (header.toLowerCase(Locale.ROOT).contains("max-age=0")) {
            cookies.remove(pair.substring(0, equals));
        } else {
            cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
    }

    private interface Header {
        Object add(String name, String value);
    }

    private static void each(String[] pairs, Header header) {
        for (int i = 0; i < pairs.length; i += 2) {
            header.add(pairs[i], pairs[i + 1]);
        }
    }
}
