package onrecord.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a file, one at a time; of a line that is too long only its beginning is held. */
final class ByteLines {
    private final InputStream in;
    private final int longest;
    private int number;

    ByteLines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /**
     * A line.
     *
     * @param number its number, from 1
     * @param bytes its bytes without the line feed
     * @param tooLong whether bytes are missing at its end
     */
    @SuppressWarnings("ArrayRecordComponent") // a parcel from reader to parser, never compared
    record Line(int number, byte[] bytes, boolean tooLong) {
        boolean isBlank() {
            for (byte b : bytes) {
                if (b < 0 || b > ' ') {
                    return false;
                }
            }
            return true;
        }
    }

    /** The next line; empty at the end of the file. */
    Optional<Line> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        int b = in.read();
        if (b < 0) {
            return Optional.empty();
        }
        for (; b >= 0 && b != '\n'; b = in.read()) {
            if (line.size() < longest) {
                line.write(b);
            } else {
                tooLong = true;
            }
        }
        number++;
        return Optional.of(new Line(number, line.toByteArray(), tooLong));
    }
}
