package dev.lightspeed.test.inside;

import dev.lightspeed.session.Errand;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs code of a test in the view of one page, and waits for what it gives. */
final class Visit implements Errand {

    private static final int PATIENCE = 15;

    private final Class<?> expected;
    private final InView<Object, ?> code;
    private final CompletableFuture<Answer> answer = new CompletableFuture<>();

    Visit(Class<?> expected, InView<Object, ?> code) {
        this.expected = expected;
        this.code = code;
    }

    // What is thrown is the test's to hear of, and not the log's.
    @Override
    public void run(Object view) {
        try {
            answer.complete(expected.isInstance(view) ? Answer.of(code.run(view)) : Answer.problem(otherView(view)));
        } catch (Throwable thrown) {
            answer.complete(
                    Answer.problem("inView: the code threw in the view " + expected.getName() + ".\n" + trace(thrown)));
        }
    }

    private String otherView(Object view) {
        return "inView: the page shows " + view.getClass().getName() + ", and the code is for " + expected.getName()
                + ". Name the class of the view; of a page in the pure style, the class of its model.";
    }

    private static String trace(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    Answer await() throws InterruptedException {
        try {
            return answer.get(PATIENCE, TimeUnit.SECONDS);
        } catch (TimeoutException late) {
            return Answer.problem("inView: the page had no turn for the code within " + PATIENCE
                    + " s. A handler of it has not come back, or its session has ended meanwhile.");
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
