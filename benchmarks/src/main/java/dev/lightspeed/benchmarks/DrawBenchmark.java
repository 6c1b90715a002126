package dev.lightspeed.benchmarks;

import dev.lightspeed.render.Imprint;
import dev.lightspeed.render.PageDrawing;
import dev.lightspeed.render.PatchDrawing;
import dev.lightspeed.render.Renderer;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The cost of drawing: a first page, and the patch that follows an event. Run with {@code -prof gc} for allocation. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class DrawBenchmark {

    @Param({
        "W1",
        "W2-cell",
        "W2-cell-compiled",
        "W2-append-compiled",
        "W2-insert-compiled",
        "W2-sort",
        "W2-sort-compiled",
        "W3",
        "W4"
    })
    public String screen;

    private final Renderer renderer = new Renderer(new byte[16]);
    private Screen shown;
    private Imprint imprint;
    private int events;

    @Setup
    public void open() {
        shown = Screens.named(screen);
        imprint = renderer.page(shown.page()).imprint();
    }

    /** The event, the drawing, the patch. */
    @Benchmark
    public PatchDrawing patch() {
        shown.event(++events);
        PatchDrawing drawing = renderer.patch(shown.page(), imprint, template -> true);
        imprint = drawing.imprint();
        return drawing;
    }

    /** A first page with markers, and its imprint. */
    @Benchmark
    public PageDrawing page() {
        return renderer.page(shown.page());
    }
}
