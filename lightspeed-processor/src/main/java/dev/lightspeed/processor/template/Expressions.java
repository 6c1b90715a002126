package dev.lightspeed.processor.template;

import dev.lightspeed.processor.Hints;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;

/**
 * Rewrites the expressions of a template for the class that draws it: {@code shown.size()} becomes {@code it.shown.size()}.
 *
 * <p>Only names are looked at; what they lead to is for javac to check. A name is a local one of the template or of the expression
 * itself, else a member of the view or record, else a type or package.
 */
final class Expressions {

    private static final Pattern PATTERN_VARIABLE =
            Pattern.compile("\\binstanceof\\s+(?:final\\s+)?[\\w.<>?, ]+?\\s+(\\w+)\\b");
    private static final Pattern ONE_PARAMETER = Pattern.compile("\\b(\\w+)\\s*->");
    private static final Pattern LAST_WORDS = Pattern.compile("(\\w+)\\s*(?:,|$)");
    private static final Pattern PARAMETERS = Pattern.compile("\\(([\\w\\s,.<>?]*)\\)\\s*->");
    private static final Set<String> PACKAGES = Set.of("java", "javax", "jakarta", "org", "com", "net", "io", "dev");

    private final Members members;
    private final Problems problems;

    Expressions(Members members, Problems problems) {
        this.members = members;
        this.problems = problems;
    }

    /** The Java of an expression in the generated class, on one line unless it has a text block. */
    String java(Node.Hole hole, Scope scope) {
        String text = hole.java();
        Set<String> locals = declared(text);
        StringBuilder java = new StringBuilder();
        String before = "";
        for (int at = 0; at < text.length(); ) {
            int end = JavaText.next(text, at);
            String word = text.substring(at, end);
            boolean isName = JavaText.isWordStart(text, at) && !isQualified(before) && !locals.contains(word);
            java.append(isName ? name(hole, at, word, following(text, end), scope) : onOneLine(word));
            before = word.isBlank() ? before : word;
            at = end;
        }
        return java.toString();
    }

    private static boolean isQualified(String before) {
        return before.equals(".") || before.equals(":") || before.equals("new") || before.equals("case");
    }

    private static String onOneLine(String word) {
        return word.isBlank() || word.startsWith("/*") ? word.replace('\n', ' ') : word;
    }

    private static char following(String text, int end) {
        int at = end;
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
        return at < text.length() ? text.charAt(at) : '\0';
    }

    /** The names that the expression itself declares: parameters of lambdas and variables of patterns. */
    private static Set<String> declared(String text) {
        Set<String> names = new HashSet<>();
        for (Pattern pattern : new Pattern[] {PATTERN_VARIABLE, ONE_PARAMETER}) {
            Matcher found = pattern.matcher(text);
            while (found.find()) {
                names.add(found.group(1));
            }
        }
        Matcher parameters = PARAMETERS.matcher(text);
        while (parameters.find()) {
            Matcher last = LAST_WORDS.matcher(parameters.group(1));
            while (last.find()) {
                names.add(last.group(1));
            }
        }
        return names;
    }

    private String name(Node.Hole hole, int at, String word, char following, Scope scope) {
        if (word.equals("this")) {
            return "it";
        }
        if (SourceVersion.isKeyword(word)) {
            return word;
        }
        Optional<String> local = scope.local(word);
        if (local.isPresent()) {
            return local.get();
        }
        boolean call = following == '(';
        Optional<Element> member = call ? members.method(word) : members.field(word);
        return member.isPresent()
                ? member(hole, at, word, call, member.get(), scope)
                : other(hole, at, word, following);
    }

    private String member(Node.Hole hole, int at, String word, boolean call, Element member, Scope scope) {
        if (!call && members.isComponent(word)) {
            scope.readsMember();
            return "it." + word + "()";
        }
        if (member.getModifiers().contains(Modifier.PRIVATE)) {
            problems.error(
                    hole.at() + at,
                    word + " is private in " + members.type()
                            + ", which a template cannot read. Make it package-private.");
        }
        if (member.getModifiers().contains(Modifier.STATIC)) {
            scope.readsStatic(member);
            return member.getEnclosingElement() + "." + word;
        }
        scope.readsMember();
        return "it." + word;
    }

    private String other(Node.Hole hole, int at, String word, char following) {
        boolean maybeType = Character.isUpperCase(word.charAt(0));
        boolean maybePackage = following == '.' && PACKAGES.contains(word);
        if (!maybeType && !maybePackage) {
            String what = following == '(' ? word + "()" : word;
            problems.error(
                    hole.at() + at, members.type() + " has no \"" + what + "\"." + Hints.of(word, members.names()));
        }
        return word;
    }
}
