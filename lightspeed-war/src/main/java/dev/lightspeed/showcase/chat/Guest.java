package dev.lightspeed.showcase.chat;

import java.util.List;
import java.util.random.RandomGenerator;

/** Names for people who have not given one. */
final class Guest {

    private static final List<String> KINDS =
            List.of("Amber", "Brisk", "Calm", "Dapper", "Eager", "Gentle", "Jolly", "Lucid", "Merry", "Quiet", "Swift");
    private static final List<String> ANIMALS =
            List.of("Badger", "Crane", "Dolphin", "Falcon", "Heron", "Ibex", "Lynx", "Otter", "Panda", "Robin", "Wren");

    private Guest() {}

    static String name(RandomGenerator random) {
        return pick(KINDS, random) + " " + pick(ANIMALS, random);
    }

    private static String pick(List<String> words, RandomGenerator random) {
        return words.get(random.nextInt(words.size()));
    }
}
