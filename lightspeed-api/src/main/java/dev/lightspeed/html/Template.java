package dev.lightspeed.html;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Markup with slots, parsed once.
 *
 * <p>It has a number, which is small and known in this process only, and a fingerprint, which is the same everywhere. The
 * fixed strings come in two forms: plain, and with the attribute {@code ls-s} that names the slots of an element. Immutable.
 */
public final class Template {

    /** How many templates a process keeps. A constant in the source is one template, so this is far away. */
    public static final int LIMIT = 10_000;

    private static final Map<String, Template> PARSED = new ConcurrentHashMap<>();
    private static final List<Template> NUMBERED = new CopyOnWriteArrayList<>();
    private static final int[] NONE = {};

    private final int number;
    private final String fingerprint;
    private final TemplateSlot[] slots;
    private final boolean[] whole;
    private final String[] openings;
    private final String[] plain;
    private final String[] marked;
    private final ScriptTag[] scripts;
    private final String markup;
    private final Set<String> roots;
    private final Set<String> exposed;
    private final @Nullable Inside[] insides;
    private volatile @Nullable Place fitted;

    private Template(int number, TemplateParts parts) {
        this.number = number;
        this.slots = parts.slots().toArray(TemplateSlot[]::new);
        this.whole = whole(slots);
        this.openings =
                parts.slots().stream().map(slot -> " " + slot.name() + "=\"").toArray(String[]::new);
        this.plain = parts.plain().toArray(String[]::new);
        this.marked = parts.marked().toArray(String[]::new);
        this.scripts = parts.scripts().toArray(ScriptTag[]::new);
        this.roots = parts.roots();
        this.exposed = parts.exposed();
        this.insides = new Inside[slots.length];
        this.markup = markup(marked, slots);
        this.fingerprint = fingerprint(markup);
    }

    /**
     * The template of this source; parsed at its first use.
     *
     * @throws TemplateException if it cannot be read, or {@value #LIMIT} templates are there already
     */
    public static Template parse(String source) {
        Template known = PARSED.get(source);
        return known != null ? known : PARSED.computeIfAbsent(source, Template::read);
    }

    private static Template read(String source) {
        TemplateParts parts = new TemplateParser(Cursor.template(source)).parse();
        synchronized (NUMBERED) {
            if (NUMBERED.size() == LIMIT) {
                throw new TemplateException(Where.now() + ": this would be template number " + (LIMIT + 1)
                        + ". A template must be a constant: put what changes into holes, html(\"<p>{}</p>\", value).");
            }
            Template template = new Template(NUMBERED.size(), parts);
            NUMBERED.add(template);
            return template;
        }
    }

    /** The template with this number. */
    public static Template numbered(int number) {
        return NUMBERED.get(number);
    }

    /** Counts from 0 in this process. */
    public int number() {
        return number;
    }

    /** 64 bits of SHA-256 over {@link #markup} in base64url: 11 characters. */
    public String fingerprint() {
        return fingerprint;
    }

    /** The number of its slots. */
    public int slots() {
        return slots.length;
    }

    /** The slot at this index, in document order. */
    public TemplateSlot slot(int index) {
        return slots[index];
    }

    /** The fixed string before the slot at this index; after the last slot for the index {@link #slots()}. */
    public String plain(int index) {
        return plain[index];
    }

    /** The same with {@code ls-s} on elements that have slots. */
    public String marked(int index) {
        return marked[index];
    }

    /** Where a nonce can be written into {@link #marked} at this index: in the start tag of each script, in order. */
    public int[] scripts(int index) {
        return scripts.length == 0 ? NONE : scripts(index, ScriptTag::marked);
    }

    private int[] scripts(int index, ToIntFunction<ScriptTag> place) {
        return Arrays.stream(scripts)
                .filter(tag -> tag.fixed() == index)
                .mapToInt(place)
                .toArray();
    }

    /** Appends {@link #plain} with the nonce on each script; without it where it is empty. */
    void plain(int index, String nonce, StringBuilder out) {
        if (scripts.length == 0) {
            out.append(plain[index]);
        } else {
            Markup.nonces(plain[index], scripts(index, ScriptTag::plain), nonce, out);
        }
    }

    /** What stands before the value of an attribute slot. */
    String opening(int index) {
        return openings[index];
    }

    /** What a browser builds pieces from: all fixed strings with markers for empty slots. */
    public String markup() {
        return markup;
    }

    /**
     * Checks that browsers keep this template where it is put.
     *
     * @throws TemplateException if the HTML parser would move its elements out of the slot, drop them, or end an element
     *     around it for them
     */
    public void fits(Place place) {
        // Rows ask for the same place again and again.
        if (place == fitted) {
            return;
        }
        place.check(roots, exposed);
        fitted = place;
    }

    /** Where a piece in the slot at this index stands, if this template stands at the place. */
    public Place inside(int index, Place place) {
        Inside last = insides[index];
        if (last == null || last.outer != place) {
            last = new Inside(place, place.inside(slots[index]));
            insides[index] = last;
        }
        return last.place;
    }

    /** The place in a slot found last. Threads that race find the same again. */
    private record Inside(Place outer, Place place) {}

    /** Whether a single value fills the slot alone; kept, since each row asks for each slot. */
    boolean whole(int index) {
        return whole[index];
    }

    private static boolean[] whole(TemplateSlot[] slots) {
        boolean[] whole = new boolean[slots.length];
        for (int i = 0; i < slots.length; i++) {
            whole[i] = slots[i].whole();
        }
        return whole;
    }

    int holes() {
        return Arrays.stream(slots).mapToInt(TemplateSlot::holes).sum();
    }

    private static String markup(String[] marked, TemplateSlot[] slots) {
        StringBuilder markup = new StringBuilder(marked[0]);
        for (int i = 0; i < slots.length; i++) {
            if (slots[i].kind() == TemplateSlot.Kind.TEXT) {
                markup.append("<!---->").append(slots[i].closed() ? "<!--;-->" : "");
            }
            markup.append(marked[i + 1]);
        }
        return markup.toString();
    }

    private static String fingerprint(String markup) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(markup.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, 8));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "template " + number + ": " + markup;
    }
}
