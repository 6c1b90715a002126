package dev.lightspeed.benchmarks.stocks;

import static dev.lightspeed.html.Html.each;
import static dev.lightspeed.html.Html.html;

import dev.lightspeed.html.Html;
import java.util.List;

/** The page as a text block draws it. */
final class TextBlock {

    private TextBlock() {}

    static Html page(List<Stock> stocks) {
        return html(
                "<!doctype html><html lang=\"en\"><head><title>Stock Prices</title><meta charset=\"utf-8\"></head><body>"
                        + "<h1>Stock Prices</h1><table><thead><tr><th>#</th><th>symbol</th><th>name</th><th>price</th>"
                        + "<th>change</th><th>ratio</th></tr></thead><tbody>{}</tbody></table></body></html>",
                each(stocks, Stock::rank, TextBlock::row));
    }

    private static Html row(Stock stock) {
        return html(
                "<tr class=\"{}\"><td>{}</td><td><a href=\"/stocks/{}\">{}</a></td><td><a href=\"{}\">{}</a></td>"
                        + "<td><strong>{}</strong></td>{}{}</tr>",
                stock.parity(),
                stock.rank(),
                stock.symbol(),
                stock.symbol(),
                stock.url(),
                stock.name(),
                stock.price(),
                number(stock, stock.change()),
                number(stock, stock.ratio()));
    }

    private static Html number(Stock stock, double number) {
        return stock.falling() ? html("<td class=\"minus\">{}</td>", number) : html("<td>{}</td>", number);
    }
}
