package dev.lightspeed.test.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lightspeed.page.Visitors;
import dev.lightspeed.test.dom.Network;
import dev.lightspeed.test.security.Caller;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpSession;
import java.io.BufferedReader;
import java.io.StringReader;
import java.security.Principal;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A request of the kit's browser as a servlet container would show it. */
final class Incoming extends LocalRequest {

    private static final String FORM = "application/x-www-form-urlencoded";

    private final Network.Request request;
    private final Sitting sitting;
    private final ServletContext context;
    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, Object> attributes = new HashMap<>();
    private final DispatcherType dispatch;

    Incoming(Network.Request request, Sitting sitting, ServletContext context, DispatcherType dispatch) {
        this.request = request;
        this.sitting = sitting;
        this.context = context;
        this.dispatch = dispatch;
        headers.put("Host", "localhost");
        headers.putAll(request.headers());
    }

    @Override
    public DispatcherType getDispatcherType() {
        return dispatch;
    }

    @Override
    public String getMethod() {
        return request.method();
    }

    @Override
    public String getRequestURI() {
        int mark = request.url().indexOf('?');
        return mark < 0 ? request.url() : request.url().substring(0, mark);
    }

    @Override
    public @Nullable String getQueryString() {
        int mark = request.url().indexOf('?');
        return mark < 0 ? null : request.url().substring(mark + 1);
    }

    @Override
    public StringBuffer getRequestURL() {
        return new StringBuffer("http://").append(headers.get("Host")).append(getRequestURI());
    }

    @Override
    public String getContextPath() {
        return context.getContextPath();
    }

    // The assets' servlet is the only one there is; filters look at the whole path.
    @Override
    public String getServletPath() {
        return getRequestURI().substring(getContextPath().length());
    }

    @Override
    public @Nullable String getPathInfo() {
        return null;
    }

    @Override
    public ServletContext getServletContext() {
        return context;
    }

    @Override
    public Locale getLocale() {
        return sitting.locale();
    }

    @Override
    public Enumeration<Locale> getLocales() {
        return Collections.enumeration(List.of(sitting.locale()));
    }

    @Override
    public @Nullable Principal getUserPrincipal() {
        return caller().orElse(null);
    }

    @Override
    public @Nullable String getRemoteUser() {
        return caller().map(Caller::name).orElse(null);
    }

    @Override
    public boolean isUserInRole(String role) {
        return caller().filter(known -> known.roles().contains(role)).isPresent();
    }

    Optional<Caller> caller() {
        return sitting.caller();
    }

    @Override
    public void logout() {
        sitting.logOut();
    }

    @Override
    public PersonalSession getSession() {
        return sitting.begun();
    }

    @Override
    public @Nullable HttpSession getSession(boolean create) {
        return create ? getSession() : sitting.session();
    }

    @Override
    public String changeSessionId() {
        PersonalSession session = sitting.session();
        if (session == null) {
            throw new IllegalStateException(
                    "changeSessionId: the request has no HttpSession. Ask for getSession() first.");
        }
        return session.rename();
    }

    @Override
    public @Nullable String getHeader(String name) {
        return headers.get(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        String value = headers.get(name);
        return Collections.enumeration(value == null ? List.of() : List.of(value));
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        return Collections.enumeration(headers.keySet());
    }

    @Override
    public @Nullable String getContentType() {
        return headers.get("Content-Type");
    }

    @Override
    public int getContentLength() {
        return request.body().getBytes(UTF_8).length;
    }

    @Override
    public long getContentLengthLong() {
        return getContentLength();
    }

    @Override
    public ServletInputStream getInputStream() {
        return new Body(request.body().getBytes(UTF_8));
    }

    @Override
    public Cookie @Nullable [] getCookies() {
        String sent = headers.get("Cookie");
        return sent == null
                ? null
                : Stream.of(sent.split("; *"))
                        .map(pair -> pair.split("=", 2))
                        .map(pair -> new Cookie(pair[0], pair.length > 1 ? pair[1] : ""))
                        .toArray(Cookie[]::new);
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new StringReader(request.body()));
    }

    @Override
    public String getCharacterEncoding() {
        return "UTF-8";
    }

    @Override
    public void setCharacterEncoding(String encoding) {
        // The kit speaks UTF-8 only.
    }

    @Override
    public @Nullable String getParameter(String name) {
        String @Nullable [] values = getParameterValues(name);
        return values == null ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return getParameterMap().get(name);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        String type = getContentType();
        boolean isForm = type != null && type.startsWith(FORM);
        return Parameters.read(getQueryString(), isForm ? request.body() : "");
    }

    @Override
    public @Nullable Object getAttribute(String name) {
        return attributes.get(name);
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        attributes.put(name, value);
    }

    @Override
    public void removeAttribute(String name) {
        attributes.remove(name);
    }

    @Override
    public Enumeration<String> getAttributeNames() {
        return Collections.enumeration(Set.copyOf(attributes.keySet()));
    }

    /** Who comes with it, for a page. */
    Visitors.Source source() {
        return new Source(this);
    }

    private record Source(Incoming upgrade) implements Visitors.Source {

        @Override
        public @Nullable Principal caller() {
            return upgrade.getUserPrincipal();
        }

        @Override
        public boolean hasRole(String role) {
            return upgrade.isUserInRole(role);
        }

        @Override
        public Locale locale() {
            return upgrade.getLocale();
        }

        @Override
        public List<String> cookies() {
            return Collections.list(upgrade.getHeaders("Cookie"));
        }

        @Override
        public String address() {
            return upgrade.getRemoteAddr();
        }

        @Override
        public @Nullable HttpSession session() {
            return upgrade.getSession(false);
        }
    }
}
