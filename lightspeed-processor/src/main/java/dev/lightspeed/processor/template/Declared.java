package dev.lightspeed.processor.template;

import dev.lightspeed.processor.template.JavaText.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the names that an expression declares itself: parameters of lambdas, variables of patterns and of blocks. */
final class Declared {

    private static final Set<String> TYPES =
            Set.of("boolean", "byte", "char", "double", "final", "float", "int", "long", "short");

    private static final Set<String> INSIDE_TYPES = Set.of(",", ".", "?", "<", ">", "[", "]", "extends", "super");

    private final List<Token> tokens;
    private final Set<String> names = new HashSet<>();

    private Declared(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The names, which mean the same in all of the expression. */
    static Set<String> in(List<Token> tokens) {
        Declared declared = new Declared(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            declared.token(i);
        }
        return declared.names;
    }

    private void token(int at) {
        if (is(at, "->")) {
            parameters(at - 1);
        } else if (tokens.get(at).isName() && at > 0 && (endsType(at - 1) || isArrayType(at - 1))) {
            names.add(tokens.get(at).text());
        }
    }

    /** {@code name ->} or {@code (name, other) ->}; with types each name follows one, which is found there. */
    private void parameters(int last) {
        if (isLabel(last)) {
            return;
        }
        if (last >= 0 && tokens.get(last).isName()) {
            names.add(tokens.get(last).text());
        }
        if (!is(last, ")")) {
            return;
        }
        for (int i = last - 1; i >= 0 && (tokens.get(i).isName() || is(i, ",")); i--) {
            if (tokens.get(i).isName()) {
                names.add(tokens.get(i).text());
            }
        }
    }

    /** True for the constant before the arrow in {@code case A, B ->}, which declares nothing. */
    private boolean isLabel(int last) {
        int i = last;
        while (i > 1 && is(i - 1, ",")) {
            i -= 2;
        }
        return is(i - 1, "case");
    }

    /** True for what a type may be written with. */
    static boolean isInType(Token token) {
        return token.isName() || TYPES.contains(token.text()) || INSIDE_TYPES.contains(token.text());
    }

    private boolean endsType(int at) {
        Token token = tokens.get(at);
        return TYPES.contains(token.text())
                || (token.isName() && !is(at, "yield") && !is(at, "when"))
                || (token.is(">") && closesType(at));
    }

    private boolean isArrayType(int at) {
        return is(at, "]") && is(at - 1, "[") && at > 1 && (endsType(at - 2) || isArrayType(at - 2));
    }

    /** True for the end of {@code List<String>}, not for a comparison. */
    private boolean closesType(int end) {
        int depth = 0;
        for (int i = end; i > 0; i--) {
            depth += is(i, ">") ? 1 : is(i, "<") ? -1 : 0;
            if (depth == 0) {
                return Character.isUpperCase(tokens.get(i - 1).text().charAt(0));
            }
            if (!isInType(tokens.get(i))) {
                return false;
            }
        }
        return false;
    }

    private boolean is(int at, String text) {
        return at >= 0 && tokens.get(at).is(text);
    }
}
