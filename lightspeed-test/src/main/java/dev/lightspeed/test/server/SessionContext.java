package dev.lightspeed.test.server;

import dev.lightspeed.server.SessionAccess;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.SessionScoped;
import jakarta.enterprise.context.spi.AlterableContext;
import jakarta.enterprise.context.spi.Contextual;
import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.servlet.http.HttpSession;
import java.lang.annotation.Annotation;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The context of {@link SessionScoped}: active in requests, as on servers, and while turns ask for the beans of their page's session. */
final class SessionContext implements AlterableContext, SessionAccess {

    private final Asking asking;
    private @Nullable PersonalSession shown;

    SessionContext(Asking asking) {
        this.asking = asking;
    }

    @Override
    public <T extends @Nullable Object> T ask(HttpSession session, Function<AlterableContext, T> question) {
        PersonalSession before = shown;
        shown = (PersonalSession) session;
        try {
            return question.apply(this);
        } finally {
            shown = before;
        }
    }

    @Override
    public boolean areShown() {
        return shown != null;
    }

    @Override
    public Class<? extends Annotation> getScope() {
        return SessionScoped.class;
    }

    @Override
    public boolean isActive() {
        return shown != null || asking.request().isPresent();
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
        return Optional.ofNullable(shown)
                .or(() -> asking.request().map(Incoming::getSession))
                .orElseThrow(
                        () -> new ContextNotActiveException("@SessionScoped: this thread answers no request, and is in"
                                + " no turn. Use the bean in endpoints and views."))
                .beans();
    }
}
