package dev.lightspeed.socket;

import dev.lightspeed.wire.RawFrames;
import dev.lightspeed.wire.Tab;
import dev.lightspeed.wire.Visitor;
import dev.lightspeed.wire.Wire;
import java.io.IOException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;

/** One of those who attack a server at the same time: what it does next is random, the same again for the same seed. */
final class Attacker {

    /** Sockets that say or read nothing, and are not let go. */
    private static final int HELD = 12;

    private final URL application;
    private final String path;
    private final Random random;
    private final Fuzz fuzz;
    private final ArrayDeque<AutoCloseable> held = new ArrayDeque<>();

    /** Those of the attack that is under way. */
    private final List<Tab> tabs = new ArrayList<>();

    /** What got through and should not have. */
    private final Queue<String> breaches = new ConcurrentLinkedQueue<>();

    final List<Attack> attacks = List.of(
            new Attack("forged token", this::forgedToken),
            new Attack("token of another browser", this::foreignToken),
            new Attack("token again and again", this::replayedToken),
            new Attack("resume secret of another browser", this::foreignResume),
            new Attack("foreign origin", this::foreignOrigin),
            new Attack("malformed messages", this::malformed),
            new Attack("fuzzed frames", this::frames),
            new Attack("giant messages", this::giant),
            new Attack("flood of events", this::flood),
            new Attack("flood of large messages", this::largeFlood),
            new Attack("slow reader", this::slowReader),
            new Attack("silent sockets", this::silent),
            new Attack("cut lines", this::cut),
            new Attack("flood of GETs", this::gets),
            new Attack("strange requests", this::strange));

    /** @param path of the probe, without the context path */
    Attacker(URL application, String path, long seed) {
        this.application = application;
        this.path = path;
        this.random = new Random(seed);
        this.fuzz = new Fuzz(random);
    }

    interface Work {
        void run() throws IOException;
    }

    record Attack(String name, Work work) {}

    Attack next() {
        return attacks.get(random.nextInt(attacks.size()));
    }

    Queue<String> breaches() {
        return breaches;
    }

    private Visitor stranger() {
        return new Visitor(application);
    }

    private Tab opened(Visitor visitor) {
        return tracked(visitor.open(path));
    }

    private Tab live() {
        Tab tab = opened(stranger());
        tab.join();
        return tab;
    }

    private Tab tracked(Tab tab) {
        tabs.add(tab);
        return tab;
    }

    /** Leaves without a word. */
    void cutAll() {
        tabs.stream().map(Tab::wire).filter(Objects::nonNull).forEach(Wire::cut);
        tabs.clear();
    }

    /** The socket has to be closed with one of these codes, or cut, and not welcomed. */
    private void refused(String what, Wire wire, Integer... codes) {
        int code = wire.closed();
        if (wire.hasNext()) {
            breaches.add(what + " was answered before " + code + ": " + wire.nextText());
        } else if (code != 1006 && !List.of(codes).contains(code)) {
            breaches.add(what + " was closed with " + code);
        }
    }

    private void forgedToken() {
        Tab tab = opened(stranger());
        String token = tab.token();
        // The last sign has bits that mean nothing.
        int at = random.nextInt(token.length() - 1);
        char other = token.charAt(at) == 'A' ? 'B' : 'A';
        String forged = random.nextInt(5) == 0
                ? token.substring(0, at)
                : token.substring(0, at) + other + token.substring(at + 1);
        Wire wire = tab.connect();
        wire.say(tab.hello("").replace(token, forged));
        refused("A forged token", wire, 4400, 4403);
    }

    private void foreignToken() {
        refused("A token of another browser", tracked(live().copy(stranger())).hail(""), 4403);
        Visitor somebody = stranger();
        opened(somebody);
        refused("A token of another browser", tracked(live().copy(somebody)).hail(""), 4403);
    }

    private void replayedToken() {
        Tab tab = live();
        for (int i = 0; i < 52; i++) {
            Tab copy = tracked(tab.duplicate());
            Wire wire = copy.hail("");
            String answer = wire.isClosed() ? "" : first(wire);
            if (answer.contains("\"mode\":\"adopt\"") || answer.contains("\"mode\":\"resume\"")) {
                breaches.add("A token was good for the same session twice: " + answer);
            }
        }
    }

    private static String first(Wire wire) {
        try {
            return wire.nextText(2);
        } catch (AssertionError closed) {
            return "";
        }
    }

    private void foreignResume() {
        Tab victim = live();
        Tab thief = opened(stranger()).resumeWith(victim.resume());
        if (thief.join().getString("mode").equals("resume")) {
            breaches.add("A resume secret was good in another browser.");
        }
    }

    private void foreignOrigin() {
        Tab tab = opened(stranger());
        Wire wire = stranger().connect("Origin", "https://evil.example");
        wire.say(tab.hello(""));
        refused("A foreign origin", wire, 4403);
    }

    private void malformed() {
        Tab tab = random.nextInt(4) == 0 ? opened(stranger()) : live();
        if (tab.wire() == null) {
            tab.connect();
        }
        for (int i = 0; i < 10; i++) {
            tab.say(fuzz.message());
        }
    }

    private void frames() throws IOException {
        try (RawFrames raw = joined()) {
            for (int i = random.nextInt(20); i >= 0; i--) {
                raw.say(fuzz.frame());
            }
        }
    }

    /** A page whose socket is ours to the last byte. */
    private RawFrames joined() throws IOException {
        Visitor visitor = stranger();
        Tab tab = opened(visitor);
        RawFrames raw = new RawFrames(application, visitor.headers());
        raw.text(tab.hello(""));
        return raw;
    }

    private void giant() {
        Tab tab = live();
        int size = 66_000 << random.nextInt(7);
        if (random.nextBoolean()) {
            tab.say("[\"e\",1,0,1,\"say\",{\"what\":\"" + "x".repeat(size) + "\"}]");
        } else {
            tab.wire()
                    .sayInParts(IntStream.range(0, 64)
                            .mapToObj(i -> "[".repeat(size / 64))
                            .toArray(String[]::new));
        }
        refused("A giant message", tab.wire(), 4413, 1009, 1011, 4400);
    }

    private void flood() {
        Tab tab = live();
        for (int i = 0; i < 1_000; i++) {
            tab.event("inc");
        }
        tab.wire().closed();
    }

    private void largeFlood() {
        Tab tab = live();
        for (int i = 0; i < 60; i++) {
            tab.event("say", "{\"what\":\"" + "x".repeat(60_000) + "\"}");
        }
        tab.wire().closed();
    }

    private void slowReader() throws IOException {
        RawFrames raw = joined();
        hold(raw);
        for (int i = 1; i <= 60; i++) {
            raw.text("[\"e\"," + i + ",0,1,\"grow\",{\"size\":\"200000\"}]");
        }
    }

    private void silent() throws IOException {
        hold(new RawFrames(application));
        hold(joined());
    }

    private void cut() {
        Tab tab = live();
        for (int i = 0; i < 5; i++) {
            tab.wire().cut();
            tab.hail("");
        }
        tab.wire().cut();
    }

    private void gets() {
        Visitor visitor = stranger();
        for (int i = 0; i < 50; i++) {
            HttpResponse<String> page = visitor.get(path, "X-Nothing", "x".repeat(random.nextInt(4_000)));
            if (!page.body().startsWith("<!")) {
                breaches.add("A page was " + page.statusCode() + ": " + page.body());
            }
        }
        visitor.request("HEAD", path);
    }

    private void strange() {
        Visitor visitor = stranger();
        visitor.get(path + "?does=throw");
        visitor.get("probe/" + "%2e%2e%2f".repeat(random.nextInt(40)) + "WEB-INF/web.xml");
        visitor.get("lightspeed/../WEB-INF/web.xml");
        visitor.get("nowhere%0d%0aSet-Cookie:%20a=b");
        visitor.post(path, Map.of("a", "b".repeat(random.nextInt(10_000))));
        visitor.get(path, "Cookie", "lightspeed=" + "A".repeat(random.nextInt(3_000)) + ".x");
    }

    private void hold(AutoCloseable socket) {
        held.add(socket);
        if (held.size() > HELD) {
            letGo();
        }
    }

    /** Closes the socket that was held longest; tells whether there was one. */
    boolean letGo() {
        AutoCloseable oldest = held.poll();
        try {
            if (oldest != null) {
                oldest.close();
            }
        } catch (Exception alreadyGone) {
            // As was wanted.
        }
        return oldest != null;
    }
}
