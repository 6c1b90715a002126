package dev.lightspeed.render;

import dev.lightspeed.html.Template;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * What lists of staying rows wrote that went from one list that can never change to another: many pages that show the same go
 * the same way, and it is drawn and encoded for the second of them, then only copied. For use by any thread.
 *
 * <p>A table of so many places: a newer way may take the place of an older. It keeps no list from being collected.
 */
final class Shares {

    private static final int PLACES = 64;

    /** In cells, and in characters. */
    private static final int LARGEST = 1 << 13;

    private final AtomicReferenceArray<@Nullable Share> places = new AtomicReferenceArray<>(PLACES);

    /**
     * The way from one list to another.
     *
     * @param drawer   of the rows
     * @param template of the rows
     */
    record Way(List<?> from, List<?> to, Class<?> drawer, Template template) {

        private int place() {
            return (31 * System.identityHashCode(to) + System.identityHashCode(from) + drawer.hashCode() & 0x7fffffff)
                    % PLACES;
        }
    }

    /**
     * What was written on a way.
     *
     * @param imprint   of the rows
     * @param before    the number of cells of the rows before
     * @param templates that were begun anew
     */
    record Written(String patch, Imprint imprint, int rows, int before, List<Template> templates) {}

    /** A way that was gone, and what was written if it was gone twice. */
    private record Share(
            WeakReference<List<?>> from,
            WeakReference<List<?>> to,
            Class<?> drawer,
            Template template,
            @Nullable Written written) {

        Share(Way way, @Nullable Written written) {
            this(new WeakReference<>(way.from), new WeakReference<>(way.to), way.drawer, way.template, written);
        }

        boolean isOf(Way way) {
            return from.refersTo(way.from) && to.refersTo(way.to) && drawer == way.drawer && template == way.template;
        }
    }

    /** What was written on the way, if it is known. */
    @Nullable
    Written written(Way way) {
        Share share = places.get(way.place());
        return share == null || !share.isOf(way) ? null : share.written;
    }

    /** Whether the way was gone before; from now on it was. */
    boolean isGoneAgain(Way way) {
        Share share = places.get(way.place());
        if (share != null && share.isOf(way)) {
            return true;
        }
        places.set(way.place(), new Share(way, null));
        return false;
    }

    void keep(Way way, Written written) {
        if (written.imprint.cells.length <= LARGEST && written.patch.length() <= LARGEST) {
            places.set(way.place(), new Share(way, written));
        }
    }
}
