package dev.lightspeed.showcase.chat;

import static dev.lightspeed.test.Visit.inBrowser;
import static dev.lightspeed.test.find.Finders.css;
import static dev.lightspeed.test.find.Finders.field;
import static dev.lightspeed.test.find.Finders.listItem;

import dev.lightspeed.test.LightspeedTest;
import dev.lightspeed.test.LiveTest;
import dev.lightspeed.test.Page;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** The room, with two guests in it. */
@LightspeedTest
class ChatViewTest {

    @Inject
    LiveTest live;

    @Test
    void what_one_says_everybody_reads() {
        Page page = live.open("/chat");
        Page theirs = live.open("/chat", inBrowser("another"));

        page.form("say").fill("name", "Ada").fill("text", "Is anybody here?").submit();

        page.shows(css(".saying.mine").containing("Is anybody here?"))
                .and(field("Message").isEmpty());
        theirs.shows(css(".saying").containing("Is anybody here?")).hides(css(".saying.mine"));
    }

    @Test
    void a_guest_keeps_the_name() {
        Page page = live.open("/chat");

        page.form("say").fill("name", "Ada").fill("text", "Hello").submit();

        page.and(field("Name").hasValue("Ada"));
    }

    @Test
    void nothing_is_no_message() {
        Page page = live.open("/chat");

        page.form("say").fill("name", "Ada").fill("text", " ").submit();

        page.and(field("Message").isInvalid()).hides(listItem().containing("Ada"));
    }

    @Test
    void markup_is_text() {
        Page page = live.open("/chat");

        page.form("say")
                .fill("name", "<b>Ada</b>")
                .fill("text", "<script>alert(1)</script>")
                .submit();

        page.shows(css(".saying").containing("<script>alert(1)</script>")).hides(css(".saying script"));
    }

    @Test
    void a_page_missed_nothing_while_its_line_was_cut() {
        Page page = live.open("/chat");
        page.cut();
        live.open("/chat", inBrowser("another"))
                .form("say")
                .fill("name", "Bea")
                .fill("text", "Where are you?")
                .submit();

        page.resume();

        page.shows(css(".saying").containing("Where are you?"));
    }
}
