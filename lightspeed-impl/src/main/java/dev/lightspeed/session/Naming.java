package dev.lightspeed.session;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words by which browsers find one session. Used in turns. */
final class Naming {

    private final Words words;

    /** The session's place in the waiting room, or what the browser resumes with. */
    private String word = "";

    /** The word before, good until the browser shows that it knows the new one: the answer with it may be lost. */
    private String last = "";

    Naming(Words words) {
        this.words = words;
    }

    /** Whether the word still finds the session: while a hello waited for its turn, another may have replaced it. */
    boolean isFoundBy(@Nullable String known) {
        return word.equals(known) || last.equals(known);
    }

    /**
     * Gives the word by which the session is found from now on.
     *
     * @param known the word that the browser has used, good until it shows that it knows the new one; empty for none
     */
    String rename(String known) {
        for (String old : List.of(word, last)) {
            if (!old.equals(known)) {
                words.forget(old);
            }
        }
        last = known;
        word = Secret.word();
        return word;
    }

    /** The browser has shown that it knows the word. */
    void known() {
        if (!last.isEmpty()) {
            words.forget(last);
            last = "";
        }
    }

    /** Nothing finds the session any more. */
    void forget() {
        words.forget(word);
        words.forget(last);
    }
}
