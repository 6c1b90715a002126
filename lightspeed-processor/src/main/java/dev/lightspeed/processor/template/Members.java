package dev.lightspeed.processor.template;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** The fields and methods of the class that a template belongs to: what bare names in its expressions mean. */
final class Members {

    private static final Set<String> PACKAGES = Set.of("java", "javax", "jakarta", "org", "com", "net", "io", "dev");

    /** What every object has, which is seldom what an author looked for. */
    private static final Set<String> OF_ALL = Set.of("equals", "hashCode", "toString");

    private final TypeElement type;
    private final Elements elements;
    private final KnownTypes types;
    private final Map<String, Element> fields = new LinkedHashMap<>();
    private final Map<String, Element> methods = new LinkedHashMap<>();

    Members(TypeElement type, KnownTypes types, Elements elements) {
        this.type = type;
        this.types = types;
        this.elements = elements;
        for (Element member : elements.getAllMembers(type)) {
            if (member.getKind() == ElementKind.METHOD) {
                methods.merge(name(member), member, Members::visible);
            } else if (member.getKind().isField()) {
                fields.put(name(member), member);
            }
        }
    }

    /** Of methods with one name, one that can be called decides. */
    private static Element visible(Element one, Element other) {
        return one.getModifiers().contains(Modifier.PRIVATE) ? other : one;
    }

    /** The type's qualified name. */
    String type() {
        return type.getQualifiedName().toString();
    }

    /** The type as the generated class names it, which is of the same package. */
    String simpleType() {
        String packageName = elements.getPackageOf(type).getQualifiedName().toString();
        return packageName.isEmpty() ? type() : type().substring(packageName.length() + 1);
    }

    /** The type that the name means, if it is nested or known by {@code @Uses} or of the package. */
    Optional<Element> type(String name) {
        return types.find(name).map(Element.class::cast);
    }

    boolean isType(String name) {
        return types.find(name).isPresent();
    }

    /** True for a constant of a type that the name means, also of an enum. */
    boolean isConstant(String typeName, String name) {
        return types.find(typeName)
                .filter(found -> ElementFilter.fieldsIn(found.getEnclosedElements()).stream()
                        .anyMatch(field -> name(field).equals(name)
                                && field.getModifiers().contains(Modifier.STATIC)
                                && FrozenTypes.isConstant(field)))
                .isPresent();
    }

    /** True for what a qualified name may begin with. */
    boolean isPackage(String name) {
        String own = elements.getPackageOf(type).getQualifiedName() + ".";
        return own.startsWith(name + ".") || PACKAGES.contains(name) || elements.getPackageElement(name) != null;
    }

    /** Why a template cannot use a member of the type, and what to do. */
    Optional<String> refusal(Element member) {
        String holder = Objects.requireNonNull(member.getEnclosingElement()).toString();
        if (member.getModifiers().contains(Modifier.PRIVATE)) {
            return Optional.of(name(member) + " is private in " + holder
                    + ", where templates cannot reach it. Make it package-private.");
        }
        boolean elsewhere = !elements.getPackageOf(member).equals(elements.getPackageOf(type));
        return elsewhere && member.getModifiers().contains(Modifier.PROTECTED)
                ? Optional.of(name(member) + " is protected in " + holder
                        + " of another package, where templates cannot reach it. Make it public, or add a method to "
                        + type() + ".")
                : Optional.empty();
    }

    Optional<Element> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    Optional<Element> method(String name) {
        return Optional.ofNullable(methods.get(name));
    }

    /** True for a component of a record, which is read by its accessor. */
    boolean isComponent(String name) {
        return type.getRecordComponents().stream()
                .anyMatch(component -> name(component).equals(name));
    }

    /** What a template can name, for messages. */
    List<String> names() {
        return Stream.concat(fields.values().stream(), methods.values().stream())
                .filter(member ->
                        isComponent(name(member)) || !member.getModifiers().contains(Modifier.PRIVATE))
                .filter(member -> !isOf("java.lang.Object", member))
                .map(Members::name)
                .filter(name -> !OF_ALL.contains(name))
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private static boolean isOf(String type, Element member) {
        return Objects.requireNonNull(member.getEnclosingElement()).toString().equals(type);
    }

    private static String name(Element element) {
        return element.getSimpleName().toString();
    }
}
