package dev.lightspeed.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class EffectTest {

    @Test
    void a_detail_may_be_of_maps_lists_and_plain_values() {
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("text", "a \"b\"");
        detail.put("numbers", Arrays.asList(1, 2.5, new BigDecimal("3.10"), null));
        detail.put("unit", TimeUnit.DAYS);
        detail.put("none", Map.of());
        detail.put("flags", List.of(true, List.of()));

        assertThat(Effect.event("note", detail).json())
                .isEqualTo(
                        "[\"event\",\"note\",{\"text\":\"a \\\"b\\\"\",\"numbers\":[1,2.5,3.10,null],\"unit\":\"DAYS\","
                                + "\"none\":{},\"flags\":[true,[]]}]");
    }

    @Test
    void a_detail_may_be_json() {
        assertThat(Effect.event("note", Json.createObjectBuilder().add("a", "b").build())
                        .json())
                .isEqualTo("[\"event\",\"note\",{\"a\":\"b\"}]");
    }

    @Test
    void a_detail_of_another_kind_is_refused_by_name() {
        assertThatThrownBy(() -> Effect.event("note", new StringBuilder[0]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Effect \"note\": a detail of [Ljava.lang.StringBuilder; cannot be sent."
                        + " Send text, numbers, booleans, maps and collections of these.");
    }

    @Test
    void a_detail_that_is_no_number_is_refused() {
        assertThatThrownBy(() -> Effect.event("note", Double.NaN))
                .hasMessage("Effect \"note\": a detail of java.lang.Double cannot be sent."
                        + " Send text, numbers, booleans, maps and collections of these.");
    }
}
