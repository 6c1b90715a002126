package dev.lightspeed.processor.template;

import dev.lightspeed.Default;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** A record that templates use as a tag, and what it takes. */
record Component(TypeElement type, TemplateModel template, List<Parameter> parameters) {

    private static final String SLOT = "dev.lightspeed.Slot";
    private static final String SLOT_WITH = "dev.lightspeed.Slot.With";
    private static final String ATTRIBUTES = "dev.lightspeed.html.Attributes";

    /** What a component of the record is filled with. */
    enum Kind {
        SLOT,
        SLOT_WITH,
        ATTRIBUTES,
        VALUE
    }

    /**
     * A component of the record.
     *
     * @param preset what stands for it where a tag leaves it out; empty if it is required
     */
    record Parameter(String name, TypeMirror type, Kind kind, Optional<String> preset) {

        boolean isSlot() {
            return kind == Kind.SLOT || kind == Kind.SLOT_WITH;
        }
    }

    static Component of(TypeElement type, Elements elements) {
        List<Parameter> parameters =
                type.getRecordComponents().stream().map(Component::parameter).toList();
        return new Component(type, TemplateModel.of(type, elements), parameters);
    }

    private static Parameter parameter(RecordComponentElement component) {
        TypeMirror type = component.asType();
        Default preset = component.getAnnotation(Default.class);
        Optional<String> value = preset != null
                ? Optional.of(preset.value())
                : isNullable(component, type) ? Optional.of("") : Optional.empty();
        return new Parameter(component.getSimpleName().toString(), type, kind(type), value);
    }

    private static boolean isNullable(RecordComponentElement component, TypeMirror type) {
        return java.util.stream.Stream.of(component, component.getAccessor(), type)
                .flatMap(annotated -> annotated.getAnnotationMirrors().stream())
                .anyMatch(annotation -> annotation
                        .getAnnotationType()
                        .asElement()
                        .getSimpleName()
                        .contentEquals("Nullable"));
    }

    private static Kind kind(TypeMirror type) {
        String name = type instanceof DeclaredType declared
                ? ((TypeElement) declared.asElement()).getQualifiedName().toString()
                : "";
        return switch (name) {
            case SLOT -> Kind.SLOT;
            case SLOT_WITH -> Kind.SLOT_WITH;
            case ATTRIBUTES -> Kind.ATTRIBUTES;
            default -> Kind.VALUE;
        };
    }

    /** What is wrong with the presets of the record. */
    List<String> mistakes(Elements elements) {
        Constants constants = new Constants(elements);
        return parameters.stream()
                .filter(parameter -> parameter.kind() == Kind.VALUE)
                .filter(parameter -> !parameter.preset().orElse("").isEmpty())
                .filter(parameter -> constants
                        .java(parameter.type(), parameter.preset().orElse(""))
                        .isEmpty())
                .map(parameter -> "@Default(\"" + parameter.preset().orElse("") + "\") of " + parameter.name() + " in "
                        + type + ". " + constants.expected(parameter.type()) + ".")
                .toList();
    }

    Optional<Parameter> parameter(String name) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst();
    }

    List<String> attributes() {
        return parameters.stream()
                .filter(parameter -> parameter.kind() == Kind.VALUE)
                .map(Parameter::name)
                .toList();
    }

    List<String> slots() {
        return parameters.stream()
                .filter(Parameter::isSlot)
                .map(Parameter::name)
                .toList();
    }

    boolean takesFurtherAttributes() {
        return parameters.stream().anyMatch(parameter -> parameter.kind() == Kind.ATTRIBUTES);
    }
}
