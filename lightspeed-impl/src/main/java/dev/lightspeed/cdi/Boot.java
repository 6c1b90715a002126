package dev.lightspeed.cdi;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lightspeed.endpoint.EndpointTarget;
import dev.lightspeed.endpoint.Forms;
import dev.lightspeed.page.AssetServlet;
import dev.lightspeed.page.ClientScript;
import dev.lightspeed.page.CsrfTokens;
import dev.lightspeed.page.Flashes;
import dev.lightspeed.page.LiveTarget;
import dev.lightspeed.page.Origins;
import dev.lightspeed.page.PageFilter;
import dev.lightspeed.page.PageFrame;
import dev.lightspeed.page.PageHeaders;
import dev.lightspeed.page.Routes;
import dev.lightspeed.page.Target;
import dev.lightspeed.page.Visitors;
import dev.lightspeed.render.Renderer;
import dev.lightspeed.session.LiveSessions;
import dev.lightspeed.session.Secret;
import dev.lightspeed.session.Settings;
import dev.lightspeed.session.Subscriptions;
import dev.lightspeed.session.Surroundings;
import dev.lightspeed.session.Ticks;
import dev.lightspeed.transport.SocketTransport;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterRegistration;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.websocket.DeploymentException;
import jakarta.websocket.server.ServerContainer;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Starts Lightspeed with a web application, and ends it. Named by {@code META-INF/web-fragment.xml}: only a listener from
 * there may still add filters and endpoints (decision 6).
 */
public final class Boot implements ServletContextListener {

    private static final Logger LOG = System.getLogger("dev.lightspeed.cdi");

    private @Nullable Workers workers;
    private @Nullable LiveSessions sessions;
    private @Nullable Runnable sockets;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        try {
            start(event.getServletContext());
        } catch (RuntimeException | Error failed) {
            // No server promises to call contextDestroyed on a listener that threw, and the threads would stay.
            stop();
            throw failed;
        }
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        stop();
    }

    private void start(ServletContext servlets) {
        BeanManager manager = CDI.current().getBeanManager();
        LightspeedExtension found = manager.getExtension(LightspeedExtension.class);
        Secret secret = secret();
        CsrfTokens tokens = new CsrfTokens(secret.key("csrf"));
        Application application =
                new Application(manager, servlets.getClassLoader(), servlets.getContextPath(), tokens);
        Optional<String> directories = Config.get("lightspeed.dev");
        Optional<Development> development =
                directories.map(set -> application.reference(Development.class).orElseThrow());
        List<ServedView> views = views(found.views(application), development);
        List<ServedEndpoint> endpoints = found.endpoints(application);
        ViewPrograms programs = new ViewPrograms(views, endpoints);
        declare(servlets, found.roles());
        Visitors visitors = new Visitors(found.roles(), secret.key("browser"));
        ClientScript script = ClientScript.load(Boot.class.getClassLoader());
        Set<String> origins =
                Config.get("lightspeed.origins").map(FurtherOrigins::of).orElse(Set.of());
        PageFrame frame = new PageFrame(visitors, new Flashes(secret.key("flash")), script.path());

        workers = Workers.ofContainer();
        Surroundings around = around(application, programs, secret, workers);
        sessions = new LiveSessions(around);
        // Whoever looks after the running application finds them there: a test kit.
        servlets.setAttribute(LiveSessions.class.getName(), sessions);
        List<Target> targets = targets(views, programs, sessions, frame);
        Forms forms = new Forms(tokens, new Origins(origins));
        endpoints.forEach(endpoint -> targets.add(new EndpointTarget(endpoint, forms, frame)));
        PageFilter pages = new PageFilter(new Routes<>(targets, Target::claim), headers());
        serve(servlets, pages, new AssetServlet(script));
        SocketTransport transport = new SocketTransport(around, sessions, new UpgradeVisitors(visitors), origins);
        sockets = listen(servlets, transport);
        if (development.isPresent()) {
            ClassLoader loader = servlets.getClassLoader();
            development.get().follow(directories.orElseThrow(), loader, workers, sessions::redraw);
        }
    }

    private static List<ServedView> views(List<ServedView> views, Optional<Development> development) {
        return development.isEmpty()
                ? views
                : views.stream().map(view -> view.in(development.get())).toList();
    }

    private void stop() {
        if (sessions != null) {
            sessions.drain();
        }
        if (sockets != null) {
            sockets.run();
        }
        if (workers != null) {
            workers.close();
        }
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

    private static Surroundings around(Application application, ViewPrograms programs, Secret secret, Workers workers) {
        return new Surroundings(
                Settings.defaults(application.contextPath()),
                programs,
                new Renderer(secret.key("imprint"), application.contextPath()),
                application.reference(Subscriptions.class).orElseThrow(),
                Clock.systemUTC(),
                Ticks.ofProcess(),
                workers,
                workers,
                secret);
    }

    // A server knows the roles of servlets and EJBs; Payara says no to every other.
    private static void declare(ServletContext servlets, Set<String> roles) {
        servlets.declareRoles(roles.stream().filter(role -> !role.equals("**")).toArray(String[]::new));
    }

    private static Runnable listen(ServletContext servlets, SocketTransport transport) {
        if (!(servlets.getAttribute(ServerContainer.class.getName()) instanceof ServerContainer container)) {
            throw new IllegalStateException(
                    "Lightspeed: this server has no WebSocket. Enable Jakarta WebSocket on it.");
        }
        try {
            return transport.register(container, PageFrame.SOCKET);
        } catch (DeploymentException e) {
            throw new IllegalStateException("Lightspeed: the server refuses the socket. See the cause.", e);
        }
    }

    private static void serve(ServletContext servlets, PageFilter pages, AssetServlet assets) {
        FilterRegistration.Dynamic filter = servlets.addFilter("lightspeed-pages", pages);
        filter.setAsyncSupported(true);
        filter.addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), true, "/*");
        servlets.addServlet("lightspeed-assets", assets).addMapping(AssetServlet.PATTERN);
    }

    private static PageHeaders headers() {
        return new PageHeaders(Config.get("lightspeed.content-security-policy").orElse(PageHeaders.STRICT));
    }

    private static Secret secret() {
        return Config.get("lightspeed.secret")
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
