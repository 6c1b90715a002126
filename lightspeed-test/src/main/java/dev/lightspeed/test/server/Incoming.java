package dev.lightspeed.test.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lightspeed.page.Visitors;
import dev.lightspeed.test.dom.Network;
import dev.lightspeed.test.security.Caller;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionListener;
import java.io.BufferedReader;
import java.io.StringReader;
import java.net.URLDecoder;
import java.security.Principal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A request of the kit's browser as a servlet container would show it. */
final class Incoming extends HttpServletRequestWrapper {

    private static final String FORM = "application/x-www-form-urlencoded";

    private final Network.Request request;
    private final Sitting sitting;
    private final ServletContext context;
    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, Object> attributes = new HashMap<>();
    private final DispatcherType dispatch;
    private final HttpSessionListener sessions;

    Incoming(
            Network.Request request,
            Sitting sitting,
            ServletContext context,
            DispatcherType dispatch,
            HttpSessionListener sessions) {
        super(Unsupplied.of(HttpServletRequest.class));
        this.request = request;
        this.sitting = sitting;
        this.context = context;
        this.dispatch = dispatch;
        this.sessions = sessions;
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
    public boolean isSecure() {
        return false;
    }

    @Override
    public String getScheme() {
        return "http";
    }

    @Override
    public String getServerName() {
        return "localhost";
    }

    @Override
    public int getServerPort() {
        return 80;
    }

    @Override
    public String getRemoteAddr() {
        return "127.0.0.1";
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
        return sitting.session(context, sessions);
    }

    @Override
    public @Nullable HttpSession getSession(boolean create) {
        return create ? getSession() : sitting.session();
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
        Map<String, List<String>> values = new LinkedHashMap<>();
        String query = getQueryString();
        read(query == null ? "" : query, values);
        String type = getContentType();
        if (type != null && type.startsWith(FORM)) {
            read(request.body(), values);
        }
        Map<String, String[]> arrays = new LinkedHashMap<>();
        values.forEach((name, all) -> arrays.put(name, all.toArray(String[]::new)));
        return arrays;
    }

    private static void read(String pairs, Map<String, List<String>> into) {
        for (String pair : pairs.isEmpty() ? new String[0] : pairs.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            String value = equals < 0 ? "" : pair.substring(equals + 1);
            into.computeIfAbsent(URLDecoder.decode(name, UTF_8), first -> new ArrayList<>(1))
                    .add(URLDecoder.decode(value, UTF_8));
        }
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
