package dev.lightspeed.processor.event.far;

import dev.lightspeed.Templated;

/** A component that was compiled elsewhere, without its template's file. */
@Templated
public record FarRow(long id) {}
