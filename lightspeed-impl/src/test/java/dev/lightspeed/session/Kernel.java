package dev.lightspeed.session;

import dev.lightspeed.Instruction;
import dev.lightspeed.render.Renderer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Live sessions in a test's hands: no container, no threads, no time of their own. */
final class Kernel implements Programs, Subscriptions, Journal {

    static final Visitor ANNA = new Visitor("anna", Set.of(), Locale.ENGLISH, "anna's browser", "127.0.0.1");

    final FakeClock clock = new FakeClock();
    final ManualExecutor executor = new ManualExecutor();
    final FakeTimer timer = new FakeTimer();
    final List<String> journal = new ArrayList<>();
    final List<String> troubles = new ArrayList<>();
    final List<String> subscriptions = new ArrayList<>();

    /** The programs made so far. */
    final List<CounterProgram> programs = new ArrayList<>();

    /** Prepares each program before it is mounted. */
    Consumer<CounterProgram> prepare = program -> {};

    /** What happens while a view is looked for. */
    Runnable lookup = () -> {};

    /** The session that performed an instruction last. */
    private LiveSession last;

    LiveSessions sessions;
    private final Secret secret = Secret.of("a secret of the test".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    private final Settings settings;

    Kernel() {
        this(Settings.defaults("/shop"));
    }

    Kernel(Settings settings) {
        this.settings = settings;
        restart();
    }

    /** Another process with the same secret. */
    void restart() {
        sessions = new LiveSessions(new Surroundings(
                settings,
                this,
                new Renderer(secret.key("imprint")),
                this,
                clock,
                clock::ticks,
                executor,
                timer,
                secret,
                this));
    }

    @Override
    public void performs(LiveSession session, Instruction instruction) {
        last = session;
        journal.add(instruction.toString());
    }

    @Override
    public void threw(String what, Throwable thrown) {
        troubles.add(what + " threw " + thrown);
    }

    @Override
    public void refused(Refusal refusal) {
        troubles.add(refusal.code());
    }

    @Override
    public void closed(CloseCode code, String why) {
        troubles.add(code + ", " + why);
    }

    /** GETs a page as Anna's browser does. */
    TestBrowser get(String url) {
        return get(url, ANNA);
    }

    TestBrowser get(String url, Visitor visitor) {
        return opened(url, visitor, true);
    }

    /** A page that was drawn ahead: no session waits for it. */
    TestBrowser prefetch(String url) {
        return opened(url, ANNA, false);
    }

    private TestBrowser opened(String url, Visitor visitor, boolean keep) {
        Opened opened = sessions.open(program(), url, visitor, keep);
        return new TestBrowser(this, visitor, "/shop" + url, ((Opened.Shown) opened).token());
    }

    /** A page that is live. */
    TestBrowser live() {
        TestBrowser browser = get("/counter");
        browser.join();
        browser.received();
        return browser;
    }

    CounterProgram program() {
        CounterProgram program = new CounterProgram();
        prepare.accept(program);
        programs.add(program);
        return program;
    }

    CounterProgram lastProgram() {
        return programs.get(programs.size() - 1);
    }

    LiveSession last() {
        return last;
    }

    /** Lets time pass, and everything happen that waits for it. */
    void pass(Duration time) {
        clock.advance(time);
        timer.tick();
        executor.runAll();
    }

    @Override
    public Optional<Program> at(String url, Visitor visitor) {
        lookup.run();
        return url.startsWith("/counter") ? Optional.of(program()) : Optional.empty();
    }

    @Override
    public void subscribe(LiveSession session, String topic) {
        subscriptions.add(topic);
    }

    @Override
    public void unsubscribe(LiveSession session, String topic) {
        subscriptions.remove(topic);
    }

    @Override
    public void forget(LiveSession session) {
        subscriptions.clear();
    }

    @Override
    public int subscribers() {
        return subscriptions.isEmpty() ? 0 : 1;
    }
}
