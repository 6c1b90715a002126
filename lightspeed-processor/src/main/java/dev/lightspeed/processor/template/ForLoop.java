package dev.lightspeed.processor.template;

import dev.lightspeed.processor.template.Node.Attribute;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code :for="Todo todo : shown"}.
 *
 * @param type  as written, {@code var} where the author leaves it to javac; a box in place of a primitive type
 * @param items the expression after the colon
 */
record ForLoop(int at, String type, String name, Node.Hole items) {

    private static final Map<String, String> BOXES = Map.of(
            "int",
            "Integer",
            "long",
            "Long",
            "double",
            "Double",
            "float",
            "Float",
            "short",
            "Short",
            "byte",
            "Byte",
            "char",
            "Character",
            "boolean",
            "Boolean");

    /** The loop; null if it is none, which is reported. */
    static @Nullable ForLoop read(Attribute attribute, Problems problems) {
        String text = Declaration.text(attribute);
        Declaration declared = Declaration.read(text);
        if (declared == null || declared.after().size() < 2) {
            problems.error(attribute.at(), ":for takes an item and its list. Write :for=\"Item item : items\".");
            return null;
        }
        if (declared.isRefused(attribute.at(), problems)) {
            return null;
        }
        int from = declared.after().get(1).at();
        String items = text.substring(from).strip();
        String wrong = ExpressionText.mistake(items);
        if (wrong != null) {
            problems.error(attribute.value().get(0).at() + from, wrong);
            return null;
        }
        String type = BOXES.getOrDefault(declared.type(), declared.type());
        Node.Hole hole = new Node.Hole(attribute.value().get(0).at() + from, items);
        return new ForLoop(attribute.at(), type, declared.name(), hole);
    }

    /** The parameter of a lambda that takes the item. */
    String parameter(Scope scope) {
        return Declaration.parameter(type, name, scope);
    }
}
