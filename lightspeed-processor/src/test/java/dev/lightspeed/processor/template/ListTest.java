package dev.lightspeed.processor.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What {@code :for} takes, drawn. */
class ListTest {

    @Test
    void rows_have_keys() {
        assertThat(Shop.drawn("<ul><li :for=\"Item item : items\" :key={item.id()}>{item.name()}</li></ul>"))
                .isEqualTo("<ul><li>Tea</li><li>Milk &amp; &lt;b&gt;</li></ul>");
    }

    @Test
    void a_list_may_stand_in_braces() {
        assertThat(Shop.drawn("<ul><li :for={String s : List.of(\"a\", \"b\")}>{s}</li></ul>"))
                .isEqualTo("<ul><li>a</li><li>b</li></ul>");
    }

    @Test
    void a_list_may_hold_quotes_and_braces() {
        assertThat(Shop.drawn("<ul><li :for='String s : new String[] {\"a\", \"}\"}'>{s}</li></ul>"))
                .isEqualTo("<ul><li>a</li><li>}</li></ul>");
    }

    @Test
    void lists_stand_in_lists() {
        assertThat(
                        Shop.drawn(
                                "<ul><li :for=\"Item item : items\"><b :for=\"char c : item.name().substring(0, 2).toCharArray()\">{c}{item.id()}</b></li></ul>"))
                .isEqualTo("<ul><li><b>T1</b><b>e1</b></li><li><b>M2</b><b>i2</b></li></ul>");
    }

    @Test
    void maps_give_entries() {
        assertThat(
                        Shop.drawn(
                                "<p :for=\"Map.Entry<String, List<Integer>> e : Map.of(title, List.of(1))\">{e.getKey()}{e.getValue().get(0)}</p><p :for=\"var e : Map.of(title, 2)\">{e.getKey()}{e.getValue()}</p>"))
                .isEqualTo("<p>Cart1</p><p>Cart2</p>");
    }

    @Test
    void streams_are_drawn_once() {
        assertThat(
                        Shop.drawn(
                                "<p :for=\"String s : items.stream().map(Item::name)\">{s}</p><p :for=\"int n : java.util.stream.IntStream.range(0, 2)\">{n}</p>"))
                .isEqualTo("<p>Tea</p><p>Milk &amp; &lt;b&gt;</p><p>0</p><p>1</p>");
    }

    @Test
    void one_or_none_is_a_list() {
        assertThat(
                        Shop.drawn(
                                "<p :for=\"String s : Optional.of(title)\">{s}</p><p :for=\"String s : Optional.<String>empty()\">{s}</p>"))
                .isEqualTo("<p>Cart</p>");
    }

    @Test
    void arrays_of_numbers_are_lists() {
        assertThat(
                        Shop.drawn(
                                "<p :for=\"int n : new int[] {1}\">{n}</p><p :for=\"long n : new long[] {2}\">{n}</p><p :for=\"double n : new double[] {3}\">{n}</p><p :for=\"float n : new float[] {4}\">{n}</p><p :for=\"short n : new short[] {5}\">{n}</p><p :for=\"byte n : new byte[] {6}\">{n}</p><p :for=\"boolean b : new boolean[] {true}\">{b}</p>"))
                .isEqualTo("<p>1</p><p>2</p><p>3.0</p><p>4.0</p><p>5</p><p>6</p><p>true</p>");
    }

    @Test
    void a_wrapper_draws_what_is_in_it() {
        assertThat(
                        Shop.drawn(
                                "<dl><template :for=\"Item item : items\"><dt>{item.name()}</dt><dd>{item.count()}</dd></template></dl><template :if={open}>a{count}</template>"))
                .isEqualTo("<dl><dt>Tea</dt><dd>2</dd><dt>Milk &amp; &lt;b&gt;</dt><dd>0</dd></dl>a2");
    }

    @Test
    void rows_of_tables_may_have_conditions() {
        assertThat(
                        Shop.drawn(
                                "<table><tbody><tr :for=\"Item i : items\"><td>{i.name()}</td></tr><tr :if={!open}><td>x</td></tr><tr :else><td>y</td></tr></tbody></table>"))
                .isEqualTo(
                        "<table><tbody><tr><td>Tea</td></tr><tr><td>Milk &amp; &lt;b&gt;</td></tr><tr><td>y</td></tr></tbody></table>");
    }

    @Test
    void components_are_rows() {
        assertThat(
                        Shop.drawn(
                                "<Badge :for=\"Item i : items\" :key={i.id()} text={i.name()}/><Badge :if={!open} text=\"x\"/><Badge :else text=\"y\"/>"))
                .isEqualTo("<b>Tea</b><b>Milk &amp; &lt;b&gt;</b><b>y</b>");
    }
}
