package dev.lightspeed.cdi;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lightspeed.endpoint.EndpointTarget;
import dev.lightspeed.endpoint.Forms;
import dev.lightspeed.island.Islands;
import dev.lightspeed.page.AssetServlet;
import dev.lightspeed.page.ClientScript;
import dev.lightspeed.page.CsrfTokens;
import dev.lightspeed.page.Flashes;
import dev.lightspeed.page.HttpSessions;
import dev.lightspeed.page.IslandDrawing;
import dev.lightspeed.page.LiveTarget;
import dev.lightspeed.page.LoginFilter;
import dev.lightspeed.page.Origins;
import dev.lightspeed.page.PageFilter;
import dev.lightspeed.page.PageFrame;
import dev.lightspeed.page.PageHeaders;
import dev.lightspeed.page.RenewalServlet;
import dev.lightspeed.page.Routes;
import dev.lightspeed.page.Target;
import dev.lightspeed.page.Visitors;
import dev.lightspeed.render.Renderer;
import dev.lightspeed.session.EntryPoint;
import dev.lightspeed.session.Journal;
import dev.lightspeed.session.LiveSessions;
import dev.lightspeed.session.Secret;
import dev.lightspeed.session.Settings;
import dev.lightspeed.session.Subscriptions;
import dev.lightspeed.session.Surroundings;
import dev.lightspeed.transport.SocketTransport;
import jakarta.servlet.http.HttpSession;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A running application: its views and endpoints, its live sessions and its sockets, put together. Knows of the house it lives
 * in what {@link House} says, and nothing of a servlet container's start.
 */
public final class LiveApplication {

    private static final Logger LOG = System.getLogger("dev.lightspeed.cdi");

    private static final Duration SWEEP = Duration.ofMinutes(1);

    private final Set<String> roles;
    private final Visitors visitors;
    private final LiveSessions sessions;
    private final PageFilter pages;
    private final AssetServlet assets;
    private final Islands islands;
    private final ViewPrograms programs;
    private final Set<EntryPoint> entryPoints;
    private final HttpSessions httpSessions;
    private final Runnable stopSweeping;
    private final Origins origins;
    private final SocketTransport sockets;

    /** Puts the application together that CDI has found. Live sessions are swept from now on, until {@link #drain}. */
    public LiveApplication(House house) {
        LightspeedExtension found = house.beans().getExtension(LightspeedExtension.class);
        Secret secret = secret(house);
        CsrfTokens tokens = new CsrfTokens(secret.key("csrf"));
        Application application = new Application(house, tokens, this::httpSession);
        Optional<String> directories = house.config().apply("lightspeed.dev");
        Optional<Development> development =
                directories.map(set -> application.reference(Development.class).orElseThrow());
        List<ServedView> views = views(found.views(application), development);
        List<ServedEndpoint> endpoints = found.endpoints(application);
        programs = new ViewPrograms(views, endpoints);
        entryPoints = Stream.concat(
                        views.stream().flatMap(view -> view.model().entryPoints()),
                        endpoints.stream().map(endpoint -> endpoint.model().point()))
                .collect(Collectors.toUnmodifiableSet());
        roles = found.roles();
        visitors = new Visitors(roles, secret.key("browser"), house.logins());
        ClientScript script = ClientScript.load(LiveApplication.class.getClassLoader(), "client");
        ClientScript embed = ClientScript.load(LiveApplication.class.getClassLoader(), "embed");
        Set<String> further = house.config()
                .apply("lightspeed.origins")
                .map(FurtherOrigins::of)
                .orElse(Set.of());
        origins = new Origins(further);
        Surroundings around = around(house, application, programs, secret);
        PageFrame frame = new PageFrame(
                visitors,
                new Flashes(secret.key("flash")),
                script.path(),
                around.settings().renewal());

        sessions = new LiveSessions(around);
        application.reference(CallersPages.class).ifPresent(pages -> pages.serve(sessions.callers()));
        httpSessions =
                new HttpSessions(sessions.callers(), LoginSettings.keepAlive(house.config()), house.ticks()::millis);
        stopSweeping = house.timer().every(SWEEP, httpSessions::sweep);
        List<Target> targets = targets(views, programs, sessions, frame);
        Forms forms = new Forms(tokens, origins);
        endpoints.forEach(endpoint -> targets.add(new EndpointTarget(endpoint, forms, frame)));
        pages = new PageFilter(new Routes<>(targets, Target::claim), headers(house));
        assets = new AssetServlet(List.of(script, embed));
        islands = new IslandDrawing(programs, sessions::open, sessions::ticket, frame, embed.path());
        sockets = new SocketTransport(around, sessions, new UpgradeVisitors(visitors, httpSessions::seen), further);
        development.ifPresent(
                at -> at.follow(directories.orElseThrow(), house.loader(), house.timer(), sessions::redraw));
    }

    /** The names of all roles that the application's annotations mention. */
    public Set<String> roles() {
        return roles;
    }

    /** Tells who is behind a request. */
    public Visitors visitors() {
        return visitors;
    }

    /** All its live sessions. */
    public LiveSessions sessions() {
        return sessions;
    }

    /**
     * What a form of a page is to send, for who looks at forms before they are sent: the names of the handler's parameters, or
     * of the components of its record. Lists are left out, since nothing may be chosen of them.
     *
     * @param url path and query of the page, without the context path
     */
    public List<String> fields(String url, String event) {
        return programs.fields(url, event);
    }

    /** All of which its {@link Journal} is told when they are entered. */
    public Set<EntryPoint> entryPoints() {
        return entryPoints;
    }

    /**
     * Whether the view of a page handles such messages, for who sends one.
     *
     * @param url path and query of the page, without the context path
     */
    public boolean takes(String url, Object message) {
        return programs.takes(url, message);
    }

    /** Answers the requests of its pages; to be asked about all of them. */
    public PageFilter pages() {
        return pages;
    }

    /** Hears of the application's HTTP sessions. */
    public HttpSessions httpSessions() {
        return httpSessions;
    }

    /** Sees all requests, and who logs out in them; before {@link #pages}. */
    public LoginFilter logins() {
        return new LoginFilter(visitors, httpSessions, sessions.callers());
    }

    /** Takes the renewals of pages. */
    public RenewalServlet renewals() {
        return new RenewalServlet(visitors, httpSessions, sessions.callers(), origins);
    }

    /** Draws its views into pages of others. */
    public Islands islands() {
        return islands;
    }

    /** Serves the browser's scripts. */
    public AssetServlet assets() {
        return assets;
    }

    /** What carries its live sessions over WebSocket. */
    public SocketTransport sockets() {
        return sockets;
    }

    /** Ends every session, telling the browsers to come back later. */
    public void drain() {
        stopSweeping.run();
        sessions.drain();
    }

    private static List<ServedView> views(List<ServedView> views, Optional<Development> development) {
        return development.isEmpty()
                ? views
                : views.stream().map(view -> view.in(development.get())).toList();
    }

    private Optional<HttpSession> httpSession(String id) {
        return httpSessions.find(id);
    }

    private static List<Target> targets(
            List<ServedView> views, ViewPrograms programs, LiveSessions sessions, PageFrame frame) {
        List<Target> targets = new ArrayList<>();
        for (ServedView view : views) {
            LiveTarget.Maker maker = (location, visitor, flash) -> programs.make(view, location, visitor, flash);
            targets.add(new LiveTarget(view.model().claim(), maker, sessions::open, frame));
        }
        return targets;
    }

    private static Surroundings around(House house, Application application, ViewPrograms programs, Secret secret) {
        return new Surroundings(
                settings(house),
                programs,
                new Renderer(secret.key("imprint"), house.contextPath()),
                application.reference(Subscriptions.class).orElseThrow(),
                house.clock(),
                house.ticks(),
                house.executor(),
                house.timer(),
                secret,
                house.journal());
    }

    private static Settings settings(House house) {
        Settings settings = Limits.of(Settings.defaults(house.contextPath()), house.config());
        return LoginSettings.renewal(house.config()).map(settings::with).orElse(settings);
    }

    private static PageHeaders headers(House house) {
        return new PageHeaders(
                house.config().apply("lightspeed.content-security-policy").orElse(PageHeaders.STRICT));
    }

    private static Secret secret(House house) {
        return house.config()
                .apply("lightspeed.secret")
                .map(text -> Secret.of(text.getBytes(UTF_8)))
                .orElseGet(() -> {
                    LOG.log(
                            Level.WARNING,
                            "lightspeed.secret is not set: open pages cannot rejoin after a restart or on another server."
                                    + " Set it to 32 random characters, by MicroProfile Config or as LIGHTSPEED_SECRET.");
                    return Secret.random();
                });
    }
}
