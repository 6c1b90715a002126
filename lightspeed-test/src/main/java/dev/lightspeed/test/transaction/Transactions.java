package dev.lightspeed.test.transaction;

import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** The transactions of the threads: at most one each at a time. */
public final class Transactions {

    @SuppressWarnings("ThreadLocalUsage") // Each application has its own.
    private final ThreadLocal<@Nullable Transaction> ofThread = new ThreadLocal<>();

    private final Queue<Throwable> leftOpen = new ConcurrentLinkedQueue<>();

    /** The thread's transaction, if work may still be done in it. */
    public Optional<Transaction> current() {
        return Optional.ofNullable(ofThread.get()).filter(Transaction::isOpen);
    }

    /** Does something with no transaction on this thread; the one it has is there again afterwards. */
    public <T extends @Nullable Object> T apart(Callable<T> work) throws Exception {
        @Nullable Transaction suspended = replace(null);
        try {
            return work.call();
        } finally {
            abandon();
            replace(suspended);
        }
    }

    /** Rolls back the thread's transaction, if nobody has ended it. */
    public void abandon() {
        current().ifPresent(left -> {
            leftOpen.add(left.begun());
            rollback();
        });
    }

    /** Where those were begun that had to be {@linkplain #abandon abandoned}, since this was asked last. */
    public List<Throwable> takeLeftOpen() {
        List<Throwable> taken = new ArrayList<>();
        leftOpen.removeIf(taken::add);
        return taken;
    }

    /** Begins one. */
    void begin() throws NotSupportedException {
        if (current().isPresent()) {
            throw new NotSupportedException(
                    "This thread is in a transaction already, and they do not nest. Commit it first.");
        }
        replace(new Transaction());
    }

    /** Commits the thread's transaction, or rolls it back and throws. Those who watch it are told inside of this call. */
    void commit() throws RollbackException {
        Transaction ending = expected();
        try {
            ending.commit();
        } finally {
            leave(ending);
        }
    }

    void rollback() {
        Transaction ending = expected();
        ending.rollback();
        leave(ending);
    }

    private void leave(Transaction ended) {
        try {
            ended.tell();
        } finally {
            replace(null);
        }
    }

    void setRollbackOnly() {
        expected().setRollbackOnly();
    }

    int status() {
        @Nullable Transaction transaction = ofThread.get();
        return transaction == null ? Status.STATUS_NO_TRANSACTION : transaction.status();
    }

    /** The thread's transaction. */
    Transaction expected() {
        return current()
                .orElseThrow(() -> new IllegalStateException(
                        "No transaction on this thread. Begin one, or annotate the method @Transactional."));
    }

    /** The same, also where it has just ended and its end is being told. */
    @Nullable
    Transaction last() {
        return ofThread.get();
    }

    /** Gives this thread another transaction, or none; hands back the one it had. */
    @Nullable
    Transaction replace(@Nullable Transaction next) {
        @Nullable Transaction previous = ofThread.get();
        if (next == null) {
            ofThread.remove();
        } else {
            ofThread.set(next);
        }
        return previous;
    }
}
