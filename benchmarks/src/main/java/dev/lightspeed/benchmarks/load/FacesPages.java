package dev.lightspeed.benchmarks.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.LongUnaryOperator;

/** The pages of Faces that are measured beside ours, with a thread for each. */
final class FacesPages {

    private final Stand stand;
    private final List<FacesPage> pages = new ArrayList<>();

    FacesPages(Stand stand, int port, int count) throws IOException {
        this.stand = stand;
        for (int i = 0; i < count; i++) {
            pages.add(new FacesPage(port));
        }
    }

    /** Each answer is followed by the next click, for so many seconds. */
    Phase eager(int seconds) throws Exception {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        return phase(page -> done -> {
            long now = System.nanoTime();
            return now < until ? now : Long.MAX_VALUE;
        });
    }

    /** So many clicks a second, by all pages in turn. */
    Phase steady(int rate, int seconds) throws Exception {
        long begin = System.nanoTime();
        long pause = TimeUnit.SECONDS.toNanos(1) / rate;
        long all = (long) rate * seconds;
        return phase(page -> done -> {
            long number = page + done * pages.size();
            return number < all ? begin + number * pause : Long.MAX_VALUE;
        });
    }

    /** For the page of that number: when it clicks, by the clicks that it has done; never again after the largest number. */
    private interface Timetable {
        LongUnaryOperator of(int page);
    }

    private Phase phase(Timetable timetable) throws Exception {
        Stand.Start start = stand.start();
        Tally tally = new Tally();
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            numbers.add(i);
        }
        List<Long> up =
                Stand.together(pages.size(), numbers, number -> work(pages.get(number), timetable.of(number), tally));
        return start.end(
                pages.size(), tally, up.stream().mapToLong(Long::longValue).sum());
    }

    private static long work(FacesPage page, LongUnaryOperator times, Tally tally) throws IOException {
        long done = 0;
        for (long due = times.applyAsLong(0); due < Long.MAX_VALUE; due = times.applyAsLong(++done)) {
            Stand.await(due);
            int down = page.click();
            count(tally, due, down);
        }
        return done * page.up();
    }

    private static void count(Tally tally, long due, int down) {
        long now = System.nanoTime();
        synchronized (tally) {
            tally.answered(due, now);
            tally.down += Math.max(0, down);
            tally.wrong += down < 0 ? 1 : 0;
        }
    }

    void leave() throws IOException {
        for (FacesPage page : pages) {
            page.close();
        }
    }
}
