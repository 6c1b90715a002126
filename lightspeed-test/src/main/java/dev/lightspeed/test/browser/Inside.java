package dev.lightspeed.test.browser;

import dev.lightspeed.test.inside.Answer;
import dev.lightspeed.test.inside.Door;
import dev.lightspeed.test.inside.Fingerprint;
import dev.lightspeed.test.inside.InView;
import dev.lightspeed.test.inside.Wire;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The way to the kit's part in the server. Goes straight there, also while a relay has cut the pages off. */
final class Inside {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    private final URI door;

    Inside(URL application) {
        this.door = URI.create(application.toString()).resolve("." + Door.PATH + "/");
    }

    /** Runs the code in a turn of the session that the word finds. */
    @Nullable
    Object run(String word, Class<?> view, InView<?, ?> code) {
        try {
            String what = "in-view?page=" + Fingerprint.of(word) + "&view=" + view.getName();
            HttpRequest request = request(what)
                    .POST(BodyPublishers.ofByteArray(Wire.bytes(code)))
                    .build();
            HttpResponse<byte[]> response = HTTP.send(request, BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new IllegalStateException("Browser: " + door + " answers "
                        + response.statusCode()
                        + ", so the kit's part is not in this deployment, or another run of tests"
                        + " made it. Deploy ServerPart.in(war).");
            }
            // The test's own loader: the view may be named as Object.
            return value((Answer) Wire.object(response.body(), code.getClass().getClassLoader()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object value(Answer answer) {
        if (!answer.problem().isEmpty()) {
            throw new AssertionError(answer.problem());
        }
        return answer.value();
    }

    /** The server's log since then, or why there is none. Milliseconds of the epoch. */
    String log(long since) {
        try {
            HttpResponse<String> response =
                    HTTP.send(request("log?since=" + since).build(), BodyHandlers.ofString());
            return response.statusCode() == 200
                    ? response.body()
                    : "The kit's part is not in this deployment. Deploy ServerPart.in(war).\n";
        } catch (IOException e) {
            return "The server does not answer: " + e + "\n";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    private HttpRequest.Builder request(String what) {
        return HttpRequest.newBuilder(door.resolve(what)).timeout(PATIENCE).header(Door.HEADER, ServerPart.KEY);
    }
}
