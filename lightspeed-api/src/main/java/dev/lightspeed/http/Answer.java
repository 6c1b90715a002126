package dev.lightspeed.http;

/** What an endpoint answers with. */
public sealed interface Answer permits Redirect, Response {}
