package dev.lightspeed.endpoint;

import dev.lightspeed.Shell;
import dev.lightspeed.http.Csrf;
import dev.lightspeed.http.Flash;
import java.util.Locale;

/** What a layout is told of a page that is not live. */
record PlainShell(String title, String url, String contextPath, Locale locale, Flash flash, Csrf csrf)
        implements Shell {}
