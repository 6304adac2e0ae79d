package onrecord.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Copies all that a store keeps into one file, and puts it back. The file is an SQLite database, also when the store is
 * in PostgreSQL; so it also moves a store from one to the other.
 */
public final class Backup {
    private final BackedUp store;

    private Backup(BackedUp store) {
        this.store = store;
    }

    /** Backups of the store in a folder. */
    public static Backup of(Path folder) {
        return new Backup(new BackedUpSqlite(folder.resolve(Store.FILE)));
    }

    /** Backups of the store in a PostgreSQL database. */
    public static Backup of(DatabaseAddress address) {
        return new Backup(new BackedUpPostgres(address));
    }

    /**
     * Writes everything as it is at one moment; the bot may go on meanwhile. The file appears when it is whole.
     *
     * @throws StoreException when there is a file of that name already, or it cannot be written, or the store not be read
     */
    public void write(Path file) throws IOException {
        Path folder = file.toAbsolutePath().resolveSibling("");
        if (Files.exists(file)) {
            throw new StoreException(file + " is there already; name another file, or move that one away");
        }
        if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw new StoreException(folder + " is not a folder that can be written; make it first, or name another");
        }
        Path part = Files.createTempFile(folder, "onrecord-backup", ".part");
        try {
            store.writeTo(part, new BackupTrouble(file));
            onDisk(part);
            Files.move(part, file);
        } finally {
            SqliteFile.delete(part);
        }
    }

    /**
     * Puts back everything as it was in a backup, of this or an earlier OnRecord: all of it or nothing. Every library gets
     * a new lineage.
     *
     * @param force whether what the store keeps now may go
     * @throws StoreException when the file is no backup, or damaged, or of a newer OnRecord; when the store keeps
     *     something and may not be overwritten; when it is in use
     */
    public void restore(Path file, boolean force) throws IOException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new StoreException(file + " is not a file that can be read; name one that onrecord backup wrote");
        }
        store.replace(file, force);
    }

    /** Waits until the bytes are on the disk, and would be there after a power cut. */
    static void onDisk(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
