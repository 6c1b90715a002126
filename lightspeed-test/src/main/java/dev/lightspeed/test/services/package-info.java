/**
 * What a server has and CDI SE lacks, put together for one application under test: transactions, persistence, security, concurrency,
 * names. Imports the packages of each; none imports this one.
 */
@NullMarked
package dev.lightspeed.test.services;

import org.jspecify.annotations.NullMarked;
