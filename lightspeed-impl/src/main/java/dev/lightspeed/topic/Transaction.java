package dev.lightspeed.topic;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.function.Consumer;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.jspecify.annotations.Nullable;

/** The JTA transaction of the calling thread, where there is JTA. */
@ApplicationScoped
class Transaction {

    private @Nullable TransactionSynchronizationRegistry registry;

    // Once, since threads that the container did not make cannot look it up.
    @PostConstruct
    void find() {
        try {
            registry = InitialContext.doLookup("java:comp/TransactionSynchronizationRegistry");
        } catch (NamingException noTransactionsHere) {
            registry = null;
        }
    }

    boolean isActive() {
        return status() == Status.STATUS_ACTIVE;
    }

    /** Whether it can only roll back. */
    boolean isDoomed() {
        return status() == Status.STATUS_MARKED_ROLLBACK;
    }

    private int status() {
        return registry == null ? Status.STATUS_NO_TRANSACTION : registry.getTransactionStatus();
    }

    /** The outbox of the active transaction; a new one is announced to the opener first. */
    Outbox outbox(Consumer<Outbox> opener) {
        if (registry == null) {
            throw new IllegalStateException("No transactions here. Ask isActive first.");
        }
        if (registry.getResource(Outbox.class) instanceof Outbox open) {
            return open;
        }
        Outbox outbox = new Outbox();
        registry.putResource(Outbox.class, outbox);
        opener.accept(outbox);
        return outbox;
    }
}
