/** Views and beans that only tests need: deployed with the showcase, driven from the tests' browsers. */
package dev.lightspeed.container.islands;
