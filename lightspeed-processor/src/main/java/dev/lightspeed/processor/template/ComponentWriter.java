package dev.lightspeed.processor.template;

import dev.lightspeed.processor.template.Component.Kind;
import dev.lightspeed.processor.template.Component.Parameter;
import dev.lightspeed.processor.template.Node.Attribute;
import dev.lightspeed.processor.template.Node.Tag;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Writes the tag of a component: makes its record from attributes and slots, and draws that with its own template. */
final class ComponentWriter {

    private final Generation generation;
    private final Problems problems;
    private final Scope scope;
    private final Surroundings around;

    ComponentWriter(Generation generation, Scope scope, Surroundings around) {
        this.generation = generation;
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
        return "there is no component " + tag + "."
                + Hints.of(tag.name(), generation.types().components()).replace("It has", "There are")
                + " One of another package needs @Uses(" + tag.name() + ".class).";
    }

    private void write(Tag tag, Component component) {
        SlotContents slots = new SlotContents(tag, component, problems);
        unknownAttributes(tag, component);
        generation
                .java()
                .line(component.template().qualified() + ".TEMPLATE.draw(new "
                        + component.type().getQualifiedName()
                        + (component.type().getTypeParameters().isEmpty() ? "" : "<>") + "(");
        List<Parameter> parameters = component.parameters();
        for (int i = 0; i < parameters.size(); i++) {
            parameter(tag, component, parameters.get(i), slots);
            if (i < parameters.size() - 1) {
                generation.java().line(",");
            }
        }
        generation.java().line("), " + scope.canvas() + ");");
    }

    private void unknownAttributes(Tag tag, Component component) {
        if (component.takesFurtherAttributes()) {
            return;
        }
        tag.attributes().stream()
                .filter(attribute -> !attribute.isDirective())
                .filter(attribute -> !component.attributes().contains(attribute.name()))
                .forEach(attribute -> problems.error(
                        attribute.at(),
                        tag + " has no attribute \"" + attribute.name() + "\"."
                                + Hints.of(attribute.name(), component.attributes())));
    }

    private void parameter(Tag tag, Component component, Parameter parameter, SlotContents slots) {
        if (parameter.kind() == Kind.ATTRIBUTES) {
            furtherAttributes(tag, component);
        } else if (parameter.isSlot()) {
            slot(tag, parameter, slots);
        } else {
            attribute(tag, parameter);
        }
    }

    private void attribute(Tag tag, Parameter parameter) {
        Optional<Attribute> given = tag.attribute(parameter.name());
        if (given.isPresent() && !given.get().isConstant()) {
            new AttributeWriter(generation, new Piece(false), scope).joined(given.get());
            return;
        }
        if (given.isEmpty() && parameter.preset().isEmpty()) {
            problems.error(
                    tag.at(),
                    tag + " lacks the attribute \"" + parameter.name() + "\" (" + Constants.name(parameter.type())
                            + "). Add it.");
        }
        generation.java().line(constant(tag, parameter, given));
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
                    attribute.name() + " of " + tag + " got " + value + ". " + constants.expected(parameter.type()));
        }
        return java.orElse("null");
    }

    private void furtherAttributes(Tag tag, Component component) {
        generation.java().line("dev.lightspeed.html.Attributes.of(");
        String comma = "";
        for (Attribute attribute : tag.attributes()) {
            if (attribute.isDirective() || component.attributes().contains(attribute.name()) || attribute.isSpread()) {
                continue;
            }
            generation.java().line(comma + Generation.quoted(attribute.name()) + ",");
            if (attribute.value().isEmpty()) {
                generation.java().line("true");
            } else if (attribute.isConstant()) {
                generation.java().line(Generation.quoted(attribute.text()));
            } else {
                new AttributeWriter(generation, new Piece(false), scope).joined(attribute);
            }
            comma = ", ";
        }
        generation.java().line(")");
    }

    private void slot(Tag tag, Parameter parameter, SlotContents slots) {
        Optional<SlotContents.Content> content = slots.of(parameter.name());
        if (content.isPresent()) {
            generation.maybe(() -> content(parameter, content.get()));
            return;
        }
        if (parameter.preset().isEmpty()) {
            problems.error(
                    tag.at(),
                    parameter.name().equals(SlotContents.BODY)
                            ? tag + " is empty, but needs content. Put it between its tags."
                            : tag + " lacks the slot <:" + parameter.name() + ">. Add it between its tags.");
        }
        String text = parameter.preset().orElse("");
        generation
                .java()
                .line(
                        parameter.kind() == Kind.SLOT && !text.isEmpty()
                                ? "dev.lightspeed.Slot.of(" + Generation.quoted(text) + ")"
                                : "dev.lightspeed.Slot" + (parameter.kind() == Kind.SLOT ? "" : ".With") + ".empty()");
    }

    private void content(Parameter parameter, SlotContents.Content content) {
        Scope inner = scope.inner();
        String parameters = Generation.CANVAS + " " + inner.canvas();
        if (parameter.kind() == Kind.SLOT_WITH) {
            LetParameter let = content.let(parameter, problems);
            inner.with(let.name());
            parameters = let.parameter(inner) + ", " + (let.type().equals("var") ? inner.canvas() : parameters);
        } else {
            content.refuseLet(problems);
        }
        generation.java().line("(" + parameters + ") -> {");
        PieceWriter.write(generation, content.nodes(), inner, around.inComponent());
        generation.java().line("}");
    }
}
