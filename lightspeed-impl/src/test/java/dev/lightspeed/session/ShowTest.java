package dev.lightspeed.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShowTest {

    private final Kernel kernel = new Kernel();
    private final List<String> shown = new ArrayList<>();

    private void show(LiveSession session) {
        session.show(drawing -> shown.add(drawing.html()));
        kernel.executor.runAll();
    }

    @Test
    void draws_the_page_as_a_new_document_and_sends_nothing() {
        TestBrowser browser = kernel.live();
        browser.event("inc");

        show(kernel.last());

        assertThat(shown).singleElement().asString().contains("1");
        assertThat(browser.received()).isEmpty();
        assertThat(browser.event("inc")).containsExactly("[\"d\",2,1,2,[0,2]]");
    }

    @Test
    void shows_nothing_of_a_session_that_has_ended() {
        kernel.live();
        LiveSession session = kernel.last();
        kernel.sessions.drain();
        kernel.executor.runAll();

        show(session);

        assertThat(shown).isEmpty();
    }

    @Test
    void shows_nothing_where_drawing_throws_and_tells_the_journal() {
        TestBrowser browser = kernel.live();
        kernel.programs.get(0).onRender = () -> {
            throw new IllegalStateException("no paint");
        };

        show(kernel.last());

        assertThat(shown).isEmpty();
        assertThat(kernel.troubles)
                .containsExactly("shop.Counter: drawing threw java.lang.IllegalStateException: no paint");
        assertThat(browser.closed()).isNull();
    }

    @Test
    void finds_the_session_that_speaks_over_a_connection() {
        TestBrowser browser = kernel.live();
        LiveSession session = kernel.last();
        RecordingConnection connection = browser.connection();

        assertThat(kernel.sessions.on(connection)).containsSame(session);
        browser.cut();
        assertThat(kernel.sessions.on(connection)).isEmpty();
    }
}
