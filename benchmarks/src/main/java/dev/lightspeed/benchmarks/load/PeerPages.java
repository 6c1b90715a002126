package dev.lightspeed.benchmarks.load;

import dev.lightspeed.benchmarks.peers.Exchange;
import dev.lightspeed.benchmarks.peers.PeerPage;
import dev.lightspeed.benchmarks.peers.PeerScene;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;

/** The pages of a peer that are measured beside ours, with a thread for each. */
final class PeerPages {

    private static final int OPENERS = 4;

    private final Stand stand;
    private final List<PeerPage> pages;

    PeerPages(Stand stand, int port, PeerScene scene, int count) throws Exception {
        this.stand = stand;
        this.pages = Stand.together(OPENERS, Collections.nCopies(count, scene), one -> one.open(port));
    }

    /** Each answer is followed by the next event, for so many seconds; where the server speaks by itself, each update by the next. */
    Phase eager(int seconds) throws Exception {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        return phase(page -> done -> {
            long now = System.nanoTime();
            return now < until ? now : Long.MAX_VALUE;
        });
    }

    /** So many events a second, by all pages in turn. */
    Phase steady(int rate, int seconds) throws Exception {
        long begin = System.nanoTime();
        long pause = TimeUnit.SECONDS.toNanos(1) / rate;
        long all = (long) rate * seconds;
        return phase(page -> done -> {
            long number = page + done * pages.size();
            return number < all ? begin + number * pause : Long.MAX_VALUE;
        });
    }

    /** For the page of that number: when its next event is due, by those that it has done; never again after the largest number. */
    private interface Timetable {

        LongUnaryOperator of(int page);
    }

    private Phase phase(Timetable timetable) throws Exception {
        Stand.Start start = stand.start();
        Tally tally = new Tally();
        List<Integer> numbers = IntStream.range(0, pages.size()).boxed().toList();
        List<Long> up =
                Stand.together(pages.size(), numbers, number -> work(pages.get(number), timetable.of(number), tally));
        return start.end(
                pages.size(), tally, up.stream().mapToLong(Long::longValue).sum());
    }

    /** Ends early where the page breaks; that is a failure. */
    private static long work(PeerPage page, LongUnaryOperator times, Tally tally) {
        long up = 0;
        long done = 0;
        try {
            for (long due = times.applyAsLong(0); due < Long.MAX_VALUE; due = times.applyAsLong(++done)) {
                Stand.await(due);
                Exchange exchange = page.next();
                up += exchange.up();
                count(tally, due, exchange);
            }
        } catch (IOException broken) {
            System.err.println("A page broke: " + broken.getMessage());
            synchronized (tally) {
                tally.failures++;
            }
        }
        return up;
    }

    private static void count(Tally tally, long due, Exchange exchange) {
        long now = System.nanoTime();
        long late = exchange.micros() > 0 ? Tally.since(exchange.micros()) : now - due;
        synchronized (tally) {
            tally.events++;
            tally.latency(late);
            tally.down += exchange.down();
            tally.wrong += exchange.isRight() ? 0 : 1;
        }
    }

    /** Each page has one event, one after the other. */
    void once() throws IOException {
        for (PeerPage page : pages) {
            page.next();
        }
    }

    void leave() {
        for (PeerPage page : pages) {
            try {
                page.close();
            } catch (IOException broken) {
                System.err.println("A page could not leave: " + broken.getMessage());
            }
        }
    }
}
