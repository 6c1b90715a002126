package dev.lightspeed.session;

import dev.lightspeed.session.Opened.Full;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Says in the log that a quota is full, and which setting has it: of each kind once a minute. For use by any thread. */
final class QuotaLog {

    private static final Logger LOG = System.getLogger("dev.lightspeed.session");

    private final Settings.Quotas bounds;
    private final Map<Full, PerMinute> told = new EnumMap<>(Full.class);

    QuotaLog(Settings.Quotas bounds, LongSupplier now) {
        this.bounds = bounds;
        for (Full full : Full.values()) {
            told.put(full, new PerMinute(1, now, held -> {}));
        }
    }

    void refused(Full full, Network network, @Nullable String caller) {
        LOG.log(
                Objects.requireNonNull(told.get(full)).passes() ? Level.WARNING : Level.DEBUG,
                () -> line(full, network, caller));
    }

    private String line(Full full, Network network, @Nullable String caller) {
        return switch (full) {
            case ALL ->
                bounds.all()
                        + " live sessions are open, as many as lightspeed.sessions.all allows. Pages are refused with"
                        + " 503 and 4503. Raise it if the heap has room, or add a server.";
            case ADDRESS ->
                bounds.perAddress() + " live sessions of " + address(network)
                        + " are open, as many as lightspeed.sessions.per-address allows. Its pages are refused with 429 and 4429."
                        + " If it is your proxy, let the server take addresses from X-Forwarded-For; if many people share it,"
                        + " raise the number.";
            case CALLER ->
                bounds.perCaller() + " live sessions of " + Trouble.quote(String.valueOf(caller))
                        + " are open, as many as lightspeed.sessions.per-caller allows. Further pages of this caller are refused"
                        + " with 429 and 4429. Raise the number if one user needs more.";
        };
    }

    private static String address(Network network) {
        return network.address().isEmpty() ? "one address" : Trouble.quote(network.address());
    }
}
