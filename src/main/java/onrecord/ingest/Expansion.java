package onrecord.ingest;

import java.util.List;

/** What became of a zip. */
public sealed interface Expansion {
    /**
     * It holds files.
     *
     * @param entries those that could be articles, in the zip's order; their names are unlike each other
     * @param refused those that could not, with the reason
     */
    record Files(List<Entry> entries, List<Reading.Refused> refused) implements Expansion {
        public Files {
            entries = List.copyOf(entries);
            refused = List.copyOf(refused);
        }
    }

    /**
     * It cannot be taken apart as a whole.
     *
     * @param name the zip's name
     * @param why one sentence for whoever handed it in
     */
    record Refused(String name, String why) implements Expansion {}

    /**
     * A file of a zip.
     *
     * @param name its name with its folders, parted by {@code /}; never one that leads out of a folder
     * @param bytes what it holds; not copied, nobody writes to it
     */
    @SuppressWarnings("ArrayRecordComponent") // large; compared by nobody
    record Entry(String name, byte[] bytes) {}
}
