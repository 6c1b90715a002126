package dev.lightspeed.session;

import java.util.EnumSet;
import java.util.Set;

/** Why a connection is closed: the codes of the protocol, section 7. */
public enum CloseCode {
    NORMAL(1000, "closed"),
    MALFORMED(4400, "protocol.malformed"),
    LOGIN(4401, "login.changed"),
    TOKEN_REFUSED(4403, "token.refused"),
    ENDED(4404, "session.ended"),
    SILENT(4408, "session.silent"),
    TAKEN(4409, "session.taken"),
    SLOW(4410, "session.slow"),
    MESSAGE_LARGE(4413, "message.large"),
    VERSION(4426, "protocol.version"),
    FLOOD(4429, "session.flood"),
    FAILED(4500, "session.failed"),
    DRAINING(4503, "server.draining");

    private static final Set<CloseCode> REFUSALS = EnumSet.of(MALFORMED, TOKEN_REFUSED, MESSAGE_LARGE, VERSION, FLOOD);

    private final int number;
    private final String reason;

    CloseCode(int number, String reason) {
        this.number = number;
        this.reason = reason;
    }

    /** Whether it answers what the browser has just said, so that more may be on its way. */
    public boolean isRefusal() {
        return REFUSALS.contains(this);
    }

    /** The WebSocket close code. */
    public int number() {
        return number;
    }

    /** The dotted code, sent as the close reason. */
    public String reason() {
        return reason;
    }
}
