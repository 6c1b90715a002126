package dev.lightspeed.session;

/** Ties a connection to its session: lets through what is small and slow enough. Used by one thread at a time. */
final class Joint implements LiveSessions.Joined {

    /** For connections that were refused. */
    static final LiveSessions.Joined NOWHERE = new LiveSessions.Joined() {
        @Override
        public void received(String text) {}

        @Override
        public void refused(CloseCode code) {}

        @Override
        public void disconnected() {}
    };

    private final LiveSession session;
    private final Connection connection;
    private final Surroundings around;
    private final Allowance allowance;
    private boolean broken;

    Joint(LiveSession session, Connection connection, Surroundings around) {
        Settings.Flow flow = around.settings().flow();
        this.session = session;
        this.connection = connection;
        this.around = around;
        this.allowance = new Allowance(flow.perSecond(), flow.burst(), around.now());
    }

    @Override
    public void received(String text) {
        if (broken) {
            return;
        }
        int most = around.settings().flow().message();
        if (text.length() > most) {
            brokenBy(CloseCode.MESSAGE_LARGE, text.length() + " characters in a message, of " + most);
        } else if (!allowance.take(text.length(), around.now())) {
            brokenBy(
                    CloseCode.FLOOD,
                    "more messages than " + around.settings().flow().perSecond() + " a second");
        } else if (!session.received(connection, text)) {
            brokenBy(CloseCode.FLOOD, "more messages wait than the mailbox holds");
        }
    }

    private void brokenBy(CloseCode code, String why) {
        broken = true;
        session.broken(connection, code, why);
    }

    @Override
    public void refused(CloseCode code) {
        brokenBy(code, "the transport could not take a message");
    }

    @Override
    public void disconnected() {
        session.disconnected(connection);
    }
}
