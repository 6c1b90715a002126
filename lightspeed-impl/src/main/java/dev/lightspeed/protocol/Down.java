package dev.lightspeed.protocol;

import dev.lightspeed.Instruction.Navigate.Kind;
import java.util.List;
import java.util.Locale;

/** A message of the server: protocol 2, section 5. */
public sealed interface Down {

    /** The message as it is sent; trailing parts that say nothing are left out. */
    String encode();

    /** How a connection begins. */
    enum Mode {
        /** The session drawn by the GET goes on. */
        ADOPT,
        /** A session that lost its connection goes on. */
        RESUME,
        /** A new session took its place. */
        REJOIN;

        String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Answers a hello.
     *
     * @param resume secret; brings the next connection back to this session
     * @param ref    the last event handled
     * @param beat   the time within which the browser should be heard, in milliseconds
     * @param window how many messages may be unacknowledged
     * @param same   after a rejoin: the page shows the new session already
     */
    record HelloAnswer(Mode mode, String resume, int epoch, long ref, long beat, int window, boolean same)
            implements Down {

        @Override
        public String encode() {
            return new JsonText()
                    .raw("[\"hello\",{\"v\":" + Up.VERSION + ",\"mode\":")
                    .string(mode.text())
                    .raw(",\"resume\":")
                    .string(resume)
                    .raw(",\"epoch\":" + epoch + ",\"ref\":" + ref + ",\"beat\":" + beat + ",\"window\":" + window)
                    .raw(same ? ",\"same\":true}]" : "}]")
                    .toString();
        }
    }

    /**
     * Brings the page to the newest drawing.
     *
     * @param ref     the newest event answered, with all before it; 0 for none
     * @param patch   JSON of section 3; empty when nothing changed
     */
    record Diff(long seq, int epoch, long ref, String patch, List<Effect> effects, List<Statics> templates)
            implements Down {

        public Diff {
            effects = List.copyOf(effects);
            templates = List.copyOf(templates);
        }

        @Override
        public String encode() {
            boolean bare = effects.isEmpty() && templates.isEmpty();
            JsonText text = new JsonText().head("d", seq, epoch).raw(",").number(ref);
            if (!patch.isEmpty() || !bare) {
                text.raw(",").raw(patch.isEmpty() ? "[]" : patch);
            }
            if (!bare) {
                text.raw(",").array(effects, (effect, json) -> json.raw(effect.json()));
            }
            if (!templates.isEmpty()) {
                text.raw(",").array(templates, Statics::write);
            }
            return text.raw("]").toString();
        }
    }

    /** Leads the browser to a URL of this origin. */
    record Navigate(long seq, int epoch, Kind kind, String url) implements Down {
        @Override
        public String encode() {
            return new JsonText()
                    .head("n", seq, epoch)
                    .raw(",")
                    .string(kind.name().toLowerCase(Locale.ROOT))
                    .raw(",")
                    .string(url)
                    .raw("]")
                    .toString();
        }
    }

    /**
     * An event failed, or a drawing.
     *
     * @param ref  the event, 0 where no event is to blame
     * @param code dotted, section 8
     */
    record Failure(long seq, int epoch, long ref, String code) implements Down {
        @Override
        public String encode() {
            return new JsonText()
                    .head("f", seq, epoch)
                    .raw(",")
                    .number(ref)
                    .raw(",")
                    .string(code)
                    .raw("]")
                    .toString();
        }
    }

    /** Answers a beat. */
    record Beat() implements Down {
        @Override
        public String encode() {
            return "[\"b\"]";
        }
    }

    /** A template as a browser gets it, section 2. */
    record Statics(int number, String fingerprint, String html) {

        void write(JsonText text) {
            text.raw("[")
                    .number(number)
                    .raw(",")
                    .string(fingerprint)
                    .raw(",")
                    .string(html)
                    .raw("]");
        }
    }
}
