package dev.lightspeed.processor.template;

import dev.lightspeed.processor.template.Node.Attribute;
import dev.lightspeed.processor.template.Node.Hole;
import dev.lightspeed.processor.template.Node.Tag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Tells expressions that can only show text from those that may show elements, such as the fields of a form. Follows names and
 * calls, {@code todo.owner().name()}; of everything else it says that it may be anything.
 */
final class Shown {

    private final TypeElement type;
    private final Elements elements;
    private final Types types;
    private final KnownTypes known;
    private final TypeMirror html;
    private final Map<String, Optional<TypeMirror>> locals = new HashMap<>();

    Shown(TypeElement type, Elements elements, Types types) {
        this.type = type;
        this.elements = elements;
        this.types = types;
        this.known = new KnownTypes(type, elements);
        this.html = elements.getTypeElement("dev.lightspeed.html.Html").asType();
    }

    /** Learns the names that a tag declares for what is in it. A name that stands for several types is of none. */
    void declare(Tag tag) {
        Problems unheard = new Problems(Source.of("", ""));
        for (Attribute attribute : tag.attributes()) {
            if (attribute.name().equals(":for")) {
                ForLoop loop = ForLoop.read(attribute, unheard);
                declare(loop == null ? "" : loop.name(), loop == null ? "" : loop.type());
            } else if (attribute.name().equals(":let")) {
                LetParameter let = LetParameter.read(attribute, unheard);
                declare(let == null ? "" : let.name(), let == null ? "" : let.type());
            }
        }
    }

    private void declare(String name, String typeName) {
        Optional<TypeMirror> found = typeName.matches("\\w+") ? named(typeName) : Optional.empty();
        locals.merge(name, found, (one, other) -> one.equals(other) ? one : Optional.empty());
    }

    private Optional<TypeMirror> named(String typeName) {
        return known.find(typeName)
                .or(() -> Stream.of("java.lang.", "java.util.")
                        .flatMap(prefix -> Stream.ofNullable(elements.getTypeElement(prefix + typeName)))
                        .findFirst())
                .map(found -> types.getDeclaredType(found));
    }

    /** True for the slot of a component, whose content stands where the component is used. */
    boolean isSlot(Hole hole) {
        List<String> steps = steps(hole.java());
        return !steps.isEmpty()
                && Component.of(type, elements).slots().contains(steps.get(0).replace("()", ""));
    }

    /** False where it can only be text. */
    boolean maybeElements(Hole hole) {
        List<String> steps = steps(hole.java());
        if (steps.isEmpty()) {
            return true;
        }
        String first = steps.get(0);
        Optional<TypeMirror> found =
                locals.containsKey(first) ? locals.get(first) : result((DeclaredType) type.asType(), first);
        for (String step : steps.subList(1, steps.size())) {
            found = found.filter(DeclaredType.class::isInstance).flatMap(at -> result((DeclaredType) at, step));
        }
        return found.isEmpty() || maybeElements(found.get());
    }

    private boolean maybeElements(TypeMirror shown) {
        if (shown.getKind().isPrimitive()) {
            return false;
        }
        boolean isClass = shown instanceof DeclaredType declared
                && declared.asElement().getKind().isClass()
                && !((TypeElement) declared.asElement()).getQualifiedName().contentEquals("java.lang.Object");
        return !isClass || types.isAssignable(shown, html);
    }

    /** What a field, or all methods of a name, give. */
    private Optional<TypeMirror> result(DeclaredType owner, String step) {
        boolean call = step.endsWith("()");
        String name = call ? step.substring(0, step.length() - 2) : step;
        List<TypeMirror> results = elements.getAllMembers((TypeElement) owner.asElement()).stream()
                .filter(member -> member.getSimpleName().contentEquals(name))
                .filter(member -> call ? member.getKind() == ElementKind.METHOD : isField(member))
                .map(member -> result(owner, member))
                .toList();
        boolean alike = results.stream().allMatch(other -> types.isSameType(other, results.get(0)));
        return !results.isEmpty() && alike ? Optional.of(results.get(0)) : Optional.empty();
    }

    private static boolean isField(Element member) {
        return member.getKind().isField();
    }

    private TypeMirror result(DeclaredType owner, Element member) {
        TypeMirror seen = types.asMemberOf(owner, member);
        return member instanceof ExecutableElement ? ((ExecutableType) seen).getReturnType() : seen;
    }

    /** {@code todo.owner(1).name} as todo, owner(), name; empty for expressions of another form. */
    private static List<String> steps(String java) {
        List<String> steps = new ArrayList<>();
        String text = java.startsWith("this.") ? java.substring(5) : java;
        int at = 0;
        while (at < text.length() && JavaText.isWordStart(text, at)) {
            int end = JavaText.next(text, at);
            String word = text.substring(at, end);
            int after = afterCall(text, end);
            steps.add(after > end ? word + "()" : word);
            if (after == text.length()) {
                return steps;
            }
            at = text.charAt(after) == '.' ? after + 1 : text.length();
        }
        return List.of();
    }

    /** The index after the arguments that begin here; the same where there are none. */
    private static int afterCall(String text, int from) {
        if (from >= text.length() || text.charAt(from) != '(') {
            return from;
        }
        int depth = 0;
        for (int at = from; at < text.length(); at = JavaText.next(text, at)) {
            char c = text.charAt(at);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return at + 1;
            }
        }
        return from;
    }
}
