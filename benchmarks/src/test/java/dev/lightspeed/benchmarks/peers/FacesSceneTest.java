package dev.lightspeed.benchmarks.peers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FacesSceneTest {

    /** What faces.js of Mojarra 4 was seen to post, without the doubles for old names that Payara's sends. */
    @Test
    void a_click_is_posted_as_the_script_does() {
        assertThat(FacesScene.CELL.body(1, "1%3A2"))
                .isEqualTo("f=f&jakarta.faces.ViewState=1%3A2&jakarta.faces.source=f%3Acell"
                        + "&jakarta.faces.partial.event=click&jakarta.faces.partial.execute=f%3Acell%20f%3Acell"
                        + "&jakarta.faces.partial.render=f%3At&jakarta.faces.behavior.event=action"
                        + "&jakarta.faces.partial.ajax=true");
    }

    @Test
    void a_keystroke_brings_all_fields() {
        assertThat(FacesScene.KEYSTROKE.body(1, "1%3A2"))
                .startsWith(
                        "f=f&f%3Aname=&f%3Aemail=ann%40example&f%3Aage=&f%3Aphone=&f%3Azip=&f%3Acity=&f%3Astreet="
                                + "&f%3Acountry=&f%3Aiban=&f%3Acomment=&jakarta.faces.ViewState=1%3A2&jakarta.faces.source=f%3Aemail")
                .contains("&jakarta.faces.partial.event=keyup&", "&jakarta.faces.behavior.event=keyup&");
    }

    @Test
    void keystrokes_are_wrong_and_right_by_turns() {
        assertThat(FacesScene.KEYSTROKE.body(2, "")).contains("ann%40example.org&");
        assertThat(FacesScene.KEYSTROKE.isShown(error("an address such as ann@example.org"), 1))
                .isTrue();
        assertThat(FacesScene.KEYSTROKE.isShown(error("an address such as ann@example.org"), 2))
                .isFalse();
        assertThat(FacesScene.KEYSTROKE.isShown(error(""), 2)).isTrue();
    }

    private static PartialResponse error(String text) {
        return new PartialResponse(
                "<update id=\"f:emailError\"><![CDATA[<span id=\"f:emailError\">" + text + "</span>]]></update>");
    }

    @Test
    void an_answer_must_show_what_the_event_did() {
        PartialResponse second =
                new PartialResponse("<update id=\"f:t:74:q\"><![CDATA[<span id=\"f:t:74:q\">1006</span>]]></update>");

        assertThat(FacesScene.ONE.isShown(second, 2)).isTrue();
        assertThat(FacesScene.ONE.isShown(second, 3)).isFalse();
    }
}
