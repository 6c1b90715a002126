package dev.lightspeed.showcase.clock;

import static dev.lightspeed.html.Html.each;
import static dev.lightspeed.html.Html.html;

import dev.lightspeed.LiveView;
import dev.lightspeed.On;
import dev.lightspeed.OnMessage;
import dev.lightspeed.Page;
import dev.lightspeed.html.Html;
import dev.lightspeed.showcase.site.DemoLayout;
import dev.lightspeed.showcase.ticking.Seconds;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The server's clock, every second. The zone stands in the address, so that it can be sent to somebody. */
@LiveView(value = "/clock", layout = DemoLayout.class)
public class ClockView {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("'UTC'xxx", Locale.ENGLISH);

    @Inject
    Seconds seconds;

    private Instant now = Instant.now();
    private ZoneId zone = Zones.UTC;

    void mount(Page page) {
        page.title("Clock");
        page.subscribe(Seconds.TOPIC);
        seconds.watch();
    }

    void params(Page page) {
        zone = page.param("zone").map(Zones::named).orElse(Zones.UTC);
    }

    void unmount() {
        seconds.leave();
    }

    @OnMessage
    void tick(Seconds.Second second) {
        now = second.at();
    }

    @On
    void choose(String zone, Page page) {
        page.replace("/clock?zone=" + URLEncoder.encode(zone, StandardCharsets.UTF_8));
    }

    Html render() {
        ZonedDateTime here = now.atZone(zone);
        return html(
                """
                <h1>Clock</h1>
                <div class="clock">
                  {}
                  <div>
                    <p class="big"><time>{}</time></p>
                    <p class="date">{}</p>
                    <p class="muted">{} · {}</p>
                    <form ls-change="choose">
                      <label class="field"><span>Time zone</span><select name="zone">{}</select></label>
                    </form>
                  </div>
                </div>
                <ul class="cities">{}</ul>
                """,
                Face.large(here.toLocalTime()),
                TIME.format(here),
                DATE.format(here),
                Zones.city(zone),
                OFFSET.format(here),
                each(Zones.ALL, ZoneId::getId, this::option),
                each(Zones.CITIES, ZoneId::getId, this::city));
    }

    private Html option(ZoneId choice) {
        return html(
                "<option value=\"{}\" selected=\"{}\">{}</option>",
                choice.getId(),
                choice.equals(zone),
                Zones.city(choice));
    }

    private Html city(ZoneId place) {
        ZonedDateTime there = now.atZone(place);
        return html(
                "<li>{}<b>{}</b><span>{}</span></li>",
                Face.small(there.toLocalTime()),
                Zones.city(place),
                SHORT.format(there));
    }
}
