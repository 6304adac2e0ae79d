package onrecord.operations;

import java.util.Locale;

/** Why a request was not even looked at. */
public enum Refusal {
    /** The member asks too fast. */
    MEMBER,
    /** The members of the server together ask too fast. */
    SERVER,
    /** All workers are taken. */
    BUSY;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
