package dev.lightspeed.html;

import java.lang.StackWalker.Option;
import java.lang.StackWalker.StackFrame;

/** The place in the author's source that an error speaks of. */
final class Where {

    private Where() {}

    /** File and line of the nearest caller outside this library. */
    static String now() {
        return StackWalker.getInstance(Option.RETAIN_CLASS_REFERENCE)
                .walk(frames -> frames.filter(Where::isAuthors)
                        .findFirst()
                        .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
                        .orElse("template"));
    }

    private static boolean isAuthors(StackFrame frame) {
        Class<?> type = frame.getDeclaringClass();
        boolean platform = type.getClassLoader() == null || type.getName().startsWith("java.");
        return !platform
                && type.getProtectionDomain() != Where.class.getProtectionDomain()
                && !origin(type).equals(origin(Where.class));
    }

    private static Object origin(Class<?> type) {
        var source = type.getProtectionDomain().getCodeSource();
        return source == null || source.getLocation() == null
                ? type
                : source.getLocation().toString();
    }
}
