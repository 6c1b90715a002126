package dev.lightspeed.processor.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Components, drawn. */
class ComponentTest {

    @Test
    void attributes_are_text_and_expressions() {
        assertThat(
                        Shop.drawn(
                                "<Badge text=\"a&amp;b\"/><Badge text={title}/><Badge text=\"{count} of {LIMIT}\"/><Badge text='x \"y\"'></Badge>"))
                .isEqualTo("<b>a&amp;b</b><b>Cart</b><b>2 of 7</b><b>x &quot;y&quot;</b>");
    }

    @Test
    void attributes_have_presets() {
        assertThat(
                        Shop.drawn(
                                "<Button label=\"a\"/><Button label=\"a\" tone=\"very-loud\" wide size=\"7\"/><Button label=\"a\" tone={Tone.VERY_LOUD} wide={!open} size={count}/>"))
                .isEqualTo(
                        "<button class=\"PRIMARY\" hidden=\"\" tabindex=\"3\">a</button><button class=\"VERY_LOUD\" tabindex=\"7\">a</button><button class=\"VERY_LOUD\" hidden=\"\" tabindex=\"2\">a</button>");
    }

    @Test
    void slots_take_content() {
        assertThat(Shop.drawn("""
                <Card title="x{count}">body {title}<:footer><b>{count}</b></:footer></Card><Card title={title}>
                  x
                </Card>"""))
                .isEqualTo(
                        "<section title=\"x2\">body Cart<footer><b>2</b></footer></section><section title=\"Cart\">x<footer></footer></section>");
    }

    @Test
    void a_body_may_be_named() {
        assertThat(Shop.drawn("<Card title=\"a\"><:body>{title}</:body></Card>"))
                .isEqualTo("<section title=\"a\">Cart<footer></footer></section>");
    }

    @Test
    void slots_give_values() {
        assertThat(
                        Shop.drawn(
                                "<Table rows={items}><:row :let=\"Item i\">{i.name()} {title}</:row></Table><Table rows={List.of(1, 2)}><:row :let=\"var n\">{n + 1}</:row></Table>"))
                .isEqualTo("<ul><li>Tea Cart</li><li>Milk &amp; &lt;b&gt; Cart</li></ul><ul><li>2</li><li>3</li></ul>");
    }

    @Test
    void components_stand_in_slots() {
        assertThat(
                        Shop.drawn(
                                "<Card title=\"a\"><Card title=\"b\"><Badge text={title}/></Card><:footer><Table rows={items}><:row :let=\"Item i\"><Badge text={i.name()}/></:row></Table></:footer></Card>"))
                .isEqualTo(
                        "<section title=\"a\"><section title=\"b\"><b>Cart</b><footer></footer></section><footer><ul><li><b>Tea</b></li><li><b>Milk &amp; &lt;b&gt;</b></li></ul></footer></section>");
    }
}
