package dev.lightspeed.processor.template;

/** Writes the lines of a generated class, indented, and keeps which line came from which line of the template. */
final class JavaWriter {

    private final Source source;
    private final StringBuilder out = new StringBuilder();
    private final StringBuilder lines = new StringBuilder();
    private int line = 1;
    private int depth;

    JavaWriter(Source source) {
        this.source = source;
    }

    /** Writes a line. Brackets that stay open indent what follows. */
    JavaWriter line(String java) {
        int closedFirst = java.startsWith("}") || java.startsWith(")") ? 1 : 0;
        String indent = java.isEmpty() ? "" : "    ".repeat(Math.max(0, depth - closedFirst));
        out.append(indent).append(java).append('\n');
        line++;
        depth += balance(java);
        return this;
    }

    /** Writes a line that has Java of the author, with the place it comes from, which javac shows in its messages. */
    JavaWriter line(String java, int at) {
        lines.append(lines.isEmpty() ? "" : " ").append(line).append(' ').append(source.line(at));
        return line(java + " // " + source.place(at));
    }

    /** Writes a line that comes from no single line of the template. */
    JavaWriter unplaced(String java) {
        lines.append(lines.isEmpty() ? "" : " ").append(line).append(" 0");
        return line(java);
    }

    /** Pairs of numbers: a line of the class and its line of the template, the first ones rising. */
    String lines() {
        return lines.toString();
    }

    /** How many brackets are open. */
    int depth() {
        return depth;
    }

    /** The number of the next line. */
    int next() {
        return line;
    }

    private static int balance(String java) {
        int balance = 0;
        for (int at = 0; at < java.length() && !java.startsWith("//", at); at = JavaText.next(java, at)) {
            char c = java.charAt(at);
            if (c == '(' || c == '{') {
                balance++;
            } else if (c == ')' || c == '}') {
                balance--;
            }
        }
        return balance;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
