package dev.lightspeed.test.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.StoredProcedureQuery;
import jakarta.persistence.TypedQuery;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A query outside of a transaction: its persistence context is closed with the answer, which makes the entities detached. */
record BriefQuery(Object query, EntityManager brief) implements InvocationHandler {

    private static final Set<String> ANSWERS = Set.of("getResultList", "getSingleResult", "executeUpdate", "execute");

    static @Nullable Object of(@Nullable Object query, EntityManager brief) {
        return query == null ? null : proxy(query, new BriefQuery(query, brief));
    }

    private static Object proxy(Object query, BriefQuery brief) {
        Class<?> type = query instanceof StoredProcedureQuery
                ? StoredProcedureQuery.class
                : query instanceof TypedQuery ? TypedQuery.class : Query.class;
        return Proxy.newProxyInstance(BriefQuery.class.getClassLoader(), new Class<?>[] {type}, brief);
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        if (method.getName().equals("getResultStream")) {
            return ((List<?>) ((Query) proxy).getResultList()).stream();
        }
        if (ANSWERS.contains(method.getName())) {
            try {
                return Delegate.call(query, method, arguments);
            } finally {
                brief.close();
            }
        }
        @Nullable Object answer = Delegate.call(query, method, arguments);
        return answer == query ? proxy : answer;
    }
}
