package dev.lightspeed.processor.route;

import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Writes types, with JSpecify's annotation where the application has it. */
final class TypeWriter {

    private static final String NULLABLE = "org.jspecify.annotations.Nullable";

    private final Types types;
    private final boolean annotate;

    TypeWriter(Elements elements, Types types) {
        this.types = types;
        this.annotate = elements.getTypeElement(NULLABLE) != null;
    }

    /** The type of a parameter that may be null, unless it is primitive. */
    String nullable(TypeMirror type) {
        String arguments = Types.listed(type)
                .map(element -> "<" + Types.name(element) + ">")
                .orElse("");
        return Types.element(type).map(this::nullable).orElseGet(() -> Types.name(type)) + arguments;
    }

    private String nullable(TypeElement type) {
        String name = type.getQualifiedName().toString();
        String packageName = types.packageOf(type).getQualifiedName().toString();
        if (!annotate) {
            return name;
        }
        // An annotation of a type stands before its simple name: java.lang.@Nullable String, but shop.Cart.@Nullable
        // Sort.
        int simple = name.length() - type.getSimpleName().length();
        return packageName.isEmpty() && simple == 0
                ? "@" + NULLABLE + " " + name
                : name.substring(0, simple) + "@" + NULLABLE + " " + name.substring(simple);
    }
}
