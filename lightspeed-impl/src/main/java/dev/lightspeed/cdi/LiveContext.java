package dev.lightspeed.cdi;

import dev.lightspeed.LiveScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.spi.AlterableContext;
import jakarta.enterprise.context.spi.Contextual;
import jakarta.enterprise.context.spi.CreationalContext;
import java.lang.annotation.Annotation;
import org.jspecify.annotations.Nullable;

/** The context of {@link LiveScoped}: active in turns, with the instances of the page whose turn it is. */
final class LiveContext implements AlterableContext {

    @Override
    public Class<? extends Annotation> getScope() {
        return LiveScoped.class;
    }

    @Override
    public boolean isActive() {
        return CurrentPage.get().isPresent();
    }

    @Override
    public <T> @Nullable T get(Contextual<T> bean) {
        return beans().get(bean);
    }

    @Override
    public <T> @Nullable T get(Contextual<T> bean, @Nullable CreationalContext<T> creation) {
        LiveBeans beans = beans();
        T instance = beans.get(bean);
        return instance != null || creation == null ? instance : beans.create(bean, creation);
    }

    @Override
    public void destroy(Contextual<?> bean) {
        beans().destroy(bean);
    }

    private LiveBeans beans() {
        return CurrentPage.get()
                .map(LivePage::beans)
                .orElseThrow(() -> new ContextNotActiveException("@LiveScoped: this thread is in no turn of a page."
                        + " Call the bean from a view, or publish a message to its page."));
    }
}
