package dev.lightspeed.test.server;

import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.annotation.WebServlet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The servlets and filters of an application that are annotated so. What its {@code web.xml} names is not known to tests. */
final class WebParts {

    private final List<Filtering> filters = new ArrayList<>();
    private final List<Serving> servlets = new ArrayList<>();

    private record Filtering(WebPart part, Filter filter) {}

    private record Serving(WebPart part, Servlet servlet) {}

    /** A servlet, and the pattern by which it was found. */
    record Found(Servlet servlet, UrlPattern pattern) {}

    private WebParts() {}

    static boolean isOne(Class<?> type) {
        return type.isAnnotationPresent(WebServlet.class) || type.isAnnotationPresent(WebFilter.class);
    }

    /** Makes and starts all, in the order of their names: servers promise none. */
    static WebParts started(List<Class<?>> types, BeanManager beans, ServletContext web) {
        WebParts parts = new WebParts();
        try {
            for (Class<?> type : types) {
                parts.start(type, beans, web);
            }
        } catch (ServletException failed) {
            throw new IllegalStateException(
                    "A servlet or filter of the application cannot start. See the cause.", failed);
        }
        return parts;
    }

    private void start(Class<?> type, BeanManager beans, ServletContext web) throws ServletException {
        WebFilter filtered = type.getAnnotation(WebFilter.class);
        WebServlet served = type.getAnnotation(WebServlet.class);
        if (filtered != null && List.of(filtered.dispatcherTypes()).contains(DispatcherType.REQUEST)) {
            List<String> patterns = all(filtered.value(), filtered.urlPatterns());
            WebPart part = WebPart.of(type, filtered.filterName(), patterns, filtered.initParams(), web);
            Filter filter = (Filter) WebPart.made(type, beans);
            filter.init(part);
            filters.add(new Filtering(part, filter));
        } else if (served != null) {
            List<String> patterns = all(served.value(), served.urlPatterns());
            WebPart part = WebPart.of(type, served.name(), patterns, served.initParams(), web);
            Servlet servlet = (Servlet) WebPart.made(type, beans);
            servlet.init(part);
            servlets.add(new Serving(part, servlet));
        }
    }

    private static List<String> all(String[] some, String[] others) {
        return Stream.of(some, others).flatMap(Stream::of).toList();
    }

    /** The servlet for a path without context path. */
    Optional<Found> servlet(String path) {
        return servlets.stream()
                .flatMap(serving -> serving.part().patterns().stream()
                        .filter(pattern -> pattern.covers(path))
                        .map(pattern -> new Found(serving.servlet(), pattern)))
                .max(Comparator.comparingInt(found -> found.pattern().weight()));
    }

    /** Puts the filters for a path before what answers it. */
    FilterChain before(FilterChain answering, String path) {
        List<Filtering> inwards = new ArrayList<>(filters);
        Collections.reverse(inwards);
        FilterChain chain = answering;
        for (Filtering filtering : inwards) {
            if (filtering.part().covers(path)) {
                FilterChain next = chain;
                chain = (asked, answered) -> filtering.filter().doFilter(asked, answered, next);
            }
        }
        return chain;
    }

    /** Ends all. */
    void ended() {
        filters.forEach(filtering -> filtering.filter().destroy());
        servlets.forEach(serving -> serving.servlet().destroy());
    }
}
