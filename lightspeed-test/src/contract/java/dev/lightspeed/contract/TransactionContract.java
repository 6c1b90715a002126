package dev.lightspeed.contract;

import static jakarta.transaction.Status.STATUS_ACTIVE;
import static jakarta.transaction.Status.STATUS_COMMITTED;
import static jakarta.transaction.Status.STATUS_MARKED_ROLLBACK;
import static jakarta.transaction.Status.STATUS_NO_TRANSACTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.InvalidTransactionException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionRequiredException;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.TransactionalException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.naming.InitialContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code @Transactional} and what belongs to it. */
public abstract class TransactionContract {

    @Inject
    Lines lines;

    @Inject
    Deeds deeds;

    @Inject
    House house;

    @Inject
    Ticket ticket;

    @Inject
    Watcher watcher;

    @Inject
    Event<Watcher.Happened> happened;

    private final String text = UUID.randomUUID().toString();

    @BeforeEach
    void prepare() throws Exception {
        lines.createTable();
        watcher.take();
    }

    private int status() {
        return house.registry().getTransactionStatus();
    }

    private Callable<Line> writing(String line) {
        return () -> lines.add(line);
    }

    private <T> Callable<T> writingAndThrowing(Exception thrown) {
        return () -> {
            lines.add(text);
            throw thrown;
        };
    }

    @Test
    void a_required_transaction_begins_and_commits() throws Exception {
        int inside = deeds.required(() -> {
            lines.add(text);
            return status();
        });

        assertThat(inside).isEqualTo(STATUS_ACTIVE);
        assertThat(status()).isEqualTo(STATUS_NO_TRANSACTION);
        assertThat(lines.has(text)).isTrue();
    }

    @Test
    void a_required_transaction_joins_the_one_there_is() throws Exception {
        boolean same = deeds.required(() -> key().equals(deeds.required(this::key)));

        assertThat(same).isTrue();
    }

    private Object key() {
        return house.registry().getTransactionKey();
    }

    @Test
    void a_new_transaction_is_committed_though_the_one_around_it_rolls_back() throws Exception {
        Throwable thrown = catchThrowable(() -> deeds.required(() -> {
            lines.add(text + " around");
            Object around = key();
            assertThat(deeds.requiresNew(() -> !key().equals(around) && lines.add(text) != null))
                    .isTrue();
            assertThat(key()).isEqualTo(around);
            throw new IllegalStateException("afterwards");
        }));

        assertThat(thrown).hasMessage("afterwards");
        assertThat(lines.has(text)).isTrue();
        assertThat(lines.has(text + " around")).isFalse();
    }

    @Test
    void a_mandatory_transaction_must_be_there() throws Exception {
        assertThatExceptionOfType(TransactionalException.class)
                .isThrownBy(() -> deeds.mandatory(this::status))
                .withCauseInstanceOf(TransactionRequiredException.class);

        assertThat(deeds.<Integer>required(() -> deeds.mandatory(this::status))).isEqualTo(STATUS_ACTIVE);
    }

    @Test
    void a_transaction_that_never_may_be_there_must_not() throws Exception {
        assertThatExceptionOfType(TransactionalException.class)
                .isThrownBy(() -> deeds.required(() -> deeds.never(this::status)))
                .withCauseInstanceOf(InvalidTransactionException.class);

        assertThat(deeds.<Integer>never(this::status)).isEqualTo(STATUS_NO_TRANSACTION);
    }

    @Test
    void a_supported_transaction_is_there_or_not() throws Exception {
        assertThat(deeds.<Integer>supports(this::status)).isEqualTo(STATUS_NO_TRANSACTION);
        assertThat(deeds.<Integer>required(() -> deeds.supports(this::status))).isEqualTo(STATUS_ACTIVE);
    }

    @Test
    void a_transaction_that_is_not_supported_waits() throws Exception {
        List<Integer> statuses = deeds.required(() -> List.of(deeds.notSupported(this::status), status()));

        assertThat(statuses).containsExactly(STATUS_NO_TRANSACTION, STATUS_ACTIVE);
    }

    @Test
    void an_unchecked_exception_rolls_back() throws Exception {
        Throwable thrown =
                catchThrowable(() -> deeds.required(writingAndThrowing(new IllegalStateException("unchecked"))));

        assertThat(thrown).isExactlyInstanceOf(IllegalStateException.class).hasMessage("unchecked");
        assertThat(lines.has(text)).isFalse();
    }

    @Test
    @Exempt(
            servers = {"Payara Micro 6", "GlassFish 7", "GlassFish 8"},
            because = "commits where an Error leaves a @Transactional method")
    void an_error_rolls_back() throws Exception {
        Throwable thrown = catchThrowable(() -> deeds.required(() -> {
            lines.add(text);
            throw new AssertionError("an error");
        }));

        assertThat(thrown).hasMessage("an error");
        assertThat(lines.has(text)).isFalse();
    }

    @Test
    void an_error_reaches_the_caller_as_it_is() {
        Throwable thrown = catchThrowable(() -> deeds.required(() -> {
            lines.add(text);
            throw new AssertionError("an error");
        }));

        assertThat(thrown).isExactlyInstanceOf(AssertionError.class).hasMessage("an error");
        assertThat(status()).isEqualTo(STATUS_NO_TRANSACTION);
    }

    @Test
    void a_checked_exception_commits() throws Exception {
        Throwable thrown = catchThrowable(() -> deeds.required(writingAndThrowing(new IOException("checked"))));

        assertThat(thrown).isExactlyInstanceOf(IOException.class).hasMessage("checked");
        assertThat(lines.has(text)).isTrue();
    }

    @Test
    void a_checked_exception_rolls_back_where_it_is_named() throws Exception {
        Throwable thrown = catchThrowable(() -> deeds.rollingBackOnRefused(writingAndThrowing(new Deeds.Refused())));

        assertThat(thrown).isExactlyInstanceOf(Deeds.Refused.class);
        assertThat(lines.has(text)).isFalse();
    }

    @Test
    void an_exception_rolls_back_where_its_superclass_is_named() throws Exception {
        Throwable thrown =
                catchThrowable(() -> deeds.rollingBackOnRefused(writingAndThrowing(new Deeds.UtterlyRefused())));

        assertThat(thrown).isExactlyInstanceOf(Deeds.UtterlyRefused.class);
        assertThat(lines.has(text)).isFalse();
    }

    @Test
    void an_unchecked_exception_commits_where_it_is_forgiven() throws Exception {
        Throwable thrown =
                catchThrowable(() -> deeds.forgiving(writingAndThrowing(new NumberFormatException("forgiven"))));

        assertThat(thrown).isExactlyInstanceOf(NumberFormatException.class).hasMessage("forgiven");
        assertThat(lines.has(text)).isTrue();
    }

    @Test
    @Exempt(
            servers = "Open Liberty 26",
            because = "rolls back what dontRollbackOn names where rollbackOn names its superclass")
    void what_is_forgiven_commits_though_its_superclass_rolls_back() throws Exception {
        Throwable forgiven =
                catchThrowable(() -> deeds.undecided(writingAndThrowing(new FileNotFoundException("both"))));

        assertThat(forgiven).isExactlyInstanceOf(FileNotFoundException.class);
        assertThat(lines.has(text)).isTrue();
    }

    @Test
    void an_exception_that_left_a_joined_method_dooms_the_transaction() throws Exception {
        List<Integer> inside = new ArrayList<>();

        Throwable atTheEnd = catchThrowable(() -> deeds.required(() -> {
            lines.add(text);
            Throwable joined =
                    catchThrowable(() -> deeds.required(writingAndThrowing(new IllegalStateException("caught"))));
            assertThat(joined).hasMessage("caught");
            return inside.add(status());
        }));

        assertThat(inside).containsExactly(STATUS_MARKED_ROLLBACK);
        // The specification leaves open whether the caller is told.
        assertThat(atTheEnd)
                .satisfiesAnyOf(
                        silent -> assertThat(silent).isNull(),
                        told -> assertThat(told).isInstanceOf(TransactionalException.class));
        assertThat(lines.has(text)).isFalse();
    }

    @Test
    void a_user_transaction_commits_and_rolls_back() throws Exception {
        house.userTransaction().begin();
        lines.add(text);
        house.userTransaction().commit();
        house.userTransactionResource().begin();
        lines.add(text + " gone");
        house.userTransactionResource().rollback();

        assertThat(lines.has(text)).isTrue();
        assertThat(lines.has(text + " gone")).isFalse();
    }

    @Test
    void a_user_transaction_does_not_nest() throws Exception {
        house.userTransaction().begin();
        try {
            assertThatExceptionOfType(NotSupportedException.class)
                    .isThrownBy(() -> house.userTransaction().begin());
        } finally {
            house.userTransaction().rollback();
        }
    }

    @Test
    void a_user_transaction_must_have_begun_to_end() {
        assertThatIllegalStateException()
                .isThrownBy(() -> house.userTransaction().commit());
        assertThatIllegalStateException()
                .isThrownBy(() -> house.userTransaction().rollback());
    }

    @Test
    void a_user_transaction_that_is_doomed_does_not_commit() throws Exception {
        house.userTransaction().begin();
        lines.add(text);
        house.userTransaction().setRollbackOnly();

        assertThatExceptionOfType(RollbackException.class)
                .isThrownBy(() -> house.userTransaction().commit());
        assertThat(status()).isEqualTo(STATUS_NO_TRANSACTION);
        assertThat(lines.has(text)).isFalse();
    }

    @Test
    void a_user_transaction_is_refused_where_the_transaction_is_declared() {
        assertThatIllegalStateException()
                .isThrownBy(() -> deeds.required(() -> {
                    house.userTransaction().begin();
                    return text;
                }));
    }

    @Test
    void a_user_transaction_may_begin_where_none_is_supported() throws Exception {
        deeds.notSupported(() -> {
            house.userTransaction().begin();
            lines.add(text);
            house.userTransaction().commit();
            return text;
        });

        assertThat(lines.has(text)).isTrue();
    }

    @Test
    void transactions_are_found_under_their_names() throws Exception {
        TransactionSynchronizationRegistry registry =
                InitialContext.doLookup("java:comp/TransactionSynchronizationRegistry");

        assertThat(deeds.<Integer>required(registry::getTransactionStatus)).isEqualTo(STATUS_ACTIVE);
        assertThat(InitialContext.<Object>doLookup("java:comp/UserTransaction")).isNotNull();
    }

    @Test
    void observers_are_told_when_the_transaction_ends_well() throws Exception {
        List<String> inside = deeds.required(() -> {
            happened.fire(new Watcher.Happened(text));
            return watcher.take();
        });

        assertThat(inside).containsExactly("in progress " + text);
        assertThat(watcher.take()).containsExactly("before completion " + text, "after success " + text);
    }

    @Test
    void observers_are_told_when_the_transaction_fails() {
        Throwable thrown = catchThrowable(() -> deeds.required(() -> {
            happened.fire(new Watcher.Happened(text));
            throw new IllegalStateException("afterwards");
        }));

        assertThat(thrown).hasMessage("afterwards");
        assertThat(watcher.take()).containsExactly("in progress " + text, "after failure " + text);
    }

    @Test
    void observers_are_told_at_once_where_there_is_no_transaction() {
        happened.fire(new Watcher.Happened(text));

        assertThat(watcher.take())
                .containsExactlyInAnyOrder(
                        "in progress " + text,
                        "before completion " + text,
                        "after success " + text,
                        "after failure " + text);
    }

    @Test
    void synchronizations_are_told_of_the_end() throws Exception {
        List<String> told = new ArrayList<>();

        deeds.required(() -> {
            house.registry().registerInterposedSynchronization(new Synchronization() {
                @Override
                public void beforeCompletion() {
                    told.add("before, status " + status());
                }

                @Override
                public void afterCompletion(int status) {
                    told.add("after, status " + status);
                }
            });
            return told.add("inside");
        });

        assertThat(told)
                .containsExactly("inside", "before, status " + STATUS_ACTIVE, "after, status " + STATUS_COMMITTED);
    }

    @Test
    @Exempt(
            servers = "Open Liberty 26",
            because = "does not write what is persisted in an interposed synchronization before completion")
    void what_is_written_before_completion_is_committed() throws Exception {
        deeds.required(() -> {
            house.registry().registerInterposedSynchronization(new Synchronization() {
                @Override
                public void beforeCompletion() {
                    lines.add(text);
                }

                @Override
                public void afterCompletion(int status) {}
            });
            return text;
        });

        assertThat(lines.has(text)).isTrue();
    }

    @Test
    void a_throw_before_completion_is_told() {
        Throwable thrown = catchThrowable(() -> deeds.required(this::writingAndThrowingBeforeCompletion));

        assertThat(thrown).isNotNull();
        assertThat(status()).isEqualTo(STATUS_NO_TRANSACTION);
    }

    @Test
    @Exempt(
            servers = {"Payara Micro 6", "GlassFish 7", "GlassFish 8"},
            because = "commits where a synchronization throws before completion")
    void a_throw_before_completion_rolls_back() throws Exception {
        Throwable thrown = catchThrowable(() -> deeds.required(this::writingAndThrowingBeforeCompletion));

        assertThat(thrown).hasRootCauseMessage("too late");
        assertThat(lines.has(text)).isFalse();
    }

    private String writingAndThrowingBeforeCompletion() {
        lines.add(text);
        house.registry().registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                throw new IllegalStateException("too late");
            }

            @Override
            public void afterCompletion(int status) {}
        });
        return text;
    }

    @Test
    void resources_belong_to_their_transaction() throws Exception {
        Object kept = deeds.required(() -> {
            house.registry().putResource(text, "kept");
            return deeds.required(() -> house.registry().getResource(text));
        });
        Object next = deeds.required(() -> String.valueOf(house.registry().getResource(text)));

        assertThat(kept).isEqualTo("kept");
        assertThat(next).isEqualTo("null");
        assertThatIllegalStateException().isThrownBy(() -> house.registry().getResource(text));
    }

    @Test
    void a_bean_of_the_transaction_lives_as_long_as_it() throws Exception {
        int destroyed = Ticket.destroyed();

        List<Integer> first = deeds.required(() -> List.of(ticket.number(), ticket.number()));
        List<Integer> second = deeds.required(() -> List.of(ticket.number(), ticket.number()));

        assertThat(first.get(1)).isEqualTo(first.get(0));
        assertThat(second.get(0)).isNotEqualTo(first.get(0));
        assertThat(Ticket.destroyed()).isEqualTo(destroyed + 2);
        assertThatExceptionOfType(ContextNotActiveException.class).isThrownBy(ticket::number);
    }

    @Test
    void what_cannot_be_committed_is_thrown() throws Exception {
        deeds.required(writing(text));

        Throwable thrown = catchThrowable(() -> deeds.required(writing(text)));

        assertThat(thrown).isNotNull();
        assertThat(status()).isEqualTo(STATUS_NO_TRANSACTION);
    }

    @Test
    @Exempt(
            servers = {"Payara Micro 6", "GlassFish 7", "GlassFish 8"},
            because = "has kept a row, not each time, where the database refused the one beside it")
    void what_cannot_be_committed_leaves_nothing() throws Exception {
        deeds.required(writing(text));

        Throwable thrown = catchThrowable(() -> deeds.required(() -> {
            lines.add(text + " beside");
            return lines.add(text);
        }));

        assertThat(thrown).isNotNull();
        assertThat(lines.has(text + " beside")).isFalse();
    }
}
