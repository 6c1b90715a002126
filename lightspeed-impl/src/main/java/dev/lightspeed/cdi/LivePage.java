package dev.lightspeed.cdi;

import dev.lightspeed.Instruction;
import dev.lightspeed.Instruction.Navigate;
import dev.lightspeed.Instruction.PushEvent;
import dev.lightspeed.Instruction.Subscribe;
import dev.lightspeed.Instruction.Unsubscribe;
import dev.lightspeed.LiveView;
import dev.lightspeed.Page;
import dev.lightspeed.Shell;
import dev.lightspeed.http.Csrf;
import dev.lightspeed.http.Flash;
import dev.lightspeed.page.Location;
import dev.lightspeed.session.Visitor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One open page, as its view and its layouts see it. Used by one turn at a time; from other threads it refuses.
 *
 * <p>Keeps only what cannot be found out again: parameters are read from the URL each time.
 */
final class LivePage implements Page, Shell {

    private final ServedView view;
    private final Predicate<Location> own;
    private final LiveBeans beans = new LiveBeans();
    private Supplier<Visitor> visitor;
    private String url = "";
    private Flash flash;
    private @Nullable String title;
    private boolean connected;
    private boolean asked;
    private boolean servesRequest;
    private @Nullable Consumer<Instruction> sink;
    private volatile Consumer<Object> mail = message -> {
        throw new IllegalStateException("Page: no live session takes the message yet. Send it in mount or later.");
    };

    /** A call of the view that may refuse. */
    @FunctionalInterface
    interface Work<E extends Exception> {
        void run() throws E;
    }

    /**
     * @param own   tells which locations lead to the view
     * @param flash what the redirect that led here has to tell
     */
    LivePage(ServedView view, Visitor visitor, Predicate<Location> own, Flash flash) {
        this.view = view;
        this.visitor = () -> visitor;
        this.own = own;
        this.flash = flash;
    }

    /** A page not yet mounted, for the same visitor. What the redirect has to tell is for the page around an island. */
    LivePage anew(ServedView of) {
        return new LivePage(of, visitor(), own, Flash.NONE);
    }

    /** Lets the page give instructions to the sink while the work is done. */
    <E extends Exception> void during(Consumer<Instruction> to, Work<E> work) throws E {
        sink = to;
        try {
            work.run();
        } finally {
            sink = null;
        }
    }

    /** Messages for the view go there from now on. */
    void mail(Consumer<Object> to) {
        mail = to;
    }

    LiveBeans beans() {
        return beans;
    }

    Visitor visitor() {
        return visitor.get();
    }

    /** Who is behind the page is to be asked there from now on. */
    void visitor(Supplier<Visitor> now) {
        visitor = now;
    }

    Class<?> view() {
        return view.model().type();
    }

    /** The HTTP sessions of the application. */
    PageSessions sessions() {
        return view.application().sessions();
    }

    /** Whether a request waits for the turn, in whose contexts it runs. */
    boolean servesRequest() {
        return servesRequest;
    }

    void servesRequest(boolean now) {
        servesRequest = now;
    }

    void moved(String to) {
        flash = url.isEmpty() || url.equals(to) ? flash : Flash.NONE;
        url = to;
    }

    /** A browser is there, or lost; answers whether the view, or what it calls, has ever asked. */
    boolean connected(boolean now) {
        connected = now;
        return asked;
    }

    /** Asks something of the runtime; possible only {@link #during} a call of the view. */
    void give(Instruction instruction) {
        inTurn();
        if (sink == null) {
            throw new IllegalStateException(
                    "Page: " + instruction + " while the page is drawn. Ask for it in mount, params or a handler.");
        }
        if (instruction instanceof Navigate navigate && navigate.kind() != Navigate.Kind.LOAD) {
            checkOwn(navigate);
        }
        sink.accept(instruction);
    }

    /** Refuses to show a URL in the address bar that a reload would take to something else than this view. */
    private void checkOwn(Navigate navigate) {
        String to = navigate.url();
        int fragment = to.indexOf('#');
        String asked = fragment < 0 ? to : to.substring(0, fragment);
        if (Location.of(asked).filter(own).isEmpty()) {
            throw new IllegalArgumentException(
                    "%s: %s(%s) does not lead to this view, which is at \"%s\". Use navigate."
                            .formatted(
                                    view.model().type().getName(),
                                    navigate.kind().name().toLowerCase(Locale.ROOT),
                                    Quotes.name(to),
                                    view.model().path().text()));
        }
    }

    @Override
    public String url() {
        inTurn();
        return url;
    }

    @Override
    public List<String> params(String name) {
        return Location.of(url())
                .map(location -> location.values(view.model().path(), name))
                .orElse(List.of());
    }

    @Override
    public <Q extends Record> Q query(Class<Q> type) {
        Query query = view.model().address().query();
        if (query.type() != type) {
            throw new IllegalArgumentException(
                    "%s: query(%s.class), but the view declares %s. Write @LiveView(value = \"%s\", query = %2$s.class)."
                            .formatted(
                                    view.model().type().getName(),
                                    type.getSimpleName(),
                                    query.type() == LiveView.NoQuery.class
                                            ? "no query"
                                            : query.type().getSimpleName(),
                                    view.model().path()));
        }
        try {
            return type.cast(query.read(Location.of(url()).orElseThrow()));
        } catch (Misfit misfit) {
            throw new IllegalStateException(
                    view.model().type().getName() + ": the page has come to a URL whose query does not fit: "
                            + misfit.getMessage(),
                    misfit);
        }
    }

    @Override
    public Locale locale() {
        return visitor().locale();
    }

    @Override
    public Optional<String> caller() {
        return Optional.ofNullable(visitor().caller());
    }

    @Override
    public Flash flash() {
        inTurn();
        return flash;
    }

    @Override
    public Csrf csrf() {
        return view.application().csrf(visitor());
    }

    @Override
    public boolean connected() {
        inTurn();
        asked = true;
        return connected;
    }

    @Override
    public String title() {
        return title == null ? PathTitle.of(url) : title;
    }

    @Override
    public void title(String now) {
        inTurn();
        title = now;
    }

    @Override
    public String contextPath() {
        return view.application().contextPath();
    }

    @Override
    public void subscribe(String topic) {
        give(new Subscribe(topic));
    }

    @Override
    public void unsubscribe(String topic) {
        give(new Unsubscribe(topic));
    }

    @Override
    public void pushEvent(String name, @Nullable Object detail) {
        give(new PushEvent(name, detail));
    }

    @Override
    public void navigate(String to) {
        give(new Navigate(Navigate.Kind.LOAD, to));
    }

    @Override
    public void patch(String to) {
        give(new Navigate(Navigate.Kind.PATCH, to));
    }

    @Override
    public void replace(String to) {
        give(new Navigate(Navigate.Kind.REPLACE, to));
    }

    @Override
    public void send(Object message) {
        mail.accept(message);
    }

    private void inTurn() {
        if (CurrentPage.get().orElse(null) != this) {
            throw new IllegalStateException("Page: this thread is in no turn of the page \"" + url
                    + "\". Send it a message, and use the page in its @OnMessage handler.");
        }
    }
}
