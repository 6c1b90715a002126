package dev.lightspeed.server;

import jakarta.websocket.RemoteEndpoint;
import jakarta.websocket.SendHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Sends under a context class loader that has looked for providers of thread contexts once.
 *
 * <p>Tyrus restarts an idle timer with every message, through the server's managed executor; on Payara 6.2025.10
 * (Tyrus 2.1.5) each submission there searches the whole class path for {@code ThreadContextProvider}s, which takes
 * 110 us. Without that an echo takes 130 us instead of 265. Setting the timer off, or {@code context-info-enabled=false},
 * changes nothing.
 *
 * <p>Closes the socket of a browser that talks where its next message is read, if one comes soon. While another thread closes a socket, Grizzly takes what just comes for a new request, with
 * the parts of the old one that are being used again: under attack that was 3 {@link NullPointerException}s of the server a second, and now and then the
 * answer of another request was lost (seen on Payara 6.2025.10).
 *
 * <p>Other sockets are closed on one thread that ends soon: Grizzly keeps some requests for each thread that has closed their sockets, to use them again
 * there, with all buffers of the sockets. On threads of turns that was 33 MB after a minute of attacks (seen on Payara 6.2025.10).
 */
final class QuietSends implements Sends {

    /** How long a message may take to come, in milliseconds. */
    private static final long LISTENING = 100;

    /** In milliseconds. */
    private static final long RESTING = 1_000;

    private final ClassLoader quiet;
    private final ScheduledThreadPoolExecutor closer = new ScheduledThreadPoolExecutor(1, QuietSends::thread);

    QuietSends(ClassLoader application) {
        this.quiet = new QuietClassLoader(application);
        closer.setKeepAliveTime(RESTING, TimeUnit.MILLISECONDS);
        closer.allowCoreThreadTimeOut(true);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "lightspeed-closer");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // Nobody waits for it, and it throws nothing.
    public void close(Runnable closing, boolean talking, Executor threads) {
        closer.schedule(closing, talking ? LISTENING : 0, TimeUnit.MILLISECONDS);
    }

    @Override
    public boolean closesWhileReading() {
        return true;
    }

    @Override
    public void start(RemoteEndpoint.Async remote, String text, SendHandler done) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(quiet);
        try {
            remote.sendText(text, done);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Remembers who provides services of Jakarta Concurrency. */
    private static final class QuietClassLoader extends ClassLoader {

        private final Map<String, URL> providers = new ConcurrentHashMap<>();

        QuietClassLoader(ClassLoader parent) {
            super(parent);
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            return name.startsWith("META-INF/services/jakarta.enterprise.concurrent")
                    ? Collections.enumeration(List.of(remembered(name)))
                    : super.getResources(name);
        }

        private URL remembered(String name) throws IOException {
            URL known = providers.get(name);
            if (known == null) {
                known = InMemory.of(name, content(super.getResources(name)));
                providers.put(name, known);
            }
            return known;
        }

        private static byte[] content(Enumeration<URL> files) throws IOException {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            for (URL file : Collections.list(files)) {
                try (InputStream lines = file.openStream()) {
                    lines.transferTo(content);
                }
                content.write('\n');
            }
            return content.toByteArray();
        }
    }

    /** Reads a URL's content from memory: a jar would be opened anew for each message. */
    private static final class InMemory extends URLStreamHandler {

        private final byte[] content;

        private InMemory(byte[] content) {
            this.content = content;
        }

        @SuppressWarnings("deprecation") // URL.of is there from Java 20 on.
        static URL of(String name, byte[] content) throws IOException {
            return new URL("lightspeed", "", -1, "/" + name, new InMemory(content));
        }

        @Override
        protected URLConnection openConnection(URL url) {
            return new URLConnection(url) {
                @Override
                public void connect() {
                    // Nothing is far away.
                }

                @Override
                public InputStream getInputStream() {
                    return new ByteArrayInputStream(content);
                }
            };
        }
    }
}
