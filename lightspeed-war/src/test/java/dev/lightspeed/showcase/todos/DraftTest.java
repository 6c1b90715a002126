package dev.lightspeed.showcase.todos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class DraftTest {

    private final Draft draft = new Draft(7, 3, "Milk", "");

    @Test
    void keeps_what_was_typed_when_somebody_else_was_first() {
        Draft against = draft.against(Optional.of(new Todo("Bread")), "Oat milk");

        assertThat(against.title()).isEqualTo("Oat milk");
        assertThat(against.problem()).contains("“Bread”").contains("Save again");
    }

    @Test
    void can_be_added_anew_when_it_was_deleted() {
        Draft orphaned = draft.against(Optional.empty(), "Oat milk");

        assertThat(orphaned.deleted()).isTrue();
        assertThat(orphaned.title()).isEqualTo("Oat milk");
    }

    @Test
    void filters_are_named_in_the_address_and_unknown_ones_show_everything() {
        assertThat(Filter.of("open")).isEqualTo(Filter.OPEN);
        assertThat(Filter.of("<script>")).isEqualTo(Filter.ALL);
    }
}
