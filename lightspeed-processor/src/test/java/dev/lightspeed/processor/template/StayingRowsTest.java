package dev.lightspeed.processor.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.processor.Compilation;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which rows are left undrawn while their items are the same objects: those that nothing but the item can change. */
class StayingRowsTest {

    private static final String TYPES = """
            package shop;
            import dev.lightspeed.*;
            import java.math.BigDecimal;
            import java.time.LocalDate;
            import java.util.List;
            @LiveView("/")
            public class Cart {
                enum Size { S, L; String label() { return "x"; } }
                record Maker(String name) {}
                record Item(long id, String name, BigDecimal price, LocalDate day, Size size, Maker maker) {
                    static final String LIST = "items";
                    static String now = "now";
                    boolean isDue() { return day.isBefore(LocalDate.now()); }
                }
                interface Priced { default int cents() { return 1; } }
                enum Loud { A; public String toString() { return "x"; } }
                enum Odd { A { public String toString() { return "x"; } } }
                enum Counted { A; int n; }
                record Sale(long id) implements Priced {}
                record Own(long id, String name) { public String name() { return "x"; } }
                record Shown(long id) { public String toString() { return "x"; } }
                record Wild(long id, Loud loud) {}
                record Odder(long id, Odd odd) {}
                record Counter(long id, Counted counted) {}
                static final java.util.Map<Long, Integer> STOCK = java.util.Map.of();
                static final int[] COUNTS = {1};
                List<Sale> sales = List.of(); List<Own> owns = List.of(); List<Shown> showns = List.of();
                List<Wild> wilds = List.of(); List<Odder> odders = List.of(); List<Counter> counters = List.of();
                record Basket(long id, List<Item> items) {}
                static class Bean { long id() { return 1; } String name() { return ""; } }
                List<Item> items = List.of();
                List<Basket> baskets = List.of();
                List<Bean> beans = List.of();
                String title = "Cart";
                static final String LIMIT = "7";
            }
            """;

    private static final String BADGE =
            "package shop; import dev.lightspeed.*; @Templated(\"<b>{text}</b>\") record Badge(String text) {}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p :for='Item item : items' :key={item.id()}>{item.name()} {item.price()} {item.maker().name()}</p>",
                "<p :for='Item item : items' :key={item.id()} class='a {item.name().toLowerCase()}'>{item.day()}</p>",
                "<p :for='Item item : items' :key={item.name()}>{item.size() == Size.L ? 1 : 2}{LIMIT}{Item.LIST}</p>",
                "<p :for='Cart.Item item : items' :key={item.id()}><b :if={item.id() > 7}>{item.name()}</b></p>",
                "<p :for='shop.Cart.Item item : items' :key={item.id()}>{item.name()}</p>",
            })
    void stay(String template) {
        assertThat(generated(template)).contains("}, this.$t[1]);");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p :for='Item item : items'>{item.name()}</p>",
                "<p :for='Item item : items' :key={item.id()}>{item.name()} {title}</p>",
                "<p :for='Item item : items' :key='{item.id() + title}'>{item.name()}</p>",
                "<p :for='Item item : items' :key={item.id()}>{item.isDue()}</p>",
                "<p :for='Item item : items' :key={item.id()}>{item.size().label()}</p>",
                "<p :for='Item item : items' :key={item.id()}>{String.valueOf(item.id())}</p>",
                "<p :for='Item item : items' :key={item.id()}>{new Maker(item.name()).name()}</p>",
                "<p :for='Item item : items' :key={item.id()}>{Item.now}</p>",
                "<p :for='Item item : items' :key={item.id()}>{this.title}</p>",
                "<p :for='Item item : items' :key={item.id()}><Badge text={item.name()} /></p>",
                "<p :for='Basket basket : baskets' :key={basket.id()}>{basket.id()}</p>",
                "<p :for='Item item : items' :key={item.id()}>{STOCK.get(item.id())}</p>",
                "<p :for='Item item : items' :key={item.id()}>{COUNTS[0]}</p>",
                "<p :for='Item item : items' :key={item.id()}>{Cart.STOCK.size()}</p>",
                "<p :for='Sale sale : sales' :key={sale.id()}>{sale.cents()}</p>",
                "<p :for='Own own : owns' :key={own.id()}>{own.name()}</p>",
                "<p :for='Shown it : showns' :key={it.id()}>{it}</p>",
                "<p :for='Wild wild : wilds' :key={wild.id()}>{wild.loud()}</p>",
                "<p :for='Odder odder : odders' :key={odder.id()}>{odder.odd()}</p>",
                "<p :for='Counter counter : counters' :key={counter.id()}>{counter.counted().n}</p>",
                "<p :for='Bean bean : beans' :key={bean.id()}>{bean.name()}</p>",
                "<p :for='var item : items' :key={item.id()}>{item.name()}</p>",
                "<p :for='Item item : items' :key={item.id()}><b :for='Item other : items' :key={other.id()}>"
                        + "{other.name()}{item.name()}</b></p>",
            })
    void are_drawn_each_time(String template) {
        assertThat(generated(template)).contains("each(").doesNotContain("}, this.$t[");
    }

    private static String generated(String template) {
        Compilation cart = Compilation.of(
                Map.of("shop.Cart", TYPES, "shop.Badge", BADGE),
                Map.of("shop/Cart.html", "<div>" + template + "</div>"));
        assertThat(cart.errors()).isEmpty();
        return cart.generated("shop.CartTemplate");
    }
}
