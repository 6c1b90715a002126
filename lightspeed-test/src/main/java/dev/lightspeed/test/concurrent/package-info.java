/** Jakarta Concurrency on an executor that the test owns. A task has the caller of whoever submitted it, and no transaction. */
@NullMarked
package dev.lightspeed.test.concurrent;

import org.jspecify.annotations.NullMarked;
