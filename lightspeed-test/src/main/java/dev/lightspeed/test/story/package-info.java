/** Turns stories into tests: each is drawn, checked for accessibility, and compared with its picture. */
@NullMarked
package dev.lightspeed.test.story;

import org.jspecify.annotations.NullMarked;
