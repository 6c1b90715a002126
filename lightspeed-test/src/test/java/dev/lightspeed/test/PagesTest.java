package dev.lightspeed.test;

import static dev.lightspeed.html.Html.each;
import static dev.lightspeed.html.Html.html;
import static dev.lightspeed.test.Visit.as;
import static dev.lightspeed.test.find.Finders.button;
import static dev.lightspeed.test.find.Finders.css;
import static dev.lightspeed.test.find.Finders.field;
import static dev.lightspeed.test.find.Finders.link;
import static dev.lightspeed.test.find.Finders.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lightspeed.LiveView;
import dev.lightspeed.On;
import dev.lightspeed.OnMessage;
import dev.lightspeed.html.Html;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Several pages, messages to one of them, and files that links lead to. */
@LightspeedTest(contextPath = "/shop")
class PagesTest {

    record Line(String text) {}

    @LiveView("/notes")
    static class NotesView {

        private final List<String> lines = new ArrayList<>();
        private String caller = "";

        void mount(dev.lightspeed.Page page) {
            caller = page.caller().orElse("nobody");
        }

        @On
        void add(Line line) {
            lines.add(line.text());
        }

        @OnMessage
        void added(Line line) {
            lines.add(line.text());
        }

        Html render() {
            return html("""
                    <form ls-submit="add"><input type="hidden" name="id" value={}><label>Text <input name="text"></label>
                    <button>Add</button></form><ul>{}</ul>
                    <a href="/shop/files/notes?all" download="my notes.txt">Save</a><a href="/shop/files/named">Named</a>
                    <a href="/shop/files/missing">Missing</a>""", caller, each(lines, line -> line, line -> html("<li>{}</li>", line)));
        }
    }

    @WebServlet("/files/*")
    static class Files extends HttpServlet {

        private static final long serialVersionUID = 1;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            switch (request.getPathInfo()) {
                case "/notes" -> {
                    response.setContentType("application/octet-stream");
                    response.getOutputStream().write(new byte[] {(byte) 0xff, 0, 1});
                }
                case "/named" -> {
                    response.setHeader("Content-Disposition", "attachment; filename=\"a b.csv\"");
                    response.getWriter().print(request.getRemoteUser());
                }
                default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        }
    }

    @Inject
    LiveTest live;

    @Test
    void a_message_comes_to_one_page_only() {
        Page page = live.open("/notes");
        Page other = live.open("/notes");

        page.send(new Line("Milk"));

        page.shows(text("Milk"));
        other.hides(text("Milk"));
    }

    @Test
    void a_message_that_nobody_takes_is_refused() {
        Page page = live.open("/notes");

        assertThatThrownBy(() -> page.send("Milk"))
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        "/notes: its view takes no message of java.lang.String. Give it an @OnMessage method with such"
                                + " a parameter.");
        page.cut();
        live.advance(java.time.Duration.ofMinutes(2));
        assertThatThrownBy(() -> page.send(new Line("Milk")))
                .isInstanceOf(AssertionError.class)
                .hasMessage("/notes: no live session is there to take a message. Send it to a page that is live.");
    }

    @Test
    void pages_are_compared_by_what_they_show() {
        Page page = live.open("/notes", as("anna"));
        Page other = live.open("/notes", as("bob"));

        live.pages()
                .forEach(each ->
                        each.send(new Line("Milk")).element(field("Text")).focus());

        assertThat(live.pages()).containsExactly(page, other);
        page.showsTheSameAs(other);
        other.element(field("Text")).type("Bread");
        page.showsTheSameAs(other, css("ul"));
    }

    @Test
    void pages_that_differ_are_shown() {
        Page page = live.open("/notes").send(new Line("Milk"));
        Page other = live.open("/notes").send(new Line("Bread"));
        String messages = String.join("\n  ", page.lastMessages());

        assertThatThrownBy(() -> page.showsTheSameAs(other, css("ul")))
                .isInstanceOf(AssertionError.class)
                .hasMessage("/notes: it shows <li>Milk</li> where the other page at /notes shows <li>Bread</li>.\n"
                        + "The page:\n"
                        + "    <body>\n"
                        + "      <form ls-submit=\"add\">\n"
                        + "        <input type=\"hidden\" name=\"id\" value=\"nobody\"> (value \"nobody\")\n"
                        + "        <label>\n"
                        + "          Text\n"
                        + "          <input name=\"text\"> (value \"\")\n"
                        + "        <button>Add</button>\n"
                        + "      <ul>\n"
                        + "  >     <li>Milk</li>\n"
                        + "      <a href=\"/shop/files/notes?all\" download=\"my notes.txt\">Save</a>\n"
                        + "      <a href=\"/shop/files/named\">Named</a>\n"
                        + "      <a href=\"/shop/files/missing\">Missing</a>\n"
                        + "Last messages:\n  " + messages);
        other.send(new Line("Milk"));
        assertThatThrownBy(() -> live.open("/notes").send(new Line("Bread")).showsTheSameAs(other, css("ul")))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith(
                        "/notes: it shows nothing where the other page at /notes shows <li>Milk</li>.\nLast messages:\n");
    }

    @Test
    void a_link_is_saved_with_its_bytes_type_and_name() {
        Page page = live.open("/notes", as("anna"));

        Answer saved = page.download(link("Save"));
        Answer named = page.element(link("Named")).download();

        assertThat(saved.bytes()).containsExactly(0xff, 0, 1);
        assertThat(saved.type()).isEqualTo("application/octet-stream");
        assertThat(saved.fileName()).isEqualTo("my notes.txt");
        assertThat(named.fileName()).isEqualTo("a b.csv");
        assertThat(named.text()).isEqualTo("anna");
        page.isAt("/notes").shows(button("Add"));
        assertThat(live.get("/files/named").fileName()).isEqualTo("a b.csv");
        assertThat(live.get("/files/notes").fileName()).isEmpty();
    }

    @Test
    void what_cannot_be_saved_is_refused() {
        Page page = live.open("/notes");

        assertThatThrownBy(() -> page.download(button("Add")))
                .isInstanceOf(AssertionError.class)
                .hasMessage("Download: <button>Add</button> is no link. Name an <a> with href.");
        assertThatThrownBy(() -> page.download(link("Missing")))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("GET /shop/files/missing answered 404, not 200:\n");
    }
}
