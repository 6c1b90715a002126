package dev.lightspeed.processor.reload;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** What javac had to say, as the author of a template needs it: with the place in the template, not in the class made from it. */
final class Mistakes {

    private static final Pattern PLACE = Pattern.compile(" // (\\S.*?:\\d+:\\d+)$");

    private Mistakes() {}

    /** The errors among it. */
    static List<String> of(List<Diagnostic<? extends JavaFileObject>> said) {
        return said.stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .map(Mistakes::text)
                .distinct()
                .toList();
    }

    private static String text(Diagnostic<? extends JavaFileObject> said) {
        String message = said.getMessage(Locale.ROOT);
        JavaFileObject source = said.getSource();
        return source instanceof MemoryFile generated
                ? place(generated.text(), said.getLineNumber()) + message
                : message;
    }

    /** A statement may take several lines, so the nearest place before counts where the line has none. */
    private static String place(String java, long line) {
        return java.lines()
                .limit(line)
                .map(PLACE::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1) + ": ")
                .reduce("", (before, after) -> after);
    }
}
