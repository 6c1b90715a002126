/** What an application compiles against: views and their handlers, scopes, layouts, topics, instructions. */
@NullMarked
package dev.lightspeed;

import org.jspecify.annotations.NullMarked;
