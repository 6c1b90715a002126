package dev.lightspeed.processor.event;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** The methods that the runtime finds in a view. */
final class Methods {

    private final Types types;

    Methods(Types types) {
        this.types = types;
    }

    /** True where all that is above a class is there, too. */
    boolean knowsAllAbove(TypeElement type) {
        TypeMirror above = type.getSuperclass();
        return above.getKind() != TypeKind.ERROR
                && (!(above instanceof DeclaredType declared) || knowsAllAbove((TypeElement) declared.asElement()));
    }

    /** All methods of a class and those above it, without those that are overridden. Those of the class itself come first. */
    List<ExecutableElement> of(TypeElement type) {
        List<ExecutableElement> methods = new ArrayList<>();
        TypeElement at = type;
        while (!at.getQualifiedName().contentEquals("java.lang.Object")) {
            for (ExecutableElement method : ElementFilter.methodsIn(at.getEnclosedElements())) {
                if (methods.stream().noneMatch(lower -> overrides(lower, method))) {
                    methods.add(method);
                }
            }
            if (!(at.getSuperclass() instanceof DeclaredType above)) {
                return methods;
            }
            at = (TypeElement) above.asElement();
        }
        return methods;
    }

    private boolean overrides(ExecutableElement lower, ExecutableElement upper) {
        return !upper.getModifiers().contains(Modifier.PRIVATE)
                && lower.getSimpleName().equals(upper.getSimpleName())
                && lower.getParameters().size() == upper.getParameters().size()
                && sameParameters(lower.getParameters(), upper.getParameters());
    }

    private boolean sameParameters(List<? extends VariableElement> lower, List<? extends VariableElement> upper) {
        for (int i = 0; i < lower.size(); i++) {
            if (!types.isSameType(
                    types.erasure(lower.get(i).asType()),
                    types.erasure(upper.get(i).asType()))) {
                return false;
            }
        }
        return true;
    }
}
