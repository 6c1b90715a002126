package dev.lightspeed.processor.template;

import dev.lightspeed.processor.Hints;
import dev.lightspeed.processor.template.JavaText.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;

/**
 * Rewrites the expressions of a template for the class that draws it: {@code shown.size()} becomes {@code $it.shown.size()}.
 *
 * <p>Only names are looked at; what they lead to is for javac to check. A name is one that the expression itself declares, else a
 * local one of the template, else a member of the view or record, else a type or package.
 */
final class Expressions {

    /** The view or record in the generated class. With a dollar, as no author's name has. */
    static final String IT = "$it";

    private static final Set<String> QUALIFIERS = Set.of(".", "::", "new", "@");
    private static final Set<String> AFTER_VALUES =
            Set.of("+", "-", "*", "/", "%", "=", "!", "?", ":", "|", "^", ";", ")", "]", "}");
    private static final Set<String> WORDS_OF_JAVA = Set.of("yield", "var", "when", "record");

    private final Members members;
    private final Problems problems;

    Expressions(Members members, Problems problems) {
        this.members = members;
        this.problems = problems;
    }

    /** The Java of an expression in the generated class, on one line. */
    String java(Node.Hole hole, Scope scope) {
        List<Token> tokens = JavaText.tokens(hole.java());
        Rewriting rewriting = new Rewriting(hole, scope, tokens, Declared.in(tokens), labels(tokens));
        StringBuilder java = new StringBuilder();
        int end = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            java.append(hole.java().substring(end, token.at()).replace('\n', ' '));
            java.append(token.isWord() ? rewriting.word(i) : onOneLine(token.text()));
            end = token.end();
        }
        return java.toString();
    }

    private static String onOneLine(String literal) {
        String block = literal.startsWith("\"\"\"") ? JavaLiterals.textBlock(literal) : null;
        return block == null ? literal : JavaLiterals.quoted(block);
    }

    /** The indexes of the constants in {@code case A, B ->}, which are no names of the view. */
    private static Set<Integer> labels(List<Token> tokens) {
        Set<Integer> labels = new HashSet<>();
        for (int i = 1; i < tokens.size(); i++) {
            Token before = tokens.get(i - 1);
            if (before.is("case") || (before.is(",") && labels.contains(i - 2))) {
                labels.add(i);
            }
        }
        return labels;
    }

    /** One expression under way. */
    private final class Rewriting {

        private final Node.Hole hole;
        private final Scope scope;
        private final List<Token> tokens;
        private final Set<String> declared;
        private final Set<Integer> labels;

        Rewriting(Node.Hole hole, Scope scope, List<Token> tokens, Set<String> declared, Set<Integer> labels) {
            this.hole = hole;
            this.scope = scope;
            this.tokens = tokens;
            this.declared = declared;
            this.labels = labels;
        }

        String word(int at) {
            String word = tokens.get(at).text();
            if (word.equals("this")) {
                scope.readsMember();
                return IT;
            }
            if (is(at - 1, ".") && is(at - 2, "this")) {
                return members.isComponent(word) && !isCall(at) ? word + "()" : word;
            }
            if (is(at - 1, "new")) {
                members.type(word).flatMap(members::refusal).ifPresent(refusal -> problems.error(place(at), refusal));
            }
            boolean qualified =
                    at > 0 && (QUALIFIERS.contains(tokens.get(at - 1).text()) || isAfterTypes(at - 1));
            if (qualified) {
                noteUse(at, word);
            }
            return qualified || labels.contains(at) || !tokens.get(at).isName() ? word : name(at, word);
        }

        /** True for the end of the arguments in {@code List.<String>of()}. */
        private boolean isAfterTypes(int end) {
            int depth = 0;
            for (int i = end; i > 0 && is(end, ">"); i--) {
                depth += is(i, ">") ? 1 : is(i, "<") ? -1 : 0;
                if (depth == 0) {
                    return is(i - 1, ".") || is(i - 1, "::");
                }
            }
            return false;
        }

        /** Notes what may give another value next time, though the names before it mean the same. */
        private void noteUse(int at, String word) {
            if (is(at - 1, "new") || is(at - 1, "::")) {
                scope.readsMember();
            } else if (isCall(at)) {
                scope.calls(word);
            }
        }

        private String name(int at, String word) {
            if (isCall(at)) {
                return members.method(word)
                        .map(method -> member(at, word, method))
                        .orElseGet(() -> unknown(at, word));
            }
            if (declared.contains(word)) {
                return word;
            }
            Optional<String> local = scope.local(word);
            if (local.isPresent()) {
                return local.get();
            }
            return members.field(word).map(field -> member(at, word, field)).orElseGet(() -> unknown(at, word));
        }

        private String member(int at, String word, Element member) {
            if (!isCall(at) && members.isComponent(word)) {
                scope.readsMember();
                return IT + "." + word + "()";
            }
            members.refusal(member).ifPresent(refusal -> problems.error(place(at), refusal));
            if (member.getModifiers().contains(Modifier.STATIC)) {
                scope.readsStatic(member);
                return members.simpleType() + "." + word;
            }
            scope.readsMember();
            return IT + "." + word;
        }

        /** A type or package, or a mistake. */
        private String unknown(int at, String word) {
            boolean type = members.isType(word) || (Character.isUpperCase(word.charAt(0)) && !isConstant(at, word));
            boolean other = WORDS_OF_JAVA.contains(word) || (is(at + 1, ".") && members.isPackage(word));
            if (!namesConstant(at)) {
                scope.readsMember();
            }
            if (type) {
                members.type(word).flatMap(members::refusal).ifPresent(refusal -> problems.error(place(at), refusal));
            } else if (!other) {
                String what = isCall(at) ? word + "()" : word;
                problems.error(
                        place(at), members.type() + " has no \"" + what + "\"." + Hints.of(word, members.names()));
            }
            return word;
        }

        /** True for a type whose constant is named behind it. */
        private boolean namesConstant(int at) {
            return is(at + 1, ".")
                    && at + 2 < tokens.size()
                    && members.isConstant(
                            tokens.get(at).text(), tokens.get(at + 2).text())
                    && !isCall(at + 2);
        }

        /** True for a name in capitals that stands where a value does, and no type. */
        private boolean isConstant(int at, String word) {
            boolean capitals = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
            boolean cast = is(at - 1, "(") && is(at + 1, ")");
            return capitals
                    && !cast
                    && !is(at - 1, "instanceof")
                    && !is(at - 1, "<")
                    && (at + 1 == tokens.size()
                            || AFTER_VALUES.contains(tokens.get(at + 1).text()));
        }

        private boolean isCall(int at) {
            return is(at + 1, "(");
        }

        private boolean is(int at, String text) {
            return at >= 0 && at < tokens.size() && tokens.get(at).is(text);
        }

        private int place(int at) {
            return hole.at() + tokens.get(at).at();
        }
    }
}
