/** Views that cannot work: each stops the deployment that it is in, which has nothing else of the tests. */
package dev.lightspeed.refused;
