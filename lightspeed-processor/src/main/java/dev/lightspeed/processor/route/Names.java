package dev.lightspeed.processor.route;

import java.util.Set;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;

/** How methods and types of {@code Routes} are called. */
final class Names {

    /** What a static method without parameters cannot be called in any class. */
    private static final Set<String> OF_OBJECT =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    private static final String[] SUFFIXES = {"View", "Page", "Controller"};

    private Names() {}

    /** {@code order} for {@code OrderView}. */
    static String ofView(String simpleName) {
        for (String suffix : SUFFIXES) {
            if (simpleName.endsWith(suffix) && simpleName.length() > suffix.length()) {
                return ofMethod(simpleName.substring(0, simpleName.length() - suffix.length()));
            }
        }
        return ofMethod(simpleName);
    }

    /**
     * The name that the author gives in an annotation.
     *
     * @param owner how messages call the element
     */
    static String given(String name, Element element, String owner) throws RouteProblem {
        if (!SourceVersion.isIdentifier(name) || !name.equals(ofMethod(name))) {
            throw new RouteProblem(
                    element, owner + ": no method can be called \"" + name + "\". Give a name such as \"order\".");
        }
        return name;
    }

    /** The name, or with an underscore what Java keeps for itself. */
    static String ofMethod(String name) {
        String small = decapitalized(name);
        return OF_OBJECT.contains(small) ? small + "_" : ofVariable(small);
    }

    /** {@code orderLine} for {@code OrderLine}, but {@code URL} for {@code URL}. */
    private static String decapitalized(String name) {
        boolean abbreviation = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return abbreviation ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** The name, or with an underscore what is no name in Java. */
    static String ofVariable(String name) {
        return SourceVersion.isKeyword(name) ? name + "_" : name;
    }

    /** {@code Orders} for the method {@code orders}. */
    static String ofType(String method) {
        String type = Character.toUpperCase(method.charAt(0)) + method.substring(1);
        return type.equals("Routes") ? "Routes_" : type;
    }
}
