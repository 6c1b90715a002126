package dev.lightspeed.contract;

import static jakarta.transaction.Status.STATUS_ACTIVE;
import static jakarta.transaction.Status.STATUS_MARKED_ROLLBACK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.NoResultException;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TransactionRequiredException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Entity managers and the database, in transactions and outside. */
public abstract class PersistenceContract {

    @Inject
    Lines lines;

    @Inject
    Shelf shelf;

    @Inject
    Deeds deeds;

    @Inject
    House house;

    private final String text = UUID.randomUUID().toString();

    @BeforeEach
    void prepare() throws Exception {
        lines.createTable();
    }

    private EntityManager manager() {
        return shelf.manager();
    }

    private Line written() throws Exception {
        return deeds.required(() -> lines.add(text));
    }

    @Test
    void beans_in_one_transaction_share_one_persistence_context() throws Exception {
        boolean same = deeds.required(() -> {
            Line line = lines.add(text);
            return manager().contains(line) && manager().find(Line.class, line.id()) == line;
        });

        assertThat(same).isTrue();
    }

    @Test
    void an_entity_is_written_when_the_transaction_commits() throws Exception {
        Line line = written();

        deeds.required(() -> {
            manager().find(Line.class, line.id()).text(text + " changed");
            return line;
        });

        assertThat(lines.has(text + " changed")).isTrue();
    }

    @Test
    void an_entity_is_detached_when_its_transaction_is_over() throws Exception {
        Line line = written();

        boolean contained = deeds.required(() -> manager().contains(line));

        assertThat(contained).isFalse();
    }

    @Test
    void reads_work_without_a_transaction() throws Exception {
        Line line = written();

        Line found = manager().find(Line.class, line.id());
        List<Line> named = lines.named(text);

        assertThat(found.text()).isEqualTo(text);
        assertThat(named).extracting(Line::id).containsExactly(line.id());
    }

    @Test
    @Exempt(
            servers = "Open Liberty 26",
            because = "goes on managing what was read without a transaction until the request ends")
    void what_is_read_without_a_transaction_is_detached() throws Exception {
        Line found = manager().find(Line.class, written().id());

        assertThat(manager().contains(found)).isFalse();
    }

    @Test
    void a_query_streams_without_a_transaction() throws Exception {
        written();

        List<String> streamed = manager()
                .createQuery("select l from Line l where l.text = :text", Line.class)
                .setParameter("text", text)
                .getResultStream()
                .map(Line::text)
                .toList();

        assertThat(streamed).containsExactly(text);
    }

    @Test
    void writes_want_a_transaction() throws Exception {
        Line line = written();

        assertThatExceptionOfType(TransactionRequiredException.class).isThrownBy(() -> lines.add(text + " more"));
        assertThatExceptionOfType(TransactionRequiredException.class)
                .isThrownBy(() -> manager().merge(line));
        assertThatExceptionOfType(TransactionRequiredException.class)
                .isThrownBy(() -> manager().remove(line));
        assertThatExceptionOfType(TransactionRequiredException.class)
                .isThrownBy(() -> manager().refresh(line));
        assertThatExceptionOfType(TransactionRequiredException.class)
                .isThrownBy(() -> manager().flush());
        assertThatExceptionOfType(TransactionRequiredException.class)
                .isThrownBy(() -> manager().joinTransaction());
    }

    @Test
    void locks_and_updates_want_a_transaction() throws Exception {
        Line line = written();

        assertThatExceptionOfType(TransactionRequiredException.class)
                .isThrownBy(() -> manager().find(Line.class, line.id(), LockModeType.PESSIMISTIC_WRITE));
        assertThatExceptionOfType(TransactionRequiredException.class)
                .isThrownBy(() -> manager().createQuery("delete from Line l").executeUpdate());
    }

    @Test
    void an_injected_manager_is_the_servers() {
        assertThat(manager().isOpen()).isTrue();
        assertThatIllegalStateException().isThrownBy(() -> manager().close());
        assertThatIllegalStateException().isThrownBy(() -> manager().getTransaction());
    }

    @Test
    void a_manager_is_joined_while_there_is_a_transaction() throws Exception {
        assertThat(manager().isJoinedToTransaction()).isFalse();
        assertThat(deeds.<Boolean>required(() -> manager().isJoinedToTransaction()))
                .isTrue();
    }

    @Test
    void the_database_is_in_the_same_transaction() throws Exception {
        Throwable thrown = catchThrowable(() -> deeds.required(() -> {
            lines.add(text);
            manager().flush();
            lines.insert(text + " past");
            assertThat(lines.has(text)).isTrue();
            assertThat(lines.named(text + " past")).hasSize(1);
            throw new IllegalStateException("afterwards");
        }));

        assertThat(thrown).hasMessage("afterwards");
        assertThat(lines.has(text)).isFalse();
        assertThat(lines.has(text + " past")).isFalse();
    }

    @Test
    void the_database_commits_each_statement_without_a_transaction() throws Exception {
        lines.insert(text);

        assertThat(lines.has(text)).isTrue();
    }

    @Test
    @Exempt(
            servers = {"Payara Micro 6", "GlassFish 7", "GlassFish 8"},
            because = "says nothing where Connection.commit is called in a transaction")
    void nobody_else_commits_a_transaction() {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> deeds.required(() -> {
                    lines.commitByHand();
                    return text;
                }));
    }

    @Test
    void a_transaction_goes_on_after_somebody_else_wanted_to_commit_it() throws Exception {
        int status = deeds.required(() -> {
            Throwable told = catchThrowable(lines::commitByHand);
            assertThat(told == null || told instanceof SQLException).isTrue();
            return house.registry().getTransactionStatus();
        });

        assertThat(status).isEqualTo(STATUS_ACTIVE);
    }

    @Test
    void the_database_is_found_under_its_name() throws Exception {
        DataSource database = InitialContext.doLookup("java:comp/DefaultDataSource");

        assertThat(database.getConnection().isClosed()).isFalse();
    }

    @Test
    void an_exception_of_persistence_dooms_the_transaction() throws Exception {
        written();

        Throwable thrown = catchThrowable(() -> deeds.required(() -> {
            lines.add(text);
            assertThatExceptionOfType(PersistenceException.class)
                    .isThrownBy(() -> manager().flush());
            assertThat(house.registry().getTransactionStatus()).isEqualTo(STATUS_MARKED_ROLLBACK);
            throw new IllegalStateException("afterwards");
        }));

        assertThat(thrown).hasMessage("afterwards");
    }

    @Test
    void a_missing_result_dooms_nothing() throws Exception {
        deeds.required(() -> {
            assertThatExceptionOfType(NoResultException.class)
                    .isThrownBy(() -> manager()
                            .createQuery("select l from Line l where l.text = 'nowhere'", Line.class)
                            .getSingleResult());
            return lines.add(text);
        });

        assertThat(lines.has(text)).isTrue();
    }

    @Test
    void a_manager_that_the_application_makes_joins_its_transactions() throws Exception {
        try (EntityManager own = shelf.make()) {
            deeds.required(() -> {
                own.joinTransaction();
                own.persist(new Line(text));
                return text;
            });

            assertThat(lines.has(text)).isTrue();
            assertThatIllegalStateException().isThrownBy(own::getTransaction);
        }
    }
}
