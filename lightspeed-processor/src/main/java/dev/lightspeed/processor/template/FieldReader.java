package dev.lightspeed.processor.template;

import dev.lightspeed.html.HtmlRules;
import dev.lightspeed.processor.event.Given;
import dev.lightspeed.processor.event.Given.Constant;
import dev.lightspeed.processor.event.Place;
import dev.lightspeed.processor.template.Node.Attribute;
import dev.lightspeed.processor.template.Node.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what the elements of a form send under which names, as browsers do. */
final class FieldReader {

    private static final Set<String> CONTROLS = Set.of("input", "select", "textarea");
    private static final Set<String> SUBMITS = Set.of("submit", "image");
    private static final Set<String> SENDS_NOTHING = Set.of("button", "reset", "file");
    private static final Set<String> BOXES = Set.of("checkbox", "radio");

    private final Source source;

    FieldReader(Source source) {
        this.source = source;
    }

    /** True for what users change. */
    static boolean isControl(Tag tag) {
        return CONTROLS.contains(tag.element());
    }

    /** True for what may belong to a form. */
    static boolean isField(Tag tag) {
        return isControl(tag) ? !SENDS_NOTHING.contains(type(tag)) : isButton(tag);
    }

    /** True for what scripts of the page may make a field, or put fields into. */
    static boolean maybeAdds(Tag tag) {
        return tag.has("ls-hook") || tag.has("ls-ignore") || (tag.element().contains("-") && tag.has("name"));
    }

    private static boolean isButton(Tag tag) {
        return tag.element().equals("button") && !SENDS_NOTHING.contains(type(tag));
    }

    /** True where an expression decides what the name is. */
    static boolean isOfAnyName(Tag tag) {
        return tag.attribute("name").map(name -> !name.isConstant()).orElse(tag.has("..."));
    }

    private static String type(Tag tag) {
        return tag.attribute("type")
                .filter(Attribute::isConstant)
                .map(type -> type.text().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    /** The field of a form; empty where it has no name. */
    Optional<Given> field(Tag tag, boolean maybe) {
        return name(tag).map(name -> given(tag, name, maybe));
    }

    /** The field that a control with a binding of its own sends: {@code value} where it has no name. */
    Given alone(Tag tag) {
        return given(tag, name(tag).orElse("value"), false);
    }

    private static Optional<String> name(Tag tag) {
        return tag.attribute("name")
                .filter(Attribute::isConstant)
                .map(FieldReader::text)
                .filter(name -> !name.isEmpty());
    }

    private Given given(Tag tag, String name, boolean maybe) {
        boolean submits = isButton(tag) || SUBMITS.contains(type(tag));
        boolean always = !submits && !maybe && isSentAlways(tag);
        Attribute where = tag.attribute("name").orElse(new Attribute("", tag.at(), List.of()));
        return new Given(
                name,
                place(where.at()),
                tag.toString(),
                submits ? Given.Kind.BUTTON : Given.Kind.FIELD,
                always,
                !tag.has("ls-change"),
                constants(tag, name),
                Optional.empty());
    }

    private static boolean isSentAlways(Tag tag) {
        boolean typeIsKnown = tag.attribute("type").map(Attribute::isConstant).orElse(true);
        return typeIsKnown
                && !BOXES.contains(type(tag))
                && !tag.has("multiple")
                && !tag.has("disabled")
                && !tag.has("...");
    }

    private List<Constant> constants(Tag tag, String name) {
        if (tag.element().equals("select")) {
            return options(tag.children().stream(), name).toList();
        }
        boolean fixed = tag.element().equals("button")
                || BOXES.contains(type(tag))
                || SUBMITS.contains(type(tag))
                || type(tag).equals("hidden");
        return fixed ? value(tag, name).stream().toList() : List.of();
    }

    private Optional<Constant> value(Tag tag, String name) {
        Optional<Attribute> value = tag.attribute("value");
        if (value.isPresent()) {
            return value.filter(Attribute::isConstant)
                    .map(attribute -> new Constant(
                            text(attribute),
                            place(attribute.at()),
                            "value=\"" + attribute.text() + "\" of \"" + name + "\""));
        }
        return BOXES.contains(type(tag)) && !tag.has("...")
                ? Optional.of(new Constant(
                        "on",
                        place(tag.at()),
                        "\"on\", which the " + type(tag) + " \"" + name + "\" sends without a value,"))
                : Optional.empty();
    }

    private Stream<Constant> options(Stream<Node> nodes, String name) {
        return nodes.filter(Tag.class::isInstance)
                .map(Tag.class::cast)
                .flatMap(tag -> tag.element().equals("option")
                        ? option(tag, name).stream()
                        : options(tag.children().stream(), name));
    }

    private Optional<Constant> option(Tag option, String name) {
        if (option.has("value") || option.has("...")) {
            return value(option, name);
        }
        List<Node.Part> parts =
                option.children().stream().map(Node.Part.class::cast).toList();
        Attribute content = new Attribute("", option.at(), parts);
        String text = text(content).strip().replaceAll("\\s+", " ");
        return content.isConstant()
                ? Optional.of(new Constant(
                        text, place(option.at()), "\"" + text + "\", which an <option> of \"" + name + "\" sends,"))
                : Optional.empty();
    }

    private Place place(int at) {
        return Place.of(source.place(at));
    }

    /** The constant value as browsers read it. */
    static String text(Attribute attribute) {
        return HtmlRules.decoded(attribute.text(), name -> "&" + name + ";");
    }
}
