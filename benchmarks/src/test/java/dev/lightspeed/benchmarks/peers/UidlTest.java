package dev.lightspeed.benchmarks.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class UidlTest {

    private static final String PAGE = """
            for(;;);[{"clientId":1,"changes":[{"node":4,"type":"put","key":"text","feat":7,"value":"cell"},\
            {"node":15,"type":"splice","feat":2,"index":0,"addNodes":[4]},\
            {"node":9,"type":"put","key":"tag","feat":0,"value":"vaadin-grid"},\
            {"node":9,"type":"put","key":"size","feat":1,"value":1000}],\
            "execute":[[[0,9],0.0,[1,[{"key":"1","col0":"0"}]],"return $0.$connector.set($1,$2)"],\
            [[0,9],17.0,"return $0.$connector.confirm($1)"]],"syncId":12}]""";

    @Test
    void an_answer_has_a_number() {
        assertThat(Uidl.of(PAGE).syncId()).isEqualTo(12);
    }

    @Test
    void a_message_of_the_socket_begins_with_its_length() {
        assertThat(Uidl.of("42|for(;;);[{\"syncId\":3}]").syncId()).isEqualTo(3);
    }

    @Test
    void nodes_are_found_by_what_they_are_and_by_what_they_show() {
        assertThat(Uidl.of(PAGE).node("tag", "vaadin-grid")).isEqualTo(9);
        assertThat(Uidl.of(PAGE).labelled("cell")).isEqualTo(15);
        assertThatThrownBy(() -> Uidl.of(PAGE).labelled("sort")).hasMessage("Vaadin's page has no text \"sort\"");
    }

    @Test
    void a_grid_has_to_confirm_the_rows_that_it_got() {
        assertThat(Uidl.of(PAGE).toConfirm()).hasValue(17);
        assertThat(Uidl.of("for(;;);[{\"changes\":[],\"syncId\":1}]").toConfirm())
                .isEmpty();
    }

    @Test
    void an_error_is_no_answer() {
        assertThatThrownBy(() -> Uidl.of("Invalid session"))
                .hasMessage("The server of Vaadin says no UIDL: Invalid session");
    }
}
