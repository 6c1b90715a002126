/**
 * Requests and answers of pages that need no live session, as values: what an endpoint gives ({@link dev.lightspeed.http.Answer}), and
 * what it is given beside the URL and the form. Imports {@code html} and {@code route} only.
 */
@NullMarked
package dev.lightspeed.http;

import org.jspecify.annotations.NullMarked;
