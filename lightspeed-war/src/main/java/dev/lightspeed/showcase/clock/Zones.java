package dev.lightspeed.showcase.clock;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;

/** The time zones to choose from. */
final class Zones {

    static final ZoneId UTC = ZoneId.of("UTC");

    static final List<ZoneId> ALL = zones(
            "UTC",
            "Pacific/Honolulu",
            "America/Anchorage",
            "America/Los_Angeles",
            "America/Denver",
            "America/Chicago",
            "America/New_York",
            "America/Sao_Paulo",
            "Atlantic/Reykjavik",
            "Europe/London",
            "Europe/Amsterdam",
            "Europe/Berlin",
            "Europe/Athens",
            "Africa/Cairo",
            "Africa/Nairobi",
            "Asia/Dubai",
            "Asia/Kolkata",
            "Asia/Kathmandu",
            "Asia/Bangkok",
            "Asia/Shanghai",
            "Asia/Tokyo",
            "Australia/Sydney",
            "Pacific/Auckland");

    static final List<ZoneId> CITIES = zones(
            "America/Los_Angeles",
            "America/New_York",
            "Europe/London",
            "Asia/Kolkata",
            "Asia/Tokyo",
            "Australia/Sydney");

    private Zones() {}

    /** The zone of that name, even one not in the list; UTC, if there is none. */
    static ZoneId named(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            return UTC;
        }
    }

    /** Its last word, as people say it: Los Angeles. */
    static String city(ZoneId zone) {
        String id = zone.getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }

    private static List<ZoneId> zones(String... names) {
        return List.of(names).stream().map(ZoneId::of).toList();
    }
}
