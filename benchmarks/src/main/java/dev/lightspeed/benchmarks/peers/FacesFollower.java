package dev.lightspeed.benchmarks.peers;

import java.io.IOException;
import java.util.regex.Pattern;

/** A page of W4 in Jakarta Faces: told of a tick over its socket, it posts for the numbers. While it does, further ticks are one. */
final class FacesFollower implements PeerPage {

    private static final Pattern SOCKET = Pattern.compile("faces\\.push\\.init\\('[^']*','wss?://[^/]+([^']+)'");
    private static final String TICK = "\"tick\"";

    private final FacesPage page;
    private final PushSocket socket;

    FacesFollower(int port) throws IOException {
        page = new FacesPage(port, FacesScene.UPDATE);
        socket = new PushSocket(port, Found.in(page.html(), SOCKET), page.heads());
    }

    @Override
    public Exchange next() throws IOException {
        int told = tick();
        while (socket.isReady()) {
            told += tick();
        }
        Exchange post = page.next();
        return new Exchange(post.up(), told + post.down(), post.isRight() && post.micros() > 0, post.micros());
    }

    private int tick() throws IOException {
        String message = socket.next();
        while (!message.contains(TICK)) {
            message = socket.next();
        }
        return message.length();
    }

    @Override
    public FirstAnswer first() {
        return page.first();
    }

    @Override
    public void close() throws IOException {
        socket.close();
        page.close();
    }
}
