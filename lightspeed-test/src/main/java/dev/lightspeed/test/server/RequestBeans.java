package dev.lightspeed.test.server;

import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/** What a servlet container gives to CDI: the request, its HTTP session, and the context of that. */
final class RequestBeans implements Extension {

    private final Asking asking;
    private final SessionContext sessions;

    RequestBeans(Asking asking, SessionContext sessions) {
        this.asking = asking;
        this.sessions = sessions;
    }

    void add(@Observes AfterBeanDiscovery event) {
        event.addContext(sessions);
        event.addBean()
                .types(HttpServletRequest.class, Object.class)
                .beanClass(RequestBeans.class)
                .scope(RequestScoped.class)
                .produceWith(instance -> request());
        event.addBean()
                .types(HttpSession.class, Object.class)
                .beanClass(SessionBeans.class)
                .scope(RequestScoped.class)
                .produceWith(instance -> request().getSession());
    }

    private Incoming request() {
        return asking.request()
                .orElseThrow(() -> new ContextNotActiveException(
                        "HttpServletRequest: this thread answers no request. Use it in endpoints."));
    }
}
