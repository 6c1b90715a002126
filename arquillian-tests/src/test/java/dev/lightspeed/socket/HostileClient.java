package dev.lightspeed.socket;

import dev.lightspeed.wire.Tab;
import dev.lightspeed.wire.Visitor;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Attacks a server from several sockets at once, with everything that {@link Attacker} knows, and asks a page that has nothing
 * to do with it now and then.
 *
 * <p>By hand, against a server with the probes of these tests: {@code HostileClient http://127.0.0.1:8080/lightspeed/ PT5M 42}.
 */
final class HostileClient {

    private static final int ATTACKERS = 8;

    private final URL application;
    private final Probe probe;
    private final List<Attacker> attackers = new ArrayList<>();
    private final CountDownLatch over = new CountDownLatch(1);

    HostileClient(URL application, long seed) {
        this.application = application;
        this.probe = new Probe(application);
        for (int i = 0; i < ATTACKERS; i++) {
            attackers.add(new Attacker(application, probe.path(), seed + i));
        }
    }

    public static void main(String[] arguments) throws Exception {
        URL application = URI.create(arguments[0]).toURL();
        HostileClient client = new HostileClient(application, Long.parseLong(arguments[2]));
        System.out.println(client.attack(Duration.parse(arguments[1])));
    }

    /**
     * What came of it.
     *
     * @param attacks  how often each was made
     * @param broken   how many of them the server or the network ended before they were done
     * @param breaches what got through and should not have
     * @param answers  how long the page beside waited for each answer, in milliseconds, rising
     */
    record Report(Map<String, Integer> attacks, int broken, List<String> breaches, List<Long> answers) {

        long answeredWithin(int percent) {
            return answers.get((answers.size() - 1) * percent / 100);
        }

        @Override
        public String toString() {
            return "attacks " + attacks + ", of them ended early " + broken + "; the page beside was answered "
                    + answers.size() + " times, p50 " + answeredWithin(50) + " ms, p99 " + answeredWithin(99)
                    + " ms, longest " + answeredWithin(100) + " ms; breaches " + breaches.size();
        }
    }

    /** Attacks for so long, then lets go of everything. */
    Report attack(Duration time) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(ATTACKERS + 1);
        try {
            Future<List<Long>> answers = threads.submit(this::beside);
            List<Callable<Map<String, Integer>>> tasks = new ArrayList<>();
            attackers.forEach(attacker -> tasks.add(() -> attackedBy(attacker, System.nanoTime() + time.toNanos())));
            Map<String, Integer> counts = new TreeMap<>();
            for (Future<Map<String, Integer>> one : threads.invokeAll(tasks)) {
                one.get().forEach((name, count) -> counts.merge(name, count, Integer::sum));
            }
            over.countDown();
            int broken = counts.getOrDefault("", 0);
            counts.remove("");
            return new Report(counts, broken, breaches(), answers.get());
        } finally {
            over.countDown();
            threads.shutdown();
        }
    }

    private Map<String, Integer> attackedBy(Attacker attacker, long end) {
        Map<String, Integer> counts = new TreeMap<>();
        while (System.nanoTime() < end) {
            Attacker.Attack attack = attacker.next();
            counts.merge(attack.name(), 1, Integer::sum);
            try {
                attack.work().run();
            } catch (Exception | AssertionError ended) {
                counts.merge("", 1, Integer::sum);
            } finally {
                attacker.cutAll();
            }
        }
        while (attacker.letGo()) {
            // Until all are gone.
        }
        return counts;
    }

    private List<String> breaches() {
        return attackers.stream()
                .flatMap(attacker -> attacker.breaches().stream())
                .toList();
    }

    /** A page that has nothing to do with it: five events a second. */
    private List<Long> beside() throws InterruptedException {
        Tab page = new Probe(application).live(new Visitor(application));
        List<Long> waited = new ArrayList<>();
        do {
            long asked = System.nanoTime();
            page.ask("inc");
            waited.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - asked));
        } while (!over.await(200, TimeUnit.MILLISECONDS));
        page.ask("inc");
        page.say("nonsense");
        Collections.sort(waited);
        return waited;
    }

    /** Lets the server forget what was noted of the pages attacked. */
    void forget() {
        probe.forget();
    }
}
