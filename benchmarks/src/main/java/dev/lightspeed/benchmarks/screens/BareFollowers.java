package dev.lightspeed.benchmarks.screens;

import dev.lightspeed.server.Sends;
import dev.lightspeed.session.TurnPool;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerContainer;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What bare sockets have in common with live ones: a pool of turns, the way of sending that suits the server, and ticks. */
@ApplicationScoped
public class BareFollowers {

    private static final Logger LOG = System.getLogger(BareFollowers.class.getName());

    private static final int THREADS = 64;

    /** As long as an update of W4, with the time in it. */
    private static final String UPDATE = "[\"t\",%d,\"" + "x".repeat(170) + "\"]";

    @Resource
    private ManagedThreadFactory factory;

    private @Nullable TurnPool pool;
    private Sends sends = Sends.PLAIN;
    private final Set<Session> following = ConcurrentHashMap.newKeySet();

    /** Called while the application starts. */
    void begin(ServerContainer container) {
        pool = new TurnPool(factory, THREADS);
        sends = Sends.of(container);
    }

    @PreDestroy
    void end() {
        if (pool != null) {
            pool.close();
        }
    }

    void follow(Session socket) {
        following.add(socket);
    }

    void leave(Session socket) {
        following.remove(socket);
    }

    void tell(long micros) {
        if (!following.isEmpty()) {
            String text = String.format(UPDATE, micros);
            following.forEach(socket -> send(socket, text));
        }
    }

    /** From a thread of the pool. */
    void send(Session socket, String text) {
        TurnPool turns = pool;
        if (turns != null) {
            turns.execute(() -> start(socket, text));
        }
    }

    // A thread of the pool would not outlive it.
    private void start(Session socket, String text) {
        try {
            sends.start(socket.getAsyncRemote(), text, result -> {});
        } catch (RuntimeException gone) {
            LOG.log(Level.DEBUG, "A bare socket has left", gone);
        }
    }
}
