package dev.lightspeed.processor.route;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.lang.model.SourceVersion;

/**
 * The class that is generated.
 *
 * @param packageName empty for the unnamed package
 */
record RoutesClass(String packageName, String simpleName) {

    static final String OPTION = "lightspeed.routes";

    /** The class of this qualified name; empty if it is none. */
    static Optional<RoutesClass> named(String name) {
        int dot = name.lastIndexOf('.');
        return SourceVersion.isName(name)
                ? Optional.of(new RoutesClass(dot < 0 ? "" : name.substring(0, dot), name.substring(dot + 1)))
                : Optional.empty();
    }

    /** {@code Routes} in the nearest package that has all of these in it; empty if they have none in common. */
    static Optional<RoutesClass> above(Collection<String> packages) {
        List<String> common = null;
        for (String each : packages) {
            List<String> words = Arrays.asList(each.split("\\.", -1));
            common = common == null ? words : shared(common, words);
        }
        String name = common == null ? "" : String.join(".", common);
        boolean unnamed = packages.stream().allMatch(String::isEmpty);
        return name.isEmpty() && !unnamed ? Optional.empty() : Optional.of(new RoutesClass(name, "Routes"));
    }

    private static List<String> shared(List<String> one, List<String> other) {
        int length = 0;
        while (length < Math.min(one.size(), other.size()) && one.get(length).equals(other.get(length))) {
            length++;
        }
        return one.subList(0, length);
    }

    String qualifiedName() {
        return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
    }
}
