package dev.lightspeed.test.server;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The {@code HttpSession} of a user. It never runs out. */
record PersonalSession(Map<String, Object> values, ServletContext context, HttpSessionListener listener)
        implements HttpSession {

    @Override
    public @Nullable Object getAttribute(String name) {
        return values.get(name);
    }

    @Override
    public Enumeration<String> getAttributeNames() {
        return Collections.enumeration(Set.copyOf(values.keySet()));
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        if (value == null) {
            values.remove(name);
        } else {
            values.put(name, value);
        }
    }

    @Override
    public void removeAttribute(String name) {
        values.remove(name);
    }

    @Override
    public void invalidate() {
        listener.sessionDestroyed(new HttpSessionEvent(this));
        values.clear();
    }

    @Override
    public String getId() {
        return Integer.toHexString(System.identityHashCode(values));
    }

    @Override
    public ServletContext getServletContext() {
        return context;
    }

    @Override
    public long getCreationTime() {
        return Time.START.toEpochMilli();
    }

    @Override
    public long getLastAccessedTime() {
        return Time.START.toEpochMilli();
    }

    @Override
    public void setMaxInactiveInterval(int seconds) {
        // It never runs out.
    }

    @Override
    public int getMaxInactiveInterval() {
        return 0;
    }

    @Override
    public boolean isNew() {
        return values.isEmpty();
    }
}
