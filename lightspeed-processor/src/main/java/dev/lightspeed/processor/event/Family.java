package dev.lightspeed.processor.event;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** The records of a sealed family of messages, as the runtime finds them. */
final class Family {

    private Family() {}

    /** Enums whose constants have bodies are sealed too, but no families. */
    static boolean isSealed(TypeMirror type) {
        return type instanceof DeclaredType declared && isSealed((TypeElement) declared.asElement());
    }

    private static boolean isSealed(TypeElement type) {
        return type.getModifiers().contains(Modifier.SEALED) && type.getKind() != ElementKind.ENUM;
    }

    /** The records below a sealed type, or the record itself. */
    static List<TypeElement> of(TypeMirror type, String where, List<String> mistakes) {
        List<TypeElement> records = new ArrayList<>();
        if (type instanceof DeclaredType declared) {
            collect((TypeElement) declared.asElement(), where, records, mistakes);
        }
        return records;
    }

    private static void collect(TypeElement type, String where, List<TypeElement> records, List<String> mistakes) {
        if (Shapes.isRecord(type)) {
            records.add(type);
        } else if (isSealed(type)) {
            type.getPermittedSubclasses().stream()
                    .map(member -> (TypeElement) ((DeclaredType) member).asElement())
                    .forEach(member -> collect(member, where, records, mistakes));
        } else {
            mistakes.add(where + ": messages are a sealed interface of records, but " + type.getQualifiedName()
                    + " is neither. Make it a record.");
        }
    }

    /** The two names of its event: like the record, the first letter as it is or small. */
    static Stream<String> eventNames(TypeElement message) {
        String name = message.getSimpleName().toString();
        return Stream.of(name, Character.toLowerCase(name.charAt(0)) + name.substring(1))
                .distinct();
    }
}
