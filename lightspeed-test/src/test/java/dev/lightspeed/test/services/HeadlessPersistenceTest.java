package dev.lightspeed.test.services;

import dev.lightspeed.contract.PersistenceContract;
import org.junit.jupiter.api.extension.ExtendWith;

/** The contract without a server. */
@ExtendWith(Headless.class)
class HeadlessPersistenceTest extends PersistenceContract {}
