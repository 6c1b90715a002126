package dev.lightspeed.endpoint;

import dev.lightspeed.http.Csrf;
import dev.lightspeed.http.Flash;
import dev.lightspeed.page.Location;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What came with a request.
 *
 * @param form the fields of the form by name; none for GET
 */
public record Submission(Location location, Map<String, List<String>> form, Locale locale, Flash flash, Csrf csrf) {}
