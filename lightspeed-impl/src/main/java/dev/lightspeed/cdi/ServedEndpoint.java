package dev.lightspeed.cdi;

import dev.lightspeed.Layout;
import dev.lightspeed.Shell;
import dev.lightspeed.endpoint.Handler;
import dev.lightspeed.endpoint.Submission;
import dev.lightspeed.html.Html;
import dev.lightspeed.http.Answer;
import dev.lightspeed.http.Response;
import dev.lightspeed.route.Claim;
import dev.lightspeed.session.Refusal;
import dev.lightspeed.session.Visitor;
import jakarta.enterprise.inject.spi.Bean;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An endpoint in a running application: its model, its bean and its frame. */
record ServedEndpoint(EndpointModel model, Bean<?> bean, Call call, Layout layout, Application application)
        implements Handler {

    @Override
    public Claim claim() {
        return model.claim();
    }

    @Override
    public String title(String url) {
        return PathTitle.of(url);
    }

    @Override
    public boolean admits(Visitor visitor) {
        return model.access().admits().test(visitor);
    }

    @Override
    public Answer answer(Submission submission) throws Refusal {
        @Nullable Object[] values = arguments(submission);
        application.journal().enters(model.point());
        Object result = called(submission, values);
        if (result == null) {
            throw new IllegalStateException(
                    claim().owner() + ": it gave null. Give Response.missing() for what is not there.");
        }
        return result instanceof Html html ? Response.of(html) : (Answer) result;
    }

    @Override
    public String draw(Shell shell, Html body, Visitor visitor, String nonce) throws Refusal {
        return during(visitor, () -> layout.draw(shell, body).plain(shell.contextPath(), nonce));
    }

    private @Nullable Object called(Submission submission, @Nullable Object[] values) throws Refusal {
        return this.<@Nullable Object>during(
                submission.visitor(), () -> application.within(bean, instance -> call.on(instance, values)));
    }

    private <T extends @Nullable Object> T during(Visitor visitor, Supplier<T> work) throws Refusal {
        try {
            return CurrentVisitor.during(visitor, work);
        } catch (RuntimeException thrown) {
            if (Forbidden.is(thrown)) {
                throw new Refusal("event.forbidden", claim().owner() + ": " + Forbidden.words(thrown));
            }
            throw thrown;
        }
    }

    private @Nullable Object[] arguments(Submission submission) throws Refusal {
        List<Submitted> arguments = model.arguments();
        @Nullable Object[] values = new Object[arguments.size()];
        try {
            for (int i = 0; i < values.length; i++) {
                values[i] = arguments.get(i).from(submission);
            }
        } catch (Misfit misfit) {
            throw new Refusal("event.argument", claim().owner() + ": " + misfit.getMessage());
        }
        return values;
    }
}
