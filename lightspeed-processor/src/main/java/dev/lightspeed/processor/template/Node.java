package dev.lightspeed.processor.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A part of a template as its author wrote it. Each knows where it stands. */
sealed interface Node {

    /** The index of its first character in the source. */
    int at();

    void accept(Visitor visitor);

    /** What is done for each kind of node. */
    interface Visitor {
        void text(Text text);

        void hole(Hole hole);

        void doctype(Doctype doctype);

        void tag(Tag tag);
    }

    /** What may stand in the value of an attribute. */
    sealed interface Part extends Node {}

    /** Literal text, with character references as written, and braces no longer doubled. */
    record Text(int at, String text) implements Part {
        @Override
        public void accept(Visitor visitor) {
            visitor.text(this);
        }

        boolean isBlank() {
            return text.isBlank();
        }
    }

    /** A Java expression in braces; {@code at} is its first character after the brace. */
    record Hole(int at, String java) implements Part {
        @Override
        public void accept(Visitor visitor) {
            visitor.hole(this);
        }
    }

    /** {@code <!doctype html>}. */
    record Doctype(int at, String markup) implements Node {
        @Override
        public void accept(Visitor visitor) {
            visitor.doctype(this);
        }
    }

    /**
     * An attribute as written.
     *
     * @param value empty for one without a value; with a blank text for {@code ""}
     */
    record Attribute(String name, int at, List<Part> value) {

        public Attribute {
            value = List.copyOf(value);
        }

        boolean isDirective() {
            return name.startsWith(":");
        }

        boolean isSpread() {
            return name.equals("...");
        }

        boolean isConstant() {
            return value.stream().allMatch(part -> part instanceof Text);
        }

        /** The text of a constant value. */
        String text() {
            StringBuilder text = new StringBuilder();
            value.forEach(part -> text.append(part instanceof Text literal ? literal.text() : ""));
            return text.toString();
        }

        /** The expression, where it is all of the value. */
        Optional<Hole> hole() {
            return value.size() == 1 && value.get(0) instanceof Hole hole ? Optional.of(hole) : Optional.empty();
        }
    }

    /** An element, a component, or what goes into a slot of one. */
    final class Tag implements Node {

        private final String name;
        private final int at;
        private final List<Attribute> attributes;
        private final List<Node> children = new ArrayList<>();
        private final boolean selfClosed;

        Tag(String name, int at, List<Attribute> attributes, boolean selfClosed) {
            this.name = name;
            this.at = at;
            this.attributes = List.copyOf(attributes);
            this.selfClosed = selfClosed;
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.tag(this);
        }

        @Override
        public int at() {
            return at;
        }

        /** As written. */
        String name() {
            return name;
        }

        /** In lower case, as HTML has it. */
        String element() {
            return name.toLowerCase(Locale.ROOT);
        }

        List<Attribute> attributes() {
            return attributes;
        }

        List<Node> children() {
            return children;
        }

        boolean selfClosed() {
            return selfClosed;
        }

        boolean isComponent() {
            return Character.isUpperCase(name.charAt(0));
        }

        boolean isSlot() {
            return name.startsWith(":");
        }

        /** An element of HTML, SVG or MathML, as opposed to what only templates know. */
        boolean isElement() {
            return !isComponent() && !isSlot() && !isWrapper();
        }

        /** Draws its children only. */
        boolean isWrapper() {
            return name.equals("template");
        }

        Optional<Attribute> attribute(String wanted) {
            return attributes.stream()
                    .filter(attribute -> attribute.name().equals(wanted))
                    .findFirst();
        }

        boolean has(String wanted) {
            return attribute(wanted).isPresent();
        }

        /** An {@code <img>}, {@code <Card>} or {@code <:footer>} as messages name it. */
        @Override
        public String toString() {
            return "<" + name + ">";
        }
    }
}
