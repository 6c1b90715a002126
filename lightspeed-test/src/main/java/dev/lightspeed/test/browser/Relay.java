package dev.lightspeed.test.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.MalformedURLException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The network between browser and server, on the loopback address: it can cut every connection, hold what travels one way,
 * cut in the middle of a message, and be gone. What it holds are bytes of all pages; {@link Traffic} holds messages of one.
 *
 * <p>Register it as an instance field, {@code @RegisterExtension final Relay relay = new Relay();}, and open pages by
 * {@link #to}.
 */
public final class Relay implements BeforeEachCallback, AfterEachCallback {

    private static final long PATIENCE = 20_000;
    private static final int UNBOUNDED = Integer.MAX_VALUE;
    private static final int CUT = -1;

    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final Map<Way, Integer> held = new EnumMap<>(Way.class);
    private @Nullable ServerSocket entrance;
    private volatile @Nullable URL behind;
    private volatile boolean gone;
    private int left = UNBOUNDED;
    private boolean cut;
    private int generation;

    @Override
    public void beforeEach(ExtensionContext test) throws IOException {
        ServerSocket opened = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        entrance = opened;
        start("relay", () -> accept(opened));
    }

    @Override
    public void afterEach(ExtensionContext test) throws IOException {
        if (entrance != null) {
            entrance.close();
        }
        cut();
    }

    /** The application as it is reached through here. */
    public URL to(URL application) {
        if (entrance == null) {
            throw new IllegalStateException("Relay: it runs during a test only. Register it as an instance field:"
                    + " @RegisterExtension final Relay relay = new Relay();");
        }
        behind = application;
        try {
            return new URL("http", application.getHost(), entrance.getLocalPort(), application.getFile());
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Cuts all connections, as a broken line does: what was held is lost. */
    public synchronized void cut() {
        held.clear();
        left = UNBOUNDED;
        cut = true;
        generation++;
        notifyAll();
        open.forEach(Relay::reset);
        open.clear();
    }

    /** Lets so many more bytes of the server pass, then cuts all connections. */
    public synchronized void cutAfter(int bytes) {
        cut = false;
        left = bytes;
    }

    /** Waits until the connections were cut. */
    public synchronized void awaitCut() {
        await(() -> cut);
    }

    /** Cuts all connections and takes no new ones. */
    public void leave() {
        gone = true;
        cut();
    }

    /** Takes connections again. */
    public void comeBack() {
        gone = false;
    }

    /** Lets nothing pass this way until {@link #release}. */
    public synchronized void hold(Way way) {
        held.put(way, 0);
    }

    /** Waits until something is held. */
    public synchronized void awaitHeld(Way way) {
        await(() -> held.getOrDefault(way, 0) > 0);
    }

    /** Lets all pass again, what was held first. */
    public synchronized void release() {
        held.clear();
        notifyAll();
    }

    private void await(BooleanSupplier condition) {
        long end = System.currentTimeMillis() + PATIENCE;
        while (!condition.getAsBoolean()) {
            long rest = end - System.currentTimeMillis();
            if (rest <= 0) {
                throw new IllegalStateException("Relay: nothing came within " + PATIENCE / 1000 + " s.");
            }
            pause(rest);
        }
    }

    @SuppressWarnings("WaitNotInLoop") // The callers loop.
    private void pause(long time) {
        try {
            wait(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void accept(ServerSocket at) {
        while (!at.isClosed()) {
            try {
                take(at.accept());
            } catch (IOException closed) {
                // The test is over, or the server was not there.
            }
        }
    }

    private void take(Socket browser) throws IOException {
        URL application = behind;
        if (gone || application == null) {
            reset(browser);
            return;
        }
        Socket server = new Socket(application.getHost(), application.getPort());
        browser.setTcpNoDelay(true);
        server.setTcpNoDelay(true);
        open.add(browser);
        open.add(server);
        int current = generation();
        start("relay up", () -> pump(browser, server, Way.UP, current));
        start("relay down", () -> pump(server, browser, Way.DOWN, current));
    }

    private synchronized int generation() {
        return generation;
    }

    private void pump(Socket from, Socket to, Way way, int current) {
        byte[] bytes = new byte[8192];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                int allowed = admit(way, count, current);
                if (allowed == CUT) {
                    return;
                }
                out.write(bytes, 0, allowed);
                if (allowed < count) {
                    cut();
                    return;
                }
            }
        } catch (IOException gone) {
            // Cut, or closed by either side.
        }
    }

    /** Waits while the way is held; gives how many of the bytes may pass, or {@code CUT}. */
    private synchronized int admit(Way way, int count, int current) {
        while (held.containsKey(way) && current == generation) {
            held.merge(way, count, Integer::sum);
            notifyAll();
            pause(PATIENCE);
        }
        if (current != generation) {
            return CUT;
        }
        if (way == Way.UP || left == UNBOUNDED) {
            return count;
        }
        int allowed = Math.min(count, left);
        left -= allowed;
        return allowed;
    }

    private static void reset(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException gone) {
            // It is closed already.
        }
    }

    private static void start(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }
}
