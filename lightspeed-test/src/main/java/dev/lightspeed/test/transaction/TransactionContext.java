package dev.lightspeed.test.transaction;

import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.spi.AlterableContext;
import jakarta.enterprise.context.spi.Contextual;
import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionScoped;
import java.lang.annotation.Annotation;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps {@code @TransactionScoped} beans for as long as the thread's transaction. */
record TransactionContext(Transactions transactions) implements AlterableContext {

    @Override
    public Class<? extends Annotation> getScope() {
        return TransactionScoped.class;
    }

    @Override
    public boolean isActive() {
        return transactions.current().isPresent();
    }

    @Override
    public <T> T get(Contextual<T> bean, CreationalContext<T> creation) {
        return instances().get(bean, creation);
    }

    @Override
    public <T> @Nullable T get(Contextual<T> bean) {
        return instances().get(bean);
    }

    @Override
    public void destroy(Contextual<?> bean) {
        instances().destroy(bean);
    }

    private Instances instances() {
        Transaction transaction = transactions
                .current()
                .orElseThrow(
                        () -> new ContextNotActiveException(
                                "@TransactionScoped: no transaction on this thread. Call it from a method that is @Transactional."));
        return transaction.resource(Instances.class, Instances.class, () -> {
            Instances fresh = new Instances();
            transaction.registerInterposed(fresh);
            return fresh;
        });
    }

    /** Those of one transaction. */
    private static final class Instances implements Synchronization {

        private final Map<Contextual<?>, Made<?>> made = new HashMap<>();

        <T> T get(Contextual<T> bean, CreationalContext<T> creation) {
            @Nullable T known = get(bean);
            if (known != null) {
                return known;
            }
            T fresh = bean.create(creation);
            made.put(bean, new Made<>(bean, fresh, creation));
            return fresh;
        }

        @SuppressWarnings("unchecked") // What is kept under a bean was created by it.
        <T> @Nullable T get(Contextual<T> bean) {
            Made<T> known = (Made<T>) made.get(bean);
            return known == null ? null : known.instance();
        }

        void destroy(Contextual<?> bean) {
            @Nullable Made<?> known = made.remove(bean);
            if (known != null) {
                known.destroy();
            }
        }

        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            made.values().forEach(Made::destroy);
            made.clear();
        }
    }

    private record Made<T>(Contextual<T> bean, T instance, CreationalContext<T> creation) {

        void destroy() {
            bean.destroy(instance, creation);
        }
    }
}
