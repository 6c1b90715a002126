package dev.lightspeed.benchmarks.plots;

import java.util.Locale;

/** An image in the making. Colours follow the reader's scheme, light or dark; letters are whatever the reader has without serifs. */
final class Svg {

    private static final String STYLE = """
            <style>
              svg { color: #1f2328; font: 12px sans-serif; }
              text { fill: currentColor; }
              .title { font-size: 15px; font-weight: bold; }
              .grid { stroke: currentColor; stroke-opacity: 0.15; }
              .line { stroke: currentColor; stroke-opacity: 0.7; fill: none; stroke-width: 1.5; }
              .bare { fill: #8c959f; stroke: #8c959f; }
              .lightspeed { fill: #0969da; stroke: #0969da; }
              .faces { fill: #d4720b; stroke: #d4720b; }
              .vaadin { fill: #8250df; stroke: #8250df; }
              path.lightspeed { fill: none; stroke-width: 2; }
              @media (prefers-color-scheme: dark) {
                svg { color: #e6edf3; }
                .lightspeed { fill: #58a6ff; stroke: #58a6ff; }
                .faces { fill: #f0a04b; stroke: #f0a04b; }
                .vaadin { fill: #bc8cff; stroke: #bc8cff; }
                path.lightspeed { fill: none; }
              }
            </style>
            """;

    private final StringBuilder inside = new StringBuilder();
    private final double width;
    private final double height;

    Svg(double width, double height) {
        this.width = width;
        this.height = height;
    }

    void rect(String style, double x, double y, double wide, double high) {
        add("<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>", style, x, y, wide, high);
    }

    void line(String style, double x1, double y1, double x2, double y2) {
        add("<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>", style, x1, y1, x2, y2);
    }

    /** @param path in the words of SVG */
    void path(String style, String path) {
        add("<path class=\"%s\" d=\"%s\"/>", style, path);
    }

    /** @param anchor what lies at that place: {@code start}, {@code middle} or {@code end} of the text */
    void text(String text, double x, double y, String anchor) {
        add("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>", x, y, anchor, escaped(text));
    }

    void title(String text) {
        add("<text class=\"title\" x=\"12\" y=\"24\">%s</text>", escaped(text));
    }

    private void add(String element, Object... values) {
        inside.append(String.format(Locale.ROOT, element, values)).append('\n');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    @Override
    public String toString() {
        return String.format(
                        Locale.ROOT,
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$.0f %2$.0f\" width=\"%1$.0f\" height=\"%2$.0f\">\n",
                        width,
                        height)
                + STYLE + inside + "</svg>\n";
    }
}
