package dev.lightspeed.showcase.stories;

import static dev.lightspeed.test.find.Finders.alert;
import static dev.lightspeed.test.find.Finders.button;
import static dev.lightspeed.test.find.Finders.checkbox;
import static dev.lightspeed.test.find.Finders.css;
import static dev.lightspeed.test.find.Finders.field;
import static dev.lightspeed.test.find.Finders.link;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.test.LightspeedTest;
import dev.lightspeed.test.LiveTest;
import dev.lightspeed.test.Page;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** The page of stories, and the frame that follows it. */
@LightspeedTest
class StoriesPagesTest {

    @Inject
    LiveTest live;

    @Test
    void the_list_is_searched() {
        Page page = live.open("/stories");

        page.element(field("Search stories")).type("bubble");

        page.shows(link("Many words")).hides(link("Ticked"));
    }

    @Test
    void an_attribute_is_edited_and_stands_in_the_address() {
        Page page = live.open("/stories?show=TodoItem%2Fany");

        page.element(css(".settings input[name=text]")).fill("Bread");

        page.shows(css("pre").containing("Bread"));
        assertThat(page.url()).contains("Bread");
    }

    @Test
    void a_frame_shows_its_story() {
        live.open("/stories/frame?show=TodoItem%2Fany").shows(css(".todo").containing("Buy milk"));
    }

    @Test
    void a_frame_follows_its_page() {
        Page page = live.open("/stories?show=TodoItem%2Fany");
        Page frame = frameOf(page);

        page.element(link("Ticked")).click();

        frame.and(checkbox().isChecked());
    }

    @Test
    void what_a_story_sends_is_told_with_its_values() {
        Page page = live.open("/stories?show=TodoItem%2Fany");
        Page frame = frameOf(page);
        page.shows(css("[role=log] .muted"));

        frame.element(button("Edit Buy milk")).click();
        frame.element(checkbox()).click();

        page.and(css(".actions li").lists("mark id: 1; done: true", "edit id: 1"));
        frame.and(checkbox().isUnchecked());
    }

    @Test
    void what_was_told_goes_with_the_story_or_when_it_is_cleared() {
        Page page = live.open("/stories?show=TodoItem%2Fany");
        Page frame = frameOf(page);
        frame.element(checkbox()).click();

        page.element(button("Clear")).click();
        page.hides(css(".actions"));

        frame.element(checkbox()).click();
        page.shows(css(".actions"));
        page.element(link("Ticked")).click();
        page.hides(css(".actions"));
    }

    @Test
    void a_story_that_was_opened_alone_answers_as_well() {
        Page frame = live.open("/stories/frame?show=TodoItem%2Fany");

        frame.element(checkbox()).click();

        frame.and(checkbox().isUnchecked());
    }

    private Page frameOf(Page page) {
        return live.open(page.document().selectFirst("iframe").attr("src"));
    }

    @Test
    void a_story_that_is_gone_is_said_to_be() {
        live.open("/stories?show=Gone%2Fany").shows(alert().containing("There is no such story."));
    }
}
