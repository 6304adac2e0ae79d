package onrecord.store;

import java.io.IOException;

/** Thrown when what must survive cannot be read or kept; the message says why and what to do, and nothing of what was. */
public final class StoreException extends IOException {
    private static final long serialVersionUID = 1;

    StoreException(String message) {
        super(message);
    }

    StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
