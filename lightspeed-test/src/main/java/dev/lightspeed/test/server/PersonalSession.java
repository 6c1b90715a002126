package dev.lightspeed.test.server;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The {@code HttpSession} of a browser, with its beans. It never runs out. */
final class PersonalSession implements HttpSession {

    private final String id = UUID.randomUUID().toString();
    private final Map<String, Object> values;
    private final SessionBeans beans = new SessionBeans();
    private final ServletContext context;
    private final HttpSessionListener listener;
    private final Runnable ended;
    private boolean isOver;

    /** @param ended told when it is over */
    PersonalSession(Map<String, Object> values, ServletContext context, HttpSessionListener listener, Runnable ended) {
        this.values = new HashMap<>(values);
        this.context = context;
        this.listener = listener;
        this.ended = ended;
    }

    SessionBeans beans() {
        return beans;
    }

    @Override
    public @Nullable Object getAttribute(String name) {
        return valid().get(name);
    }

    @Override
    public Enumeration<String> getAttributeNames() {
        return Collections.enumeration(Set.copyOf(valid().keySet()));
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        if (value == null) {
            valid().remove(name);
        } else {
            valid().put(name, value);
        }
    }

    @Override
    public void removeAttribute(String name) {
        valid().remove(name);
    }

    private Map<String, Object> valid() {
        if (isOver) {
            throw new IllegalStateException("HttpSession: it was invalidated. Ask the request for another one.");
        }
        return values;
    }

    @Override
    public void invalidate() {
        valid();
        listener.sessionDestroyed(new HttpSessionEvent(this));
        isOver = true;
        ended.run();
        beans.destroy();
    }

    @Override
    public String getId() {
        return id;
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
        return valid().isEmpty();
    }
}
