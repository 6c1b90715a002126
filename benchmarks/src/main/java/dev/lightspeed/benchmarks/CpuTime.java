package dev.lightspeed.benchmarks;

import dev.lightspeed.protocol.Up;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * What {@link DrawBenchmark} and {@link CodecBenchmark} measure, in processor time of the thread instead of time on the wall: for a
 * machine that others work on, too. Prints the median and the best of the rounds; arguments name screens, none means all.
 */
public final class CpuTime {

    private static final List<String> SCREENS = List.of("W1", "W2-cell", "W2-sort", "W3", "W4");
    private static final int WARMUP = 10;
    private static final int ROUNDS = 30;
    private static final long ROUND = 100_000_000L;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** So that nothing is left out by the compiler. */
    @SuppressWarnings("unused")
    private static volatile @Nullable Object last;

    private CpuTime() {}

    public static void main(String[] arguments) throws Exception {
        System.out.println("| what | median, us | best, us |");
        System.out.println("|---|---|---|");
        List<String> screens = arguments.length == 0 ? SCREENS : List.of(arguments);
        for (String screen : screens) {
            DrawBenchmark draw = new DrawBenchmark();
            draw.screen = screen;
            draw.open();
            measure(screen + " patch", draw::patch);
            measure(screen + " page", draw::page);
        }
        CodecBenchmark codec = new CodecBenchmark();
        codec.draw();
        measure("decode a click", () -> Up.decode("[\"e\",1234,1233,1,\"inc\"]"));
        measure("decode a keystroke", codec::decodeKeystroke);
        measure("encode a click", codec::encodeClick);
        measure("encode an update of W4", codec::encodeUpdate);
    }

    private static void measure(String what, Callable<?> work) throws Exception {
        double[] rounds = new double[ROUNDS];
        for (int i = -WARMUP; i < ROUNDS; i++) {
            double mean = round(work);
            if (i >= 0) {
                rounds[i] = mean;
            }
        }
        Arrays.sort(rounds);
        System.out.printf("| %s | %.2f | %.2f |%n", what, rounds[ROUNDS / 2], rounds[0]);
    }

    private static double round(Callable<?> work) throws Exception {
        long begin = THREADS.getCurrentThreadCpuTime();
        long now = begin;
        long done = 0;
        while (now - begin < ROUND) {
            for (int i = 0; i < 16; i++) {
                last = work.call();
            }
            done += 16;
            now = THREADS.getCurrentThreadCpuTime();
        }
        return (now - begin) / 1000.0 / done;
    }
}
