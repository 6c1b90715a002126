package dev.lightspeed.test.server;

import jakarta.servlet.ServletContext;
import java.io.InputStream;
import java.net.URL;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What the kit supplies of a {@link ServletContext}: its methods are called by the names of those. */
final class Web {

    private final String contextPath;
    private final ClassLoader loader;
    private final Map<String, Object> attributes = new ConcurrentHashMap<>();

    private Web(String contextPath, ClassLoader loader) {
        this.contextPath = contextPath;
        this.loader = loader;
    }

    static ServletContext context(String contextPath, ClassLoader loader) {
        return Unsupplied.of(ServletContext.class, new Web(contextPath, loader));
    }

    String getContextPath() {
        return contextPath;
    }

    String getServletContextName() {
        return "test";
    }

    ClassLoader getClassLoader() {
        return loader;
    }

    @Nullable
    Object getAttribute(String name) {
        return attributes.get(name);
    }

    void setAttribute(String name, Object value) {
        attributes.put(name, value);
    }

    void removeAttribute(String name) {
        attributes.remove(name);
    }

    @Nullable
    String getInitParameter(String name) {
        return null;
    }

    /** Resources of a web application are on the class path only in jars; a test has no others. */
    @Nullable
    InputStream getResourceAsStream(String path) {
        return loader.getResourceAsStream("META-INF/resources" + path);
    }

    @Nullable
    URL getResource(String path) {
        return loader.getResource("META-INF/resources" + path);
    }
}
