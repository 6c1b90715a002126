package dev.lightspeed.test.transaction;

import static jakarta.transaction.Status.STATUS_ACTIVE;
import static jakarta.transaction.Status.STATUS_COMMITTED;
import static jakarta.transaction.Status.STATUS_COMMITTING;
import static jakarta.transaction.Status.STATUS_MARKED_ROLLBACK;
import static jakarta.transaction.Status.STATUS_PREPARING;
import static jakarta.transaction.Status.STATUS_ROLLEDBACK;
import static jakarta.transaction.Status.STATUS_ROLLING_BACK;

import jakarta.transaction.RollbackException;
import jakarta.transaction.Synchronization;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One transaction, of one thread at a time. Ends once. */
public final class Transaction {

    private static final Logger LOG = System.getLogger("dev.lightspeed.test");

    private final Map<Object, Object> resources = new HashMap<>();
    private final List<Synchronization> synchronizations = new ArrayList<>();
    private final List<Synchronization> interposed = new ArrayList<>();
    private final List<Participant> participants = new ArrayList<>();
    private final List<Participant> stores = new ArrayList<>();
    private final Throwable begun = new Throwable("The transaction was begun here.");
    private @Nullable Instant deadline;
    private int status = STATUS_ACTIVE;

    Transaction() {}

    /** Lets something take part that is committed before the stores are: a persistence context. */
    public void enlist(Participant participant) {
        participants.add(participant);
    }

    /** Lets something take part that is committed last: a connection. */
    public void enlistStore(Participant store) {
        stores.add(store);
    }

    /** What is kept under this key; made when first asked for. */
    public <T> T resource(Object key, Class<T> type, Supplier<T> maker) {
        Object kept = resources.get(key);
        if (kept == null) {
            kept = maker.get();
            resources.put(key, kept);
        }
        return type.cast(kept);
    }

    /** From now on it can only roll back. */
    public void setRollbackOnly() {
        if (!isOpen()) {
            throw new IllegalStateException("The transaction is over: " + this + ". Nothing is left to roll back.");
        }
        status = STATUS_MARKED_ROLLBACK;
    }

    void isToEndBy(Instant time) {
        deadline = time;
    }

    boolean isLate(Instant now) {
        return deadline != null && now.isAfter(deadline);
    }

    /** Its trace says where. */
    Throwable begun() {
        return begun;
    }

    /** Whether work may still be done in it. */
    boolean isOpen() {
        return status == STATUS_ACTIVE || status == STATUS_MARKED_ROLLBACK || status == STATUS_PREPARING;
    }

    boolean isDoomed() {
        return status == STATUS_MARKED_ROLLBACK;
    }

    int status() {
        return status;
    }

    @Nullable
    Object get(Object key) {
        return resources.get(key);
    }

    void put(Object key, @Nullable Object value) {
        if (value == null) {
            resources.remove(key);
        } else {
            resources.put(key, value);
        }
    }

    void register(Synchronization synchronization) throws RollbackException {
        if (isDoomed()) {
            throw new RollbackException("The transaction can only roll back. Register before it is marked.");
        }
        synchronizations.add(synchronization);
    }

    void registerInterposed(Synchronization synchronization) {
        interposed.add(synchronization);
    }

    /** Commits, or rolls back and throws. {@link #tell} comes after. */
    void commit() throws RollbackException {
        if (isDoomed()) {
            rollback();
            throw new RollbackException("The transaction was marked for roll-back, so it was not committed.");
        }
        try {
            prepare();
            status = STATUS_COMMITTING;
            participants.forEach(Participant::commit);
            stores.forEach(Participant::commit);
            status = STATUS_COMMITTED;
        } catch (RuntimeException | Error failed) {
            rollback();
            RollbackException rolledBack = new RollbackException(
                    "The transaction could not be committed, and was rolled back. See the cause.");
            rolledBack.initCause(failed);
            throw rolledBack;
        }
    }

    private void prepare() {
        beforeCompletion(synchronizations);
        beforeCompletion(interposed);
        participants.forEach(Participant::prepare);
        if (isDoomed()) {
            throw new IllegalStateException("It was marked for roll-back while it was about to commit.");
        }
    }

    // By index: one may register another.
    private static void beforeCompletion(List<Synchronization> told) {
        for (int i = 0; i < told.size(); i++) {
            told.get(i).beforeCompletion();
        }
    }

    /** Rolls everything back, whatever fails on the way. {@link #tell} comes after. */
    void rollback() {
        status = STATUS_ROLLING_BACK;
        participants.forEach(Transaction::undo);
        stores.forEach(Transaction::undo);
        status = STATUS_ROLLEDBACK;
    }

    private static void undo(Participant participant) {
        try {
            participant.rollback();
        } catch (RuntimeException failed) {
            LOG.log(Level.ERROR, "A roll-back failed.", failed);
        }
    }

    /** Tells everybody how it ended; interposed synchronizations first, as Jakarta Transactions has it. */
    void tell() {
        interposed.forEach(this::tell);
        synchronizations.forEach(this::tell);
    }

    private void tell(Synchronization synchronization) {
        try {
            synchronization.afterCompletion(status);
        } catch (RuntimeException failed) {
            LOG.log(Level.ERROR, "A synchronization threw after the end of its transaction.", failed);
        }
    }

    @Override
    public String toString() {
        return "transaction, " + StatusName.of(status);
    }
}
