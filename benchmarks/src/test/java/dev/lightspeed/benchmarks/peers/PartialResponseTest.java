package dev.lightspeed.benchmarks.peers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartialResponseTest {

    private final PartialResponse click = new PartialResponse("""
            <?xml version='1.0' encoding='UTF-8'?>
            <partial-response><changes><update id="f:n"><![CDATA[<span id="f:n">1</span>]]></update>\
            <update id="j_id1:jakarta.faces.ViewState:0"><![CDATA[-62905:-12455]]></update></changes></partial-response>""");

    @Test
    void an_element_is_updated_by_its_id() {
        assertThat(click.update("f:n")).isEqualTo("<span id=\"f:n\">1</span>");
        assertThat(click.update("j_id1:jakarta.faces.ViewState:0")).isEqualTo("-62905:-12455");
        assertThat(click.shows("f:n", ">1<")).isTrue();
        assertThat(click.shows("f:n", ">2<")).isFalse();
    }

    @Test
    void what_is_not_in_the_answer_is_empty() {
        assertThat(click.update("f:t")).isEmpty();
        assertThat(click.shows("f:t", "<")).isFalse();
    }

    @Test
    void an_error_updates_nothing() {
        PartialResponse error =
                new PartialResponse("<partial-response><error><error-name>x</error-name></error></partial-response>");

        assertThat(error.update("f:n")).isEmpty();
    }
}
