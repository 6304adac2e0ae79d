package onrecord.discord;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import onrecord.article.Library;
import onrecord.desk.Desk;
import onrecord.desk.LibraryDesk;
import onrecord.store.Store;

/**
 * A page that shows how OnRecord looks in Discord, over the articles at hand: the bot answers as it would there, but
 * nothing is sent, and neither an account nor a token is needed.
 */
public final class Preview {
    /** How much of a file is looked at to tell whether it is a page of ours. */
    private static final int HEAD = 400;

    private final Desk desk;

    /**
     * A preview that is not written yet.
     *
     * @param desk what it is over; stays open
     */
    public Preview(Desk desk) {
        this.desk = desk;
    }

    /**
     * Writes the page.
     *
     * @param force whether a file that is no page of ours is replaced, too
     * @throws IOException when the file cannot be written, or is somebody else's
     */
    public void write(Path file, boolean force) throws IOException, InterruptedException {
        if (!force && Files.exists(file) && !isOurs(file)) {
            throw new IOException(
                    file + " was not written by onrecord preview; name another file, or replace it with --force");
        }
        Files.writeString(file, page());
    }

    private String page() throws IOException, InterruptedException {
        Scenes scenes = Scenes.over(desk, Library.BUNDLED);
        List<Played> played = new ArrayList<>();
        // What is chosen and reported on the way is not the operator's.
        Path records = Files.createTempDirectory("onrecord-preview");
        try (Store store = Store.open(records);
                Desk apart = desk.apart();
                LibraryDesk libraries = apart.libraries(store);
                Rehearsal rehearsal = new Rehearsal(
                        new Newsroom(desk, Library.BUNDLED, 1), new Records(store), libraries, Map.of())) {
            for (Scene scene : scenes.scenes()) {
                played.add(rehearsal.play(scene));
            }
        } finally {
            delete(records);
        }
        String note = "How OnRecord looks in Discord, over "
                + Source.count(desk.update().articles()) + ". Nothing was sent anywhere.";
        return new PreviewPage(LocalTime.now(ZoneId.systemDefault())).of(played, note, scenes.missing());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static boolean isOurs(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8).contains(PreviewPage.MARK);
        }
    }
}
