package dev.lightspeed.benchmarks;

import dev.lightspeed.protocol.Down;
import dev.lightspeed.protocol.Up;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The cost of reading an event and of writing a diff. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class CodecBenchmark {

    private Down.Diff click;
    private Down.Diff update;

    @Setup
    public void draw() {
        Wire counter = new Wire(Screens.named("W1"));
        counter.event(1, 1, 1);
        click = counter.event(2, 1234, 1234);
        Wire dashboard = new Wire(Screens.named("W4"));
        dashboard.event(1, 1, 0);
        update = dashboard.event(2, 1234, 0);
    }

    /** W1: a click comes. */
    @Benchmark
    public Up decodeClick() throws Exception {
        return Up.decode("[\"e\",1234,1233,1,\"inc\"]");
    }

    /** W3: a keystroke comes. */
    @Benchmark
    public Up decodeKeystroke() throws Exception {
        return Up.decode("[\"e\",1234,1233,1,\"check\",{\"_target\":\"email\",\"email\":\"ann@example.org\"}]");
    }

    /** A message comes that says nothing else than what was applied. */
    @Benchmark
    public Up decodeAck() throws Exception {
        return Up.decode("[\"a\",1234]");
    }

    /** W1: the number goes out. */
    @Benchmark
    public String encodeClick() {
        return click.encode();
    }

    /** W4: 20 numbers go out. */
    @Benchmark
    public String encodeUpdate() {
        return update.encode();
    }
}
