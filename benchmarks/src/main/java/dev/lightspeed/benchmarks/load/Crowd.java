package dev.lightspeed.benchmarks.load;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/** All open lines, read by one thread. */
final class Crowd implements AutoCloseable {

    private static final int BUFFER = 1 << 18;
    private static final int NO_CLOSING = 1006;
    private static final long SWEEP = 50;
    private static final long BEATS = TimeUnit.SECONDS.toNanos(1);
    private static final long PATIENCE = 30;

    private final Selector selector = Selector.open();
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
    private final Queue<FutureTask<?>> tasks = new ConcurrentLinkedQueue<>();
    private final Queue<Line> owing = new ArrayDeque<>();
    private final Map<Integer, LongAdder> closings = new ConcurrentHashMap<>();
    private final LongAdder up = new LongAdder();
    private final LongAdder framesUp = new LongAdder();
    private final Thread reader = new Thread(this::run, "crowd");
    private volatile boolean open = true;
    private boolean eager;
    private long beatAt;
    private Tally tally = new Tally();

    Crowd() throws IOException {
        reader.setDaemon(true);
        reader.start();
    }

    /** Whose bytes are read from now on; called once for each line. */
    void add(Line line, FrameReader frames) throws IOException {
        line.channel().configureBlocking(false);
        call(() -> line.channel().register(selector, SelectionKey.OP_READ, new Reading(line, frames)));
    }

    private record Reading(Line line, FrameReader frames) {}

    /** Runs on the thread that reads, and waits for it. */
    <T> T call(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        tasks.add(task);
        selector.wakeup();
        try {
            return task.get(PATIENCE, TimeUnit.SECONDS);
        } catch (Exception failed) {
            throw new IllegalStateException("The thread that reads did not do its work", failed);
        }
    }

    /** Ends a phase: gives what it counted. */
    Tally next() {
        return call(() -> {
            Tally last = tally;
            tally = new Tally();
            return last;
        });
    }

    /** Whether each answer is followed by the next event at once. */
    void eager(boolean on) {
        call(() -> eager = on);
    }

    private void run() {
        while (open) {
            try {
                selector.select(this::ready, SWEEP);
                for (FutureTask<?> task = tasks.poll(); task != null; task = tasks.poll()) {
                    task.run();
                }
                sweep(System.nanoTime());
            } catch (IOException failed) {
                throw new IllegalStateException("Sockets cannot be watched", failed);
            }
        }
    }

    private void ready(SelectionKey key) {
        Reading reading = (Reading) key.attachment();
        try {
            buffer.clear();
            int length = reading.line.channel().read(buffer);
            if (length < 0) {
                throw new EOFException();
            }
            tally.framesDown += length;
            reading.frames.read(buffer.array(), length, reading.line);
        } catch (IOException broken) {
            key.cancel();
            reading.line.closing(NO_CLOSING);
        }
    }

    private void sweep(long now) {
        for (int i = owing.size(); i > 0; i--) {
            Line line = owing.remove();
            if (line.sweep(now) > 0) {
                owing.add(line);
            }
        }
        if (now - beatAt > BEATS) {
            beatAt = now;
            selector.keys().forEach(key -> ((Reading) key.attachment()).line.beat(now));
        }
    }

    // From here on: called by lines.

    Tally tally() {
        return tally;
    }

    void answered(Line line, long ref) {
        if (eager && ref > 0) {
            line.event(System.nanoTime());
        }
    }

    void owes(Line line) {
        owing.add(line);
    }

    void sent(int payload, int frame) {
        up.add(payload);
        framesUp.add(frame);
    }

    void closed(int code) {
        closings.computeIfAbsent(code, any -> new LongAdder()).increment();
    }

    /** Payload bytes sent so far. */
    long up() {
        return up.sum();
    }

    /** Bytes sent so far, heads of frames included. */
    long framesUp() {
        return framesUp.sum();
    }

    /** How many lines the server closed, by code. */
    Map<Integer, LongAdder> closings() {
        return closings;
    }

    /** The thread that reads ends soon. */
    @Override
    public void close() {
        open = false;
        selector.wakeup();
    }
}
