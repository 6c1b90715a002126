package dev.lightspeed.benchmarks.peers;

import java.util.Locale;
import java.util.stream.Stream;

/** Who is measured beside us. */
public enum Peer {
    FACES {
        @Override
        Stream<PeerScene> scenes() {
            return Stream.of(FacesScene.values());
        }

        @Override
        public Stream<PeerScene> idle() {
            return Stream.of(FacesScene.CLICK, FacesScene.CELL);
        }
    },
    VAADIN {
        @Override
        Stream<PeerScene> scenes() {
            return Stream.of(VaadinScene.values());
        }

        @Override
        public Stream<PeerScene> idle() {
            return Stream.of(VaadinScene.CLICK, VaadinScene.CELL);
        }
    };

    abstract Stream<PeerScene> scenes();

    /** Pages that can be left alone: of W1 and of W2. */
    public abstract Stream<PeerScene> idle();

    /** {@code faces} or {@code vaadin}. */
    public static Peer named(String name) {
        return Stream.of(values())
                .filter(peer -> peer.option().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("--peers: \"" + name + "\" is not known. It can be "
                        + Stream.of(values()).map(Peer::option).toList() + ", several parted by commas, or none."));
    }

    /** What it is called on the command line. */
    public String option() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** With an event of a user. */
    public Stream<PeerScene> events() {
        return scenes().filter(scene -> scene.rate() > 0);
    }

    /** Where the server speaks by itself. */
    public Stream<PeerScene> updates() {
        return scenes().filter(scene -> scene.rate() == 0);
    }
}
