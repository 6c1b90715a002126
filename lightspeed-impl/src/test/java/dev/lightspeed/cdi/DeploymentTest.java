package dev.lightspeed.cdi;

import static dev.lightspeed.html.Html.html;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lightspeed.Component;
import dev.lightspeed.Layout;
import dev.lightspeed.LiveScoped;
import dev.lightspeed.LiveView;
import dev.lightspeed.On;
import dev.lightspeed.OnMessage;
import dev.lightspeed.Page;
import dev.lightspeed.Shell;
import dev.lightspeed.Step;
import dev.lightspeed.html.Html;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.sql.ResultSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each mistake in a view stops the deployment, with a message that names it and its cure. */
@SuppressWarnings({"UnusedMethod", "UnusedVariable", "ClassCanBeStatic"}) // The mistakes are made on purpose.
class DeploymentTest {

    static class Drawn {
        Html render() {
            return html("<p></p>");
        }
    }

    @LiveView("/private")
    static class PrivateHandler extends Drawn {
        @On
        private void add() {}
    }

    @LiveView("/static")
    static class StaticHandler extends Drawn {
        @On
        static void add() {}
    }

    @LiveView("/two")
    static class TwoHandlers extends Drawn {
        @On
        void add(long id) {}

        @On("add")
        void more(String name) {}
    }

    @LiveView("/thread")
    static class Undecodable extends Drawn {
        @On
        void add(Thread thread) {}
    }

    record Odd(Thread thread) {}

    @LiveView("/odd")
    static class UndecodableRecord extends Drawn {
        @On
        void add(Odd odd) {}
    }

    @LiveView("/lists")
    static class ListOfLists extends Drawn {
        @On
        void add(List<List<String>> lists) {}
    }

    @LiveView("/undrawn")
    static class Undrawn {
        String render() {
            return "";
        }
    }

    @LiveView("/public")
    static class PublicField extends Drawn {
        public static final int FINE = 1;
        public int total;
    }

    @LiveView("/final")
    static final class Final extends Drawn {}

    @LiveView("/abstract")
    abstract static class Abstract extends Drawn {}

    @LiveView("/inner")
    class Inner extends Drawn {}

    @LiveView("cart")
    static class BadPath extends Drawn {}

    @LiveView("/messages")
    static class MessageWithPage extends Drawn {
        @OnMessage
        void changed(String message, Page page) {}
    }

    @LiveView("/messages")
    static class TwoMessages extends Drawn {
        @OnMessage
        void one(String message) {}

        @OnMessage
        void other(String message) {}
    }

    @LiveView("/mount")
    static class OddMount extends Drawn {
        void mount(String name) {}
    }

    @LiveView("/unmount")
    static class OddUnmount extends Drawn {
        void unmount(Page page) {}
    }

    @LiveView("/orders/{id:long}")
    static class TextForNumber extends Drawn {
        void params(String id) {}
    }

    record Paging(int page) {}

    @LiveView(value = "/paging", query = Paging.class)
    static class NeverNothing extends Drawn {}

    record Nested(Paging paging) {}

    @LiveView(value = "/nested", query = Nested.class)
    static class RecordInQuery extends Drawn {}

    public static class Sorting {
        public int by;
    }

    record WithObject(Sorting sorting) {}

    @LiveView(value = "/object", query = WithObject.class)
    static class ObjectInQuery extends Drawn {}

    @LiveView("/overloads")
    static class Overloads extends Drawn {
        void mount(Page page) {}

        void mount(String name) {}

        Html render(String part) {
            return Html.nothing();
        }
    }

    sealed interface Messages permits Add, Other {}

    record Add(int by) implements Messages {}

    static final class Other implements Messages {}

    abstract static class Pure<E> implements Component<Integer, E> {
        @Override
        public Step<Integer> init(Page page) {
            return Step.to(0);
        }

        @Override
        public Step<Integer> update(Integer model, E message) {
            return Step.to(model);
        }

        @Override
        public Html render(Integer model) {
            return html("<p>{}</p>", model);
        }
    }

    @LiveView("/class")
    static class ClassAmongMessages extends Pure<Messages> {}

    @LiveView("/open")
    static class OpenMessages<E> extends Pure<E> {}

    @LiveView("/on")
    static class ComponentWithHandler extends Pure<Add> {
        @On
        void add() {}
    }

    @LiveView("/same")
    static class One extends Drawn {}

    @LiveView("/same")
    static class Another extends Drawn {}

    @LiveView("/orders/{id}")
    static class ById extends Drawn {}

    @LiveView("/{kind}/new")
    static class NewOfKind extends Drawn {}

    @LiveView("/shared")
    @ApplicationScoped
    static class Shared extends Drawn {}

    static class OddLayout implements Layout {

        private final String name;

        OddLayout(String name) {
            this.name = name;
        }

        @Override
        public Html draw(Shell shell, Html body) {
            return html("<p>{}{}</p>", name, body);
        }
    }

    @LiveView(value = "/odd-layout", layout = OddLayout.class)
    static class Framed extends Drawn {}

    @LiveView("/told")
    static class RestrictedMessage extends Drawn {
        @OnMessage
        @RolesAllowed("boss")
        void changed(String message) {}
    }

    @LiveView("/own")
    static class RestrictedOwn extends Drawn {
        @On
        void add() {
            write();
        }

        @DenyAll
        void write() {}
    }

    @RequestScoped
    static class Moment {}

    @LiveView("/kept")
    static class KeptMoment extends Drawn {
        Moment moment;
    }

    @LiveView("/open")
    static class KeptRows extends Drawn {
        static InputStream shared;
        private ResultSet rows;
    }

    @LiveScoped
    static class KeptBeside {
        Moment moment;
    }

    @LiveView("/injected")
    static class InjectedMoment extends Drawn {

        @Inject
        Moment moment;

        private final Moment given;

        @Inject
        InjectedMoment(Moment given) {
            this.given = given;
        }

        InjectedMoment() {
            this(new Moment());
        }
    }

    private static void refused(Class<?> view, String message) {
        assertThatThrownBy(() -> ViewModel.of(view))
                .isInstanceOf(DeploymentProblem.class)
                .hasMessage(view.getName() + message);
    }

    @Test
    void a_handler_is_not_private() {
        refused(
                PrivateHandler.class,
                ".add: the runtime calls it on the bean, where interceptors cannot see a private method."
                        + " Remove \"private\".");
    }

    @Test
    void a_handler_is_not_static() {
        refused(StaticHandler.class, ".add: the runtime calls it on the bean of a page. Remove \"static\".");
    }

    @Test
    void an_event_has_one_handler() {
        refused(
                TwoHandlers.class,
                ": the event \"add\" has two handlers, add(long) and more(String). Name another event in one @On.");
    }

    @Test
    void a_parameter_is_of_a_type_that_text_can_become() {
        refused(
                Undecodable.class,
                ".add: no text becomes a java.lang.Thread. A handler takes texts, numbers, booleans, enums, dates,"
                        + " lists of these, or a record.");
        refused(
                ListOfLists.class,
                ".add: no text becomes a java.util.List<java.util.List<java.lang.String>>."
                        + " A handler takes texts, numbers, booleans, enums, dates, lists of these, or a record.");
    }

    @Test
    void a_component_of_a_record_is_of_a_type_that_text_can_become() {
        refused(
                UndecodableRecord.class,
                ".add: no text becomes the java.lang.Thread of Odd.thread."
                        + " A record holds texts, numbers, booleans, enums, dates, lists of these, or records.");
    }

    @Test
    void a_view_draws_itself() {
        refused(
                Undrawn.class,
                ": a view draws itself. Write Undrawn.html beside it, which javac compiles with Lightspeed's annotation processor,"
                        + " or a method \"Html render()\", or implement Component.");
    }

    @Test
    void a_view_has_no_public_field() {
        refused(
                PublicField.class,
                ".total: a field read through the proxy of a bean is empty, so a view has no public ones."
                        + " Remove \"public\".");
    }

    @Test
    void a_view_is_a_class_that_cdi_can_make() {
        refused(Final.class, ": CDI cannot make a proxy of a final class. Remove \"final\".");
        refused(
                Abstract.class,
                ": a page needs an instance, but this is abstract. Move @LiveView to a class below it.");
        refused(Inner.class, ": CDI cannot make an instance of an inner class. Add \"static\".");
    }

    @Test
    void a_path_is_a_path() {
        refused(BadPath.class, ": the path \"cart\" does not begin with a slash. Write \"/cart\".");
    }

    @Test
    void a_message_handler_takes_the_message_alone() {
        refused(
                MessageWithPage.class,
                ".changed: @OnMessage takes the message and nothing else, but this is changed(String, Page)."
                        + " Give it one parameter.");
    }

    @Test
    void a_message_handler_has_no_roles() {
        refused(
                RestrictedMessage.class,
                ".changed: it is for \"boss\", but a message comes from a topic, and"
                        + " has no caller to be asked. Let those publish it who may.");
    }

    @Test
    void what_a_view_calls_itself_has_no_roles() {
        refused(
                RestrictedOwn.class,
                ".write: it is for nobody, but the view calls it itself, where nobody asks."
                        + " Put that on the @On method, or move the method to another bean.");
    }

    @Test
    void a_page_keeps_no_bean_of_a_request() {
        String wrong =
                ".moment: a bean of a request lives for one turn, and this field as long as the page. Inject it, or keep"
                        + " what it says.";

        refused(KeptMoment.class, wrong);
        assertThatThrownBy(() -> new Weld(KeptBeside.class)).hasMessageContaining(KeptBeside.class.getName() + wrong);
        assertThatCode(() -> ViewModel.of(InjectedMoment.class)).doesNotThrowAnyException();
    }

    @Test
    void a_page_keeps_nothing_that_is_open() {
        refused(
                KeptRows.class,
                ".rows: ResultSet is open for one turn at most, and this field lives as long as the page. Keep what was"
                        + " read from it.");
    }

    @Test
    void a_message_has_one_handler() {
        refused(
                TwoMessages.class,
                ": messages of java.lang.String have two handlers, one and other. Leave one of them out.");
    }

    @Test
    void a_lifecycle_method_has_the_parameters_that_the_runtime_gives() {
        refused(
                OddMount.class,
                ".mount: nothing fills \"String name\", since the path \"/mount\" has no {name}."
                        + " Take the Page, parameters of the path, or the record of the query.");
        refused(OddUnmount.class, ".unmount: the runtime cannot call unmount(Page). Make it unmount().");
    }

    @Test
    void a_parameter_of_the_path_is_taken_as_what_it_is() {
        refused(
                TextForNumber.class,
                ".params: the path \"/orders/{id:long}\" gives id as long, not as String. Declare \"long id\".");
    }

    @Test
    void a_query_can_be_left_out() {
        refused(
                NeverNothing.class,
                ": the query Paging.page may be left out of a URL, but int is never nothing. Make it Integer.");
        refused(
                RecordInQuery.class,
                ": the query Nested.paging is a record."
                        + " A query holds texts, numbers, booleans, enums, dates and lists of these.");
        refused(
                ObjectInQuery.class,
                ": the query WithObject.sorting is of the type " + Sorting.class.getName()
                        + ". A query holds texts, numbers, booleans, enums, dates and lists of these.");
    }

    @Test
    void a_lifecycle_method_may_have_overloads() {
        assertThat(ViewModel.of(Overloads.class).path().text()).isEqualTo("/overloads");
    }

    @Test
    void messages_are_records() {
        refused(
                ClassAmongMessages.class,
                ": messages are a sealed interface of records, but " + Other.class.getName()
                        + " is neither. Make it a record.");
    }

    @Test
    void a_component_names_the_type_of_its_messages() {
        refused(
                OpenMessages.class,
                ": the type of its messages is not known. Implement Component with both types written out.");
    }

    @Test
    void a_component_handles_events_in_update() {
        refused(ComponentWithHandler.class, ".add: a Component handles its events in update. Remove @On.");
    }

    @Test
    void two_views_do_not_claim_one_path() {
        assertThatThrownBy(() -> new Weld(One.class, Another.class))
                .hasMessageContaining("Two views claim \"/same\": " + Another.class.getName() + " and "
                        + One.class.getName() + ". Give one of them another path.");
    }

    @Test
    void two_views_do_not_match_one_url_with_equal_right() {
        assertThatThrownBy(() -> new Weld(ById.class, NewOfKind.class))
                .hasMessageContaining("\"/orders/{id}\" and \"/{kind}/new\" match the same URLs: "
                        + ById.class.getName() + " and " + NewOfKind.class.getName()
                        + ". Give one of them a literal segment more.");
    }

    @Test
    void a_view_lives_as_long_as_its_page() {
        assertThatThrownBy(() -> new Weld(Shared.class))
                .hasMessageContaining(Shared.class.getName()
                        + ": a view lives as long as its page, not in @ApplicationScoped. Remove the annotation.");
    }

    @Test
    void a_layout_can_be_made() {
        assertThatThrownBy(() -> new Weld(Framed.class))
                .hasMessage(
                        OddLayout.class.getName() + ": a layout is a CDI bean, or has a constructor without parameters."
                                + " Annotate it @ApplicationScoped.");
    }

    @Test
    void all_mistakes_are_told_at_once_and_before_the_container_finds_them() {
        assertThatThrownBy(() -> new Weld(Final.class, PublicField.class, Undrawn.class))
                .hasMessageContaining(Final.class.getName() + ": CDI cannot make a proxy of a final class.")
                .hasMessageContaining(PublicField.class.getName() + ".total: a field read through the proxy")
                .hasMessageContaining(Undrawn.class.getName() + ": a view draws itself.");
    }
}
