package dev.lightspeed.test.persistence;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Takes back, at the end of each test, whatever was done to the database in it: by the test, by turns, by tasks, on any thread.
 *
 * <p>To the application nothing looks different. Its transactions begin, commit and roll back, and observers are told after a
 * commit. Underneath they are savepoints in one transaction on one connection that is never committed. Three things follow: two
 * threads cannot be in transactions at the same time (the second one is told so); what a transaction of {@code REQUIRES_NEW} has
 * committed is undone if the one around it rolls back; statements that change the schema commit everything. Tests that need any
 * of it take {@link FreshDatabase}. Sequences go on counting, as they do on any database.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@ExtendWith(DatabaseExtension.class)
public @interface RolledBack {}
