package dev.lightspeed.cdi;

import dev.lightspeed.Component;
import dev.lightspeed.Layout;
import dev.lightspeed.LiveView;
import dev.lightspeed.route.Claim;
import dev.lightspeed.route.PathPattern;
import dev.lightspeed.session.EntryPoint;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** What a view class says of itself, read once at deployment. */
record ViewModel(Class<?> type, Address address, Class<? extends Layout> layout, AccessRule access, ViewStyle style) {

    /**
     * Reads the class.
     *
     * @throws DeploymentProblem if something in it cannot work
     */
    static ViewModel of(Class<?> type) {
        LiveView annotation = type.getAnnotation(LiveView.class);
        Visibility.check(type);
        Address address = new Address(path(type, annotation.value()), Query.of(annotation.query(), type.getName()));
        ViewStyle style = style(type, address);
        Visibility.methods(type).forEach(method -> UnusedRule.check(method, style));
        return new ViewModel(type, address, annotation.layout(), access(type, style), style);
    }

    /** The roles that it names, and its messages. */
    Set<String> roles() {
        Set<String> roles = new HashSet<>(AccessRule.roles(type));
        roles.addAll(AccessRule.roles(style.eventTypes().stream()));
        return roles;
    }

    PathPattern path() {
        return address.path();
    }

    /** The view as a whole. */
    EntryPoint point() {
        return EntryPoint.view(type);
    }

    /** Where the runtime calls what its author wrote. */
    Stream<EntryPoint> entryPoints() {
        return Stream.concat(Stream.of(point()), style.entryPoints());
    }

    Claim claim() {
        return Claim.ofView(path(), type.getName());
    }

    private static PathPattern path(Class<?> type, String text) {
        try {
            return PathPattern.of(text);
        } catch (IllegalArgumentException bad) {
            throw new DeploymentProblem(type.getName() + ": " + bad.getMessage());
        }
    }

    /** A view is for those who may have called what shows it, part of which a class above it may declare. */
    private static AccessRule access(Class<?> type, ViewStyle style) {
        return Visibility.methods(type).stream()
                .filter(method -> style.showing().contains(method.getName()))
                .map(AccessRule::of)
                .reduce(AccessRule.of(type), AccessRule::and);
    }

    private static ViewStyle style(Class<?> type, Address address) {
        return Component.class.isAssignableFrom(type) ? ComponentStyle.of(type) : HandlerStyle.of(type, address);
    }
}
