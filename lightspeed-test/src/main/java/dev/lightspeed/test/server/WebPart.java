package dev.lightspeed.test.server;

import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.InjectionTarget;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.annotation.WebInitParam;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the annotation of a servlet or a filter says.
 *
 * @param patterns  of the URLs that it is for
 * @param parameters read by the servlet or filter
 */
record WebPart(String name, List<UrlPattern> patterns, Map<String, String> parameters, ServletContext context)
        implements ServletConfig, FilterConfig {

    static WebPart of(Class<?> type, String name, List<String> patterns, WebInitParam[] set, ServletContext context) {
        Map<String, String> parameters = new HashMap<>();
        Stream.of(set).forEach(one -> parameters.put(one.name(), one.value()));
        return new WebPart(
                name.isEmpty() ? type.getName() : name,
                patterns.stream().map(UrlPattern::new).toList(),
                parameters,
                context);
    }

    boolean covers(String path) {
        return patterns.stream().anyMatch(pattern -> pattern.covers(path));
    }

    /** Makes an object that is filled like a bean, and is none. */
    static <T> T made(Class<T> type, BeanManager beans) {
        CreationalContext<T> creation = beans.createCreationalContext(null);
        InjectionTarget<T> target =
                beans.getInjectionTargetFactory(beans.createAnnotatedType(type)).createInjectionTarget(null);
        T made = target.produce(creation);
        target.inject(made, creation);
        target.postConstruct(made);
        return made;
    }

    @Override
    public String getServletName() {
        return name;
    }

    @Override
    public String getFilterName() {
        return name;
    }

    @Override
    public ServletContext getServletContext() {
        return context;
    }

    @Override
    public @Nullable String getInitParameter(String parameter) {
        return parameters.get(parameter);
    }

    @Override
    public Enumeration<String> getInitParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }
}
