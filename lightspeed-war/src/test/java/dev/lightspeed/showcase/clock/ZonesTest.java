package dev.lightspeed.showcase.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ZonesTest {

    @Test
    void what_is_no_zone_is_utc() {
        assertThat(Zones.named("Mars/Olympus Mons")).isEqualTo(Zones.UTC);
    }

    @Test
    void a_zone_is_called_by_its_city() {
        assertThat(Zones.city(ZoneId.of("America/Los_Angeles"))).isEqualTo("Los Angeles");
    }

    @Test
    void hands_stand_as_on_any_clock() {
        assertThat(Face.large(LocalTime.of(15, 30, 10)).toString())
                .contains("rotate(105 100 100)", "rotate(180 100 100)", "rotate(60 100 100)");
    }
}
