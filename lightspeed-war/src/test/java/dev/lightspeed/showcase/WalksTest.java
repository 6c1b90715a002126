package dev.lightspeed.showcase;

import dev.lightspeed.showcase.orders.FacesPages;
import dev.lightspeed.test.LightspeedTest;
import dev.lightspeed.test.LiveTest;
import dev.lightspeed.test.persistence.RolledBack;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** People who click and type at random find no way to break a page. */
@LightspeedTest(beans = FacesPages.class)
@RolledBack
class WalksTest {

    private static final int STEPS = 20;
    private static final List<Long> SEEDS = List.of(1L, 2L, 3L);
    private static final List<String> PAGES = List.of(
            "/",
            "/counter",
            "/counter/pure",
            "/todos",
            "/chat",
            "/form",
            "/table",
            "/clock",
            "/dashboard",
            "/stories",
            "/stories/frame?show=Editor%2Fclash",
            "/orders/picking/north");

    @Inject
    LiveTest live;

    static Stream<Arguments> walks() {
        return PAGES.stream().flatMap(page -> SEEDS.stream().map(seed -> Arguments.of(page, seed)));
    }

    @ParameterizedTest
    @MethodSource("walks")
    void a_walk_ends_well(String page, long seed) {
        live.explore(live.open(page), seed, STEPS);
    }
}
