/**
 * Finds elements as a person does, by role, label and text, and says what is there instead. Turns a document with
 * properties into elements, and sentences about it into errors; imports {@code aria} and knows neither browser nor server.
 */
@NullMarked
package dev.lightspeed.test.find;

import org.jspecify.annotations.NullMarked;
