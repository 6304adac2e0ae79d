package onrecord.discord;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import onrecord.article.Library;
import onrecord.desk.Desk;
import onrecord.desk.DeskOver;
import onrecord.desk.LibraryDesk;
import onrecord.operations.Vitals;
import onrecord.store.Server;
import onrecord.store.Store;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** A class that reads a PDF together: what the README's walk shows. */
final class Classroom {
    private static final String NAME = "harbour-report.pdf";
    private static final float LEFT = 72;
    private static final float TOP = 720;
    private static final float LINE = 18;

    private static final List<List<String>> PAGES = List.of(
            List.of(
                    "The harbour in winter",
                    "",
                    "The council looked at the old pier on Monday and found that two of its",
                    "posts are rotten. Nobody may walk on it until the spring.",
                    "",
                    "The ferries keep to their timetable and use the northern quay."),
            List.of(
                    "Harbour commissioner Marta Olsen was asked what a new pier would cost.",
                    "\u201cWe will spend 3,000 crowns on a survey before we spend a single crown on",
                    "wood,\u201d Olsen told the meeting.",
                    "",
                    "The fishermen want the pier back before the herring comes."),
            List.of(
                    "Mayor Henrik Dahl promised that the children\u2019s sailing school may stay.",
                    "\u201cThe boats of the school will have their place at the quay,\u201d Dahl said.",
                    "",
                    "The council meets again in two weeks."));

    private Classroom() {}

    /** The scenes, as they went. */
    static List<Played> played(Path folder) throws Exception {
        List<Scene> scenes = List.of(
                new Scene("Upload", Cast.TEACHER, List.of(Act.slash("library add", "file", NAME))),
                new Scene("Library", Cast.TEACHER, List.of(Act.slash("library list"))),
                new Scene(
                        "Class",
                        Cast.MAYA,
                        List.of(Act.slash("ask", "question", "What did Olsen say about the survey?"))));
        List<Played> played = new ArrayList<>();
        try (Desk desk = DeskOver.articles(List.of());
                Store store = Store.open(folder);
                LibraryDesk libraries = desk.libraries(store)) {
            Records records = new Records(store);
            records.change(Server.of(Cast.SERVER), now -> now.withOperatorsArticles(false));
            Newsroom newsroom = new Newsroom(
                    desk,
                    asker -> records.library(asker, (server, user) -> true),
                    asker -> Library.BUNDLED,
                    1,
                    new Vitals());
            try (Rehearsal rehearsal = new Rehearsal(newsroom, records, libraries, Map.of(NAME, pdf()))) {
                for (Scene scene : scenes) {
                    played.add(rehearsal.play(scene));
                }
            }
        }
        return played;
    }

    private static byte[] pdf() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (List<String> lines : PAGES) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.newLineAtOffset(LEFT, TOP);
                    for (String line : lines) {
                        boolean title = line.equals(PAGES.getFirst().getFirst());
                        content.setFont(
                                new PDType1Font(
                                        title
                                                ? Standard14Fonts.FontName.HELVETICA_BOLD
                                                : Standard14Fonts.FontName.HELVETICA),
                                title ? 20 : 12);
                        content.showText(line);
                        content.newLineAtOffset(0, -LINE);
                    }
                    content.endText();
                }
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }
}
