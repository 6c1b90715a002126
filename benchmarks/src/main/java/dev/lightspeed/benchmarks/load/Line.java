package dev.lightspeed.benchmarks.load;

import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.concurrent.TimeUnit;

/**
 * A page's open socket as a light browser has it: sends events and acknowledgements, counts answers.
 *
 * <p>One thread reads; another may send. What both touch is guarded by the line itself.
 */
final class Line implements FrameReader.Taker {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(10);

    private final Crowd crowd;
    private final DueTimes due = new DueTimes();
    private volatile SocketChannel channel;
    private volatile Hello hello;
    private AckHabit acks = AckHabit.PROMPT;
    private long seq;
    private long told;
    private long appliedAt;
    private long sentAt = System.nanoTime();
    private boolean owing;
    private long owingAt;
    private boolean closed;

    Line(SocketChannel channel, Hello hello, Crowd crowd) {
        this.channel = channel;
        this.hello = hello;
        this.crowd = crowd;
    }

    /** How this browser acknowledges from now on. */
    synchronized void acknowledge(AckHabit habit) {
        acks = habit;
    }

    /** An event happens that was due at that time, in nanoseconds. */
    synchronized void event(long dueAt) {
        if (!closed) {
            long ref = due.sent(dueAt);
            told = seq;
            say(hello.workload().event(ref, seq));
        }
    }

    private void say(String text) {
        ByteBuffer frame = Frames.text(text);
        sentAt = System.nanoTime();
        crowd.sent(text.length(), frame.remaining());
        try {
            while (frame.hasRemaining() && System.nanoTime() - sentAt < PATIENCE) {
                channel.write(frame);
            }
        } catch (IOException broken) {
            closed = true;
        }
    }

    @Override
    public synchronized void message(byte[] bytes, int from, int to) {
        long now = System.nanoTime();
        Tally tally = crowd.tally();
        Head head = Head.of(bytes, from, to);
        if (head.seq() > 0 && head.seq() <= seq) {
            return; // Sent again.
        }
        tally.messages++;
        tally.down += to - from;
        if (head.isFailure()) {
            tally.failures++;
        }
        due.answered(head.ref(), dueAt -> tally.answered(dueAt, now));
        check(head, bytes, from, to);
        if (isPushed() && (head.seq() > 0 || head.tag() == 't')) {
            pushed(Head.micros(bytes, from, to));
        }
        crowd.answered(this, head.ref());
        applied(head.seq(), now);
    }

    private void check(Head head, byte[] bytes, int from, int to) {
        boolean gap = head.seq() > 0 && head.seq() != seq + 1;
        boolean other = hello.workload().isCounted()
                && head.tag() == 'd'
                && head.ref() > 0
                && Head.last(bytes, from, to - 1) != head.ref();
        if (gap || other) {
            crowd.tally().wrong++;
        }
        seq = Math.max(seq, head.seq());
    }

    private void pushed(long micros) {
        if (micros > 0 && acks == AckHabit.PROMPT) {
            Tally tally = crowd.tally();
            tally.events++;
            tally.latency(Tally.since(micros));
        }
    }

    private void applied(long number, long now) {
        appliedAt = now;
        if (number > told && acks.isAtOnce(seq - told, hello.window())) {
            acknowledge();
        } else if (number > told && !owing && acks != AckHabit.NEVER) {
            owing = true;
            owingAt = now;
            crowd.owes(this);
        }
    }

    /** Acknowledges if the pause is long enough; gives how many nanoseconds are left until then, 0 when there is nothing left to do. */
    synchronized long sweep(long now) {
        long since = acks == AckHabit.LATE ? owingAt : appliedAt;
        long left = told == seq || closed ? 0 : since + acks.pause() - now;
        if (left > 0) {
            return left;
        }
        owing = false;
        if (told < seq && !closed) {
            acknowledge();
        }
        return 0;
    }

    private void acknowledge() {
        told = seq;
        say("[\"a\"," + seq + "]");
    }

    /** Says that it is still there, as browsers do at half of the server's time. */
    synchronized void beat(long now) {
        if (!closed && now - sentAt > hello.beatNanos() / 2) {
            say("[\"b\"]");
        }
    }

    @Override
    public synchronized void closing(int code) {
        if (!closed) {
            closed = true;
            crowd.closed(code);
        }
    }

    /** Whether the server speaks on it by itself. */
    boolean isPushed() {
        return hello.workload().isPushed();
    }

    synchronized long open() {
        return closed ? 0 : due.open();
    }

    SocketChannel channel() {
        return channel;
    }

    /** The network breaks. */
    synchronized void cut() throws IOException {
        closed = true;
        channel.setOption(StandardSocketOptions.SO_LINGER, 0);
        channel.close();
    }

    /** What the hello says after a cut. */
    synchronized String whereItWas() {
        return "\"seq\":" + seq + ",\"ref\":" + due.last() + ",\"resume\":\"" + hello.resume() + "\"";
    }

    /** The line is there again: sends again what the server has not handled. To be called before anything is read. */
    synchronized void resumed(SocketChannel other, Hello again) {
        channel = other;
        hello = again;
        closed = false;
        told = seq;
        for (long ref = again.ref() + 1; ref <= due.last(); ref++) {
            say(again.workload().event(ref, seq));
        }
    }

    /** Leaves as a browser does. */
    synchronized void leave() throws IOException {
        if (!closed) {
            closed = true;
            channel.write(Frames.goingAway());
        }
        channel.close();
    }
}
