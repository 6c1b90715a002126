package dev.lightspeed.test;

import static dev.lightspeed.html.Html.html;
import static dev.lightspeed.test.find.Finders.button;
import static dev.lightspeed.test.find.Finders.text;

import com.sun.management.OperatingSystemMXBean;
import dev.lightspeed.LiveView;
import dev.lightspeed.On;
import dev.lightspeed.html.Html;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer.MethodName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Prints what the kit costs. Run by its name only: {@code docs/benchmarks.md}. */
@LightspeedTest
@TestMethodOrder(MethodName.class)
class KitCost {

    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private static final long BEGAN = System.nanoTime();
    private static final long BEGAN_CPU = PROCESS.getProcessCpuTime();

    private static boolean started;

    @LiveView("/counter")
    static class CounterView {

        private int count;

        @On
        void add() {
            count++;
        }

        Html render() {
            return html("<h1>Counter</h1><p>{}</p><button ls-click=\"add\">Add</button>", count);
        }
    }

    @Inject
    LiveTest live;

    @BeforeEach
    void tellStart() {
        if (!started) {
            started = true;
            print("start of the container and the first application", System.nanoTime() - BEGAN, 1);
            print("  in processor time", PROCESS.getProcessCpuTime() - BEGAN_CPU, 1);
        }
    }

    @Test
    void a_first_page() {
        long before = System.nanoTime();
        long beforeCpu = PROCESS.getProcessCpuTime();
        live.open("/counter").click(button("Add")).shows(text("1"));
        print("first page, click and sentence", System.nanoTime() - before, 1);
        print("  in processor time", PROCESS.getProcessCpuTime() - beforeCpu, 1);
    }

    @Test
    void b_clicks() {
        Page page = live.open("/counter");
        long[] times = new long[2_000];
        long[] cpu = new long[times.length];
        for (int click = 0; click < times.length; click++) {
            long before = System.nanoTime();
            long beforeCpu = THREAD.getCurrentThreadCpuTime();
            page.click(button("Add"));
            cpu[click] = THREAD.getCurrentThreadCpuTime() - beforeCpu;
            times[click] = System.nanoTime() - before;
        }
        System.out.println("a click with its comparison, of 2,000, in the middle of the first 100 and of the last 1,000: "
                + middle(times, 0, 100) + " us and " + middle(times, 1_000, 2_000) + " us; in processor time "
                + middle(cpu, 0, 100) + " us and " + middle(cpu, 1_000, 2_000) + " us");
    }

    private static long middle(long[] times, int from, int to) {
        long[] sorted = Arrays.copyOfRange(times, from, to);
        Arrays.sort(sorted);
        return sorted[sorted.length / 2] / 1_000;
    }

    @RepeatedTest(1_000)
    void c_tests(RepetitionInfo repetition) {
        live.open("/counter").click(button("Add")).shows(text("1"));
        printHeap("tests", repetition);
    }

    /** JUnit remembers every test. */
    @Nested
    class Without {

        @RepeatedTest(1_000)
        void pages(RepetitionInfo repetition) {
            printHeap("tests without a page", repetition);
        }
    }

    private static void printHeap(String what, RepetitionInfo repetition) {
        if (repetition.getCurrentRepetition() % 250 == 0) {
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            System.out.println("heap after " + repetition.getCurrentRepetition() + " " + what + ": "
                    + (runtime.totalMemory() - runtime.freeMemory()) / 1_024 + " KB");
        }
    }

    private static void print(String what, long nanos, int times) {
        System.out.println(what + ": " + nanos / times / 1_000_000 + " ms");
    }
}
