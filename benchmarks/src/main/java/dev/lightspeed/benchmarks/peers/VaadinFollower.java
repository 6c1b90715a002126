package dev.lightspeed.benchmarks.peers;

import java.io.IOException;
import java.util.regex.Pattern;

/** A page of W4 in Vaadin Flow: sent changes over its socket, which speaks Atmosphere's protocol. */
final class VaadinFollower implements PeerPage {

    private static final Pattern PUSH = Pattern.compile("\"Vaadin-Push-ID\":\"([^\"]+)\"");
    private static final String SOCKET = VaadinPage.CONTEXT + "/VAADIN/push?v-r=push&v-uiId=%s&v-pushId=%s"
            + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=4.0.1&X-Atmosphere-Transport=websocket"
            + "&X-Atmosphere-TrackMessageSize=true&Content-Type=application/json;%%20charset=UTF-8&X-atmo-protocol=true"
            + "&X-Vaadin-LastSeenServerSyncId=%d";

    private final VaadinPage page;
    private final PushSocket socket;
    private int syncId;

    VaadinFollower(int port) throws IOException {
        page = new VaadinPage(port, VaadinScene.UPDATE);
        syncId = page.syncId();
        String id = Found.in(page.configuration(), PUSH);
        socket = new PushSocket(port, SOCKET.formatted(page.ui(), id, syncId), page.heads());
    }

    /** Right is what follows what came before: none is lost. */
    @Override
    public Exchange next() throws IOException {
        String message = socket.next();
        while (!message.contains("for(;;);")) {
            message = socket.next(); // A greeting, or a beat.
        }
        Uidl update = Uidl.of(message);
        long micros = Found.micros(message);
        boolean follows = update.syncId() == syncId + 1;
        syncId = update.syncId();
        return new Exchange(0, message.length(), follows && micros > 0, micros);
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
