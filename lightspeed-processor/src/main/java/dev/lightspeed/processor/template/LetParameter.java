package dev.lightspeed.processor.template;

import dev.lightspeed.processor.template.Node.Attribute;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/** {@code :let="Item item"}: what a slot calls the value that its component gives it. */
record LetParameter(int at, String type, String name) {

    private static final Pattern FORM = Pattern.compile("\\s*(.+?)\\s+(\\w+)\\s*", Pattern.DOTALL);

    /** The parameter; null if it is none, which is reported. */
    static @Nullable LetParameter read(Attribute attribute, Problems problems) {
        String text = attribute.hole().map(Node.Hole::java).orElse(attribute.isConstant() ? attribute.text() : "");
        Matcher form = FORM.matcher(text);
        if (form.matches() && ForLoop.isType(form.group(1)) && SourceVersion.isName(form.group(2))) {
            return new LetParameter(attribute.at(), form.group(1), form.group(2));
        }
        problems.error(attribute.at(), ":let takes a type and a name. Write :let=\"Item item\".");
        return null;
    }

    /** The parameter of a lambda that takes the value. */
    String parameter(Scope scope) {
        String java = scope.local(name).orElse(name);
        return type.equals("var") ? java : type + " " + java;
    }
}
