package dev.lightspeed.test.services;

import dev.lightspeed.contract.HouseContract;
import org.junit.jupiter.api.extension.ExtendWith;

/** The contract without a server. */
@ExtendWith(Headless.class)
class HeadlessHouseTest extends HouseContract {}
