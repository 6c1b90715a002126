package dev.lightspeed.test;

import dev.lightspeed.Instruction;
import dev.lightspeed.session.LiveSession;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.BiConsumer;

/** Keeps the instructions of every live session of a test. */
final class Instructions implements BiConsumer<LiveSession, Instruction> {

    private final IdentityHashMap<LiveSession, List<Instruction>> given = new IdentityHashMap<>();

    @Override
    public synchronized void accept(LiveSession session, Instruction instruction) {
        given.computeIfAbsent(session, first -> new ArrayList<>()).add(instruction);
    }

    synchronized List<Instruction> of(LiveSession session) {
        return List.copyOf(given.getOrDefault(session, List.of()));
    }
}
