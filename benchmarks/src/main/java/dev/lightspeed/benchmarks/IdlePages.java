package dev.lightspeed.benchmarks;

import dev.lightspeed.cdi.LightspeedExtension;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * The heap that an idle counter page holds: 1,000 of them come by GET, hello and one click, and are left alone. Everything is real
 * but the sockets. Prints what each class adds, from heap histograms after full collections.
 */
public final class IdlePages {

    private static final int PAGES = 1_000;
    private static final int SHOWN = 40;

    /** What a server holds in our place. */
    private static final List<String> FAKES = List.of("dev.lightspeed.benchmarks.FakeSocket", "$Proxy");

    private IdlePages() {}

    public static void main(String[] arguments) throws Exception {
        try (SeContainer cdi = SeContainerInitializer.newInstance()
                        .disableDiscovery()
                        .addExtensions(new LightspeedExtension())
                        .addBeanClasses(
                                CounterPage.class,
                                Class.forName("dev.lightspeed.topic.TopicHub"),
                                Class.forName("dev.lightspeed.topic.Transaction"))
                        .initialize();
                FakeServer server = new FakeServer()) {
            List<FakeSocket> kept = new ArrayList<>(3 * PAGES);
            open(server, kept);
            Map<String, Long> before = histogram();
            open(server, kept);
            Map<String, Long> after = histogram();
            print(before, after);
            System.out.println(
                    kept.size() + " pages were open in " + cdi.getClass().getSimpleName());
        }
    }

    private static void open(FakeServer server, List<FakeSocket> kept)
            throws IOException, ServletException, InterruptedException {
        for (int i = 0; i < PAGES; i++) {
            kept.add(live(server));
        }
    }

    private static FakeSocket live(FakeServer server) throws IOException, ServletException, InterruptedException {
        FakeServer.Answer page = server.get("/counter");
        Matcher token = Pattern.compile("data-token=\"([^\"]+)\"").matcher(page.html());
        if (!token.find()) {
            throw new IllegalStateException("no token in " + page.html());
        }
        FakeSocket socket = server.connect(page.cookie());
        socket.say(
                "[\"hello\",{\"v\":2,\"token\":\"" + token.group(1) + "\",\"url\":\"/counter\",\"seq\":0,\"ref\":0}]");
        expect(socket, "\"adopt\"");
        socket.say("[\"e\",1,0,1,\"inc\"]");
        expect(socket, "[\"d\",1,1,1,");
        socket.say("[\"a\",1]");
        socket.say("[\"b\"]");
        expect(socket, "[\"b\"]");
        return socket;
    }

    private static void expect(FakeSocket socket, String what) throws InterruptedException {
        String message = socket.next();
        if (!message.contains(what)) {
            throw new IllegalStateException("expected " + what + ", got " + message);
        }
    }

    private static void print(Map<String, Long> before, Map<String, Long> after) {
        Map<String, Long> growth = new HashMap<>();
        after.forEach((type, bytes) -> growth.put(type, bytes - before.getOrDefault(type, 0L)));
        long fakes = sum(growth, true);
        System.out.printf("%,10.0f bytes a page%n", sum(growth, false) / (double) PAGES);
        System.out.printf("%,10.0f bytes a page besides, of the fake sockets%n", fakes / (double) PAGES);
        growth.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<String, Long> entry) -> -entry.getValue()))
                .limit(SHOWN)
                .filter(entry -> entry.getValue() >= PAGES)
                .forEach(
                        entry -> System.out.printf("%,10.1f  %s%n", entry.getValue() / (double) PAGES, entry.getKey()));
    }

    private static long sum(Map<String, Long> growth, boolean fakes) {
        return growth.entrySet().stream()
                .filter(entry -> FAKES.stream().anyMatch(entry.getKey()::contains) == fakes)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** Bytes by class; the JVM collects all garbage first. */
    private static Map<String, Long> histogram() throws JMException {
        Object text = ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "gcClassHistogram",
                        new Object[] {new String[0]},
                        new String[] {String[].class.getName()});
        Map<String, Long> bytes = new HashMap<>();
        Matcher line =
                Pattern.compile("(?m)^\\s*\\d+:\\s+\\d+\\s+(\\d+)\\s+(\\S+)").matcher((String) text);
        while (line.find()) {
            bytes.merge(line.group(2), Long.parseLong(line.group(1)), Long::sum);
        }
        return bytes;
    }
}
