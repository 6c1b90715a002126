package dev.lightspeed.test.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lightspeed.story.FoundStory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

class PicturesTest {

    private static final String DRAWN = """
            <ul class="todos">
              <li>Item <b>1</b></li>
              <li>Item <b>2</b></li>
              <li>Item <b>3</b></li>
            </ul>
            """;

    @TempDir
    Path folder;

    private final FoundStory story = Told.story("threeItems");

    private Path picture() {
        return folder.resolve("dev/lightspeed/test/story/List/threeItems.html");
    }

    private Pictures pictures(PictureMode mode) {
        return new Pictures(folder, mode);
    }

    private void store(String html) throws IOException {
        Files.createDirectories(picture().getParent());
        Files.writeString(picture(), html);
    }

    @Test
    void a_missing_picture_is_written_and_the_test_says_so() {
        assertThatThrownBy(() -> pictures(PictureMode.WRITE).compare(story))
                .isInstanceOf(TestAbortedException.class)
                .hasMessage(
                        "List/threeItems had no picture. It is written now: look at " + picture() + " and commit it.");

        assertThat(picture()).hasContent(DRAWN);
    }

    @Test
    void a_missing_picture_fails_where_nobody_looks() {
        assertThatThrownBy(() -> pictures(PictureMode.CHECK).compare(story))
                .isInstanceOf(AssertionFailedError.class)
                .hasMessage("List/threeItems has no picture " + picture()
                        + ", and none is written here. Run the tests without CI and without -Dlightspeed.stories=check,"
                        + " look at the picture and commit it.");

        assertThat(picture()).doesNotExist();
    }

    @Test
    void a_story_as_in_its_picture_passes() throws IOException {
        store(DRAWN);

        assertThatCode(() -> pictures(PictureMode.CHECK).compare(story)).doesNotThrowAnyException();
    }

    @Test
    void lines_may_end_as_on_other_systems() throws IOException {
        store(DRAWN.replace("\n", "\r\n"));

        assertThatCode(() -> pictures(PictureMode.CHECK).compare(story)).doesNotThrowAnyException();
    }

    @Test
    void a_changed_story_fails_with_what_changed_and_how_to_accept_it() throws IOException {
        store(DRAWN.replace("<b>3</b>", "<b>4</b>"));

        assertThatThrownBy(() -> pictures(PictureMode.WRITE).compare(story))
                .isInstanceOf(AssertionFailedError.class)
                .hasMessage("List/threeItems is not as in its picture " + picture() + " (-), it is (+):\n" + """
                          ...
                            <li>Item <b>1</b></li>
                            <li>Item <b>2</b></li>
                        -   <li>Item <b>4</b></li>
                        +   <li>Item <b>3</b></li>
                          </ul>
                        If it should be so, run the tests with -Dlightspeed.stories=accept.""");
    }

    @Test
    void a_changed_story_is_accepted_on_demand() throws IOException {
        store("<p></p>");

        pictures(PictureMode.ACCEPT).compare(story);

        assertThat(picture()).hasContent(DRAWN);
    }

    @Test
    void a_missing_picture_is_accepted_on_demand() {
        pictures(PictureMode.ACCEPT).compare(story);

        assertThat(picture()).hasContent(DRAWN);
    }

    @Test
    void a_picture_whose_story_is_gone_fails() throws IOException {
        store(DRAWN);

        assertThatThrownBy(() -> pictures(PictureMode.WRITE).compareAll(Told.PACKAGE, List.of(Told.story("counting"))))
                .isInstanceOf(AssertionFailedError.class)
                .hasMessage("No story has these pictures:\n" + picture()
                        + "\nDelete them, or run the tests with -Dlightspeed.stories=accept.");
    }

    @Test
    void a_picture_whose_story_is_gone_is_deleted_on_demand() throws IOException {
        store(DRAWN);

        pictures(PictureMode.ACCEPT).compareAll(Told.PACKAGE, List.of(Told.story("counting")));

        assertThat(picture()).doesNotExist();
    }

    @Test
    void pictures_of_told_stories_and_of_other_packages_stay() throws IOException {
        store(DRAWN);

        assertThatCode(() -> pictures(PictureMode.CHECK).compareAll(Told.PACKAGE, List.of(story)))
                .doesNotThrowAnyException();
        assertThatCode(() -> pictures(PictureMode.CHECK).compareAll("shop", List.of()))
                .doesNotThrowAnyException();
    }

    @Test
    void the_mode_is_that_of_the_property_and_else_of_the_environment() {
        assertThat(PictureMode.of(null, Map.of())).isEqualTo(PictureMode.WRITE);
        assertThat(PictureMode.of("", Map.of("CI", "false"))).isEqualTo(PictureMode.WRITE);
        assertThat(PictureMode.of(null, Map.of("CI", "true"))).isEqualTo(PictureMode.CHECK);
        assertThat(PictureMode.of("check", Map.of())).isEqualTo(PictureMode.CHECK);
        assertThat(PictureMode.of("accept", Map.of("CI", "true"))).isEqualTo(PictureMode.ACCEPT);
        assertThatThrownBy(() -> PictureMode.of("acept", Map.of()))
                .hasMessage("lightspeed.stories: \"acept\" is not known. It takes accept or check.");
    }
}
