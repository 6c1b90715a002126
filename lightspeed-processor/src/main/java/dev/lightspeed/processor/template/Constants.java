package dev.lightspeed.processor.template;

import dev.lightspeed.html.HtmlRules;
import dev.lightspeed.processor.Hints;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Turns the constant values of a component's attributes into Java, as their types ask for. */
final class Constants {

    private final Elements elements;

    Constants(Elements elements) {
        this.elements = elements;
    }

    /** The Java of a value; empty if it does not fit the type. */
    Optional<String> java(TypeMirror type, String text) {
        Optional<TypeElement> constants = enumOf(type);
        if (constants.isPresent()) {
            return constant(constants.get(), text);
        }
        try {
            return Optional.ofNullable(literal(name(type), text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static @org.jspecify.annotations.Nullable String literal(String type, String text) {
        return switch (type) {
            case "String", "CharSequence", "Object" ->
                JavaLiterals.quoted(HtmlRules.decoded(text, name -> "&" + name + ";"));
            case "Html", "Slot" -> "dev.lightspeed.Slot.of(" + JavaLiterals.quoted(text) + ")";
            case "char", "Character" -> text.length() == 1 ? "(char) " + (int) text.charAt(0) : null;
            case "boolean", "Boolean" -> text.equals("true") || text.equals("false") ? text : null;
            case "int", "Integer" -> String.valueOf(Integer.parseInt(text));
            case "long", "Long" -> Long.parseLong(text) + "L";
            case "short", "Short" -> "(short) " + Short.parseShort(text);
            case "byte", "Byte" -> "(byte) " + Byte.parseByte(text);
            case "double", "Double" -> Double.parseDouble(text) + "d";
            case "float", "Float" -> Float.parseFloat(text) + "f";
            default -> null;
        };
    }

    private static Optional<String> constant(TypeElement type, String text) {
        String wanted = text.replace('-', '_').toUpperCase(Locale.ROOT);
        return constants(type).stream()
                .filter(name -> name.toUpperCase(Locale.ROOT).equals(wanted))
                .map(name -> type.getQualifiedName() + "." + name)
                .findFirst();
    }

    /** The Java for an attribute that is left out. */
    String preset(TypeMirror type, String text) {
        if (!text.isEmpty()) {
            return java(type, text).orElse("null");
        }
        if (type.getKind() == TypeKind.BOOLEAN) {
            return "false";
        }
        if (type.getKind().isPrimitive()) {
            return "(" + type.getKind().name().toLowerCase(Locale.ROOT) + ") 0";
        }
        return isAnnotated(type) || !name(type).equals("String") ? "null" : "\"\"";
    }

    private static boolean isAnnotated(TypeMirror type) {
        return !type.getAnnotationMirrors().isEmpty();
    }

    /** The Java for an attribute without a value. */
    static Optional<String> shorthand(TypeMirror type) {
        return name(type).equalsIgnoreCase("boolean") ? Optional.of("true") : Optional.empty();
    }

    /** What the type takes, for messages. */
    String expected(TypeMirror type) {
        Optional<TypeElement> constants = enumOf(type);
        if (constants.isPresent()) {
            List<String> names = constants(constants.get()).stream()
                    .map(name -> name.toLowerCase(Locale.ROOT).replace('_', '-'))
                    .toList();
            return "It takes " + Hints.list(names);
        }
        return "It takes " + article(name(type));
    }

    private static String article(String type) {
        return ("AEIOUaeio".indexOf(type.charAt(0)) >= 0 ? "an " : "a ") + type;
    }

    private static List<String> constants(TypeElement type) {
        return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(field -> field.getKind() == ElementKind.ENUM_CONSTANT)
                .map(field -> field.getSimpleName().toString())
                .toList();
    }

    private Optional<TypeElement> enumOf(TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement().getKind() == ElementKind.ENUM
                ? Optional.ofNullable(elements.getTypeElement(((TypeElement) declared.asElement()).getQualifiedName()))
                : Optional.empty();
    }

    /** The simple name of a type. */
    static String name(TypeMirror type) {
        return type instanceof DeclaredType declared
                ? declared.asElement().getSimpleName().toString()
                : type.getKind().isPrimitive() ? type.getKind().name().toLowerCase(Locale.ROOT) : type.toString();
    }
}
