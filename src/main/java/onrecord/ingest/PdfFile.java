package onrecord.ingest;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** Takes the text out of a PDF, in reading order, without what is printed on every page. */
final class PdfFile {
    /** A PDF with more pages is no article. */
    static final int MOST_PAGES = 500;

    private static final int FEWEST_LETTERS = 20;
    private static final Pattern NO_TITLE =
            Pattern.compile("(?i).*(?:microsoft|untitled|\\.(?:docx?|pdf|indd|qxd|odt|rtf|html?)\\b|https?:).*");
    private static final Pattern BROWSER =
            Pattern.compile("(?i).*(?:skia|chrom|mozilla|firefox|safari|quartz|webkit|print to pdf).*");
    private static final Pattern NAME = Pattern.compile(Byline.NAME);

    private PdfFile() {}

    static Extract read(byte[] bytes) throws Refusal {
        FontMappers.set(new PlainFonts());
        try (PDDocument document = Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            check(document);
            PrintedText printed = PrintedText.of(PrintedPages.of(document));
            if (printed.text().length() < FEWEST_LETTERS) {
                throw new Refusal("its pages are pictures without text; have their text recognised (OCR) and add that");
            }
            return extract(printed, Optional.ofNullable(document.getDocumentInformation()));
        } catch (InvalidPasswordException e) {
            throw new Refusal("it is password-protected; save it without a password");
        } catch (IOException | RuntimeException e) {
            throw new Refusal("it is damaged, or not quite a PDF; open it, save it anew and try again");
        }
    }

    private static void check(PDDocument document) throws Refusal {
        if (document.isEncrypted() && !document.getCurrentAccessPermission().canExtractContent()) {
            throw new Refusal("its maker has locked its text; save it without protection");
        }
        int pages = document.getNumberOfPages();
        if (pages > MOST_PAGES) {
            throw new Refusal("it has more than " + MOST_PAGES + " pages; add the pages that matter");
        }
        if (pages <= 0) {
            throw new Refusal("it has no pages");
        }
    }

    private static Extract extract(PrintedText printed, Optional<PDDocumentInformation> about) {
        Optional<String> given = about.flatMap(a -> Optional.ofNullable(a.getTitle()))
                .flatMap(Headline::given)
                .filter(title ->
                        Form.words(title) > 2 && !NO_TITLE.matcher(title).matches());
        boolean stands =
                given.filter(title -> key(printed.text()).contains(key(title))).isPresent();
        Optional<String> headline = printed.title().flatMap(Headline::given);
        Particulars known = Particulars.headline(headline.or(() -> stands ? given : Optional.empty()));
        Particulars presumed = new Particulars(
                given,
                about.flatMap(PdfFile::made),
                Optional.empty(),
                Optional.empty(),
                about.flatMap(a -> Optional.ofNullable(a.getAuthor()))
                        .filter(who -> NAME.matcher(who).matches() && Form.words(who) > 1));
        return new Extract(printed.text(), 0, known, presumed, printed.pages());
    }

    /** The day it was made; of a page printed from a browser that says nothing about the article. */
    private static Optional<LocalDate> made(PDDocumentInformation about) {
        String by = about.getCreator() + " " + about.getProducer();
        Optional<Calendar> made = Optional.ofNullable(about.getCreationDate());
        return BROWSER.matcher(by).matches()
                ? Optional.empty()
                : made.map(day ->
                        day.toInstant().atZone(day.getTimeZone().toZoneId()).toLocalDate());
    }

    private static String key(String text) {
        return Blank.folded(text).toLowerCase(Locale.ROOT);
    }
}
