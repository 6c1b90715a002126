package dev.lightspeed.benchmarks.screens;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.websocket.DeploymentException;
import jakarta.websocket.server.ServerContainer;
import jakarta.websocket.server.ServerEndpointConfig;

/** Adds the endpoint of bare sockets. */
@WebListener
public class BareSockets implements ServletContextListener {

    @Inject
    BareFollowers all;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServerContainer container =
                (ServerContainer) event.getServletContext().getAttribute(ServerContainer.class.getName());
        all.begin(container);
        try {
            container.addEndpoint(ServerEndpointConfig.Builder.create(BareSocket.class, "/bare")
                    .configurator(new Making())
                    .build());
        } catch (DeploymentException refused) {
            throw new IllegalStateException("The server refuses the endpoint of bare sockets", refused);
        }
    }

    private final class Making extends ServerEndpointConfig.Configurator {
        @Override
        public <T> T getEndpointInstance(Class<T> type) {
            return type.cast(new BareSocket(all));
        }
    }
}
