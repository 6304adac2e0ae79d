package onrecord.discord;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import onrecord.discord.CommandDescription.Access;
import onrecord.store.Articles;
import onrecord.store.KeptArticle;
import onrecord.store.ServerLibrary;

/** {@code /library export}: the files as they were added, as zips of the size Discord takes. */
final class LibraryExport implements Command {
    private static final int AT_ONCE = 200;
    /** Discord takes files of 10 MB; a zip's own bookkeeping needs room. */
    private static final long ROOM = 9L * 1024 * 1024;

    private static final int MOST_FILES = 20;

    private final Records records;
    private final Librarians librarians;

    LibraryExport(Records records) {
        this.records = records;
        this.librarians = new Librarians(records);
    }

    @Override
    public CommandDescription description() {
        return new CommandDescription(
                "library export", "Gives you the library’s files back, as they were added", List.of(), Access.SERVERS);
    }

    @Override
    public void answer(Request.Slash request, Responder responder) throws IOException {
        Optional<ServerLibrary> library = librarians.toChange(request.asker(), responder);
        if (library.isEmpty()) {
            return;
        }
        responder.acknowledge(Audience.ASKER);
        List<List<KeptArticle>> parts = parts(library.get());
        if (parts.isEmpty()) {
            responder.send(new Reply.Plain("This library is empty; there is nothing to export."));
            return;
        }
        for (int part = 0; part < Math.min(parts.size(), MOST_FILES); part++) {
            Reply zip = zip(library.get(), parts.get(part), part + 1, parts.size());
            if (part == 0) {
                responder.send(zip);
            } else {
                responder.sendMore(zip, Audience.ASKER);
            }
        }
    }

    /** The articles in heaps that fit; one that does not fit alone is left out, and the last card says so. */
    private List<List<KeptArticle>> parts(ServerLibrary library) {
        List<List<KeptArticle>> parts = new ArrayList<>();
        long room = 0;
        for (KeptArticle article : all(library)) {
            if (article.state() == KeptArticle.State.REFUSED || article.bytes() > ROOM) {
                continue;
            }
            if (parts.isEmpty() || article.bytes() > room) {
                parts.add(new ArrayList<>());
                room = ROOM;
            }
            parts.getLast().add(article);
            room -= article.bytes();
        }
        return parts;
    }

    private List<KeptArticle> all(ServerLibrary library) {
        Articles articles = records.store().articles();
        List<KeptArticle> all = new ArrayList<>();
        List<KeptArticle> page = articles.list(library, 0, AT_ONCE);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = articles.list(library, all.size(), AT_ONCE);
        }
        return all;
    }

    private Reply zip(ServerLibrary library, List<KeptArticle> articles, int part, int parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (KeptArticle article : articles) {
                Optional<byte[]> raw = records.store().articles().raw(library, article.number());
                if (raw.isPresent()) {
                    zip.putNextEntry(new ZipEntry(entry(article)));
                    zip.write(raw.get());
                    zip.closeEntry();
                }
            }
        }
        String which = parts == 1 ? "" : " (" + part + " of " + parts + ")";
        long left = all(library).stream().filter(a -> a.bytes() > ROOM).count();
        Card card = new Card(
                Optional.empty(),
                Optional.of("Export" + which),
                Optional.empty(),
                Source.count(articles.size()) + ", as they were added."
                        + (left > 0 && part == parts ? " " + left + " are too large for Discord." : ""),
                Card.Tone.INFORMATION,
                Optional.empty());
        return new Reply.Shown(card, List.of())
                .with(TextFile.zip("library-" + part + ".zip", bytes.toByteArray(), "The library’s files"));
    }

    /** A name that leads nowhere outside the folder a zip is unpacked into. */
    private static String entry(KeptArticle article) {
        return article.number() + " " + VisibleText.line(article.name()).replaceAll("[\\\\/:*?\"<>|]", "_");
    }
}
