package onrecord.store;

import java.util.Arrays;
import java.util.OptionalInt;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** The tables, made and changed by numbered scripts: each is run once, in order, in a transaction of its own. */
final class Schema {
    private static final String SCRIPTS = "classpath:onrecord/store";

    private final Flyway flyway;
    private final Trouble trouble;

    /**
     * The tables behind this source.
     *
     * @param last the number of the last script to run, for tests of an upgrade; none for all
     */
    Schema(DataSource source, OptionalInt last, Trouble trouble) {
        FluentConfiguration configuration = Flyway.configure(Schema.class.getClassLoader())
                .dataSource(source)
                .locations(SCRIPTS)
                .placeholderReplacement(false)
                .cleanDisabled(true);
        last.ifPresent(number -> configuration.target(Integer.toString(number)));
        this.flyway = configuration.load();
        this.trouble = trouble;
    }

    /** Throws when there are none, or when they are of an earlier or a later OnRecord; changes nothing. */
    void requireUpToDate() throws StoreException {
        try {
            MigrationInfoService info = flyway.info();
            requireKnown(info);
            if (info.applied().length == 0) {
                throw trouble.that("holds no store: nothing was kept yet, so there is nothing to back up");
            }
            if (info.pending().length > 0) {
                throw trouble.that(
                        "was written by an earlier OnRecord; make the backup with that one, or start this one first");
            }
        } catch (FlywayException e) {
            throw trouble.outdated(e);
        }
    }

    /** Brings the tables up to date. Throws when they are of a later OnRecord, or were changed by hand. */
    void bringUpToDate() throws StoreException {
        try {
            requireKnown(flyway.info());
            flyway.migrate();
        } catch (FlywayException e) {
            throw trouble.outdated(e);
        }
    }

    private void requireKnown(MigrationInfoService info) throws StoreException {
        if (Arrays.stream(info.applied()).anyMatch(script -> !script.getState().isResolved())) {
            throw trouble.newer();
        }
    }
}
