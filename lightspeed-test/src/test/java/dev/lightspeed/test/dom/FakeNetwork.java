package dev.lightspeed.test.dom;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** A server's end that the test speaks for. */
final class FakeNetwork implements Network {

    final List<Request> requests = new ArrayList<>();
    final List<FakeSocket> sockets = new ArrayList<>();
    private final Map<String, Answer> answers = new LinkedHashMap<>();

    void serves(String url, String html) {
        answers(url, 200, Map.of("content-type", List.of("text/html;charset=UTF-8")), html);
    }

    void answers(String url, int status, Map<String, List<String>> headers, String body) {
        answers.put(url, new Answer(status, headers, body));
    }

    @Override
    public Answer exchange(Request request) {
        requests.add(request);
        return answers.getOrDefault(request.url(), new Answer(404, Map.of(), "no " + request.url()));
    }

    @Override
    public Socket connect(String url, Map<String, String> headers, Consumer<String> text, IntConsumer closed) {
        FakeSocket socket = new FakeSocket(url, headers, text, closed);
        sockets.add(socket);
        return socket;
    }

    FakeSocket socket() {
        return sockets.get(sockets.size() - 1);
    }

    /** One socket, as its server sees it. */
    static final class FakeSocket implements Socket {
        final String url;
        final Map<String, String> headers;
        final List<String> sent = new ArrayList<>();
        private final Consumer<String> text;
        private final IntConsumer closed;
        int closedWith;
        boolean isCut;

        FakeSocket(String url, Map<String, String> headers, Consumer<String> text, IntConsumer closed) {
            this.url = url;
            this.headers = headers;
            this.text = text;
            this.closed = closed;
        }

        @Override
        public void send(String message) {
            sent.add(message);
        }

        @Override
        public void close(int code) {
            closedWith = code;
        }

        @Override
        public void cut() {
            isCut = true;
        }

        void say(String message) {
            text.accept(message);
        }

        void hangUp(int code) {
            closed.accept(code);
        }

        /** The messages of a kind that came up. */
        List<String> up(String tag) {
            return sent.stream()
                    .filter(message -> message.startsWith("[\"" + tag + "\""))
                    .toList();
        }
    }
}
