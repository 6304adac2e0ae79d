package onrecord.ingest;

import java.io.IOException;
import java.io.StringWriter;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the words of a PDF, page by page, with their places; letters that run in other directions are left out. */
final class PrintedPages extends PDFTextStripper {
    private static final int MOST_LETTERS = 3_000_000;
    private static final int MOST_ON_A_PAGE = 200_000;

    private final List<List<PageWord>> pages;
    private int letters;
    private int onPage;

    private PrintedPages(int count) {
        pages = new ArrayList<>(Collections.nCopies(count, List.of())); // it passes over pages without contents
        setSortByPosition(false);
        setShouldSeparateByBeads(false);
    }

    /** The words of each page, in the order they were printed. */
    static List<List<PageWord>> of(PDDocument document) throws IOException {
        PrintedPages printed = new PrintedPages(document.getNumberOfPages());
        printed.writeText(document, new StringWriter());
        return List.copyOf(printed.pages);
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        letters++;
        onPage++;
        if (letters > MOST_LETTERS || onPage > MOST_ON_A_PAGE) {
            throw new IllegalStateException("more letters than fit on its pages");
        }
        super.processTextPosition(letter);
    }

    @Override
    protected void writePage() {
        onPage = 0;
        Words words = new Words();
        for (List<TextPosition> run : getCharactersByArticle()) {
            run.stream().filter(letter -> letter.getDir() == 0).forEach(words::add);
            words.end();
        }
        pages.set(getCurrentPageNo() - 1, List.copyOf(words.found));
    }

    /** The words of one page, as they grow letter by letter. */
    private static final class Words {
        /** A gap this wide, in parts of the type's size, parts words even when no space is printed. */
        private static final float GAP = 0.17f;

        private final List<PageWord> found = new ArrayList<>();
        private Optional<PageWord> open = Optional.empty();

        void add(TextPosition letter) {
            String unicode = letter.getUnicode();
            if (unicode == null || unicode.codePoints().allMatch(c -> Blank.is(c) || Character.isISOControl(c))) {
                end();
                return;
            }
            float left = letter.getXDirAdj();
            PageWord next = new PageWord(
                    Normalizer.normalize(unicode, Normalizer.Form.NFKC).equals(unicode) ? unicode : composed(unicode),
                    left,
                    left + letter.getWidthDirAdj(),
                    letter.getYDirAdj(),
                    Math.max(1, Math.abs(letter.getYScale())));
            open = Optional.of(open.filter(word -> goesOn(word, next, letter))
                    .map(word -> joined(word, next))
                    .orElseGet(() -> {
                        end();
                        return next;
                    }));
        }

        private static boolean goesOn(PageWord word, PageWord next, TextPosition letter) {
            float gap = next.left() - word.right();
            float space = Math.min(letter.getWidthOfSpace() * 0.5f, next.size() * 0.3f);
            float widest = Math.max(space, next.size() * GAP);
            return word.besides(next) && gap < widest && gap > -next.size();
        }

        private static PageWord joined(PageWord word, PageWord next) {
            return new PageWord(
                    word.letters() + next.letters(),
                    word.left(),
                    Math.max(word.right(), next.right()),
                    word.base(),
                    Math.max(word.size(), next.size()));
        }

        /** Ligatures taken apart, such as one letter for "fi"; other letters as they are. */
        private static String composed(String unicode) {
            StringBuilder composed = new StringBuilder();
            unicode.codePoints().forEach(c -> {
                String letter = Character.toString(c);
                boolean ligature = c >= 0xFB00 && c <= 0xFB06;
                composed.append(ligature ? Normalizer.normalize(letter, Normalizer.Form.NFKC) : letter);
            });
            return composed.toString();
        }

        void end() {
            open.ifPresent(found::add);
            open = Optional.empty();
        }
    }
}
