package dev.lightspeed.benchmarks.plots;

import java.util.List;
import java.util.Locale;

/**
 * How one number grows with another.
 *
 * @param title  what it shows
 * @param across what goes from left to right, with its unit
 * @param up     what goes from bottom to top, with its unit
 */
record Curve(String title, String across, String up, List<Point> points) {

    private static final double WIDTH = 760;
    private static final double HEIGHT = 340;
    private static final double LEFT = 70;
    private static final double RIGHT = 30;
    private static final double TOP = 62;
    private static final double BOTTOM = 52;

    /** A point of it. */
    record Point(double x, double y) {}

    Curve {
        points = List.copyOf(points);
    }

    String svg() {
        Svg svg = new Svg(WIDTH, HEIGHT);
        Axis x = Axis.linear(points.stream().mapToDouble(Point::x).max().orElse(1), LEFT, WIDTH - RIGHT);
        Axis y = Axis.linear(points.stream().mapToDouble(Point::y).max().orElse(1), HEIGHT - BOTTOM, TOP);
        svg.title(title);
        svg.text(up, LEFT, TOP - 12, "middle");
        for (double tick : x.ticks()) {
            svg.line("grid", x.at(tick), y.to(), x.at(tick), y.from());
            svg.text(Axis.shown(tick), x.at(tick), y.from() + 18, "middle");
        }
        for (double tick : y.ticks()) {
            svg.line("grid", x.from(), y.at(tick), x.to(), y.at(tick));
            svg.text(Axis.shown(tick), x.from() - 8, y.at(tick) + 4, "end");
        }
        svg.text(across, (LEFT + WIDTH - RIGHT) / 2, HEIGHT - 12, "middle");
        svg.path(Who.LIGHTSPEED.style(), path(x, y));
        return svg.toString();
    }

    private String path(Axis x, Axis y) {
        StringBuilder path = new StringBuilder();
        for (Point point : points) {
            path.append(path.isEmpty() ? 'M' : 'L')
                    .append(String.format(Locale.ROOT, "%.1f,%.1f", x.at(point.x), y.at(point.y)));
        }
        return path.toString();
    }
}
