package dev.lightspeed.benchmarks.plots;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where numbers lie, from left to right or from bottom to top.
 *
 * @param isLog whether each power of ten takes as much room
 * @param low   the number at its beginning
 * @param high  the number at its end
 * @param from  the place of its beginning
 * @param to    the place of its end
 */
record Axis(boolean isLog, double low, double high, double from, double to) {

    private static final int STEPS = 5;

    /** From a power of ten below the smallest number to one above the largest. */
    static Axis log(double smallest, double largest, double from, double to) {
        double low = Math.pow(10, Math.floor(Math.log10(smallest)));
        double high = Math.pow(10, Math.ceil(Math.log10(largest)));
        return new Axis(true, low, Math.max(high, 10 * low), from, to);
    }

    /** From zero to a round number above the largest. */
    static Axis linear(double largest, double from, double to) {
        double step = step(largest);
        return new Axis(false, 0, step * Math.ceil(largest / step), from, to);
    }

    /** 1, 2 or 5 times a power of ten, a fifth of the number or more. */
    private static double step(double largest) {
        double rough = Math.max(largest, 1e-9) / STEPS;
        double ten = Math.pow(10, Math.floor(Math.log10(rough)));
        double times = rough / ten;
        return ten * (times <= 1 ? 1 : times <= 2 ? 2 : times <= STEPS ? STEPS : 10);
    }

    double at(double number) {
        double part = isLog
                ? Math.log10(Math.max(number, low) / low) / Math.log10(high / low)
                : (number - low) / (high - low);
        return from + part * (to - from);
    }

    /** The numbers that are written at it. */
    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        double step = step(high);
        for (int i = 0; ticks.isEmpty() || ticks.get(ticks.size() - 1) < high * 0.999; i++) {
            ticks.add(isLog ? low * Math.pow(10, i) : i * step);
        }
        return ticks;
    }

    /** A number as it is written: three digits, no exponent. */
    static String shown(double number) {
        double size = Math.abs(number);
        if (size >= 100 || number == Math.rint(number)) {
            return String.format(Locale.ROOT, "%,.0f", number);
        }
        String text = String.format(Locale.ROOT, size >= 10 ? "%.1f" : size >= 0.1 ? "%.2f" : "%.3f", number);
        return text.replaceFirst("\\.?0+$", "");
    }
}
