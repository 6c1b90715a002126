package dev.lightspeed.reload;

import static dev.lightspeed.html.Html.html;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.lightspeed.processor.reload.TemplateCompiler;
import dev.lightspeed.reload.Shop.Page;
import dev.lightspeed.session.Timer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReloadTest {

    private static final String DRAWN = "<p>2</p><b>x</b>";

    @TempDir
    private Path directory;

    private Shop shop;
    private Page page;
    private int redrawn;
    private final List<Runnable> timer = new ArrayList<>();
    private Reload reload;

    @BeforeEach
    void open() throws Exception {
        shop = new Shop(directory);
        page = shop.page();
        page.click();
        page.click();
        assertThat(page.shown()).isEqualTo(DRAWN);
    }

    private void develop() {
        develop(TemplateCompiler::ofThisJava);
    }

    private void develop(Compilers compilers) {
        reload = new Reload(compilers);
        reload.follow(
                shop.sources.toString(),
                shop.loader(),
                new Timer() {
                    @Override
                    public Runnable every(Duration period, Runnable task) {
                        timer.add(task);
                        return () -> timer.remove(task);
                    }
                },
                () -> redrawn++);
    }

    private void tick() {
        timer.forEach(Runnable::run);
    }

    private String panel() {
        return reload.body(html("<p>page</p>")).toString();
    }

    @Test
    void draws_new_markup_of_the_same_expressions() {
        develop();

        shop.write("shop/Counter.html", "<h1>Now</h1>\n<p class=\"big\">{count}</p><Badge text=\"x\" />");
        tick();

        assertThat(page.shown()).isEqualTo("<h1>Now</h1>\n<p class=\"big\">2</p><b>x</b>");
        assertThat(redrawn).isEqualTo(1);
    }

    @Test
    void draws_new_expressions() {
        develop();

        shop.write("shop/Counter.html", "<p :if={count > 1}>{count * 10}</p>");
        tick();

        assertThat(page.shown()).isEqualTo("<p>20</p>");
        assertThat(redrawn).isEqualTo(1);
    }

    @Test
    void draws_new_markup_of_new_expressions() {
        develop();
        shop.write("shop/Counter.html", "<p>{count * 10}</p>");
        tick();

        shop.write("shop/Counter.html", "<em>{count * 10}</em>");
        tick();

        assertThat(page.shown()).isEqualTo("<em>20</em>");
    }

    @Test
    void draws_a_component_anew_in_the_views_that_use_it() {
        develop();

        shop.write("shop/Badge.html", "<i title={text.length()}>{text}</i>");
        tick();

        assertThat(page.shown()).isEqualTo("<p>2</p><i title=\"1\">x</i>");
    }

    @Test
    void leaves_pages_alone_while_nothing_changes() {
        develop();

        tick();
        shop.write("shop/Counter.html", "<p>{count}</p><Badge text=\"x\" />");
        tick();

        assertThat(page.shown()).isEqualTo(DRAWN);
        assertThat(redrawn).isZero();
    }

    @Test
    void draws_what_changed_before_the_start() {
        shop.write("shop/Counter.html", "<p>{count + 1}</p>");

        develop();

        assertThat(page.shown()).isEqualTo("<p>3</p>");
    }

    @Test
    void shows_a_mistake_above_the_page_as_it_was_until_it_is_mended() {
        develop();

        shop.write("shop/Counter.html", "<h1>Now</h1>\n<p>{cuont}</p>");
        tick();

        assertThat(page.shown()).isEqualTo(DRAWN);
        assertThat(redrawn).isEqualTo(1);
        assertThat(panel()).isEqualTo("""
                <dialog open class="ls-development" role="alert">
                <p><strong>These templates cannot be drawn as they are. The page shows them as they were.</strong></p>
                <pre>Counter.html:2:5: shop.Counter has no &quot;cuont&quot;. Did you mean &quot;count&quot;?</pre>
                </dialog><p>page</p>""");

        shop.write("shop/Counter.html", "<h1>Now</h1>\n<p>{count}</p>");
        tick();

        assertThat(page.shown()).isEqualTo("<h1>Now</h1>\n<p>2</p>");
        assertThat(redrawn).isEqualTo(2);
        assertThat(panel()).isEqualTo("<p>page</p>");
    }

    @Test
    void takes_a_mistake_back_where_the_template_is_as_it_was() {
        develop();
        shop.write("shop/Counter.html", "<p>{count}");
        tick();

        shop.write("shop/Counter.html", "<p>{count}</p><Badge text=\"x\" />");
        tick();

        assertThat(panel()).isEqualTo("<p>page</p>");
        assertThat(redrawn).isEqualTo(2);
    }

    @Test
    void finds_mistakes_in_markup_of_the_same_expressions() {
        develop();

        shop.write("shop/Counter.html", "<p id=\"a\">{count}</p><i id=\"a\"></i><Badge text=\"x\" />");
        tick();

        assertThat(page.shown()).isEqualTo(DRAWN);
        assertThat(panel()).contains("<pre>Counter.html:1:");
    }

    @Test
    void says_that_a_template_is_gone_and_goes_on_when_it_is_back() {
        develop();

        shop.delete("shop/Counter.html");
        tick();

        assertThat(page.shown()).isEqualTo(DRAWN);
        assertThat(panel())
                .contains(
                        "shop/Counter.html is gone, its pages show it as it was. Put it back, or build and deploy anew.");

        shop.write("shop/Counter.html", "<p>Back: {count}</p>");
        tick();

        assertThat(page.shown()).isEqualTo("<p>Back: 2</p>");
        assertThat(panel()).isEqualTo("<p>page</p>");
    }

    @Test
    void mends_what_waited_for_another_template() {
        develop();
        shop.write("shop/Badge.html", "<b>{text}");
        shop.write("shop/Counter.html", "<p>{count + 1}</p>");
        tick();
        assertThat(page.shown()).isEqualTo(DRAWN);

        shop.write("shop/Badge.html", "<b>{text}</b>");
        tick();

        assertThat(page.shown()).isEqualTo("<p>3</p>");
        assertThat(panel()).isEqualTo("<p>page</p>");
    }

    @Test
    void leads_from_a_failing_expression_to_its_new_line() {
        shop.write("shop/Counter.html", "<p>{fails()}</p>");
        develop();

        shop.write("shop/Counter.html", "<p>\n\n{fails()}</p>");
        tick();

        assertThat(catchThrowable(page::shown).getStackTrace()).anySatisfy(frame -> {
            assertThat(frame.getFileName()).isEqualTo("Counter.html");
            assertThat(frame.getLineNumber()).isEqualTo(3);
        });
    }

    @Test
    void draws_new_markup_without_a_compiler() {
        develop((loader, templates) -> Optional.empty());

        shop.write("shop/Counter.html", "<h1>Now</h1>\n<p>{count}</p><Badge text=\"x\" />");
        shop.write("shop/Badge.html", "<i>{text}</i>");
        tick();

        assertThat(page.shown()).isEqualTo("<h1>Now</h1>\n<p>2</p><i>x</i>");
        assertThat(panel()).isEqualTo("<p>page</p>");
    }

    @Test
    void says_where_a_compiler_is_missing() {
        develop((loader, templates) -> Optional.empty());

        shop.write("shop/Counter.html", "<p>{count + 1}</p>");
        tick();

        assertThat(page.shown()).isEqualTo(DRAWN);
        assertThat(panel())
                .contains("Counter.html: its expressions have changed, and this Java has no compiler."
                        + " Start the server with a JDK, or build and deploy anew.");
    }

    @Test
    void names_mistakes_in_markup_without_a_compiler() {
        develop((loader, templates) -> Optional.empty());

        shop.write("shop/Counter.html", "<p>\n<b>{count}</p>");
        tick();

        assertThat(panel())
                .contains(
                        "<pre>Counter.html:2:1: &lt;b&gt; is still open at &lt;/p&gt; in line 2. Put &lt;/b&gt; before that.</pre>");
    }

    @Test
    void refuses_a_directory_that_is_none() {
        Path nowhere = directory.resolve("nowhere");

        assertThatThrownBy(() -> Sources.of(nowhere.toString()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("lightspeed.dev: there is no directory \"" + nowhere
                        + "\". Name the directory of the sources, such as src/main/java, from the root on.");
    }
}
