/** One room that all open pages share. */
@NullMarked
package dev.lightspeed.showcase.chat;

import org.jspecify.annotations.NullMarked;
