package dev.lightspeed.processor.template;

import dev.lightspeed.processor.Hints;
import dev.lightspeed.processor.template.Component.Kind;
import dev.lightspeed.processor.template.Component.Parameter;
import dev.lightspeed.processor.template.Node.Attribute;
import dev.lightspeed.processor.template.Node.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Writes the tag of a component: makes its record from attributes and slots, and draws that with its own template. */
final class ComponentWriter {

    private final Generation generation;
    private final JavaWriter java;
    private final Problems problems;
    private final Scope scope;
    private final Surroundings around;

    ComponentWriter(Generation generation, Scope scope, Surroundings around) {
        this.generation = generation;
        this.java = generation.java();
        this.problems = generation.problems();
        this.scope = scope;
        this.around = around;
    }

    void write(Tag tag) {
        if (generation.isSketch()) {
            new ComponentSketch(generation, scope, around).write(tag);
            return;
        }
        Optional<TypeElement> type = generation.types().find(tag.name());
        if (type.isEmpty() && generation.types().areBroken()) {
            return;
        }
        if (type.isEmpty()) {
            problems.error(tag.at(), unknown(tag));
        } else if (!KnownTypes.isComponent(type.get())) {
            problems.error(
                    tag.at(),
                    tag + ": " + type.get().getQualifiedName()
                            + " is no component. Make it a record annotated @Templated.");
        } else {
            generation.use(tag, type.get());
            write(tag, Component.of(type.get(), generation.elements()));
        }
    }

    private String unknown(Tag tag) {
        if (tag.name().equals(tag.name().toUpperCase(Locale.ROOT))) {
            return "there is no component " + tag + ". Elements of HTML are written in lower case, <" + tag.element()
                    + ">.";
        }
        return "there is no component " + tag + "."
                + Hints.of(tag.name(), generation.types().components()).replace("It has", "There are")
                + " One of another package needs @Uses(" + tag.name() + ".class).";
    }

    private void write(Tag tag, Component component) {
        SlotContents slots = new SlotContents(tag, component, problems);
        unknownAttributes(tag, component);
        new GuardWriter(generation, scope).check(tag);
        String diamond = component.type().getTypeParameters().isEmpty() ? "" : "<>";
        java.line(
                component.template().qualified() + ".TEMPLATE.draw(new "
                        + component.type().getQualifiedName() + diamond + "(",
                tag.at());
        List<Parameter> parameters = component.parameters();
        for (int i = 0; i < parameters.size(); i++) {
            parameter(tag, component, parameters.get(i), slots, i < parameters.size() - 1 ? "," : "");
        }
        java.line("), " + scope.canvas() + ");", tag.at());
    }

    private void unknownAttributes(Tag tag, Component component) {
        if (component.takesFurtherAttributes()) {
            return;
        }
        tag.attributes().stream()
                .filter(attribute -> !attribute.isDirective())
                .filter(attribute -> !component.attributes().contains(attribute.name()))
                .forEach(attribute -> problems.error(attribute.at(), unknownAttribute(tag, component, attribute)));
    }

    private static String unknownAttribute(Tag tag, Component component, Attribute attribute) {
        String name = attribute.name();
        if (component.slots().contains(name)) {
            return name + " of " + tag + " is a slot. Put its content between the tags"
                    + (name.equals(SlotContents.BODY) ? "." : ", <:" + name + ">...</:" + name + ">.");
        }
        return attribute.isSpread()
                ? tag
                        + " takes no further attributes, so these have nowhere to go. Add a component of type Attributes to"
                        + " its record."
                : tag + " has no attribute \"" + name + "\"." + Hints.of(name, component.attributes());
    }

    private void parameter(Tag tag, Component component, Parameter parameter, SlotContents slots, String after) {
        if (parameter.kind() == Kind.ATTRIBUTES) {
            furtherAttributes(tag, component, after);
        } else if (parameter.isSlot()) {
            slot(tag, parameter, slots, after);
        } else {
            attribute(tag, parameter, after);
        }
    }

    private void attribute(Tag tag, Parameter parameter, String after) {
        Optional<Attribute> given = tag.attribute(parameter.name());
        if (given.isPresent() && !given.get().isConstant()) {
            new AttributeWriter(generation, new Piece(false), scope).joined("", given.get(), after);
            return;
        }
        if (given.isEmpty() && parameter.preset().isEmpty()) {
            problems.error(
                    tag.at(),
                    tag + " lacks the attribute \"" + parameter.name() + "\" (" + Constants.name(parameter.type())
                            + "). Add it.");
        }
        java.line(
                constant(tag, parameter, given) + after,
                given.map(Attribute::at).orElse(tag.at()));
    }

    private String constant(Tag tag, Parameter parameter, Optional<Attribute> given) {
        Constants constants = new Constants(generation.elements());
        if (given.isEmpty()) {
            return constants.preset(parameter.type(), parameter.preset().orElse(""));
        }
        Attribute attribute = given.get();
        Optional<String> java = attribute.value().isEmpty()
                ? Constants.shorthand(parameter.type())
                : constants.java(parameter.type(), attribute.text());
        if (java.isEmpty()) {
            String value = attribute.value().isEmpty() ? "no value" : "\"" + attribute.text() + "\"";
            problems.error(
                    attribute.at(),
                    attribute.name() + " of " + tag + " got " + value + ". " + constants.expected(parameter.type())
                            + ", or {an expression}.");
        }
        return java.orElse("null");
    }

    /** Hands on what the record does not name. */
    private void furtherAttributes(Tag tag, Component component, String after) {
        java.line("dev.lightspeed.html.Attributes.none()", tag.at());
        tag.attributes().stream()
                .filter(attribute -> !attribute.isDirective())
                .filter(attribute -> !component.attributes().contains(attribute.name()))
                .forEach(this::furtherAttribute);
        java.line(after, tag.at());
    }

    private void furtherAttribute(Attribute attribute) {
        String before = ".and(" + (attribute.isSpread() ? "" : JavaLiterals.quoted(attribute.name()) + ", ");
        if (attribute.value().isEmpty()) {
            java.line(before + "true)", attribute.at());
        } else if (attribute.isConstant()) {
            java.line(before + JavaLiterals.quoted(attribute.text()) + ")", attribute.at());
        } else {
            new AttributeWriter(generation, new Piece(false), scope).joined(before, attribute, ")");
        }
    }

    private void slot(Tag tag, Parameter parameter, SlotContents slots, String after) {
        Optional<SlotContents.Content> content = slots.of(parameter.name());
        if (content.isPresent()) {
            generation.maybe(() -> content(parameter, content.get(), after));
            return;
        }
        if (parameter.preset().isEmpty()) {
            problems.error(
                    tag.at(),
                    parameter.name().equals(SlotContents.BODY)
                            ? tag + " is empty, but needs content. Put it between its tags."
                            : tag + " lacks the slot <:" + parameter.name() + ">. Add it between its tags.");
        }
        java.line(empty(parameter) + after, tag.at());
    }

    private static String empty(Parameter parameter) {
        String text = parameter.preset().orElse("");
        if (parameter.kind() == Kind.SLOT_WITH) {
            return "dev.lightspeed.Slot.With.empty()";
        }
        return text.isEmpty()
                ? "dev.lightspeed.Slot.empty()"
                : "dev.lightspeed.Slot.of(" + JavaLiterals.quoted(text) + ")";
    }

    private void content(Parameter parameter, SlotContents.Content content, String after) {
        Scope inner = scope.inner();
        String parameters = Generation.CANVAS + " " + inner.canvas();
        if (parameter.kind() == Kind.SLOT_WITH) {
            LetParameter let = content.let(parameter, problems);
            refuseTaken(let);
            inner.with(let.name());
            parameters = let.parameter(inner) + ", " + (let.type().equals("var") ? inner.canvas() : parameters);
        } else {
            content.refuseLet(problems);
        }
        java.line("(" + parameters + ") -> {", content.tag().at());
        PieceWriter.write(generation, content.nodes(), inner, around.inComponent());
        java.line("}" + after, content.tag().at());
    }

    private void refuseTaken(LetParameter let) {
        if (scope.isTaken(let.name())) {
            problems.error(
                    let.at(), "the name " + let.name() + " is taken further out. Choose another for this value.");
        }
    }
}
