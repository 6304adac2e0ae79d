package onrecord.store;

import java.util.Optional;

/** Says in a sentence what a failure of the database means for whoever runs OnRecord. */
interface Trouble {
    /** What the failure means. The driver's own words stay in the cause only: they may quote values. */
    StoreException explained(Exception failure);

    /** What it means that the tables cannot be brought up to date. */
    StoreException outdated(Exception failure);

    /** What it means that a later OnRecord made the tables. */
    StoreException newer();

    /** The database is named, and something said of it. */
    StoreException that(String sentence);

    /** The first of the failure and its causes that is of this kind. */
    static <T extends Throwable> Optional<T> cause(Throwable failure, Class<T> kind) {
        Optional<Throwable> at = Optional.of(failure);
        while (at.isPresent() && !kind.isInstance(at.get())) {
            at = Optional.ofNullable(at.get().getCause());
        }
        return at.map(kind::cast);
    }
}
