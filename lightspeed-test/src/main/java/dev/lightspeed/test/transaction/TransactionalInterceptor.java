package dev.lightspeed.test.transaction;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.InvalidTransactionException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.TransactionRequiredException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.transaction.TransactionalException;
import java.util.Collection;
import java.util.Objects;
import org.jboss.weld.interceptor.WeldInvocationContext;
import org.jspecify.annotations.Nullable;

/** Does what {@code @Transactional} says. One for all types: the extension makes the type of no account for the binding. */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
class TransactionalInterceptor {

    private final Transactions transactions;
    private final ThreadUserTransaction user;

    @Inject
    TransactionalInterceptor(Transactions transactions, ThreadUserTransaction user) {
        this.transactions = transactions;
        this.user = user;
    }

    @AroundInvoke
    @Nullable
    Object around(InvocationContext call) throws Exception {
        Rule rule = new Rule(binding(call));
        boolean mayUse = rule.type() == TxType.NOT_SUPPORTED || rule.type() == TxType.NEVER;
        return user.within(mayUse, () -> around(call, rule));
    }

    private @Nullable Object around(InvocationContext call, Rule rule) throws Exception {
        boolean inside = transactions.current().isPresent();
        return switch (rule.type()) {
            case REQUIRED -> inside ? joined(call, rule) : transactions.apart(() -> own(call, rule));
            case REQUIRES_NEW -> transactions.apart(() -> own(call, rule));
            case MANDATORY ->
                inside
                        ? joined(call, rule)
                        : refuse(
                                call,
                                new TransactionRequiredException("TxType.MANDATORY, and there is no transaction."));
            case SUPPORTS -> inside ? joined(call, rule) : call.proceed();
            case NOT_SUPPORTED -> transactions.apart(call::proceed);
            case NEVER ->
                inside
                        ? refuse(call, new InvalidTransactionException("TxType.NEVER, and there is a transaction."))
                        : call.proceed();
        };
    }

    private @Nullable Object joined(InvocationContext call, Rule rule) throws Exception {
        try {
            return call.proceed();
        } catch (Exception | Error thrown) {
            if (rule.rollsBack(thrown)) {
                transactions.current().ifPresent(Transaction::setRollbackOnly);
            }
            throw thrown;
        }
    }

    private @Nullable Object own(InvocationContext call, Rule rule) throws Exception {
        transactions.begin();
        @Nullable Object result;
        try {
            result = call.proceed();
        } catch (Exception | Error thrown) {
            end(call, rule.rollsBack(thrown));
            throw thrown;
        }
        end(call, false);
        return result;
    }

    private void end(InvocationContext call, boolean rollBack) {
        if (rollBack || transactions.expected().isDoomed()) {
            transactions.rollback();
            return;
        }
        try {
            transactions.commit();
        } catch (RollbackException failed) {
            throw new TransactionalException(name(call) + ": " + failed.getMessage(), failed);
        }
    }

    private static Object refuse(InvocationContext call, Exception nested) {
        throw new TransactionalException(name(call) + ": " + nested.getMessage(), nested);
    }

    private static String name(InvocationContext call) {
        return call.getMethod().getDeclaringClass().getName() + "."
                + call.getMethod().getName();
    }

    private static Transactional binding(InvocationContext call) {
        Collection<?> bindings = (Collection<?>)
                Objects.requireNonNull(call.getContextData().get(WeldInvocationContext.INTERCEPTOR_BINDINGS_KEY));
        return bindings.stream()
                .filter(Transactional.class::isInstance)
                .map(Transactional.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
