package dev.lightspeed.cdi;

import dev.lightspeed.island.Islands;
import dev.lightspeed.page.AssetServlet;
import dev.lightspeed.page.PageFrame;
import dev.lightspeed.page.RenewalServlet;
import dev.lightspeed.server.SessionAccess;
import dev.lightspeed.session.Journal;
import dev.lightspeed.session.LiveSessions;
import dev.lightspeed.session.Ticks;
import dev.lightspeed.transport.SocketTransport;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterRegistration;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.websocket.DeploymentException;
import jakarta.websocket.server.ServerContainer;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Starts Lightspeed with a web application, and ends it. Named by {@code META-INF/web-fragment.xml}: only a listener from
 * there may still add filters and endpoints (decision 6).
 */
public final class Boot implements ServletContextListener {

    /** The resource that a test kit brings into a deployment. Where it is not, nobody finds the sessions. */
    static final String KIT = "META-INF/lightspeed-test.key";

    private @Nullable Workers workers;
    private @Nullable LiveApplication application;
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
        KnownSettings.warnOfOthers(Config.names());
        workers = Workers.ofContainer(Config::get);
        CDI.current().getBeanManager().getExtension(LightspeedExtension.class).addRoles(WebXml.roles(servlets));
        application = new LiveApplication(house(servlets, workers));
        servlets.setAttribute(Islands.class.getName(), application.islands());
        publish(servlets, application.sessions());
        declare(servlets, application.roles());
        serve(servlets, application);
        sockets = listen(servlets, application.sockets());
        workers.started();
    }

    private void stop() {
        if (application != null) {
            application.drain();
        }
        if (sockets != null) {
            sockets.run();
        }
        if (workers != null) {
            workers.close();
        }
    }

    private static House house(ServletContext servlets, Workers workers) {
        BeanManager beans = CDI.current().getBeanManager();
        return new House(
                beans,
                servlets.getClassLoader(),
                servlets.getContextPath(),
                Config::get,
                Clock.systemUTC(),
                Ticks.ofProcess(),
                workers,
                workers,
                Journal.NONE,
                Logins.ofContainer(),
                SessionAccess.of(beans));
    }

    private static void publish(ServletContext servlets, LiveSessions sessions) {
        if (servlets.getClassLoader().getResource(KIT) != null) {
            servlets.setAttribute(LiveSessions.class.getName(), sessions);
        }
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

    private static void serve(ServletContext servlets, LiveApplication application) {
        servlets.addListener(application.httpSessions());
        // Before the filters of the application, one of which may log out and pass nothing on.
        filter(servlets, "lightspeed-logins", application.logins(), false);
        filter(servlets, "lightspeed-pages", application.pages(), true);
        servlets.addServlet("lightspeed-renewals", application.renewals()).addMapping(RenewalServlet.PATH);
        servlets.addServlet("lightspeed-assets", application.assets()).addMapping(AssetServlet.PATTERN);
    }

    private static void filter(ServletContext servlets, String name, Filter filter, boolean last) {
        FilterRegistration.Dynamic registration = servlets.addFilter(name, filter);
        registration.setAsyncSupported(true);
        registration.addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), last, "/*");
    }
}
