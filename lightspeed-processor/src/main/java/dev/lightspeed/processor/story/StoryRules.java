package dev.lightspeed.processor.story;

import dev.lightspeed.Default;
import dev.lightspeed.Templated;
import dev.lightspeed.html.Html;
import dev.lightspeed.processor.Hints;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What is wrong with a story. */
final class StoryRules {

    private static final String TAKEN =
            "A parameter of a story is a text (String), a number (int, long, double, BigDecimal), a"
                    + " boolean or an enum.";

    private final ProcessingEnvironment environment;

    StoryRules(ProcessingEnvironment environment) {
        this.environment = environment;
    }

    List<String> mistakes(Element element, StoryModel story, List<StoryModel> before) {
        List<String> mistakes = new ArrayList<>();
        if (!element.getModifiers().contains(Modifier.STATIC)) {
            mistakes.add(story + ": a story is told without an object. Make it static.");
        }
        if (!canBeDrawn(story.gives())) {
            mistakes.add(
                    story + ": a story gives a component, which is a record with @Templated, or Html, but this gives "
                            + story.gives() + ".");
        }
        story.parameters().forEach(parameter -> mistake(story, parameter).ifPresent(mistakes::add));
        namesake(story, before).ifPresent(mistakes::add);
        return mistakes;
    }

    private boolean canBeDrawn(TypeMirror type) {
        if (type.getKind() == TypeKind.ERROR) {
            return true; // javac speaks of it
        }
        TypeMirror html = environment
                .getElementUtils()
                .getTypeElement(Html.class.getName())
                .asType();
        return isComponent(type) || environment.getTypeUtils().isAssignable(type, html);
    }

    private static boolean isComponent(TypeMirror type) {
        return type instanceof DeclaredType declared
                && declared.asElement().getKind() == ElementKind.RECORD
                && declared.asElement().getAnnotation(Templated.class) != null;
    }

    private static Optional<String> mistake(StoryModel story, VariableElement parameter) {
        TypeMirror type = parameter.asType();
        if (type.getKind() == TypeKind.ERROR) {
            return Optional.empty();
        }
        if (!isEdited(type)) {
            return Optional.of(story + ": nobody can edit " + parameter + ", a " + type + ". " + TAKEN);
        }
        Default preset = parameter.getAnnotation(Default.class);
        return preset == null || preset.value().isEmpty()
                ? Optional.empty()
                : misfit(type, preset.value())
                        .map(takes -> story + ": @Default(\"" + preset.value() + "\") of " + parameter + ". It takes "
                                + takes + ".");
    }

    private static boolean isEdited(TypeMirror type) {
        return isEnum(type)
                || List.of("java.lang.String", "int", "long", "double", "boolean", "java.math.BigDecimal")
                        .contains(name(type));
    }

    /** What the type takes, if it does not take the text. */
    private static Optional<String> misfit(TypeMirror type, String text) {
        if (isEnum(type)) {
            List<String> constants = constants(type).toList();
            String wanted = text.replace('-', '_').toUpperCase(Locale.ROOT);
            boolean fits = constants.stream()
                    .anyMatch(name -> name.toUpperCase(Locale.ROOT).equals(wanted));
            return fits ? Optional.empty() : Optional.of(Hints.list(constants));
        }
        return switch (name(type)) {
            case "boolean" ->
                text.equals("true") || text.equals("false") ? Optional.empty() : Optional.of("true or false");
            case "int" -> unlessRead(text, Integer::valueOf, "a whole number");
            case "long" -> unlessRead(text, Long::valueOf, "a whole number");
            case "double" -> unlessRead(text, Double::valueOf, "a number");
            case "java.math.BigDecimal" -> unlessRead(text, BigDecimal::new, "a number");
            default -> Optional.empty();
        };
    }

    private static Optional<String> unlessRead(String text, Function<String, Number> parser, String takes) {
        try {
            return Optional.of(text).map(parser).isPresent() ? Optional.empty() : Optional.of(takes);
        } catch (NumberFormatException e) {
            return Optional.of(takes);
        }
    }

    /** A story of the same class that readers, or the index, could not tell from this one. */
    private static Optional<String> namesake(StoryModel story, List<StoryModel> before) {
        return before.stream()
                .filter(other -> other.owner().equals(story.owner()))
                .flatMap(story::sharedNames)
                .findFirst()
                .map(name ->
                        story.owner() + ": two stories are called \"" + name + "\". Give one of them another name.");
    }

    private static boolean isEnum(TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement().getKind() == ElementKind.ENUM;
    }

    private static Stream<String> constants(TypeMirror type) {
        return ((DeclaredType) type)
                .asElement().getEnclosedElements().stream()
                        .filter(each -> each.getKind() == ElementKind.ENUM_CONSTANT)
                        .map(each -> each.getSimpleName().toString());
    }

    /** Without the annotations of its use. */
    private static String name(TypeMirror type) {
        return type instanceof DeclaredType declared
                ? declared.asElement().toString()
                : type.getKind().name().toLowerCase(Locale.ROOT);
    }
}
