package onrecord.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.EmptyFileException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Takes the text out of a Word file, without heads, feet, notes, remarks and what was deleted or is hidden. */
final class WordFile {
    private static final long LARGEST_PART = 40L * 1024 * 1024;
    private static final Pattern HEADING = Pattern.compile("heading (\\d)");

    private final XWPFDocument document;
    private final List<String> lines = new ArrayList<>();
    private Optional<String> title = Optional.empty();

    private WordFile(XWPFDocument document) {
        this.document = document;
    }

    static Extract read(byte[] bytes) throws Refusal {
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
        ZipSecureFile.setMaxTextSize(Intake.LARGEST_ARTICLE * 2L);
        ZipSecureFile.setMaxFileCount(2000);
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(bytes));
                XWPFDocument document = new XWPFDocument(file)) {
            return new WordFile(document).extract();
        } catch (IOException | InvalidFormatException | EmptyFileException e) {
            throw damaged(e);
        } catch (RuntimeException e) {
            throw damaged(e);
        }
    }

    private static Refusal damaged(Exception e) {
        boolean bomb = String.valueOf(e.getMessage()).contains("bomb")
                || String.valueOf(e.getMessage()).contains("MAX_ENTRY_SIZE");
        return new Refusal(
                bomb
                        ? "it unpacks to far more than it holds, as a zip bomb does"
                        : "it is damaged, or not quite a Word file; open it, save it anew and try again");
    }

    private Extract extract() {
        for (IBodyElement element : document.getBodyElements()) {
            switch (element) {
                case XWPFParagraph paragraph -> add(paragraph);
                case XWPFTable table -> table.getRows().forEach(this::add);
                case XWPFSDT box -> box.getContent().getText().lines().forEach(line -> add(line, 0));
                default -> {}
            }
        }
        Optional<String> presumed = Optional.ofNullable(
                        document.getProperties().getCoreProperties().getTitle())
                .flatMap(Headline::given)
                .filter(words -> Form.words(words) > 2);
        return Extract.of(
                String.join("\n\n", lines),
                Particulars.headline(title.flatMap(Headline::given)),
                Particulars.headline(presumed));
    }

    private void add(XWPFParagraph paragraph) {
        String style = Optional.ofNullable(paragraph.getStyleID())
                .flatMap(id -> Optional.ofNullable(document.getStyles()).map(styles -> styles.getStyle(id)))
                .map(XWPFStyle::getName)
                .orElse("")
                .toLowerCase(Locale.ROOT);
        Matcher heading = HEADING.matcher(style);
        int level = heading.matches() ? Integer.parseInt(heading.group(1)) : style.equals("title") ? 1 : 0;
        String words = words(paragraph);
        if (level == 1 && title.isEmpty() && lines.size() < 4 && Form.hasWord(words)) {
            title = Optional.of(Blank.folded(words));
        }
        add(words, level);
    }

    /** Adds a paragraph; a line break in it parts it only where a sentence has ended. */
    private void add(String words, int level) {
        StringBuilder line = new StringBuilder();
        for (String part : words.split("[\\n\\r\\x0B\\f]+", -1)) {
            if (Form.endsSentence(line.toString())) {
                finish(line, level);
            }
            line.append(' ').append(part);
        }
        finish(line, level);
    }

    private void finish(StringBuilder line, int level) {
        String words = Blank.folded(line.toString().replaceAll("[\\u00AD\\u200B\\uFEFF\\p{Cc}&&[^\\s]]", ""));
        if (!words.isEmpty()) {
            lines.add(level == 0 ? words : "#".repeat(level) + " " + words);
        }
        line.setLength(0);
    }

    private void add(XWPFTableRow row) {
        add(
                row.getTableCells().stream()
                        .map(cell -> cell.getParagraphs().stream()
                                .map(WordFile::words)
                                .collect(Collectors.joining(" ")))
                        .filter(words -> !words.isBlank())
                        .collect(Collectors.joining(" | ")),
                0);
    }

    private static String words(XWPFParagraph paragraph) {
        StringBuilder words = new StringBuilder();
        for (XWPFRun run : paragraph.getRuns()) {
            if (!run.isVanish() && run.getCTR().sizeOfDelTextArray() == 0) {
                words.append(run.text());
            }
        }
        return words.toString();
    }
}
