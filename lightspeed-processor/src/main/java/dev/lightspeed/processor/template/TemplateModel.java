package dev.lightspeed.processor.template;

import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** The class that a template belongs to, and the one that is generated for it. */
record TemplateModel(TypeElement type, String packageName, String generated) {

    static TemplateModel of(TypeElement type, Elements elements) {
        String packageName = elements.getPackageOf(type).getQualifiedName().toString();
        String binary = elements.getBinaryName(type).toString();
        String simple = packageName.isEmpty() ? binary : binary.substring(packageName.length() + 1);
        return new TemplateModel(type, packageName, simple.replace('$', '_') + "Template");
    }

    /** The same with another name of the class: a loader takes each name once. */
    TemplateModel edition(@Nullable String number) {
        return number == null ? this : new TemplateModel(type, packageName, generated + "_" + number);
    }

    /** The generated class with its package. */
    String qualified() {
        return packageName.isEmpty() ? generated : packageName + "." + generated;
    }

    /** The type as its template's class names it: {@code shop.Table<?>}. */
    String wildcard() {
        int parameters = type.getTypeParameters().size();
        return type.getQualifiedName() + (parameters == 0 ? "" : "<?" + ", ?".repeat(parameters - 1) + ">");
    }

    /** The type with its own parameters: {@code shop.Table<T>}. */
    String parameterized() {
        return type.getQualifiedName() + parameters(TypeParameterElement::toString);
    }

    /** The parameters as a method declares them, with a space: {@code <T extends Comparable<T>> }. */
    String declaredParameters() {
        String declared = parameters(TemplateModel::declared);
        return declared.isEmpty() ? "" : declared + " ";
    }

    private String parameters(Function<TypeParameterElement, String> name) {
        return type.getTypeParameters().isEmpty()
                ? ""
                : type.getTypeParameters().stream().map(name).collect(Collectors.joining(", ", "<", ">"));
    }

    private static String declared(TypeParameterElement parameter) {
        String bounds = parameter.getBounds().stream()
                .map(TypeMirror::toString)
                .filter(bound -> !bound.equals("java.lang.Object"))
                .collect(Collectors.joining(" & "));
        return bounds.isEmpty() ? parameter.toString() : parameter + " extends " + bounds;
    }

    /** True when other packages can use the type, so that they can use its template too. */
    boolean isPublic() {
        return enclosing().allMatch(each -> each.getModifiers().contains(Modifier.PUBLIC));
    }

    /** True for a type that no other class of its package can name. */
    boolean isHidden() {
        return enclosing().anyMatch(each -> each.getModifiers().contains(Modifier.PRIVATE));
    }

    /** True for a type of the same package, which its classes know by its simple name. */
    boolean isOfPackage(TypeElement other) {
        return packageName.isEmpty()
                ? other.getQualifiedName().toString().indexOf('.') < 0
                : other.getQualifiedName().contentEquals(packageName + "." + other.getSimpleName());
    }

    /** The type and those around it. */
    private Stream<Element> enclosing() {
        return Stream.iterate(
                (Element) type,
                each -> !(each instanceof PackageElement),
                each -> Objects.requireNonNull(each.getEnclosingElement()));
    }

    @Override
    public String toString() {
        return type.getQualifiedName().toString();
    }
}
