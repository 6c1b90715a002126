package dev.lightspeed.container;

import dev.lightspeed.contract.HouseContract;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;

/** The contract that the test kit keeps too, on a server. */
@ExtendWith(ArquillianExtension.class)
class HouseContractIT extends HouseContract {}
