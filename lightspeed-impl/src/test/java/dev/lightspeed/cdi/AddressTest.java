package dev.lightspeed.cdi;

import static dev.lightspeed.html.Html.html;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lightspeed.Instruction.Navigate;
import dev.lightspeed.LiveView;
import dev.lightspeed.On;
import dev.lightspeed.Page;
import dev.lightspeed.cdi.Weld.OpenPage;
import dev.lightspeed.html.Html;
import dev.lightspeed.page.Location;
import dev.lightspeed.route.Route;
import dev.lightspeed.session.Refusal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a view is told of its URL. */
class AddressTest {

    static final List<Object> LOG = new ArrayList<>();

    record DayQuery(@Nullable DayOfWeek by, @Nullable Integer page, List<String> tags, boolean all) {}

    @LiveView(value = "/{shop}/days/{day:date}/{id:long}", query = DayQuery.class)
    static class DayView {

        void mount(long id, Page page) {
            LOG.add("mount " + id + " " + page.query(DayQuery.class).page());
        }

        void params(DayQuery query, LocalDate day, Long id, String shop) {
            LOG.add(List.of(query, day, id, shop));
        }

        @On
        void patch(String url, Page page) {
            page.patch(url);
        }

        @On
        void turn(int page, Page view) {
            view.patch(Route.of("/shop/days/2026-01-31/5").with("page", page));
        }

        @On
        void leave(Page page) {
            page.navigate(Route.of("/a").with("x", 1));
        }

        @On
        void other(Page page) {
            page.query(LiveView.NoQuery.class);
        }

        Html render() {
            return html("<a href={}>x</a>", Route.of("/a"));
        }
    }

    @LiveView("/files/{id:uuid}/{public:boolean}/{n:int}")
    static class FileView {

        void params(UUID id, int n) {
            LOG.add(id + " " + n);
        }

        @On
        void ask(Page page) {
            page.query(DayQuery.class);
        }

        Html render() {
            return html("<p></p>");
        }
    }

    private static Weld weld;

    @BeforeAll
    static void start() {
        weld = new Weld(DayView.class, FileView.class);
    }

    @AfterAll
    static void stop() {
        weld.close();
    }

    @BeforeEach
    void forget() {
        LOG.clear();
    }

    @Test
    void a_view_takes_the_parameters_of_its_path_and_the_record_of_its_query() throws Refusal {
        weld.mounted("/a%20b/days/2026-01-31/5?page=2&tags=x&by=MONDAY&tags=y%20z&all=true&utm=z");

        assertThat(LOG)
                .containsExactly(
                        "mount 5 2",
                        List.of(
                                new DayQuery(DayOfWeek.MONDAY, 2, List.of("x", "y z"), true),
                                LocalDate.of(2026, 1, 31),
                                5L,
                                "a b"));
    }

    @Test
    void what_a_query_leaves_out_is_nothing() throws Refusal {
        weld.mounted("/a/days/2026-01-31/5");

        assertThat(LOG.get(1))
                .isEqualTo(List.of(new DayQuery(null, null, List.of(), false), LocalDate.of(2026, 1, 31), 5L, "a"));
    }

    @Test
    void takes_what_it_wants_of_the_path() throws Refusal {
        weld.mounted("/files/123e4567-e89b-12d3-a456-426614174000/true/7");

        assertThat(LOG).containsExactly("123e4567-e89b-12d3-a456-426614174000 7");
    }

    @ParameterizedTest
    @CsvSource({
        "/a/days/2026-02-30/5",
        "/a/days/2026-01-31/five",
        "/files/1/true/7",
        "/files/123e4567-e89b-12d3-a456-426614174000/yes/7",
    })
    void no_view_is_where_a_segment_is_of_another_type(String url) throws Refusal {
        assertThat(weld.programs().at(url, Weld.NOBODY)).isEmpty();
    }

    @Test
    void a_query_that_does_not_fit_is_refused() {
        assertThatThrownBy(() -> weld.at("/a/days/2026-01-31/5?page=two"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("event.argument"))
                .hasMessage(DayView.class.getName() + ": query: page is \"two\". It takes a whole number (Integer).");
    }

    @Test
    void a_view_leads_to_routes() throws Refusal {
        OpenPage page = weld.mounted("/shop/days/2026-01-31/5");

        page.event("turn", Map.of("page", "3"));
        page.event("leave", Map.of());

        assertThat(page.instructions)
                .containsExactly(
                        new Navigate(Navigate.Kind.PATCH, "/shop/days/2026-01-31/5?page=3"),
                        new Navigate(Navigate.Kind.LOAD, "/a?x=1"));
        assertThat(new Navigate(Navigate.Kind.LOAD, Route.of("/a").with("x", 1)))
                .isEqualTo(page.instructions.get(1));
    }

    @Test
    void a_view_does_not_patch_to_a_query_that_does_not_fit() throws Refusal {
        OpenPage page = weld.mounted("/shop/days/2026-01-31/5");

        assertThatThrownBy(() -> page.event("patch", Map.of("url", "/shop/days/2026-01-31/5?page=two")))
                .hasMessage(DayView.class.getName() + ": patch(\"/shop/days/2026-01-31/5?page=two\") does not lead to"
                        + " this view, which is at \"/{shop}/days/{day:date}/{id:long}\". Use navigate.");
    }

    @Test
    void a_view_reads_the_query_that_it_declares_only() throws Refusal {
        OpenPage file = weld.mounted("/files/123e4567-e89b-12d3-a456-426614174000/true/7");
        OpenPage day = weld.mounted("/shop/days/2026-01-31/5");

        assertThatThrownBy(() -> file.event("ask", Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(FileView.class.getName() + ": query(DayQuery.class), but the view declares no query."
                        + " Write @LiveView(value = \"/files/{id:uuid}/{public:boolean}/{n:int}\","
                        + " query = DayQuery.class).");
        assertThatThrownBy(() -> day.event("other", Map.of()))
                .hasMessageStartingWith(
                        DayView.class.getName() + ": query(NoQuery.class), but the view declares DayQuery. Write ");
    }

    private static DayQuery query(Random random) {
        List<String> tags = random.ints(random.nextInt(4), 0, 0xD7FF)
                .mapToObj(letter -> (char) letter + "&=+ %?#")
                .toList();
        return new DayQuery(
                random.nextBoolean() ? null : DayOfWeek.of(1 + random.nextInt(7)),
                random.nextBoolean() ? null : random.nextInt(),
                tags,
                random.nextBoolean());
    }

    @Test
    void reads_in_a_url_what_a_route_was_made_of() throws Misfit {
        Query reader = Query.of(DayQuery.class, "here");
        Random random = new Random(3);
        for (int i = 0; i < 1_000; i++) {
            DayQuery query = query(random);

            Route route = Route.of("/a")
                    .with("tags", query.tags())
                    .with("page", query.page())
                    .with("by", query.by())
                    .with("all", query.all());

            assertThat(reader.read(Location.of(route.toString()).orElseThrow())).isEqualTo(query);
        }
    }
}
