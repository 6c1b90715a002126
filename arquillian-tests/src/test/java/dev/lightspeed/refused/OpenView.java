package dev.lightspeed.refused;

import static dev.lightspeed.html.Html.html;

import dev.lightspeed.LiveView;
import dev.lightspeed.html.Html;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;

/** Keeps what is open for as long as the page. */
@LiveView("/refused/open")
public class OpenView {

    private BufferedReader lines;

    void mount() {
        lines = new BufferedReader(new StringReader("one\ntwo"));
    }

    Html render() throws IOException {
        return html("<p>{}</p>", lines.readLine());
    }
}
