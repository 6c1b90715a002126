package dev.lightspeed.processor.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.processor.Compilation;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Classes of every kind that have templates, and the types that these name. */
class TypesTest {

    private static final String VIEW = "package shop; import dev.lightspeed.*; @LiveView(\"/cart\") class CartView {";

    @Test
    void components_of_other_packages_are_named_by_uses() {
        Compilation cart = Compilation.of(
                Map.of(
                        "shop.CartView",
                        "package shop; import dev.lightspeed.*; @Uses({parts.Badge.class, parts.Outer.Inner.class, java.time.Year.class})"
                                + " @LiveView(\"/cart\") class CartView {}",
                        "parts.Badge",
                        "package parts; @dev.lightspeed.Templated(\"<b>{text}</b>\") public record Badge(String text) {}",
                        "parts.Outer",
                        "package parts; public class Outer { @dev.lightspeed.Templated(\"<i>{text}</i>\")"
                                + " public record Inner(String text) {} }"),
                Map.of(
                        "shop/CartView.html",
                        "<Badge text={Year.of(2026).toString()}/><Inner text=\"x\"/>{new Badge(\"y\").text()}"));

        assertThat(Shop.drawn(cart, "shop.CartView")).isEqualTo("<b>2026</b><i>x</i>y");
    }

    @Test
    void nested_types_come_before_those_of_the_package() {
        Compilation cart = Compilation.of(
                Map.of(
                        "shop.CartView",
                        VIEW
                                + "record Item(String name) {} java.util.List<Item> items = java.util.List.of(new Item(\"a\"));"
                                + " @Templated(\"<b>{text}</b>\") record Badge(String text) {} }",
                        "shop.Item",
                        "package shop; class Item {}",
                        "shop.Badge",
                        "package shop; @dev.lightspeed.Templated(\"<i>{text}</i>\") record Badge(String text) {}"),
                Map.of("shop/CartView.html", "<p :for=\"Item i : items\">{i.name()}</p><Badge text=\"x\"/>"));

        assertThat(Shop.drawn(cart, "shop.CartView")).isEqualTo("<p>a</p><b>x</b>");
    }

    @Test
    void types_of_the_package_come_before_those_of_the_platform() {
        Compilation cart = Compilation.of(
                Map.of(
                        "shop.CartView",
                        VIEW + "}",
                        "shop.List",
                        "package shop; class List { static String of() { return \"ours\"; } }"),
                Map.of("shop/CartView.html", "{List.of()} {Map.of().size()}"));

        assertThat(Shop.drawn(cart, "shop.CartView")).isEqualTo("ours 0");
    }

    @Test
    void types_may_be_called_like_those_of_the_library() {
        Compilation cart = Compilation.of(
                Map.of(
                        "shop.CartView",
                        VIEW
                                + "Canvas canvas = new Canvas(\"a\"); record Canvas(Object name) {} record Fill(Object t) {}"
                                + " record Row(Object t) {} record String(Object t) {} record Template(Object t) {}"
                                + " record Override(Object t) {} record SuppressWarnings(Object t) {} }"),
                Map.of(
                        "shop/CartView.html",
                        "<p :for=\"Canvas c : List.of(canvas)\" :key={c} title=\"{c.name()}b\">{new Fill(1).t()}{new Row(2).t()}"
                                + "{new Template(3).t()}{new String(4).t()}</p>" + "x".repeat(30_000)));

        assertThat(Shop.drawn(cart, "shop.CartView")).startsWith("<p title=\"ab\">1234</p>x");
    }

    @Test
    void views_may_stand_in_no_package() {
        Compilation cart = Compilation.of(
                Map.of(
                        "CartView",
                        "@dev.lightspeed.LiveView(\"/cart\") class CartView { static final int LIMIT = 3; record Item(int id) {} }",
                        "Badge",
                        "@dev.lightspeed.Templated(\"<b>{text}</b>\") record Badge(String text) {}"),
                Map.of("CartView.html", "<Badge text=\"{LIMIT}{new CartView.Item(4).id()}\"/>"));

        assertThat(Shop.drawn(cart, "CartView")).isEqualTo("<b>34</b>");
    }

    @Test
    void members_are_inherited() {
        Compilation cart = Compilation.of(
                Map.of(
                        "shop.CartView",
                        "package shop; import dev.lightspeed.*; @LiveView(\"/cart\") class CartView extends base.Base implements Sized {}",
                        "shop.Sized",
                        "package shop; interface Sized { int SIZE = 5; default String size() { return \"big\"; } enum Unit { M } }",
                        "base.Base",
                        "package base; public class Base { public String title = \"Cart\"; public static int count() { return 2; } }"),
                Map.of("shop/CartView.html", "{title} {count()} {SIZE} {size()} {Unit.M}"));

        assertThat(Shop.drawn(cart, "shop.CartView")).isEqualTo("Cart 2 5 big M");
    }

    @Test
    void protected_members_of_other_packages_are_out_of_reach() {
        Compilation cart = Compilation.of(
                Map.of(
                        "shop.CartView",
                        "package shop; import dev.lightspeed.*; @LiveView(\"/cart\") class CartView extends base.Base {}",
                        "base.Base",
                        "package base; public class Base { protected String title = \"Cart\"; }"),
                Map.of("shop/CartView.html", "{title}"));

        assertThat(cart.errors())
                .containsExactly(
                        "shop/CartView.java:1: CartView.html:1:2: title is protected in base.Base of another package, where"
                                + " templates cannot reach it. Make it public, or add a method to shop.CartView.");
    }

    @Test
    void components_are_generic() {
        Compilation cart = Compilation.of(
                Map.of(
                        "shop.CartView",
                        VIEW + "}",
                        "shop.Pick",
                        "package shop; import dev.lightspeed.*; import java.util.*;"
                                + " @Templated(\"<p :for=\\\"T t : sorted()\\\">{label.with(t)}{t == chosen ? \\\"*\\\" : \\\"\\\"}</p>\")"
                                + " record Pick<T extends Comparable<T>, L extends Collection<? extends T>>(L all, @Default T chosen, Slot.With<T> label) {"
                                + " List<T> sorted() { return all.stream().<T>map(t -> t).sorted().toList(); } }"),
                Map.of(
                        "shop/CartView.html",
                        "<Pick all={List.of(2, 1)} chosen={1}><:label :let=\"Integer n\">{n + 1}</:label></Pick>"));

        assertThat(Shop.drawn(cart, "shop.CartView")).isEqualTo("<p>2*</p><p>3</p>");
    }

    @Test
    void attributes_may_be_absent() {
        Compilation cart = Compilation.of(
                Map.of(
                        "shop.CartView",
                        VIEW + "}",
                        "shop.Badge",
                        "package shop; import dev.lightspeed.*; import org.jspecify.annotations.Nullable;"
                                + " @Templated(\"<b title={a} lang={b} dir={c} class={d}>{e}{f}{g}{h}</b>\")"
                                + " record Badge(@Nullable String a, @Default String b, @Default(\"x\") String c, @Default @Nullable String d,"
                                + " @Default int e, @Default Integer f, @Default char g, @Default(\"y\") char h) {}"),
                Map.of("shop/CartView.html", "<Badge/>"));

        assertThat(Shop.drawn(cart, "shop.CartView")).isEqualTo("<b lang=\"\" dir=\"x\">0\u0000y</b>");
    }

    @Test
    void slots_may_have_a_preset() {
        Compilation cart = Compilation.of(
                Map.of(
                        "shop.CartView",
                        VIEW + "}",
                        "shop.Card",
                        "package shop; import dev.lightspeed.*; @Templated(\"<p>{body}</p><i :if={!footer.isEmpty()}>{footer}</i>\")"
                                + " record Card(@Default(\"<none>\") Slot body, @Default Slot footer) {}"),
                Map.of("shop/CartView.html", "<Card/><Card>x<:footer>y</:footer></Card><Card>  <:footer/></Card>"));

        assertThat(Shop.drawn(cart, "shop.CartView"))
                .isEqualTo("<p>&lt;none&gt;</p><p>x</p><i>y</i><p>&lt;none&gt;</p><i></i>");
    }

    @Test
    void a_class_may_have_the_name_of_a_package() {
        Compilation cart = Compilation.of(
                Map.of(
                        "shop.CartView",
                        VIEW
                                + "String shop = \"field\"; String dev = \"other\"; static String io() { return \"call\"; } static int LIMIT = 2; }"),
                Map.of(
                        "shop/CartView.html",
                        "{shop} {dev.length()} {io().length()} {LIMIT} {java.util.List.of(1).size()}"));

        assertThat(Shop.drawn(cart, "shop.CartView")).isEqualTo("field 5 4 2 1");
    }
}
