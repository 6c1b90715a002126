package dev.lightspeed.cdi;

import dev.lightspeed.OpenPages;
import dev.lightspeed.session.Callers;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** The pages of callers for the application: none until it is served. */
@ApplicationScoped
class CallersPages implements OpenPages {

    private volatile @Nullable Callers callers;

    /** Public, since CDI gives a proxy. */
    public void serve(Callers served) {
        callers = served;
    }

    @Override
    public int end(String caller) {
        Callers all = callers;
        return all == null ? 0 : all.end(visitor -> caller.equals(visitor.caller()));
    }

    @Override
    public int endSession(String httpSession) {
        Callers all = callers;
        return all == null ? 0 : all.endSession(httpSession);
    }

    @Override
    public int recheck(String caller) {
        Callers all = callers;
        return all == null ? 0 : all.ask(visitor -> caller.equals(visitor.caller()));
    }
}
