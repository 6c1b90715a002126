package dev.lightspeed.cdi;

import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.SessionScoped;
import jakarta.enterprise.context.spi.AlterableContext;
import jakarta.enterprise.context.spi.Contextual;
import jakarta.enterprise.context.spi.CreationalContext;
import java.lang.annotation.Annotation;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The context of {@link SessionScoped} in turns that serve no request: the beans are those that requests of the page's HTTP
 * session find. No HTTP session is begun, and none takes the place of one that has ended.
 */
final class SessionContext implements AlterableContext {

    @Override
    public Class<? extends Annotation> getScope() {
        return SessionScoped.class;
    }

    // Two may not be active at once: in a request, and while its own is asked, it is the container's.
    @Override
    public boolean isActive() {
        return CurrentPage.get()
                .filter(page -> !page.servesRequest() && !page.sessions().areShown())
                .isPresent();
    }

    @Override
    public <T> @Nullable T get(Contextual<T> bean) {
        return this.<@Nullable T>ask(context -> context.get(bean));
    }

    @Override
    public <T> @Nullable T get(Contextual<T> bean, @Nullable CreationalContext<T> creation) {
        return this.<@Nullable T>ask(context -> context.get(bean, creation));
    }

    @Override
    public void destroy(Contextual<?> bean) {
        ask(context -> {
            context.destroy(bean);
            return bean;
        });
    }

    private <R extends @Nullable Object> R ask(Function<AlterableContext, R> question) {
        LivePage page = CurrentPage.get().orElseThrow(ContextNotActiveException::new);
        return page.sessions().ask(page, question);
    }
}
