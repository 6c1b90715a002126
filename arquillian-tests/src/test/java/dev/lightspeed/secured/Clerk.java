package dev.lightspeed.secured;

import jakarta.enterprise.concurrent.Asynchronous;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.concurrent.CompletableFuture;

/** Works in whatever thread it is called, and tells for whom. */
@ApplicationScoped
public class Clerk {

    @Inject
    Principal principal;

    @Inject
    SecurityContext security;

    @Inject
    Books books;

    @Inject
    Till till;

    @Asynchronous
    public CompletableFuture<String> later() {
        return Asynchronous.Result.complete(works());
    }

    /** The caller as beans know it, and whether a bean for the boss was open. */
    public String works() {
        Principal caller = security.getCallerPrincipal();
        return principal.getName() + " " + (caller == null ? "nobody" : caller.getName()) + " boss "
                + security.isCallerInRole("boss") + ", " + reads();
    }

    private String reads() {
        try {
            return books.read();
        } catch (SecurityException refused) {
            return "refused";
        }
    }

    /** The caller as an enterprise bean knows it. */
    public String counts() {
        return "ejb " + till.who();
    }
}
