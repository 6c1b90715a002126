/**
 * Carries messages from publishers to the live sessions that subscribed to their topic, inside one server. A feature: the
 * kernel meets it only as the CDI bean of type {@code Subscriptions}.
 */
@NullMarked
package dev.lightspeed.topic;

import org.jspecify.annotations.NullMarked;
