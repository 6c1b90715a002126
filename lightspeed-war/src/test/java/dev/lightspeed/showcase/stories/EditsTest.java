package dev.lightspeed.showcase.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.story.FoundStory;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EditsTest {

    private final Storybook book = new Storybook();
    private final FoundStory bubble = book.find("Bubble/any").orElseThrow();

    @Test
    void an_address_has_what_was_changed_in_the_order_of_the_parameters() {
        Edits edits = new Edits(Map.of("mine", "true", "text", "a:b", "name", "Merry Otter"));

        assertThat(edits.addressed(bubble)).containsExactly("text:a:b", "mine:true");
    }

    @Test
    void what_was_changed_is_read_from_an_address() {
        Edits edits = Edits.of(List.of("text:a:b", "mine:true", "nonsense"));

        assertThat(edits).isEqualTo(new Edits(Map.of("text", "a:b", "mine", "true")));
    }

    @Test
    void what_a_story_does_not_take_is_told_and_left_out() {
        FoundStory face = book.find("Face/large").orElseThrow();
        Edits edits = new Edits(Map.of("hour", "noon", "minute", "5"));

        assertThat(edits.problem(face.parameters().get(0))).contains("hour got \"noon\". It takes a whole number.");
        assertThat(edits.readable(face)).isEqualTo(new Edits(Map.of("minute", "5", "second", "30")));
    }

    @Test
    void a_search_finds_components_and_stories_in_any_case() {
        assertThat(book.shelves(" DELETED "))
                .extracting(Storybook.Shelf::component)
                .containsExactly("Editor");
        assertThat(book.shelves("bubble").get(0).stories()).hasSize(4);
        assertThat(book.shelves("nothing of the kind")).isEmpty();
    }
}
