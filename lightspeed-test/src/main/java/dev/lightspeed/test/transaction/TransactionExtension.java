package dev.lightspeed.test.transaction;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.util.Nonbinding;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.function.Supplier;
import org.jboss.weld.bootstrap.api.Service;

/** Jakarta Transactions for one application: what CDI is given, and what others find under names. */
public final class TransactionExtension implements Extension {

    private final Transactions transactions = new Transactions();
    private final ThreadUserTransaction user;
    private final Registry registry = new Registry(transactions);

    /** @param clock which time-outs go by */
    public TransactionExtension(Supplier<Instant> clock) {
        this.user = new ThreadUserTransaction(transactions, clock);
    }

    /** Ends the transaction of this thread, and what this thread has set for others. */
    public void leave() {
        transactions.abandon();
        user.forget();
    }

    public Transactions transactions() {
        return transactions;
    }

    public UserTransaction userTransaction() {
        return user;
    }

    public TransactionSynchronizationRegistry registry() {
        return registry;
    }

    /** What Weld asks for transactions. */
    public Service weldService() {
        return new WeldTransactions(transactions, user);
    }

    void intercept(@Observes BeforeBeanDiscovery discovery) {
        discovery
                .configureInterceptorBinding(Transactional.class)
                .filterMethods(member -> member.getJavaMember().getName().equals("value"))
                .forEach(member -> member.add(Nonbinding.Literal.INSTANCE));
        discovery.addAnnotatedType(TransactionalInterceptor.class, TransactionalInterceptor.class.getName());
    }

    void supply(@Observes AfterBeanDiscovery discovery) {
        discovery.addContext(new TransactionContext(transactions));
        add(discovery, Transactions.class, transactions);
        add(discovery, ThreadUserTransaction.class, user);
    }

    private static <T> void add(AfterBeanDiscovery discovery, Class<T> type, T instance) {
        discovery.<T>addBean().types(type).scope(Singleton.class).createWith(creation -> instance);
    }
}
