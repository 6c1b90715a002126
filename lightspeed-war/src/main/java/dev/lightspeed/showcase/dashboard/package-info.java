/** 200 numbers, of which 20 change ten times a second, followed by every open page. */
@NullMarked
package dev.lightspeed.showcase.dashboard;

import org.jspecify.annotations.NullMarked;
