package dev.lightspeed.processor.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What expressions may be, drawn. */
class ExpressionTest {

    @Test
    void names_are_members_of_the_view() {
        assertThat(
                        Shop.drawn(
                                "<p>{title} {count} {first().name()} {inherited} {LIMIT} {this.count} {CartView.LIMIT} {note}</p>"))
                .isEqualTo("<p>Cart 2 Tea inherited 7 2 7 <i>note</i></p>");
    }

    @Test
    void values_are_quoted_or_bare() {
        assertThat(Shop.drawn(
                        "<p :if={open && count > 1}>a</p><p :if=\"{open && count > 1}\" title=\"{count > 1}\">b</p>"))
                .isEqualTo("<p>a</p><p title=\"true\">b</p>");
    }

    @Test
    void strings_hold_braces_and_quotes() {
        assertThat(Shop.drawn("<p title=\"{\"a\\\"}\" + title}\">{\"}{\\\"\" + '}' + '\"'}</p>"))
                .isEqualTo("<p title=\"a&quot;}Cart\">}{&quot;}&quot;</p>");
    }

    @Test
    void text_blocks_keep_their_lines() {
        assertThat(Shop.drawn("""
                <p>{\"""
                   a "quoted" {text}
                     block \\
                   joined\\n\"""}</p>""")).isEqualTo("""
                <p>a &quot;quoted&quot; {text}
                  block joined
                </p>""");
    }

    @Test
    void lambdas_name_their_parameters() {
        assertThat(
                        Shop.drawn(
                                "<p>{items.stream().map(title -> title.name() + count).toList().get(0)} {items.stream().map((Item item) -> item.id()).toList()  .get(0)}</p>"))
                .isEqualTo("<p>Tea2 1</p>");
    }

    @Test
    void lambdas_have_blocks() {
        assertThat(
                        Shop.drawn(
                                "<p>{items.stream().map((Item i) -> { var n = i.name(); for (int k = 0; k < count; k++) { n += k; } return n; }).toList().get(0)}</p>"))
                .isEqualTo("<p>Tea01</p>");
    }

    @Test
    void methods_are_named_without_being_called() {
        assertThat(
                        Shop.drawn(
                                "<p>{items.stream().map(Item::name).toList().get(0)} {((java.util.function.Supplier<String>) title::toString).get()}</p>"))
                .isEqualTo("<p>Tea Cart</p>");
    }

    @Test
    void casts_and_patterns_name_types() {
        assertThat(
                        Shop.drawn(
                                "<p>{(Object) first() instanceof Item i && i.count() > 1 ? i.name() : \"none\"} {((Object) title).hashCode() == title.hashCode()}</p>"))
                .isEqualTo("<p>Tea true</p>");
    }

    @Test
    void both_sides_of_a_choice_are_members() {
        assertThat(Shop.drawn("<p>{count > 5 ? title : inherited} {open?title:url}</p>"))
                .isEqualTo("<p>inherited Cart</p>");
    }

    @Test
    void switches_have_labels_and_blocks() {
        assertThat(
                        Shop.drawn(
                                "<p>{switch (count) { case 1 -> \"one\"; case 2, 3 -> title; default -> { String s = \"x\"; yield s; } }}</p><p>{switch (Tone.valueOf(\"PRIMARY\")) { case PRIMARY, VERY_LOUD -> LIMIT; }}</p>"))
                .isEqualTo("<p>Cart</p><p>7</p>");
    }

    @Test
    void objects_and_arrays_are_made() {
        assertThat(
                        Shop.drawn(
                                "<p>{new Item(1, \"x\", 2).name()} {new int[] {1, 2}[1]} {List.of(1, 2).size()} {new java.util.ArrayList<Item>(items).size()}</p>"))
                .isEqualTo("<p>x 2 2 2</p>");
    }

    @Test
    void generics_are_no_comparisons() {
        assertThat(
                        Shop.drawn(
                                "<p>{Map.<String, Integer>of(title, count).get(\"Cart\")} {count < LIMIT} {Math.max(count, LIMIT)}</p>"))
                .isEqualTo("<p>2 true 7</p>");
    }

    @Test
    void comments_in_expressions_are_javas() {
        assertThat(Shop.drawn("<p>{/* the } count */ count /* { */}</p>")).isEqualTo("<p>2</p>");
    }

    @Test
    void an_expression_takes_several_lines() {
        assertThat(Shop.drawn("""
                <p>{count
                  + items
                      .size()}</p>""")).isEqualTo("<p>4</p>");
    }

    @Test
    void names_of_the_generated_class_are_free() {
        assertThat(
                        Shop.drawn(
                                "<ul><li :for=\"Item it : items\"><i :for=\"Item canvas : items\"><u :for=\"Item t : items\">{it.id()}{canvas.id()}{t.id()}</u></i></li></ul>{items.stream().map(it -> it.id()).toList().get(0)}"))
                .isEqualTo(
                        "<ul><li><i><u>111</u><u>112</u></i><i><u>121</u><u>122</u></i></li><li><i><u>211</u><u>212</u></i><i><u>221</u><u>222</u></i></li></ul>1");
    }

    @Test
    void names_of_packages_are_free() {
        assertThat(
                        Shop.drawn(
                                "<p :for=\"Item dev : items\">{dev.id()}<i :for=\"Item shop : items\">{shop.id()}{LIMIT}<Badge text={shop.name()}/></i></p>{items.stream().map(shop -> LIMIT).count()}"))
                .isEqualTo(
                        "<p>1<i>17<b>Tea</b></i><i>27<b>Milk &amp; &lt;b&gt;</b></i></p><p>2<i>17<b>Tea</b></i><i>27<b>Milk &amp; &lt;b&gt;</b></i></p>2");
    }

    @Test
    void names_may_have_other_letters() {
        assertThat(Shop.drawn("<p :for=\"Item größe$1 : items\">{größe$1.id()}</p>"))
                .isEqualTo("<p>1</p><p>2</p>");
    }

    @Test
    void numbers_are_written_as_in_java() {
        assertThat(Shop.drawn("<p>{1_000L} {0x1F} {1e3} {1.5f} {'x'} {true} {(byte) 3}</p>"))
                .isEqualTo("<p>1000 31 1000.0 1.5 x true 3</p>");
    }

    @Test
    void null_is_nothing() {
        assertThat(Shop.drawn("<p title={nothing}>{nothing}</p>")).isEqualTo("<p></p>");
    }
}
