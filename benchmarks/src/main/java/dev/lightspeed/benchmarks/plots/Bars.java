package dev.lightspeed.benchmarks.plots;

import java.util.List;
import java.util.stream.Stream;

/**
 * Bars from left to right, in groups.
 *
 * @param title what they show
 * @param unit  of the numbers; stands below the axis
 * @param isLog whether each power of ten takes as much room
 */
record Bars(String title, String unit, boolean isLog, List<Mark> marks) {

    private static final double WIDTH = 760;
    private static final double LEFT = 150;
    private static final double RIGHT = 90;
    private static final double TOP = 62;
    private static final double BOTTOM = 46;
    private static final double BAR = 15;
    private static final double GAP = 11;

    Bars {
        marks = List.copyOf(marks);
    }

    String svg() {
        List<String> groups = marks.stream().map(Mark::group).distinct().toList();
        double bottom = TOP + marks.size() * BAR + groups.size() * GAP;
        Svg svg = new Svg(WIDTH, bottom + BOTTOM);
        Axis axis = axis();
        svg.title(title);
        legend(svg);
        grid(svg, axis, bottom);
        double y = TOP;
        for (String group : groups) {
            List<Mark> inside =
                    marks.stream().filter(mark -> mark.group().equals(group)).toList();
            svg.text(group, LEFT - 10, y + inside.size() * BAR / 2 + 4, "end");
            for (Mark mark : inside) {
                draw(svg, axis, mark, y);
                y += BAR;
            }
            y += GAP;
        }
        return svg.toString();
    }

    private Axis axis() {
        double smallest = marks.stream().mapToDouble(Mark::value).min().orElse(1);
        double largest = marks.stream().mapToDouble(Mark::longest).max().orElse(1);
        return isLog
                ? Axis.log(smallest * 0.9, largest, LEFT, WIDTH - RIGHT)
                : Axis.linear(largest, LEFT, WIDTH - RIGHT);
    }

    private void legend(Svg svg) {
        double x = LEFT;
        for (Who who : Stream.of(Who.values())
                .filter(who -> marks.stream().anyMatch(mark -> mark.who() == who))
                .toList()) {
            svg.rect(who.style(), x, 38, 12, 12);
            svg.text(who.title(), x + 18, 48, "start");
            x += 120;
        }
    }

    private void grid(Svg svg, Axis axis, double bottom) {
        for (double tick : axis.ticks()) {
            svg.line("grid", axis.at(tick), TOP - 4, axis.at(tick), bottom);
            svg.text(Axis.shown(tick), axis.at(tick), bottom + 16, "middle");
        }
        svg.text(unit, (LEFT + WIDTH - RIGHT) / 2, bottom + 36, "middle");
    }

    private static void draw(Svg svg, Axis axis, Mark mark, double y) {
        double end = axis.at(mark.value());
        double middle = y + BAR / 2;
        svg.rect(mark.who().style(), axis.from(), y + 1, Math.max(1, end - axis.from()), BAR - 2);
        String number = Axis.shown(mark.value());
        if (!Double.isNaN(mark.upper())) {
            number += " / " + Axis.shown(mark.upper());
            end = axis.at(mark.upper());
            svg.line("line", axis.at(mark.value()), middle, end, middle);
            svg.line("line", end, y + 3, end, y + BAR - 3);
        }
        svg.text(number, end + 5, middle + 4, "start");
    }
}
