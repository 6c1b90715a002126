package dev.lightspeed.processor.template;

import dev.lightspeed.processor.template.JavaText.Token;
import dev.lightspeed.processor.template.Node.Attribute;
import java.util.List;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/**
 * A type and a name, as a parameter has them.
 *
 * @param type  as written, {@code var} where the author leaves it to javac
 * @param after the tokens that follow
 */
record Declaration(String type, String name, List<Token> after) {

    /** What the value of {@code :for} or {@code :let} says, with braces around it or without. */
    static String text(Attribute attribute) {
        return attribute.hole().map(Node.Hole::java).orElse(attribute.isConstant() ? attribute.text() : "");
    }

    /** What the text begins with; null if that is no declaration. */
    static @Nullable Declaration read(String text) {
        List<Token> tokens = JavaText.tokens(text);
        int start = !tokens.isEmpty() && tokens.get(0).is("final") ? 1 : 0;
        int end = start;
        while (end < tokens.size() && !tokens.get(end).is(":")) {
            end++;
        }
        int name = end - 1;
        if (name <= start || !tokens.subList(start, name).stream().allMatch(Declared::isInType)) {
            return null;
        }
        Token last = tokens.get(name - 1);
        boolean word = tokens.get(name).isWord()
                || Character.isLetterOrDigit(text.charAt(tokens.get(name).at()));
        return word && (last.isWord() || last.is(">") || last.is("]"))
                ? new Declaration(
                        text.substring(tokens.get(start).at(), last.end()),
                        tokens.get(name).text(),
                        tokens.subList(end, tokens.size()))
                : null;
    }

    /** True when the name cannot be that of a local, which is reported. */
    boolean isRefused(int at, Problems problems) {
        if (SourceVersion.isKeyword(name)) {
            problems.error(at, name + " is a word of Java. Choose another name.");
            return true;
        }
        if (!SourceVersion.isIdentifier(name)) {
            problems.error(at, name + " is no name in Java. Begin it with a letter.");
            return true;
        }
        return false;
    }

    /** The parameter of a lambda. */
    static String parameter(String type, String name, Scope scope) {
        String java = scope.local(name).orElse(name);
        return type.equals("var") ? java : type.replace('\n', ' ') + " " + java;
    }
}
