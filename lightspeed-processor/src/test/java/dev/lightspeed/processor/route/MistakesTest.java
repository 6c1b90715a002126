package dev.lightspeed.processor.route;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.processor.Compilation;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each mistake in a route is told by javac at its place, with its cure and nothing else. */
class MistakesTest {

    private final Map<String, String> sources = new TreeMap<>();

    private MistakesTest source(String type, String code) {
        sources.put(type, "package " + type.substring(0, type.lastIndexOf('.')) + ";\n" + code);
        return this;
    }

    /** Adds a view whose class is named on line 3. */
    private MistakesTest view(String type, String annotation, String body) {
        return source(
                type,
                "@dev.lightspeed.LiveView(" + annotation + ")\nclass " + type.substring(type.lastIndexOf('.') + 1)
                        + " {\n" + body + "\ndev.lightspeed.html.Html render() { return null; }\n}\n");
    }

    private void says(String... errors) {
        assertThat(Compilation.of(sources).errors()).containsExactly(errors);
    }

    @Test
    void two_views_on_one_path() {
        view("shop.Cart", "\"/cart\"", "").view("shop.admin.CartView", "\"/cart\"", "");

        says("shop/admin/CartView.java:3: Two views claim \"/cart\": shop.Cart and shop.admin.CartView."
                + " Give one of them another path.");
    }

    @Test
    void ambiguous_paths() {
        view("shop.A", "\"/a/{x}\"", "").view("shop.B", "\"/a/{y:long}\"", "");

        says("shop/B.java:3: \"/a/{x}\" and \"/a/{y:long}\" match the same URLs: shop.A and shop.B."
                + " Give one of them a literal segment more.");
    }

    @Test
    void a_view_and_an_endpoint_on_one_path() {
        view("shop.AboutView", "\"/about\"", "").source("shop.Site", """
                        @jakarta.enterprise.context.RequestScoped class Site {
                          @dev.lightspeed.Get("/about")
                          Object about() { return null; }
                          @dev.lightspeed.Post("/about")
                          Object other() { return null; }
                        }""");

        says("shop/Site.java:4: Two routes claim GET \"/about\": shop.AboutView and shop.Site.about."
                + " Give one of them another path.");
    }

    @Test
    void two_endpoints_for_one_form() {
        source("shop.Site", """
                @jakarta.enterprise.context.RequestScoped class Site {
                  @dev.lightspeed.Post("/a")
                  Object one() { return null; }
                  @dev.lightspeed.Post("/a")
                  Object other() { return null; }
                }""");

        says("shop/Site.java:6: Two routes claim POST \"/a\": shop.Site.one and shop.Site.other."
                + " Give one of them another path.");
    }

    @Test
    void two_routes_of_one_name() {
        view("shop.OrderView", "\"/orders\"", "")
                .view("shop.admin.OrderPage", "\"/admin\"", "")
                .source("shop.Link", "class Link { Object order = Routes.order(); }");

        says("shop/admin/OrderPage.java:3: Two routes are called \"order\": shop.OrderView and shop.admin.OrderPage."
                + " Give one of them another name in its annotation: name = \"...\".");
    }

    @ParameterizedTest
    @CsvSource({"a-b", "class", "Order", "toString"})
    void a_name_that_no_method_has(String name) {
        view("shop.OrderView", "value = \"/orders\", name = \"" + name + "\"", "");

        says("shop/OrderView.java:3: shop.OrderView: no method can be called \"" + name
                + "\". Give a name such as \"order\".");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cart | does not begin with a slash. Write \"/cart\".",
                "/{id:number} | has a parameter of type \"number\". Types are boolean, date, int, long and uuid;"
                        + " without one it is a text.",
                "/{id}/{id} | has two parameters \"id\". Rename one of them.",
            })
    void a_path_that_is_none(String path, String what) {
        source(
                "shop.Carts",
                "class Carts {\n@dev.lightspeed.LiveView(\"" + path
                        + "\")\nstatic class Cart {\ndev.lightspeed.html.Html render() { return null; }\n}\n}");

        says("shop/Carts.java:4: shop.Carts$Cart: the path \"" + path + "\" " + what);
    }

    @Test
    void a_parameter_that_the_path_gives_as_something_else() {
        view("shop.OrderView", "\"/orders/{id:long}\"", "void params(\nString id) {}");

        says(
                "shop/OrderView.java:5: shop.OrderView.params: the path \"/orders/{id:long}\" gives id as long, not as String."
                        + " Declare \"long id\".");
    }

    @Test
    void a_parameter_that_nothing_fills() {
        view("shop.OrderView", "\"/orders/{id}\"", "void mount(String nr) {}");

        says("shop/OrderView.java:4: shop.OrderView.mount: nothing fills \"String nr\", since the path \"/orders/{id}\""
                + " has no {nr}. Take the Page, parameters of the path, or the record of the query.");
    }

    @Test
    void a_parameter_of_an_endpoint_that_the_path_gives_as_something_else() {
        source("shop.Site", """
                @jakarta.enterprise.context.RequestScoped class Site {
                  @dev.lightspeed.Post("/a/{id}") Object a(int id) { return null; }
                }""");

        says(
                "shop/Site.java:3: shop.Site.a: the path \"/a/{id}\" gives id as String, not as int. Declare \"String id\".");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "int page | Query.page may be left out of a URL, but int is never nothing. Make it Integer.",
                "char c | Query.c may be left out of a URL, but char is never nothing. Make it Character.",
                "Thread t | Query.t is of the type java.lang.Thread."
                        + " A query holds texts, numbers, booleans, enums, dates and lists of these.",
                "java.util.List<Thread> t | Query.t is of the type java.util.List."
                        + " A query holds texts, numbers, booleans, enums, dates and lists of these.",
                "String[] t | Query.t is of the type java.lang.String[]."
                        + " A query holds texts, numbers, booleans, enums, dates and lists of these.",
                "Other o | Query.o is a record."
                        + " A query holds texts, numbers, booleans, enums, dates and lists of these.",
            })
    void a_query_that_no_url_can_hold(String component, String what) {
        view("shop.OrderView", "value = \"/orders\", query = Query.class", "")
                .source("shop.Query", "record Query(" + component + ") {}")
                .source("shop.Other", "record Other() {}");

        says("shop/OrderView.java:3: shop.OrderView: the query " + what);
    }

    @Test
    void a_value_of_an_endpoints_query_that_may_be_missing() {
        source("shop.Site", """
                @jakarta.enterprise.context.RequestScoped class Site {
                  @dev.lightspeed.Get("/a") Object a(int page) { return null; }
                }""");

        says("shop/Site.java:3: shop.Site.a: the query page may be left out of a URL, but int is never nothing."
                + " Make it Integer.");
    }

    @Test
    void a_type_in_a_query_that_routes_cannot_see() {
        view("shop.orders.OrderView", "value = \"/orders\", query = Query.class", "")
                .view("shop.HomeView", "\"/\"", "")
                .source("shop.orders.Query", "record Query(Sort by) { enum Sort { DATE } }");

        says("shop/orders/OrderView.java:3: shop.orders.OrderView: shop.Routes cannot see shop.orders.Query$Sort,"
                + " the type of by in its query. Make it public.");
    }

    @Test
    void no_package_for_all() {
        view("shop.Cart", "\"/cart\"", "").view("admin.Users", "\"/users\"", "");

        says(
                "admin/Users.java:3: The views and endpoints of this compilation have no package in common for the class Routes."
                        + " Say where it goes with javac's option -Alightspeed.routes=shop.Routes.");
    }

    @Test
    void an_option_that_names_no_class() {
        view("shop.Cart", "\"/cart\"", "");

        assertThat(Compilation.of(sources, Map.of(), "-Alightspeed.routes=shop..Routes")
                        .errors())
                .containsExactly(
                        "-Alightspeed.routes=shop..Routes: this is no name of a class. Give one such as shop.Routes.");
    }

    @Test
    void a_class_of_that_name() {
        view("shop.Cart", "\"/cart\"", "").source("shop.Routes", "class Routes {}");

        says(
                "shop.Routes: the application has a class of this name, which is to be generated. Rename it, or say where the"
                        + " other goes with javac's option -Alightspeed.routes=shop.Urls.");
    }

    @Test
    void a_class_of_that_name_on_the_class_path() {
        view("shop.Cart", "\"/cart\"", "");

        assertThat(Compilation.of(sources, Map.of(), "-Alightspeed.routes=dev.lightspeed.Lightspeed")
                        .errors())
                .containsExactly("dev.lightspeed.Lightspeed: another jar or directory on the class path has a class of"
                        + " this name, which would be hidden. Say where this one goes with javac's option"
                        + " -Alightspeed.routes=dev.lightspeed.Urls.");
    }

    @Test
    void endpoints_that_cdi_does_not_find() {
        source("shop.Site", "class Site {\n  @dev.lightspeed.Get(\"/a\") Object a() { return null; }\n}");

        assertThat(Compilation.of(sources).warnings())
                .containsExactly("shop/Site.java:2: shop.Site: it has endpoints, but CDI makes no bean of it."
                        + " Annotate it @ApplicationScoped or @RequestScoped.");
    }
}
