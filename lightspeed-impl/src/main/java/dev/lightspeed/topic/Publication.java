package dev.lightspeed.topic;

/** A message on its way to a topic. */
record Publication(String topic, Object message) {}
