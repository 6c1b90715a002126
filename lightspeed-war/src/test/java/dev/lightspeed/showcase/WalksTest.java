package dev.lightspeed.showcase;

import dev.lightspeed.test.LightspeedTest;
import dev.lightspeed.test.LiveTest;
import dev.lightspeed.test.persistence.RolledBack;
import jakarta.inject.Inject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People who click and type at random find no way to break a page. */
@LightspeedTest
@RolledBack
class WalksTest {

    private static final int STEPS = 40;

    @Inject
    LiveTest live;

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/counter", "/counter/pure", "/todos", "/chat", "/form", "/clock", "/dashboard", "/stories",
                "/table", "/stories/frame"})
    void a_walk_ends_well(String path) {
        long t = System.currentTimeMillis();
        live.explore(live.open(path), path.hashCode(), STEPS);
        System.err.println("WALK " + path + " " + (System.currentTimeMillis() - t));
    }
}
