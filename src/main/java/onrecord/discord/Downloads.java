package onrecord.discord;

import java.io.IOException;

/** Gets the files that members give to commands. */
@FunctionalInterface
interface Downloads {
    /**
     * The bytes of a file.
     *
     * @param most at most so many
     * @throws IOException when it cannot be had, or is larger; the message names no address
     */
    byte[] get(Attached file, int most) throws IOException;
}
