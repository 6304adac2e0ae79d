package onrecord.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** Takes a zip of articles apart. */
final class ZipFolder {
    /** A zip with more files is refused. */
    static final int MOST_FILES = 200;

    private static final int LONGEST_NAME = 200;

    private final List<Expansion.Entry> entries = new ArrayList<>();
    private final List<Reading.Refused> refused = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    private ZipFolder() {}

    static Expansion expand(String name, byte[] bytes) {
        if (bytes.length == 0) {
            return new Expansion.Refused(name, "it is empty");
        }
        if (Signature.of(bytes).filter(kind -> kind == Signature.ZIP).isEmpty()) {
            return new Expansion.Refused(name, "it is not a zip, whatever its name says");
        }
        try (Archive archive = Archive.open(bytes)) {
            List<ZipArchiveEntry> files =
                    archive.entries().stream().filter(ZipFolder::isFile).toList();
            if (files.size() > MOST_FILES) {
                throw new Refusal("it holds more than " + MOST_FILES + " files; make several zips of it");
            }
            if (files.isEmpty()) {
                throw new Refusal("there are no files in it");
            }
            ZipFolder folder = new ZipFolder();
            for (ZipArchiveEntry file : files) {
                folder.add(archive, file);
            }
            return new Expansion.Files(folder.entries, folder.refused);
        } catch (Refusal refusal) {
            return new Expansion.Refused(name, refusal.why());
        }
    }

    /** Whether it is more than a folder, or what systems lay beside the files. */
    private static boolean isFile(ZipArchiveEntry entry) {
        String name = entry.getName().replace('\\', '/');
        String last = name.substring(name.lastIndexOf('/') + 1);
        return !entry.isDirectory()
                && !last.isEmpty()
                && !last.startsWith(".")
                && !name.startsWith("__MACOSX/")
                && !last.equalsIgnoreCase("thumbs.db")
                && !last.equalsIgnoreCase("desktop.ini");
    }

    private void add(Archive archive, ZipArchiveEntry file) throws Refusal {
        String name = harmless(file.getName());
        Optional<String> why = why(file, name);
        if (why.isPresent()) {
            refused.add(new Reading.Refused(name, why.get()));
            return;
        }
        try {
            entries.add(new Expansion.Entry(name, archive.read(file, UploadReader.LARGEST_UPLOAD)));
        } catch (Refusal refusal) {
            if (archive.isBomb()) {
                throw refusal;
            }
            refused.add(new Reading.Refused(name, refusal.why()));
        }
    }

    private Optional<String> why(ZipArchiveEntry file, String name) {
        if (UploadReader.isZip(name)) {
            return Optional.of("it is a zip inside a zip, which is not unpacked");
        }
        if (file.isUnixSymlink()) {
            return Optional.of("it is a link, not a file");
        }
        if (Format.of(name).filter(format -> format != Format.DOCUMENTS).isEmpty()) {
            return Optional.of(Format.HANDED_IN);
        }
        return names.add(name.toLowerCase(Locale.ROOT))
                ? Optional.empty()
                : Optional.of("another file of the zip has this name already");
    }

    /** The name without anything that could lead out of a folder or break a line. */
    private static String harmless(String name) {
        String path = Stream.of(name.replace('\\', '/').split("/", -1))
                .filter(part -> !part.isBlank() && !part.equals(".") && !part.equals("..") && !part.matches("\\p{L}:"))
                .collect(Collectors.joining("/"));
        String printable = Names.printable(path);
        int more = printable.length() - LONGEST_NAME;
        return more > 0 ? printable.substring(more) : printable.isEmpty() ? "?" : printable;
    }
}
