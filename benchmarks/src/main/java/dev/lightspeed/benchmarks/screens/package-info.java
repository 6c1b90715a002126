/**
 * The application that {@code dev.lightspeed.benchmarks.load} drives: the screens W1 to W4 as live views, bare sockets to compare them with, and what a
 * server knows of its own costs. Packed into {@code benchmarks-screens.war}.
 */
@NullMarked
package dev.lightspeed.benchmarks.screens;

import org.jspecify.annotations.NullMarked;
