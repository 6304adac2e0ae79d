package onrecord.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import onrecord.answer.Answer;
import onrecord.store.KeptArticle;
import onrecord.store.Member;
import onrecord.store.Server;
import onrecord.store.ServerLibrary;
import onrecord.store.Store;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/**
 * Measures how long it takes from handing in a PDF of ten pages until its questions are answered, one after the other,
 * with everything as in earnest. Takes an empty folder and how many.
 */
public final class UploadsMain {
    private static final PDFont SERIF = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
    private static final int PAGES = 10;
    private static final int WORDS = 500;
    private static final int LINE = 12;
    private static final Member TEACHER = new Member(new Server(7), 70);

    private UploadsMain() {}

    /** Prints the times. */
    public static void main(String[] args) throws IOException {
        Path home = Path.of(args[0]);
        Files.createDirectories(home.resolve("articles"));
        Timings kept = new Timings("add() of a PDF of ten pages");
        Timings ready = new Timings("from add() to the answer");
        Timings question = new Timings("the question alone");
        int found = 0;
        long statements = 0;
        try (Desk desk = DeskOver.at(home).open(Progress.SILENT);
                Store store = Store.open(home);
                LibraryDesk libraries = desk.libraries(store)) {
            ServerLibrary library = store.libraries().main(TEACHER.server());
            desk.warm(library.library());
            for (int i = 0; i < Integer.parseInt(args[1]); i++) {
                List<MadeUpNews> news = news(i);
                Delivery.File file = new Delivery.File("report-" + i + ".pdf", pdf(news));
                String asked = news.get(news.size() / 2).question(0);
                boolean answered = ready.time(() -> {
                    Receipt.Taken taken = kept.time(() -> (Receipt.Taken)
                            libraries.add(TEACHER, library, file).getFirst());
                    KeptArticle article = taken.read().join();
                    if (article.state() != KeptArticle.State.READY) {
                        throw new IllegalStateException(article.toString());
                    }
                    Answer answer = question.time(() -> desk.ask(library.library(), asked));
                    return answer instanceof Answer.Found;
                });
                found += answered ? 1 : 0;
                statements = desk.statements(library.library()).size();
            }
        } finally {
            DeskOver.close();
        }
        kept.print();
        ready.print();
        question.print();
        System.out.println(found + " were answered; the library has " + statements + " statements at the end");
    }

    /** As many made-up articles, one after the other, as fill the pages. */
    private static List<MadeUpNews> news(int number) {
        List<MadeUpNews> news = new ArrayList<>();
        int words = 0;
        while (words < PAGES * WORDS) {
            MadeUpNews next = MadeUpNews.of(10_000 + 100 * number + news.size());
            words += next.article().cleanText().split("\\s+", -1).length;
            news.add(next);
        }
        return news;
    }

    private static byte[] pdf(List<MadeUpNews> news) {
        List<String> lines = new ArrayList<>();
        lines.add(news.getFirst().article().headline());
        for (MadeUpNews one : news) {
            for (String paragraph : one.article().cleanText().split("\n", -1)) {
                lines.add("");
                StringBuilder line = new StringBuilder();
                for (String word : paragraph.split(" ", -1)) {
                    if (line.length() + word.length() > 90) {
                        lines.add(line.toString());
                        line.setLength(0);
                    }
                    line.append(line.isEmpty() ? "" : " ").append(word);
                }
                lines.add(line.toString());
            }
        }
        int perPage = (lines.size() + PAGES - 1) / PAGES;
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (int from = 0; from < lines.size(); from += perPage) {
                print(document, lines.subList(from, Math.min(lines.size(), from + perPage)));
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void print(PDDocument document, List<String> lines) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        float step = Math.min(LINE, (PDRectangle.A4.getHeight() - 100) / lines.size());
        try (PDPageContentStream out = new PDPageContentStream(document, page)) {
            out.setFont(SERIF, step - 1);
            float top = PDRectangle.A4.getHeight() - 50;
            for (String line : lines) {
                out.beginText();
                out.newLineAtOffset(60, top);
                out.showText(line);
                out.endText();
                top -= step;
            }
        }
    }
}
