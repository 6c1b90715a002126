package dev.lightspeed.contract;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.Asynchronous;
import jakarta.enterprise.concurrent.ContextService;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.transaction.UserTransaction;
import java.security.Principal;
import java.util.concurrent.CompletableFuture;

/** What else a bean is given. In a test class only {@code @Inject} is portable. */
@ApplicationScoped
public class House {

    @Resource
    ManagedExecutorService executor;

    @Resource
    ManagedScheduledExecutorService scheduler;

    @Resource
    ManagedThreadFactory threads;

    @Resource
    ContextService contexts;

    @Resource
    TransactionSynchronizationRegistry registry;

    @Resource
    UserTransaction resource;

    @Inject
    UserTransaction injected;

    @Inject
    SecurityContext security;

    @Inject
    Principal principal;

    @Asynchronous
    CompletableFuture<String> later(Thread caller) {
        return Asynchronous.Result.complete((Thread.currentThread() == caller ? "same thread" : "another thread")
                + ", status " + registry.getTransactionStatus());
    }

    @Asynchronous
    @Transactional(TxType.REQUIRES_NEW)
    CompletableFuture<String> laterInTransaction() {
        return Asynchronous.Result.complete("status " + registry.getTransactionStatus());
    }

    @Asynchronous
    CompletableFuture<String> laterNever() {
        throw new IllegalStateException("not even later");
    }

    @Asynchronous
    CompletableFuture<String> laterWrong() {
        throw new AssertionError("wrong later");
    }

    // Through the proxy, a field would be empty.
    ManagedExecutorService executor() {
        return executor;
    }

    ManagedScheduledExecutorService scheduler() {
        return scheduler;
    }

    ManagedThreadFactory threads() {
        return threads;
    }

    ContextService contexts() {
        return contexts;
    }

    TransactionSynchronizationRegistry registry() {
        return registry;
    }

    UserTransaction userTransaction() {
        return injected;
    }

    UserTransaction userTransactionResource() {
        return resource;
    }

    SecurityContext security() {
        return security;
    }

    Principal principal() {
        return principal;
    }
}
