package dev.lightspeed.processor.route;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.processor.Compilation;
import dev.lightspeed.route.PathPattern;
import dev.lightspeed.route.Route;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The class that is generated, and what its methods give. */
class RoutesTest {

    private final Map<String, String> sources = new TreeMap<>();

    /** Adds a view; its name is qualified. */
    private RoutesTest view(String type, String annotation, String... body) {
        int dot = type.lastIndexOf('.');
        sources.put(
                type,
                "package " + type.substring(0, dot) + ";\n@dev.lightspeed.LiveView(" + annotation + ")\nclass "
                        + type.substring(dot + 1) + " {\n" + String.join("\n", body)
                        + "\ndev.lightspeed.html.Html render() { return null; }\n}\n");
        return this;
    }

    private RoutesTest source(String type, String code) {
        sources.put(type, "package " + type.substring(0, type.lastIndexOf('.')) + ";\n" + code);
        return this;
    }

    private Compilation compiled(String... options) {
        Compilation compilation = Compilation.of(sources, Map.of(), options);
        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.warnings()).isEmpty();
        return compilation;
    }

    /** What an expression gives in a class of the package {@code shop}. */
    private Object value(String expression) throws ReflectiveOperationException {
        source("shop.Asked", "public class Asked { public static Object now() { return " + expression + "; } }");
        return compiled("-Xlint:all,-processing", "-Werror")
                .loader()
                .loadClass("shop.Asked")
                .getMethod("now")
                .invoke(null);
    }

    private String text(String expression) throws ReflectiveOperationException {
        return value(expression).toString();
    }

    @Test
    void has_a_method_for_each_view() {
        view("shop.OrderView", "\"/orders/{id:long}\"").view("shop.HomePage", "\"/\"");

        assertThat(compiled().generated("shop.Routes")).isEqualTo("""
                package shop;

                /** The URLs of this application's views and endpoints. */
                @javax.annotation.processing.Generated("dev.lightspeed.processor.route.RouteProcessor")
                public final class Routes {

                    private Routes() {}

                    /** {@code /}: shop.HomePage. */
                    public static dev.lightspeed.route.Route home() {
                        return dev.lightspeed.route.Route.of("/");
                    }

                    /** {@code /orders/{id:long}}: shop.OrderView. */
                    public static dev.lightspeed.route.Route order(long id) {
                        return dev.lightspeed.route.Route.of("/orders/" + id);
                    }
                }
                """);
    }

    @Test
    void has_a_type_for_a_query() {
        source("shop.Sort", "public enum Sort { DATE, NAME }")
                .source("shop.OrderQuery", """
                        import java.util.List;
                        record OrderQuery(@org.jspecify.annotations.Nullable Sort by, boolean all, List<String> tags) {}""")
                .view("shop.OrdersView", "value = \"/{shop}/orders\", query = OrderQuery.class");

        assertThat(compiled().generated("shop.Routes")).isEqualTo("""
                package shop;

                /** The URLs of this application's views and endpoints. */
                @javax.annotation.processing.Generated("dev.lightspeed.processor.route.RouteProcessor")
                public final class Routes {

                    private Routes() {}

                    /** {@code /{shop}/orders}: shop.OrdersView. */
                    public static Orders orders(java.lang.String shop) {
                        return new Orders(dev.lightspeed.route.Route.of("/" + dev.lightspeed.route.Route.segment(shop) + "/orders"));
                    }

                    /** {@code /{shop}/orders} with its query. Immutable: each method gives another route. */
                    public static final class Orders extends dev.lightspeed.route.Route {

                        private Orders(dev.lightspeed.route.Route route) {
                            super(route);
                        }

                        /** With {@code by} in the query, without it for null. */
                        public Orders by(shop.@org.jspecify.annotations.Nullable Sort by) {
                            return new Orders(with("by", by));
                        }

                        /** With {@code all} in the query. */
                        public Orders all(boolean all) {
                            return new Orders(with("all", all));
                        }

                        /** With {@code tags} in the query, without it for null. */
                        public Orders tags(java.util.@org.jspecify.annotations.Nullable List<java.lang.String> tags) {
                            return new Orders(with("tags", tags));
                        }
                    }
                }
                """);
    }

    @Test
    void gives_urls_of_typed_parameters() throws Exception {
        view("shop.OrderView", "\"/orders/{id:long}/{n:int}\"")
                .view("shop.DayView", "\"/days/{day:date}/{all:boolean}\"")
                .view("shop.FileView", "\"/files/{id:uuid}\"");

        assertThat(text("Routes.order(42, -7)")).isEqualTo("/orders/42/-7");
        assertThat(text("Routes.day(java.time.LocalDate.of(2026, 1, 31), true)"))
                .isEqualTo("/days/2026-01-31/true");
        assertThat(text("Routes.file(new java.util.UUID(1, 2))"))
                .isEqualTo("/files/00000000-0000-0001-0000-000000000002");
    }

    @Test
    void encodes_segments_literal_or_not() throws Exception {
        view("shop.TagView", "\"/\u00fcber uns/{name}\"");

        assertThat(text("Routes.tag(\"a/b c\")")).isEqualTo("/%C3%BCber%20uns/a%2Fb%20c");
    }

    @Test
    void gives_urls_with_a_query_in_any_order() throws Exception {
        source("shop.Sort", "enum Sort { DATE, NAME { } }")
                .source(
                        "shop.OrderQuery",
                        "record OrderQuery(Sort by, Integer page, java.util.List<java.time.LocalDate> days) {}")
                .view("shop.OrdersView", "value = \"/orders\", query = OrderQuery.class");

        assertThat(text("Routes.orders()")).isEqualTo("/orders");
        assertThat(text("Routes.orders().page(2).by(Sort.NAME)")).isEqualTo("/orders?page=2&by=NAME");
        assertThat(text("Routes.orders().by(Sort.DATE).by(null)")).isEqualTo("/orders");
        assertThat(text("Routes.orders().days(java.util.List.of(java.time.LocalDate.EPOCH))"))
                .isEqualTo("/orders?days=1970-01-01");
        assertThat(value("Routes.orders().page(2)"))
                .isEqualTo(Route.of("/orders").with("page", 2))
                .isInstanceOf(Route.class);
    }

    @Test
    void what_it_gives_leads_to_the_view_with_the_same_values() throws Exception {
        view("shop.OrderView", "\"/{shop}/orders/{id:long}/{day:date}/{ref:uuid}\"");
        PathPattern pattern = PathPattern.of("/{shop}/orders/{id:long}/{day:date}/{ref:uuid}");
        var order = compiled()
                .loader()
                .loadClass("shop.Routes")
                .getMethod("order", String.class, long.class, LocalDate.class, UUID.class);

        for (String shop : List.of("a", "a/b", "a b+c", "%2F", "\u00fc;x=1", "...", "~?#[]@!$&'()*,=")) {
            LocalDate day = LocalDate.of(2026, 2, 28);
            UUID ref = new UUID(shop.hashCode(), 7);
            String url = order.invoke(null, shop, Long.MIN_VALUE, day, ref).toString();
            List<String> segments = List.of(url.substring(1).split("/", -1)).stream()
                    .map(segment -> URI.create("/" + segment).getPath().substring(1))
                    .toList();

            assertThat(pattern.matches(segments)).as(url).isTrue();
            assertThat(pattern.value("shop", segments)).contains(shop);
            assertThat(pattern.parameters().stream()
                            .map(parameter -> parameter
                                    .type()
                                    .read(pattern.value(parameter.name(), segments)
                                            .orElseThrow())
                                    .orElseThrow()))
                    .containsExactly(shop, Long.MIN_VALUE, day, ref);
        }
    }

    @Test
    void a_wrong_name_count_or_type_does_not_compile() {
        view("shop.OrderView", "\"/orders/{id:long}\"");
        source("shop.Asked", """
                class Asked {
                  Object a = Routes.orders();
                  Object b = Routes.order();
                  Object c = Routes.order("5");
                }""");

        assertThat(Compilation.of(sources).errors()).hasSize(3).allMatch(error -> error.startsWith("shop/Asked.java:"));
    }

    @Test
    void leaves_the_suffix_of_a_class_out_and_avoids_what_java_keeps_for_itself() {
        view("shop.NewView", "\"/new\"")
                .view("shop.NotifyPage", "\"/notify\"")
                .view("shop.View", "\"/view\"")
                .view("shop.FAQPage", "\"/faq\"")
                .view("shop.RoutesView", "value = \"/routes/{class}\", query = Query.class")
                .source("shop.Query", "record Query(String q) {}");

        assertThat(compiled("-Xlint:all,-processing", "-Werror").generated("shop.Routes"))
                .contains(
                        "Route new_() {",
                        "Route notify_() {",
                        "Route view() {",
                        "Route FAQ() {",
                        "Routes_ routes(java.lang.String class_) {");
    }

    @Test
    void takes_another_name_from_the_annotation() {
        view("shop.OrderView", "\"/orders\"").view("shop.admin.OrderView", "value = \"/admin\", name = \"adminOrder\"");

        assertThat(compiled().generated("shop.Routes")).contains("Route order() {", "Route adminOrder() {");
    }

    @Test
    void lies_in_the_nearest_package_of_all() {
        view("shop.orders.OrderView", "\"/orders\"").view("shop.cart.CartView", "\"/cart\"");

        assertThat(compiled().generated()).containsExactly("shop.Routes");
    }

    @Test
    void lies_beside_views_of_one_package() {
        view("shop.orders.OrderView", "\"/orders\"").view("shop.orders.lines.LineView", "\"/cart\"");

        assertThat(compiled().generated()).containsExactly("shop.orders.Routes");
    }

    @Test
    void lies_where_the_option_says() {
        view("shop.OrderView", "\"/orders\"").view("admin.UserView", "\"/users\"");

        assertThat(compiled("-Alightspeed.routes=shop.web.Urls").generated("shop.web.Urls"))
                .contains("package shop.web;", "public final class Urls {", "private Urls() {}", "Route order()");
    }

    @Test
    void is_not_there_where_nothing_has_a_route() {
        source("shop.Cart", "class Cart {}");

        assertThat(compiled().generated()).isEmpty();
    }

    @Test
    void has_a_method_for_each_endpoint_and_one_for_a_form_and_its_answer() {
        source("shop.Search", "record Search(String q, Integer page) {}").source("shop.SiteController", """
                        import dev.lightspeed.*;
                        @jakarta.enterprise.context.ApplicationScoped
                        class SiteController {
                          @Get("/about") Object about() { return null; }
                          @Get("/search/{in}") Object search(String in, Search search, java.util.Locale l) { return null; }
                          @Get("/login") Object login(String from) { return null; }
                          @Post("/login") Object login(Search form, long n) { return null; }
                          @Post(value = "/leave", name = "logout") Object leave() { return null; }
                        }""");

        assertThat(compiled().generated("shop.Routes"))
                .contains(
                        "Route about() {",
                        "public static Search search(java.lang.String in) {",
                        "public Search q(java.lang.@org.jspecify.annotations.Nullable String q) {",
                        "public Search page(java.lang.@org.jspecify.annotations.Nullable Integer page) {",
                        "public static Login login() {",
                        "public Login from(",
                        "Route logout() {")
                .doesNotContain(" n(");
    }

    @Test
    void a_view_may_take_what_its_url_has() {
        view(
                "shop.OrderView",
                "value = \"/orders/{id:long}/{name}\", query = Query.class",
                "void mount(Long id, dev.lightspeed.Page page) {}",
                "void mount(Thread never) {}",
                "void params(Query query, String name) {}");
        source("shop.Query", "record Query(String q) {}");

        compiled();
    }
}
