package dev.lightspeed.test.dom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lightspeed.test.dom.Network.Request;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TabTest {

    private static final String LINKS = "<a id=a href=/a>A</a><a id=b href=\"b?x=1&amp;y=ä b\">B</a>";
    private final TestPage page = TestPage.live(LINKS);
    private final FakeNetwork network = page.network;
    private final Tab tab = page.tab;

    private Request last() {
        return network.requests.get(network.requests.size() - 1);
    }

    @Test
    void follows_links_and_remembers_where_it_was() {
        network.serves("/a", "<title>A</title><a href=/c>C</a>");
        network.serves("/c", "<title>C</title>");

        page.click("#a").click("a");
        String there = tab.title() + tab.url();
        tab.back().back();

        assertThat(there).isEqualTo("C/c");
        assertThat(tab.url()).isEqualTo("/todos");
        assertThat(tab.forward().title()).isEqualTo("A");
    }

    @Test
    void goes_no_further_back_than_there_are_pages() {
        tab.back();

        assertThatThrownBy(tab::back)
                .isInstanceOf(Refused.class)
                .hasMessage("History: no page lies before about:blank. Go somewhere first.");
    }

    @Test
    void reads_links_from_where_it_is() {
        page.click("#b");

        assertThat(last().url()).isEqualTo("/b?x=1&y=ä%20b");
    }

    @Test
    void asks_for_the_page_once_more() {
        tab.reload();

        assertThat(network.requests).extracting(Request::url).containsExactly("/todos", "/todos");
        assertThat(tab.state()).isEqualTo("connecting");
    }

    @Test
    void follows_redirects_with_the_cookies_that_came_on_the_way() {
        network.answers(
                "/a",
                303,
                Map.of("location", List.of("/c"), "set-cookie", List.of("id=7; Path=/; HttpOnly", "gone=1; Max-Age=0")),
                "");
        network.serves("/c", "<title>C</title>");

        page.click("#a");

        assertThat(tab.url()).isEqualTo("/c");
        assertThat(last().headers()).containsEntry("cookie", "id=7").containsEntry("accept-language", "en");
        assertThat(page.browser.cookies().value("id")).isEqualTo("7");
    }

    @Test
    void gives_up_on_redirects_that_go_round() {
        network.answers("/a", 302, Map.of("location", List.of("/a")), "");

        assertThatThrownBy(() -> page.click("#a"))
                .hasMessage("Browser: /a redirects more than 20 times, last to /a. Break the circle.");
    }

    @Test
    void sends_cookies_and_headers_with_the_socket() {
        page.browser.with("accept-language", "de").cookies().set("id", "7");

        page.reconnect(1006);

        assertThat(page.socket().headers)
                .containsEntry("cookie", "id=7")
                .containsEntry("accept-language", "de")
                .containsEntry("host", "localhost");
    }

    @Test
    void leaves_for_another_origin_without_asking_it() {
        network.answers("/a", 302, Map.of("location", List.of("https://example.org/login?x=1")), "");

        page.click("#a");

        assertThat(tab.url()).isEqualTo("https://example.org/login?x=1");
        assertThat(tab.document().text()).isEmpty();
    }

    @Test
    void posts_plain_forms() {
        TestPage forms =
                TestPage.live("<form method=post action=/save><input name=a value='1 &amp; 2'><textarea name=t>x\ny"
                        + "</textarea><input type=checkbox name=c checked><input name=off disabled value=1>"
                        + "<button name=go value=1>Go</button><button name=go value=2>Go</button></form>");
        forms.network.serves("/save", "<title>Saved</title>");

        forms.click("button");

        Request request = forms.network.requests.get(1);
        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.body()).isEqualTo("a=1+%26+2&t=x%0D%0Ay&c=on&go=1");
        assertThat(request.headers())
                .containsEntry("content-type", "application/x-www-form-urlencoded")
                .containsEntry("origin", "http://localhost");
        assertThat(forms.tab.title()).isEqualTo("Saved");
    }

    @Test
    void sends_plain_forms_by_get_in_the_place_of_the_query() {
        TestPage forms = TestPage.live("<form action=\"?old=1\"><input name=q><button>Go</button></form>");

        forms.type("input", "ä").click("button");

        assertThat(forms.tab.url()).isEqualTo("/todos?q=%C3%A4");
    }

    @Test
    void stays_where_it_is_when_a_file_is_saved() {
        network.answers("/a", 200, Map.of("content-disposition", List.of("attachment; filename=a.csv")), "1;2");

        page.click("#a");

        assertThat(tab.url()).isEqualTo("/todos");
        assertThat(tab.answer().body()).isEqualTo("1;2");
    }

    @Test
    void nothing_happens_in_a_page_that_was_left() {
        network.serves("/a", "<title>A</title>");

        page.click("#a").pass(60_000);

        assertThat(tab.journal().events("ls:disconnected")).isEmpty();
        assertThat(network.sockets).hasSize(1);
    }

    @Test
    void closes_a_dialog_by_a_form_of_its_own() {
        TestPage dialog = TestPage.live("<dialog open><form method=dialog><button>Close</button></form></dialog>");

        dialog.click("button");

        assertThat(dialog.find("dialog").hasAttr("open")).isFalse();
    }
}
