package dev.lightspeed.render;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The objects that rows were drawn from, of the lists whose rows stay as long as their objects do. A list is known by the cell of its head.
 */
final class Items {

    private static final int KEPT = 1 << 14;

    private @Nullable Object[] items;
    private int[] lists;
    private @Nullable Class<?>[] drawers;
    private int size;
    private int ends;

    Items() {
        this(new Object[0], new int[0], new Class<?>[0]);
    }

    private Items(@Nullable Object[] items, int[] lists, @Nullable Class<?>[] drawers) {
        this.items = items;
        this.lists = lists;
        this.drawers = drawers;
        this.size = items.length;
        this.ends = lists.length;
    }

    /** Lets go of all objects; keeps the room for others. */
    void clear() {
        Arrays.fill(items, 0, size, null);
        if (items.length > KEPT) {
            items = new Object[0];
        }
        size = 0;
        ends = 0;
    }

    /**
     * Begins a list, whose objects follow.
     *
     * @param drawer of its rows: a template that was compiled again draws the same objects in another way
     */
    void begin(int head, Class<?> drawer) {
        if (ends + 2 > lists.length) {
            lists = Arrays.copyOf(lists, 2 * ends + 2);
            drawers = Arrays.copyOf(drawers, ends + 1);
        }
        drawers[ends / 2] = drawer;
        lists[ends++] = head;
        lists[ends++] = size;
    }

    void add(@Nullable Object item) {
        if (size == items.length) {
            items = Arrays.copyOf(items, 2 * size + 16);
        }
        items[size++] = item;
    }

    /** Where the objects of a list begin; -1 if it is none of these lists, or was drawn by another. */
    int first(int head, Class<?> drawer) {
        for (int i = 0; i < ends; i += 2) {
            if (lists[i] == head && drawers[i / 2] == drawer) {
                return lists[i + 1];
            }
        }
        return -1;
    }

    /** The object at this index, as {@link #first} counts. */
    @Nullable
    Object get(int index) {
        return items[index];
    }

    boolean isEmpty() {
        return ends == 0;
    }

    /** These, in arrays of just their size: those of the ones before, if they fit. */
    Items kept(Items before) {
        if (before.items.length != size || before.lists.length != ends) {
            return new Items(Arrays.copyOf(items, size), Arrays.copyOf(lists, ends), Arrays.copyOf(drawers, ends / 2));
        }
        System.arraycopy(items, 0, before.items, 0, size);
        System.arraycopy(lists, 0, before.lists, 0, ends);
        System.arraycopy(drawers, 0, before.drawers, 0, ends / 2);
        return before;
    }

    /** The heap they hold with compressed references, without object heads and the objects. */
    long bytes() {
        return 4L * (items.length + lists.length + drawers.length);
    }
}
