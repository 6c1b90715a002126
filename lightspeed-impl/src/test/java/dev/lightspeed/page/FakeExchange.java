package dev.lightspeed.page;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A request and its response, as far as this package looks at them; anything else throws. */
public final class FakeExchange {

    public String method = "GET";
    public String contextPath = "/shop";
    public String query;
    public DispatcherType dispatch = DispatcherType.REQUEST;
    public boolean secure;
    public String caller;
    public Set<String> roles = Set.of();
    public final Map<String, String> requestHeaders = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    /** What the servlet context holds. */
    public final Map<String, Object> application = new TreeMap<>();

    public final Map<String, Object> attributes = new TreeMap<>();

    public final Map<String, String[]> form = new TreeMap<>();

    public int status = 200;
    public final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    public final List<Cookie> cookies = new ArrayList<>();
    public boolean passedOn;
    public boolean committed;

    private final String path;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    /** @param path below the context path */
    public FakeExchange(String path) {
        this.path = path;
    }

    /** A form that is posted. */
    public static FakeExchange post(String path, Map<String, String> fields) {
        FakeExchange exchange = new FakeExchange(path);
        exchange.method = "POST";
        exchange.header("Content-Type", "application/x-www-form-urlencoded");
        fields.forEach((name, value) -> exchange.form.put(name, new String[] {value}));
        return exchange;
    }

    public static FakeExchange get(String path) {
        return new FakeExchange(path);
    }

    public FakeExchange header(String name, String value) {
        requestHeaders.put(name, value);
        return this;
    }

    public String body() {
        return body.toString(StandardCharsets.UTF_8);
    }

    public byte[] bytes() {
        return body.toByteArray();
    }

    public HttpServletRequest request() {
        Map<String, Answer> answers = new HashMap<>();
        answers.put(
                "getServletContext",
                arguments -> fake(
                        ServletContext.class, Map.of("getAttribute", named -> application.get((String) named[0]))));
        answers.put("getAttribute", arguments -> attributes.get((String) arguments[0]));
        answers.put("setAttribute", arguments -> attributes.put((String) arguments[0], arguments[1]));
        answers.put("getDispatcherType", arguments -> dispatch);
        answers.put("getMethod", arguments -> method);
        answers.put("getRequestURI", arguments -> contextPath + path);
        answers.put("getServletPath", arguments -> "/lightspeed");
        answers.put("getPathInfo", arguments -> path.substring("/lightspeed".length()));
        answers.put("getContextPath", arguments -> contextPath);
        answers.put("getQueryString", arguments -> query);
        answers.put("isSecure", arguments -> secure);
        answers.put("getRemoteAddr", arguments -> "127.0.0.1");
        answers.put("getLocale", arguments -> Locale.UK);
        answers.put("getHeader", arguments -> requestHeaders.get((String) arguments[0]));
        answers.put(
                "getHeaders",
                arguments -> Collections.enumeration(
                        requestHeaders.containsKey((String) arguments[0])
                                ? List.of(requestHeaders.get((String) arguments[0]))
                                : List.<String>of()));
        answers.put("getContentType", arguments -> requestHeaders.get("Content-Type"));
        answers.put("getCharacterEncoding", arguments -> null);
        answers.put("setCharacterEncoding", arguments -> null);
        answers.put("getParameterMap", arguments -> form);
        answers.put("getUserPrincipal", arguments -> caller == null ? null : (Principal) () -> caller);
        answers.put("getSession", arguments -> null);
        answers.put("isUserInRole", arguments -> roles.contains((String) arguments[0]));
        return fake(HttpServletRequest.class, answers);
    }

    public HttpServletResponse response() {
        Map<String, Answer> answers = new HashMap<>();
        answers.put("setStatus", arguments -> status = (int) arguments[0]);
        answers.put("getStatus", arguments -> status);
        answers.put("isCommitted", arguments -> committed);
        answers.put("resetBuffer", arguments -> null);
        answers.put("setHeader", arguments -> headers.put((String) arguments[0], (String) arguments[1]));
        answers.put("getHeader", arguments -> headers.get((String) arguments[0]));
        answers.put("containsHeader", arguments -> headers.containsKey((String) arguments[0]));
        answers.put("setContentType", arguments -> headers.put("Content-Type", (String) arguments[0]));
        answers.put("setContentLength", arguments -> headers.put("Content-Length", arguments[0].toString()));
        answers.put("addCookie", arguments -> cookies.add((Cookie) arguments[0]));
        answers.put("getOutputStream", arguments -> new Output(body));
        return fake(HttpServletResponse.class, answers);
    }

    public FilterChain chain() {
        return (request, response) -> passedOn = true;
    }

    private interface Answer {
        Object to(Object[] arguments);
    }

    private static <T> T fake(Class<T> type, Map<String, Answer> answers) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            Answer answer = answers.get(method.getName());
            if (answer == null) {
                throw new UnsupportedOperationException(method.toString());
            }
            Object value = answer.to(arguments);
            return method.getReturnType() == void.class ? null : value;
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static final class Output extends ServletOutputStream {
        private final ByteArrayOutputStream body;

        Output(ByteArrayOutputStream body) {
            this.body = body;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void write(int b) {
            body.write(b);
        }
    }
}
