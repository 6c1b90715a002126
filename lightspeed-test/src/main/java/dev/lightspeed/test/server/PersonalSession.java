package dev.lightspeed.test.server;

import dev.lightspeed.page.HttpSessions;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import java.time.Duration;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The {@code HttpSession} of a browser, with its beans. It runs out only where the application says after how long. */
final class PersonalSession implements HttpSession {

    private final Map<String, Object> values = new HashMap<>();
    private final SessionBeans beans = new SessionBeans();
    private final ServletContext context;
    private final Supplier<HttpSessions> listener;
    private final Time time;
    private final Runnable ended;
    private final long begun;
    private String id = UUID.randomUUID().toString();
    private long used;
    private int seconds;
    private @Nullable Runnable stay;
    private boolean isNew = true;
    private boolean isOver;

    /**
     * Begins one.
     *
     * @param listener told of its end, and of another id
     * @param ended    run when it is over
     */
    PersonalSession(ServletContext context, Supplier<HttpSessions> listener, Time time, Runnable ended) {
        this.context = context;
        this.listener = listener;
        this.time = time;
        this.ended = ended;
        this.begun = time.millis();
        this.used = begun;
    }

    /** A request comes. */
    void used() {
        isNew = false;
        used = time.millis();
        wait(seconds);
    }

    private void wait(int forSeconds) {
        if (stay != null) {
            stay.run();
        }
        stay = forSeconds <= 0 ? null : time.after(Duration.ofSeconds(forSeconds), this::invalidate);
    }

    /** Gives it another id, as a login does. */
    String rename() {
        String old = id;
        id = UUID.randomUUID().toString();
        listener.get().sessionIdChanged(new HttpSessionEvent(this), old);
        return id;
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
        wait(0);
        listener.get().sessionDestroyed(new HttpSessionEvent(this));
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
        return begun;
    }

    @Override
    public long getLastAccessedTime() {
        return used;
    }

    @Override
    public void setMaxInactiveInterval(int interval) {
        seconds = interval;
        wait(interval);
    }

    @Override
    public int getMaxInactiveInterval() {
        return seconds;
    }

    @Override
    public boolean isNew() {
        valid();
        return isNew;
    }
}
