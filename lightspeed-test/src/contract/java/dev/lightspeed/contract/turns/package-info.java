/** What a turn of a live page may expect of its server: the same sentences are tried in the test kit and on every server. */
package dev.lightspeed.contract.turns;
