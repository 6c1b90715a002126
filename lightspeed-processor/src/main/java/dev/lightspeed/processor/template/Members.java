package dev.lightspeed.processor.template;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The fields and methods of the class that a template belongs to: what bare names in its expressions mean. */
final class Members {

    private final TypeElement type;
    private final Map<String, Element> fields = new LinkedHashMap<>();
    private final Map<String, Element> methods = new LinkedHashMap<>();

    Members(TypeElement type, Elements elements) {
        this.type = type;
        for (Element member : elements.getAllMembers(type)) {
            if (member.getKind() == ElementKind.METHOD && !isOf("java.lang.Object", member)) {
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
                .filter(member -> !isOf("java.lang.Record", member))
                .map(Members::name)
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
