package dev.lightspeed.showcase.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ItemsTest {

    private final Items items = new Items();

    @Test
    void the_first_rows_are_those_of_screen_w2() {
        assertThat(items.shown()).hasSize(1000);
        assertThat(items.shown().get(371))
                .hasToString("Item[id=371, name=Item 371, quantity=949, price=48.23, status=done]");
    }

    @Test
    void cells_change_37_rows_apart() {
        items.raise();
        items.raise();

        assertThat(items.shown().get(0).quantity()).isEqualTo(1000);
        assertThat(items.shown().get(37).quantity()).isEqualTo(37 * 7919 % 1000 + 1000);
    }

    @Test
    void an_appended_row_is_the_next() {
        items.append();

        assertThat(items.shown()).hasSize(1001).last().isEqualTo(Item.of(1000));
    }

    @Test
    void sorts_by_a_column_and_then_by_id() {
        items.sort(Column.STATUS);

        assertThat(items.shown()).extracting(Item::status).startsWith("done").endsWith("open");
        assertThat(items.shown()).extracting(Item::id).startsWith(3, 7, 11);
    }

    @Test
    void the_same_column_again_sorts_the_other_way_round() {
        items.sort(Column.STATUS);
        items.sort(Column.STATUS);

        assertThat(items.shown()).extracting(Item::id).startsWith(1, 5, 9);
    }

    @Test
    void a_filter_holds_for_rows_that_come_later() {
        items.filter(" ITEM 100 ");
        items.append();

        assertThat(items.shown()).extracting(Item::id).containsExactly(100, 1000);
    }

    @Test
    void pages_do_not_share_their_changes() {
        items.raise();

        assertThat(new Items().shown().get(0).quantity()).isZero();
    }

    @Test
    void a_draft_takes_whole_numbers_of_up_to_five_digits() {
        assertThat(new Draft(1, "12345").valid()).isTrue();
        assertThat(new Draft(1, "").valid()).isFalse();
        assertThat(new Draft(1, "-1").valid()).isFalse();
        assertThat(new Draft(1, "123456").valid()).isFalse();
    }
}
