package onrecord.terminal;

import java.util.ArrayList;
import java.util.List;
import onrecord.article.Excerpt;
import onrecord.article.Span;

/** Cuts text into the words that lines are filled with. */
final class Words {
    /** What an excerpt can begin with when it brings its own quotation marks. */
    private static final String OPENING_MARKS = "“”\"„«»‘'‚‹";

    private Words() {}

    /** The words of any text. */
    static List<Word> of(String text) {
        return cut(text, 0, text.length(), List.of(), new Paint(false));
    }

    /** The words of an excerpt, those of {@code emphasis} strong, no quotation marks added. */
    static List<Word> of(Excerpt excerpt, List<Span> emphasis, Paint paint) {
        Span span = excerpt.span();
        return cut(excerpt.article().text(), span.start(), span.end(), emphasis, paint);
    }

    /** The same in typographic quotation marks, unless the excerpt begins with a mark of its own. */
    static List<Word> quoted(Excerpt excerpt, List<Span> emphasis, Paint paint) {
        List<Word> words = of(excerpt, emphasis, paint);
        String text = excerpt.words().strip();
        if (words.isEmpty() || OPENING_MARKS.indexOf(text.charAt(0)) >= 0) {
            return words;
        }
        List<Word> marked = new ArrayList<>(words);
        marked.set(0, marked.getFirst().between("“", ""));
        marked.set(marked.size() - 1, marked.getLast().between("", "”"));
        return marked;
    }

    private static List<Word> cut(String text, int start, int end, List<Span> emphasis, Paint paint) {
        List<Word> words = new ArrayList<>();
        StringBuilder shown = new StringBuilder();
        int width = 0;
        boolean strong = false;
        for (int i = start; i < end; ) {
            int codePoint = text.codePointAt(i);
            int next = i + Character.charCount(codePoint);
            boolean blank = Character.isWhitespace(codePoint);
            boolean key = !blank && holds(emphasis, new Span(i, next));
            if (key != strong) {
                shown.append(key ? paint.strong() : paint.plain());
                strong = key;
            }
            if (!blank) {
                width += Printable.append(shown, codePoint);
            } else {
                flush(words, shown, width);
                width = 0;
            }
            i = next;
        }
        if (strong) {
            shown.append(paint.plain());
        }
        flush(words, shown, width);
        return words;
    }

    private static void flush(List<Word> words, StringBuilder shown, int width) {
        if (width > 0) {
            words.add(new Word(shown.toString(), width));
        }
        shown.setLength(0);
    }

    private static boolean holds(List<Span> emphasis, Span character) {
        return emphasis.stream().anyMatch(key -> key.contains(character));
    }
}
