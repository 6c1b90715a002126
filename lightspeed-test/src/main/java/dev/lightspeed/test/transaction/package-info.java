/**
 * Jakarta Transactions without a transaction manager: turns {@code @Transactional} methods into commits and roll-backs of the
 * thread's one transaction. Knows no database; what takes part is told by a {@link dev.lightspeed.test.transaction.Participant}.
 */
@NullMarked
package dev.lightspeed.test.transaction;

import org.jspecify.annotations.NullMarked;
