package dev.lightspeed.page;

import dev.lightspeed.route.PathPattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Leads locations to targets by their patterns: of several that match, the one with the most literal segments. Immutable.
 *
 * @param <T> the targets
 */
public final class Routes<T> {

    private final Function<T, PathPattern> pattern;
    private final List<T> targets;

    /** Routes to the targets; those whose patterns are {@link #rivals} have no order. */
    public Routes(List<T> targets, Function<T, PathPattern> pattern) {
        this.pattern = pattern;
        this.targets = targets.stream()
                .sorted(Comparator.comparingLong(
                                (T target) -> pattern.apply(target).literals())
                        .reversed())
                .toList();
    }

    /** Where the location leads. */
    public Optional<T> find(Location location) {
        for (T target : targets) {
            if (pattern.apply(target).matches(location.segments())) {
                return Optional.of(target);
            }
        }
        return Optional.empty();
    }

    /** The pairs of targets that some location would lead to with equal right; one line of complaint for each. */
    public List<String> rivals(Function<T, String> name) {
        List<String> complaints = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            for (int j = i + 1; j < targets.size(); j++) {
                complain(targets.get(i), targets.get(j), name).ifPresent(complaints::add);
            }
        }
        return complaints;
    }

    private Optional<String> complain(T one, T other, Function<T, String> name) {
        PathPattern first = pattern.apply(one);
        PathPattern second = pattern.apply(other);
        if (!first.rivals(second)) {
            return Optional.empty();
        }
        String names = name.apply(one) + " and " + name.apply(other);
        return Optional.of(
                first.text().equals(second.text())
                        ? "Two views claim \"" + first.text() + "\": " + names + ". Give one of them another path."
                        : "\"" + first.text() + "\" and \"" + second.text() + "\" match the same URLs: " + names
                                + ". Give one of them a literal segment more.");
    }
}
