package dev.lightspeed.route;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A path that something in the application claims. The processor looks for rivals in a compilation, the runtime among all jars;
 * both say the same.
 *
 * @param method {@code GET} or {@code POST}
 * @param owner  the view's class, or the endpoint's class and method
 * @param view   whether the owner is a view
 */
public record Claim(String method, PathPattern path, String owner, boolean view) {

    /** The claim of a view. */
    public static Claim ofView(PathPattern path, String owner) {
        return new Claim("GET", path, owner, true);
    }

    /** Two claims to the same URLs with equal right, and what is to be said of them. */
    public record Rivalry(Claim first, Claim second, String complaint) {}

    /** The rivals among these claims, in the order of their owners. */
    public static List<Rivalry> rivalries(List<Claim> claims) {
        List<Claim> sorted =
                claims.stream().sorted(Comparator.comparing(Claim::owner)).toList();
        List<Rivalry> found = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            for (Claim later : sorted.subList(i + 1, sorted.size())) {
                Claim first = sorted.get(i);
                first.complaint(later)
                        .map(text -> new Rivalry(first, later, text))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<String> complaint(Claim other) {
        if (!method.equals(other.method) || !path.rivals(other.path)) {
            return Optional.empty();
        }
        String owners = owner + " and " + other.owner + ".";
        return Optional.of(
                path.text().equals(other.path.text())
                        ? claimants(other) + "\"" + path + "\": " + owners + " Give one of them another path."
                        : "\"" + path + "\" and \"" + other.path + "\" match the same URLs: " + owners
                                + " Give one of them a literal segment more.");
    }

    private String claimants(Claim other) {
        return view && other.view ? "Two views claim " : "Two routes claim " + method + " ";
    }
}
