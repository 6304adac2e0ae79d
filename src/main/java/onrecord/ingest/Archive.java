package onrecord.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** A zip in memory, of which only so much is unpacked as its limits allow. */
final class Archive implements Closeable {
    /** The most that is unpacked of one zip: 60 MB, in bytes. */
    static final int LARGEST = 60 * 1024 * 1024;

    private static final int MOST_ENTRIES = 5000;

    /** The most that a byte of the zip may become, for files that are large when unpacked. */
    private static final int HIGHEST_RATIO = 200;

    private static final int FREE = 1024 * 1024;
    private static final String DAMAGED = "the zip is damaged; pack it anew and try again";

    private final ZipFile zip;
    private final List<ZipArchiveEntry> entries;
    private long left = LARGEST;
    private boolean bomb;

    private Archive(ZipFile zip, List<ZipArchiveEntry> entries) {
        this.zip = zip;
        this.entries = entries;
    }

    static Archive open(byte[] bytes) throws Refusal {
        try {
            ZipFile zip = ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                    .get();
            List<ZipArchiveEntry> entries = new ArrayList<>();
            zip.getEntriesInPhysicalOrder().asIterator().forEachRemaining(entries::add);
            if (entries.size() > MOST_ENTRIES) {
                throw new Refusal("it holds more than " + MOST_ENTRIES + " files");
            }
            checkOverlap(entries);
            return new Archive(zip, List.copyOf(entries));
        } catch (IOException | RuntimeException e) {
            throw new Refusal(DAMAGED);
        }
    }

    /** A bomb lets many entries share the same packed bytes. */
    private static void checkOverlap(List<ZipArchiveEntry> entries) throws Refusal {
        long end = 0;
        for (ZipArchiveEntry entry : entries.stream()
                .sorted(Comparator.comparingLong(ZipArchiveEntry::getLocalHeaderOffset))
                .toList()) {
            if (entry.getLocalHeaderOffset() < end) {
                throw new Refusal("its files overlap each other, as in a zip bomb");
            }
            end = entry.getLocalHeaderOffset() + Math.max(0, entry.getCompressedSize());
        }
    }

    /** What is in it, in the order it lies there. */
    List<ZipArchiveEntry> entries() {
        return entries;
    }

    Optional<ZipArchiveEntry> entry(String name) {
        return Optional.ofNullable(zip.getEntry(name));
    }

    /** Unpacks a file of {@code largest} bytes at most. */
    byte[] read(ZipArchiveEntry entry, int largest) throws Refusal {
        if (!zip.canReadEntryData(entry)) {
            throw new Refusal(
                    entry.getGeneralPurposeBit().usesEncryption()
                            ? "it is password-protected; save it without a password"
                            : "it is packed in a way that is not known; pack it as a plain zip");
        }
        long packed = Math.max(1, entry.getCompressedSize());
        long ratio = Math.max(FREE, packed * HIGHEST_RATIO);
        int most = (int) Math.min(Math.min(largest, left), ratio);
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw tooLarge(most, ratio, largest);
            }
            left -= bytes.length;
            return bytes;
        } catch (IOException | RuntimeException e) {
            throw new Refusal(DAMAGED);
        }
    }

    private Refusal tooLarge(long most, long ratio, int largest) {
        bomb = most == ratio || most == left;
        if (most == ratio) {
            return new Refusal("it unpacks to far more than it holds, as a zip bomb does");
        }
        return new Refusal(
                most == left
                        ? "it holds more than " + Format.megabytes(LARGEST) + " when unpacked"
                        : "it is larger than " + Format.megabytes(largest));
    }

    /** Whether a limit was met that no honest zip meets, or that leaves nothing for its other files. */
    boolean isBomb() {
        return bomb;
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new IllegalStateException("memory cannot fail to be closed", e);
        }
    }
}
