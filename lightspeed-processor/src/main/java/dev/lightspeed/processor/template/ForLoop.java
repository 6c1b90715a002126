package dev.lightspeed.processor.template;

import dev.lightspeed.processor.template.Node.Attribute;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/**
 * {@code :for="Todo todo : shown"}.
 *
 * @param type  as written, {@code var} where the author leaves it to javac; a box in place of a primitive type
 * @param items the expression after the colon
 */
record ForLoop(int at, String type, String name, Node.Hole items) {

    private static final Pattern FORM =
            Pattern.compile("\\s*(?:final\\s+)?(.+?)\\s+(\\w+)\\s*:(?!:)\\s*(.+?)\\s*", Pattern.DOTALL);

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
        String text = attribute.hole().map(Node.Hole::java).orElse(attribute.isConstant() ? attribute.text() : "");
        Matcher form = FORM.matcher(text);
        if (!form.matches() || !isType(form.group(1)) || !SourceVersion.isName(form.group(2))) {
            problems.error(attribute.at(), ":for takes an item and its list. Write :for=\"Item item : items\".");
            return null;
        }
        String mistake = ExpressionText.mistake(form.group(3));
        if (mistake != null) {
            problems.error(attribute.at(), mistake);
            return null;
        }
        int from = attribute.value().get(0).at() + form.start(3);
        String type = BOXES.getOrDefault(form.group(1), form.group(1));
        return new ForLoop(attribute.at(), type, form.group(2), new Node.Hole(from, form.group(3)));
    }

    /** The parameter of a lambda that takes the item. */
    String parameter(Scope scope) {
        String java = scope.local(name).orElse(name);
        return type.equals("var") ? java : type + " " + java;
    }

    static boolean isType(String text) {
        return text.matches("[\\w.$]+(\\s*<[\\w.$<>?,&\\s]*>)?(\\s*\\[\\s*])*");
    }
}
