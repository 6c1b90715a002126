package dev.lightspeed.test.server;

import dev.lightspeed.Instruction;
import dev.lightspeed.cdi.House;
import dev.lightspeed.cdi.LiveApplication;
import dev.lightspeed.page.Origins;
import dev.lightspeed.session.EntryPoint;
import dev.lightspeed.session.LiveSession;
import dev.lightspeed.session.LiveSessions;
import dev.lightspeed.session.Subscriptions;
import dev.lightspeed.session.Visitor;
import dev.lightspeed.test.dom.Network;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The application as it runs on a server, without one: its requests, its sockets, and its time are the test's. */
public final class Server {

    private static final Map<String, String> SETTINGS = Map.of("lightspeed.secret", "known to every test of this kit");

    /** How long a step of a person takes, in milliseconds. */
    private static final long MOMENT = 50;

    private static final Origins OWN = new Origins(Set.of());

    private final Container container;
    private final Map<String, String> settings;
    private final ServletContext web;
    private final Hand hand;
    private final Time time;
    private final Troubles troubles;
    private final List<Sitting> sittings = new ArrayList<>();
    private Front front;
    private long moments;

    /**
     * Starts the application.
     *
     * @param contextPath  {@code ""} or {@code "/shop"}
     * @param settings     what its operator has set, by name
     * @param instructions told of each before it is performed
     */
    public Server(
            Container container,
            String contextPath,
            Map<String, String> settings,
            BiConsumer<LiveSession, Instruction> instructions) {
        this.container = container;
        this.settings = new HashMap<>(SETTINGS);
        this.settings.putAll(settings);
        container.enter();
        this.hand = container.hand();
        this.time = container.time();
        this.web = Web.context(contextPath, Thread.currentThread().getContextClassLoader());
        this.troubles = new Troubles(instructions, hand);
        container.starts().begin(web);
        this.front = front();
    }

    private Front front() {
        return new Front(application(), container.parts(web), container.resources());
    }

    private LiveApplication application() {
        return new LiveApplication(new House(
                container.beans(),
                web.getClassLoader(),
                web.getContextPath(),
                name -> Optional.ofNullable(settings.get(name)),
                time,
                this::ticks,
                hand,
                time,
                troubles,
                visitor -> work -> container.as(visitor, work),
                Optional.of(container.sessions())));
    }

    // The clock stands still while somebody clicks; the runtime is to see a person, and no flood of messages.
    private long ticks() {
        return time.millis() + moments * MOMENT;
    }

    /** Somebody took a step. */
    public void passMoment() {
        hand.begin();
        moments++;
    }

    /** Ends the application and starts it again, with the same secret: what it kept in memory is lost. */
    public void restart() {
        stop();
        container.starts().restart(web);
        front = front();
    }

    /** Ends the application: browsers are told to come back later. */
    public void stop() {
        front.drain();
        hand.runAll();
    }

    /** Ends the application for good, and forgets what waits for its time. */
    public void close() {
        try {
            try {
                stop();
            } finally {
                sittings.forEach(Sitting::end);
                container.starts().end();
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
        hand.takeStrangers().forEach(thread -> all.add(stranger(thread)));
        container
                .takeLeftOpen()
                .forEach(begun -> all.add(new Trouble(
                        "transaction.open",
                        "A transaction was left open, and is rolled back. Commit it, or roll it back; the cause says"
                                + " where it was begun.",
                        begun)));
        return all;
    }

    private static Trouble stranger(String thread) {
        return new Trouble(
                "thread.foreign",
                "The thread \"" + thread
                        + "\" has sent something to a page. The kit does not own it, and no step waits for"
                        + " it. Give its work to a ManagedExecutorService.",
                null);
    }

    /** What stands before every URL: {@code ""} or {@code "/shop"}. */
    public String contextPath() {
        return web.getContextPath();
    }

    /** What a form of the page at a URL is to send with an event. */
    public List<String> fields(String url, String event) {
        return front.application().fields(url, event);
    }

    /** Whether the view of the page at a URL handles such messages. */
    public boolean takes(String url, Object message) {
        return front.application().takes(url, message);
    }

    /** Where its runtime enters the application, but for what the tests have brought. */
    public Set<EntryPoint> entryPoints() {
        return front.application().entryPoints().stream()
                .filter(point -> !container.isOfTests(point.type()))
                .collect(Collectors.toSet());
    }

    /** Where the tests of this JVM have entered their applications until now. */
    public static Set<EntryPoint> entered() {
        return Troubles.entered();
    }

    /** The classes of the directory of the tests with an annotation. */
    public List<Class<?>> tests(Class<? extends Annotation> annotation) {
        return container.tests(annotation);
    }

    /** How many live sessions there are. */
    public LiveSessions.Census census() {
        return front.application().sessions().census();
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
        return socket instanceof Wire.End end ? front.application().sessions().on(end.wire()) : Optional.empty();
    }

    /** The page of a live session as a new document would show it; empty where it cannot be drawn. */
    public Optional<String> fresh(LiveSession session) {
        List<String> html = new ArrayList<>(1);
        session.show(drawing -> html.add(drawing.html()));
        hand.runAll();
        return html.stream().findFirst();
    }

    /** Another browser. Its HTTP session outlives a restart, which makes an application of its own. */
    public Sitting sitting() {
        Sitting fresh = new Sitting(web, () -> front.application().httpSessions(), time);
        sittings.add(fresh);
        return fresh;
    }

    /** What a browser reaches the application by. */
    public Network network(Sitting sitting) {
        return new Reach(sitting);
    }

    private final class Reach implements Network {

        private final Sitting sitting;

        Reach(Sitting sitting) {
            this.sitting = sitting;
        }

        @Override
        public Answer exchange(Request request) {
            sitting.asks();
            return container.alone(() -> answer(request, sitting));
        }

        @Override
        public Socket connect(String url, Map<String, String> headers, Consumer<String> text, IntConsumer closed) {
            Incoming upgrade = incoming(new Request("GET", url, headers, ""), sitting, DispatcherType.REQUEST);
            if (!OWN.allow(upgrade.getHeader("Origin"), upgrade.getHeader("Host"), false)) {
                throw new IllegalStateException("Socket " + url + ": asked for by a page of "
                        + upgrade.getHeader("Origin") + ". Only pages of " + upgrade.getHeader("Host") + " may.");
            }
            HttpSession session = sitting.session();
            if (session != null) {
                front.application().httpSessions().seen(session);
            }
            Visitor visitor = front.application().visitors().again(upgrade.source());
            return new Wire.End(new Wire(front.application().sessions(), visitor, hand, text, closed));
        }
    }

    private Incoming incoming(Network.Request request, Sitting sitting, DispatcherType dispatch) {
        return new Incoming(request, sitting, web, dispatch);
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
            Supplier<Incoming> error = () -> incoming(request, sitting, DispatcherType.ERROR);
            if (incoming.getRequestURI().startsWith(contextPath() + "/")) {
                front.serve(incoming, outgoing, error);
            } else {
                front.missing(error.get(), outgoing);
            }
        } catch (IOException | ServletException e) {
            throw new IllegalStateException(request.method() + " " + request.url() + " failed", e);
        } finally {
            container.asking().end();
            scope.deactivate();
        }
        return outgoing.answer();
    }
}
