package dev.lightspeed.render;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The objects that rows were drawn from, of the lists whose rows stay as long as their objects do. A list is known by the cell of its head. One that
 * can never change is kept itself, others object by object.
 */
final class Items {

    private static final int KEPT = 1 << 14;

    /** Those of {@link List#of} and {@link List#copyOf}. */
    private static final Set<Class<?>> IMMUTABLE =
            Set.of(List.of().getClass(), List.of(1).getClass());

    private @Nullable Object[] items;

    /** Of each list the cell of its head and where its objects begin. */
    private int[] lists;

    private @Nullable Class<?>[] drawers;
    private @Nullable List<?>[] wholes;
    private int size;
    private int count;

    Items() {
        this(new Object[0], new int[0], new Class<?>[0], new List<?>[0]);
    }

    private Items(@Nullable Object[] items, int[] lists, @Nullable Class<?>[] drawers, @Nullable List<?>[] wholes) {
        this.items = items;
        this.lists = lists;
        this.drawers = drawers;
        this.wholes = wholes;
        this.size = items.length;
        this.count = drawers.length;
    }

    /** The list, if it can never change; otherwise {@code null}. */
    static @Nullable List<?> whole(Iterable<?> all) {
        return IMMUTABLE.contains(all.getClass()) ? (List<?>) all : null;
    }

    /** Lets go of all objects; keeps the room for others. */
    void clear() {
        Arrays.fill(items, 0, size, null);
        Arrays.fill(wholes, 0, count, null);
        if (items.length > KEPT) {
            items = new Object[0];
        }
        size = 0;
        count = 0;
    }

    /**
     * Begins a list, whose objects follow unless it is given whole.
     *
     * @param drawer of its rows: a template that was compiled again draws the same objects in another way
     */
    void begin(int head, Class<?> drawer, @Nullable List<?> whole) {
        if (count == drawers.length) {
            lists = Arrays.copyOf(lists, 2 * count + 2);
            drawers = Arrays.copyOf(drawers, count + 1);
            wholes = Arrays.copyOf(wholes, count + 1);
        }
        lists[2 * count] = head;
        lists[2 * count + 1] = size;
        wholes[count] = whole;
        drawers[count++] = drawer;
    }

    /** The next object of the list begun last; of no use where that is there whole. */
    void add(@Nullable Object item) {
        if (wholes[count - 1] != null) {
            return;
        }
        if (size == items.length) {
            items = Arrays.copyOf(items, 2 * size + 16);
        }
        items[size++] = item;
    }

    /** The number of a list; -1 if it is none of these, or was drawn by another. */
    int list(int head, Class<?> drawer) {
        for (int list = 0; list < count; list++) {
            if (lists[2 * list] == head && drawers[list] == drawer) {
                return list;
            }
        }
        return -1;
    }

    /** The list itself, if it can never change. */
    @Nullable
    List<?> whole(int list) {
        return list < 0 ? null : wholes[list];
    }

    /** The object of a row. */
    @Nullable
    Object get(int list, int row) {
        List<?> whole = wholes[list];
        return whole == null ? items[lists[2 * list + 1] + row] : whole.get(row);
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** These, in arrays of just their size: those of the ones before, if they fit. */
    Items kept(Items before) {
        if (before.items.length != size || before.drawers.length != count) {
            return new Items(
                    Arrays.copyOf(items, size),
                    Arrays.copyOf(lists, 2 * count),
                    Arrays.copyOf(drawers, count),
                    Arrays.copyOf(wholes, count));
        }
        System.arraycopy(items, 0, before.items, 0, size);
        System.arraycopy(lists, 0, before.lists, 0, 2 * count);
        System.arraycopy(drawers, 0, before.drawers, 0, count);
        System.arraycopy(wholes, 0, before.wholes, 0, count);
        return before;
    }

    /** The heap they hold with compressed references, without object heads and the objects. */
    long bytes() {
        return 4L * (items.length + lists.length + drawers.length + wholes.length);
    }
}
