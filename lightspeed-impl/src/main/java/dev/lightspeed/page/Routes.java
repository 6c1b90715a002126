package dev.lightspeed.page;

import dev.lightspeed.route.Claim;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The table of an application's routes. Leads requests to targets by method and path: of several that match, the one with
 * the most literal segments. Immutable.
 *
 * @param <T> the targets
 */
public final class Routes<T> {

    private final List<Entry<T>> entries;

    private record Entry<T>(Claim claim, T target) {

        boolean matches(Location location) {
            return claim.path().matches(location.segments());
        }
    }

    /** Routes to the targets; those whose claims are rivals ({@link Claim#rivalries}) have no order. */
    public Routes(List<T> targets, Function<T, Claim> claim) {
        this.entries = targets.stream()
                .map(target -> new Entry<>(claim.apply(target), target))
                .sorted(Comparator.comparingLong(entry -> -entry.claim.path().literals()))
                .toList();
    }

    /** Where a request leads. HEAD leads where GET does. */
    public Optional<T> find(String method, Location location) {
        String claimed = method.equals("HEAD") ? "GET" : method;
        for (Entry<T> entry : entries) {
            if (entry.claim.method().equals(claimed) && entry.matches(location)) {
                return Optional.of(entry.target);
            }
        }
        return Optional.empty();
    }

    /** The methods for which the location leads somewhere, sorted. */
    Set<String> methods(Location location) {
        Set<String> methods = new TreeSet<>();
        for (Entry<T> entry : entries) {
            if (entry.matches(location)) {
                methods.add(entry.claim.method());
            }
        }
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        return methods;
    }
}
