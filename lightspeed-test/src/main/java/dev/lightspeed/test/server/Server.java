package dev.lightspeed.test.server;

import dev.lightspeed.Instruction;
import dev.lightspeed.cdi.House;
import dev.lightspeed.cdi.LiveApplication;
import dev.lightspeed.page.Origins;
import dev.lightspeed.page.RenewalServlet;
import dev.lightspeed.session.LiveSession;
import dev.lightspeed.session.LiveSessions;
import dev.lightspeed.session.Subscriptions;
import dev.lightspeed.session.Visitor;
import dev.lightspeed.test.dom.Network;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** The application as it runs on a server, without one: its requests, its sockets, and its time are the test's. */
public final class Server {

    private static final Map<String, String> CONFIG = Map.of("lightspeed.secret", "known to every test of this kit");

    /** How long a step of a person takes, in milliseconds. */
    private static final long MOMENT = 50;

    private static final Origins OWN = new Origins(Set.of());

    private final Container container;
    private final ServletContext web;
    private final Hand hand;
    private final Time time;
    private final Troubles troubles;
    /** HTTP sessions outlive a restart, which makes an application of its own. */
    private final HttpSessionListener ended = new HttpSessionListener() {
        @Override
        public void sessionDestroyed(HttpSessionEvent event) {
            application.httpSessions().sessionDestroyed(event);
        }
    };

    private final List<Sitting> sittings = new ArrayList<>();
    private LiveApplication application;
    private long moments;

    /**
     * Starts the application.
     *
     * @param contextPath  {@code ""} or {@code "/shop"}
     * @param instructions told of each before it is performed
     */
    public Server(Container container, String contextPath, BiConsumer<LiveSession, Instruction> instructions) {
        this.container = container;
        container.enter();
        this.hand = container.hand();
        this.time = container.time();
        this.web = Web.context(contextPath, Thread.currentThread().getContextClassLoader());
        this.troubles = new Troubles(instructions);
        this.application = start();
    }

    private LiveApplication start() {
        container.renew(web);
        return new LiveApplication(new House(
                container.beans(),
                web.getClassLoader(),
                web.getContextPath(),
                name -> Optional.ofNullable(CONFIG.get(name)),
                time,
                this::ticks,
                hand,
                time,
                troubles,
                visitor -> work -> container.as(visitor, work)));
    }

    // The clock stands still while somebody clicks; the runtime is to see a person, and no flood of messages.
    private long ticks() {
        return time.millis() + moments * MOMENT;
    }

    /** Somebody took a step. */
    public void passMoment() {
        moments++;
    }

    /** Ends the application and starts it again, with the same secret: what it kept in memory is lost. */
    public void restart() {
        stop();
        application = start();
    }

    /** Ends the application: browsers are told to come back later. */
    public void stop() {
        application.drain();
        hand.runAll();
    }

    /** Ends the application for good, and forgets what waits for its time. */
    public void close() {
        try {
            try {
                stop();
            } finally {
                sittings.forEach(Sitting::end);
            }
            hand.runAll();
        } finally {
            container.leave();
        }
    }

    /** Where its turns wait for the test. */
    public Hand hand() {
        return hand;
    }

    /** Its time. */
    public Time time() {
        return time;
    }

    /** What went wrong since this was asked last. */
    public List<Trouble> troubles() {
        List<Trouble> all = new ArrayList<>(troubles.take());
        hand.takeThrown().forEach(thrown -> all.add(new Trouble("task.failed", "A task threw " + thrown, thrown)));
        container
                .takeLeftOpen()
                .forEach(begun -> all.add(new Trouble(
                        "transaction.open",
                        "A transaction was left open, and is rolled back. Commit it, or roll it back; the cause says"
                                + " where it was begun.",
                        begun)));
        return all;
    }

    /** What stands before every URL: {@code ""} or {@code "/shop"}. */
    public String contextPath() {
        return web.getContextPath();
    }

    /** What a form of the page at a URL is to send with an event. */
    public List<String> fields(String url, String event) {
        return application.fields(url, event);
    }

    /** How many live sessions there are. */
    public LiveSessions.Census census() {
        return application.sessions().census();
    }

    /** How many live sessions subscribe to topics. */
    public int subscribers() {
        return container
                .beans()
                .createInstance()
                .select(Subscriptions.class)
                .get()
                .subscribers();
    }

    /** The live session on the other end of a socket; empty while it is on no socket. */
    public Optional<LiveSession> session(Network.Socket socket) {
        return socket instanceof Wire.End end ? application.sessions().on(end.wire()) : Optional.empty();
    }

    /** The page of a live session as a new document would show it; empty where it cannot be drawn. */
    public Optional<String> fresh(LiveSession session) {
        List<String> html = new ArrayList<>(1);
        session.show(drawing -> html.add(drawing.html()));
        hand.runAll();
        return html.stream().findFirst();
    }

    /** What a user's browser reaches the application by. */
    public Network network(User user) {
        Sitting sitting = new Sitting(user, web, ended);
        sittings.add(sitting);
        return new Reach(sitting);
    }

    private final class Reach implements Network {

        private final Sitting sitting;

        Reach(Sitting sitting) {
            this.sitting = sitting;
        }

        @Override
        public Answer exchange(Request request) {
            return container.alone(() -> answer(request, sitting));
        }

        @Override
        public Socket connect(String url, Map<String, String> headers, Consumer<String> text, IntConsumer closed) {
            Incoming upgrade = incoming(new Request("GET", url, headers, ""), sitting, DispatcherType.REQUEST);
            if (!OWN.allow(upgrade.getHeader("Origin"), upgrade.getHeader("Host"), false)) {
                throw new IllegalStateException("Socket " + url + ": asked for by a page of "
                        + upgrade.getHeader("Origin") + ". Only pages of " + upgrade.getHeader("Host") + " may.");
            }
            Visitor visitor = application.visitors().again(upgrade.source());
            return new Wire.End(new Wire(application.sessions(), visitor, hand, text, closed));
        }
    }

    private Incoming incoming(Network.Request request, Sitting sitting, DispatcherType dispatch) {
        return new Incoming(request, sitting, web, dispatch, ended);
    }

    private Network.Answer answer(Network.Request request, Sitting sitting) {
        Incoming incoming = incoming(request, sitting, DispatcherType.REQUEST);
        Outgoing outgoing = new Outgoing();
        RequestContextController scope = container
                .beans()
                .createInstance()
                .select(RequestContextController.class)
                .get();
        scope.activate();
        container.asking().begin(incoming);
        try {
            serve(incoming, outgoing, () -> incoming(request, sitting, DispatcherType.ERROR));
        } catch (IOException | ServletException e) {
            throw new IllegalStateException(request.method() + " " + request.url() + " failed", e);
        } finally {
            container.asking().end();
            scope.deactivate();
        }
        return outgoing.answer();
    }

    private void serve(Incoming incoming, Outgoing outgoing, Supplier<Incoming> error)
            throws IOException, ServletException {
        if (!incoming.getRequestURI().startsWith(contextPath() + "/")) {
            missing(error, outgoing);
            return;
        }
        FilterChain servlets = (asked, answered) -> {
            if (incoming.getServletPath().equals(RenewalServlet.PATH)) {
                application.renewals().service(asked, answered);
            } else if (incoming.getServletPath().startsWith("/lightspeed/")) {
                application.assets().service(asked, answered);
            } else {
                missing(error, outgoing);
            }
        };
        application
                .logins()
                .doFilter(
                        incoming,
                        outgoing,
                        (asked, answered) -> application.pages().doFilter(asked, answered, servlets));
    }

    // As the web fragment has it: what is nowhere is answered by the assets' servlet.
    private void missing(Supplier<Incoming> error, Outgoing outgoing) throws IOException, ServletException {
        application.assets().service(error.get(), outgoing);
    }
}
