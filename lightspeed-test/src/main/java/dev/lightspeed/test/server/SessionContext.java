package dev.lightspeed.test.server;

import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.SessionScoped;
import jakarta.enterprise.context.spi.AlterableContext;
import jakarta.enterprise.context.spi.Contextual;
import jakarta.enterprise.context.spi.CreationalContext;
import java.lang.annotation.Annotation;
import org.jspecify.annotations.Nullable;

/** The context of {@link SessionScoped}: active in requests, as on servers, and so not in turns that no request waits for. */
record SessionContext(Asking asking) implements AlterableContext {

    @Override
    public Class<? extends Annotation> getScope() {
        return SessionScoped.class;
    }

    @Override
    public boolean isActive() {
        return asking.request().isPresent();
    }

    @Override
    public <T> @Nullable T get(Contextual<T> bean) {
        return beans().get(bean);
    }

    @Override
    public <T> @Nullable T get(Contextual<T> bean, @Nullable CreationalContext<T> creation) {
        SessionBeans beans = beans();
        T known = beans.get(bean);
        return known != null || creation == null ? known : beans.make(bean, creation);
    }

    @Override
    public void destroy(Contextual<?> bean) {
        beans().destroy(bean);
    }

    private SessionBeans beans() {
        return asking.request()
                .orElseThrow(() -> new ContextNotActiveException(
                        "@SessionScoped: this thread answers no request." + " Use the bean in endpoints."))
                .getSession()
                .beans();
    }
}
