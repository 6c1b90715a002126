package dev.lightspeed.processor.template;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Reads text with expressions in braces. Doubled braces are braces. */
final class PartReader {

    private final Letters in;
    private final Problems problems;
    private final List<Node.Part> parts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int textAt;
    private String signs = "}<";
    private boolean checked = true;

    PartReader(Letters in, Problems problems) {
        this.in = in;
        this.problems = problems;
    }

    /** The parts before the place where it stops, or all the rest. */
    List<Node.Part> read(BooleanSupplier stop) {
        while (!in.atEnd() && !stop.getAsBoolean()) {
            next();
        }
        endText();
        return parts;
    }

    /** Takes what is in braces as it is, since it is more than an expression. */
    PartReader unchecked() {
        checked = false;
        return this;
    }

    /** The same for the value of an attribute, where {@code <} is a letter like others. */
    List<Node.Part> inValue(BooleanSupplier stop) {
        signs = "}";
        return read(stop);
    }

    private void next() {
        if (in.at("{{") || in.at("}}")) {
            letter(2);
        } else if (in.at("{")) {
            Node.Hole hole = hole();
            if (hole != null) {
                endText();
                parts.add(hole);
            }
        } else {
            complain();
            letter(1);
        }
    }

    private void complain() {
        if (signs.indexOf(in.peek(0)) < 0) {
            return;
        }
        if (in.at("<")) {
            // What follows is likely the rest of the same mistake.
            signs = "}";
            problems.error(in.mark(), "a single < has no meaning. Write &lt; for the sign itself.");
        } else {
            problems.error(in.mark(), "a single } has no meaning. Write }} for the brace itself.");
        }
    }

    private void letter(int length) {
        textAt = text.isEmpty() ? in.mark() : textAt;
        text.append(in.peek(0));
        in.skip(length);
    }

    private void endText() {
        if (!text.isEmpty()) {
            parts.add(new Node.Text(textAt, text.toString()));
            text.setLength(0);
        }
    }

    /** An expression; null if it is none, which is reported. */
    Node.@Nullable Hole hole() {
        int brace = in.mark();
        in.skip(1);
        int at = in.mark();
        String java = in.readJava();
        if (java == null) {
            problems.error(
                    brace, "an expression that is never closed. End it with }, or write {{ for the brace itself.");
            return null;
        }
        String wrong = checked ? ExpressionText.mistake(java) : null;
        if (wrong != null) {
            problems.error(brace, wrong);
            return null;
        }
        return new Node.Hole(at + java.length() - java.stripLeading().length(), java.strip());
    }
}
