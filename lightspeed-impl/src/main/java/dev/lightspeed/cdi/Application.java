package dev.lightspeed.cdi;

import dev.lightspeed.http.Csrf;
import dev.lightspeed.page.CsrfTokens;
import dev.lightspeed.session.Journal;
import dev.lightspeed.session.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the container keeps for this application, and how a turn borrows it. For use by any thread. */
final class Application {

    private final BeanManager manager;
    private final RequestContexts requests;
    private final ClassLoader loader;
    private final String contextPath;
    private final Journal journal;
    private final CsrfTokens tokens;
    private final PageSessions sessions;

    Application(House house, CsrfTokens tokens, Function<String, Optional<HttpSession>> sessions) {
        this.manager = house.beans();
        this.requests = new RequestContexts(manager);
        this.loader = house.loader();
        this.contextPath = house.contextPath();
        this.journal = house.journal();
        this.tokens = tokens;
        this.sessions = new PageSessions(house.sessionAccess(), sessions);
    }

    String contextPath() {
        return contextPath;
    }

    /** Told what is done with the application. */
    Journal journal() {
        return journal;
    }

    /** The HTTP sessions behind its pages. */
    PageSessions sessions() {
        return sessions;
    }

    /** What a plain form of the visitor's holds. */
    Csrf csrf(Visitor visitor) {
        return tokens.of(visitor.browser());
    }

    /**
     * Calls the instance of a bean that its scope has, never a proxy: a package-private method of a proxy may be none of the
     * bean's.
     */
    @Nullable
    <T> Object within(Bean<T> bean, Function<T, @Nullable Object> call) {
        CreationalContext<T> creation = manager.createCreationalContext(bean);
        T instance = manager.getContext(bean.getScope()).get(bean, creation);
        try {
            return call.apply(instance);
        } finally {
            // Other scopes keep what they made.
            if (bean.getScope() == Dependent.class) {
                bean.destroy(instance, creation);
            }
        }
    }

    /** Runs a turn of a page with its scopes active and the application's class loader. */
    void run(LivePage page, Runnable turn) {
        Thread thread = Thread.currentThread();
        ClassLoader loaderBefore = thread.getContextClassLoader();
        LivePage outer = CurrentPage.enter(page);
        thread.setContextClassLoader(loader);
        try {
            requests.during(servesRequest -> {
                page.servesRequest(servesRequest);
                turn.run();
            });
        } finally {
            thread.setContextClassLoader(loaderBefore);
            CurrentPage.leave(outer);
        }
    }

    /** The instance of a bean among those of the page whose turn it is, created if it is not there. Never a proxy. */
    <T> T instance(Bean<T> bean, LiveBeans beans) {
        T instance = beans.get(bean);
        return instance != null ? instance : beans.create(bean, manager.createCreationalContext(bean));
    }

    /** A reference to the bean of a type, if there is one. */
    <T> Optional<T> reference(Class<T> type) {
        return Optional.<Bean<?>>ofNullable(manager.resolve(manager.getBeans(type)))
                .map(bean -> reference(bean, type));
    }

    private <T> T reference(Bean<?> bean, Class<T> type) {
        return type.cast(manager.getReference(bean, type, manager.createCreationalContext(bean)));
    }
}
