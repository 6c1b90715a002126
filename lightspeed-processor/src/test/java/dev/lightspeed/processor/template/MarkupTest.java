package dev.lightspeed.processor.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What becomes of the HTML around expressions. */
class MarkupTest {

    @Test
    void comments_are_not_sent() {
        assertThat(Shop.drawn("<p>a<!-- {not} <b> -->b</p>")).isEqualTo("<p>ab</p>");
    }

    @Test
    void doubled_braces_are_braces() {
        assertThat(Shop.drawn("<p title=\"{{{count}}}\">{{x}}</p>")).isEqualTo("<p title=\"{2}\">{x}</p>");
    }

    @Test
    void character_references_stay() {
        assertThat(Shop.drawn("<p title=\"&quot;&#39;\">&copy; &lt;&nbsp;</p>"))
                .isEqualTo("<p title=\"&quot;&#39;\">&copy; &lt;&nbsp;</p>");
    }

    @Test
    void character_references_beside_expressions_are_decoded() {
        assertThat(Shop.drawn("<p title=\"&lt;&#x41;&nbsp;{count}\">x</p>")).isEqualTo("<p title=\"&lt;A 2\">x</p>");
    }

    @Test
    void white_space_with_a_line_is_folded() {
        assertThat(Shop.drawn("""
                <div>
                   <p>
                     a   b
                   </p>

                   {title}
                </div>
""")).isEqualTo("""
                <div>
                <p>
                a   b
                </p>
                Cart
                </div>""");
    }

    @Test
    void white_space_counts_in_pre() {
        assertThat(Shop.drawn("""
                <pre>a
                  {title}<b :if={open}>
                   b
                 </b><template :if={open}> \s
                  c
                </template>
                </pre>""")).isEqualTo("""
                <pre>a
                  Cart<b>&#10;   b&#10; </b>  &#10;  c&#10;
                </pre>""");
    }

    @Test
    void white_space_counts_in_a_textarea() {
        assertThat(Shop.drawn("""
                <textarea aria-label="a">a
                   {title}
                 </textarea>""")).isEqualTo("""
                <textarea aria-label="a">a
                   Cart
                 </textarea>""");
    }

    @Test
    void titles_and_options_hold_text() {
        assertThat(
                        Shop.drawn(
                                "<title>{title} &amp; more</title><select aria-label=\"x\"><option :for=\"Item i : items\" value={i.id()} selected={i.id() == 1}>{i.id()}: {i.name()}</option></select>"))
                .isEqualTo(
                        "<title>Cart &amp; more</title><select aria-label=\"x\"><option value=\"1\" selected=\"\">1: Tea</option><option value=\"2\">2: Milk &amp; &lt;b&gt;</option></select>");
    }

    @Test
    void drawings_have_their_own_rules() {
        assertThat(
                        Shop.drawn(
                                "<svg viewBox=\"0 0 1 1\"><g :for=\"Item i : items\"><path d=\"M{i.id()}\"/><title>{i.name()}</title></g><foreignObject><textarea aria-label=\"a\">{title}</textarea><br></foreignObject></svg>"))
                .isEqualTo(
                        "<svg viewBox=\"0 0 1 1\"><g><path d=\"M1\"></path><title>Tea</title></g><g><path d=\"M2\"></path><title>Milk &amp; &lt;b&gt;</title></g><foreignObject><textarea aria-label=\"a\">Cart</textarea><br></foreignObject></svg>");
    }

    @Test
    void boolean_attributes_are_there_or_not() {
        assertThat(
                        Shop.drawn(
                                "<input aria-label=\"a\" disabled={open} required={!open} checked><input aria-label=\"a\" aria-expanded={open}>"))
                .isEqualTo(
                        "<input aria-label=\"a\" disabled=\"\" checked><input aria-label=\"a\" aria-expanded=\"true\">");
    }

    @Test
    void urls_are_checked() {
        assertThat(Shop.drawn(
                        "<a href={url}>x</a><a href=\"/a?{url}\">y</a><a href=\"java{\"script:alert(1)\"}\">z</a>"))
                .isEqualTo(
                        "<a href=\"/cart?a=1&amp;b=2\">x</a><a href=\"/a?/cart?a=1&amp;b=2\">y</a><a href=\"about:invalid#scheme-refused\">z</a>");
    }

    @Test
    void classes_are_lists() {
        assertThat(
                        Shop.drawn(
                                "<p class={List.of(\"a\", \"b\")}>x</p><p class={open ? \"c\" : null}>x</p><p class={open ? null : \"c\"}>x</p><p class={new String[] {\"d\", \"e\"}}>x</p><p class={Tone.VERY_LOUD}>x</p>"))
                .isEqualTo(
                        "<p class=\"a b\">x</p><p class=\"c\">x</p><p>x</p><p class=\"d e\">x</p><p class=\"VERY_LOUD\">x</p>");
    }

    @Test
    void classes_have_conditions() {
        assertThat(
                        Shop.drawn(
                                "<p class=\"a b\" :class-done={open} :class-no={!open}>x</p><p :class-no={!open}>y</p><p class={List.of(\"a\")} :class-b={open}>z</p><p class=\"a{count}\" :class-b={open}>z</p>"))
                .isEqualTo("<p class=\"a b done\">x</p><p>y</p><p class=\"a b\">z</p><p class=\"a2 b\">z</p>");
    }

    @Test
    void names_of_attributes_keep_their_case() {
        assertThat(Shop.drawn("<svg viewBox=\"{count} 0 1 1\"></svg><p TITLE={title}>x</p>"))
                .isEqualTo("<svg viewBox=\"2 0 1 1\"></svg><p TITLE=\"Cart\">x</p>");
    }
}
