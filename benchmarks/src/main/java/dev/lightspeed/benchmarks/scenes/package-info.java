/**
 * The application that {@code dev.lightspeed.benchmarks.load} drives: the screens W1 to W4 as live views, bare sockets to compare them with, and what a
 * server knows of its own costs. Packed into {@code scenes.war}.
 */
@NullMarked
package dev.lightspeed.benchmarks.scenes;

import org.jspecify.annotations.NullMarked;
