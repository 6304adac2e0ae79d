package onrecord.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import onrecord.article.Span;

/** What an article is called. */
final class Headline {
    private static final int LONGEST_LINE = 200;
    private static final int MOST_WORDS = 30;
    private static final int FEW_WORDS = 3;
    private static final int SHORTEST_LABEL = 25;
    private static final int LONGEST_LABEL = 80;
    private static final int LONGEST = 300;
    private static final Pattern ABBREVIATION_END = Pattern.compile(".*\\b(?:\\p{Lu}\\.){2,}");
    private static final Pattern OUTLET_BEHIND = Pattern.compile("\\s[-|–—:]\\s.{2,40}");

    private Headline() {}

    /** Whether the paragraph at {@code at} heads what follows it: it reads like a title, or stands like one. */
    static boolean heads(List<Paragraph> paragraphs, int at) {
        Paragraph line = paragraphs.get(at);
        if (line.bare().length() > LONGEST_LINE || Form.words(line.bare()) > MOST_WORDS || !Form.hasWord(line.bare())) {
            return false;
        }
        if (paragraphs.stream()
                .skip(at + 1L)
                .noneMatch(later -> later.isText() && !repeats(line.bare(), later.bare()))) {
            return false; // nothing to head
        }
        return line.part() == Part.HEADING || isTitle(line.bare()) || standsAsTitle(line, paragraphs.get(at + 1));
    }

    private static boolean isTitle(String line) {
        if (Form.isItem(line)) {
            return false;
        }
        if (!Form.endsSentence(line) || ABBREVIATION_END.matcher(line).matches()) {
            return true;
        }
        return (line.endsWith("?") || line.endsWith("!")) && Form.sentenceEnds(line) == 1;
    }

    private static boolean standsAsTitle(Paragraph line, Paragraph next) {
        return Form.sentenceEnds(line.bare()) == 1
                && (next.part() == Part.PARTICULARS || next.part() == Part.LINK || repeats(line.bare(), next.bare()));
    }

    /** Whether a line is the headline once more, perhaps with the outlet's name behind it. */
    static boolean repeats(String headline, String line) {
        String known = key(headline);
        String here = key(line);
        return here.equals(known)
                || (here.startsWith(known)
                        && OUTLET_BEHIND.matcher(here.substring(known.length())).matches());
    }

    private static String key(String line) {
        return Blank.folded(line)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[‘’`´]", "'")
                .replaceAll("[“”„«»]", "\"")
                .replaceAll("[‐‑–—]", "-");
    }

    /** A title as given, fit to be shown in a line; empty when it has no words. */
    static Optional<String> given(String title) {
        String line = Form.bare(Names.printable(Blank.folded(title)));
        return Form.hasWord(line) ? Optional.of(cut(line, LONGEST)) : Optional.empty();
    }

    /** A label for an article without a headline: how it begins, passing over lines of a word or two. */
    static String label(String text, List<Span> body) {
        String beginning = body.stream()
                .map(paragraph -> beginning(paragraph, text))
                .filter(line -> Form.words(line) > FEW_WORDS)
                .findFirst()
                .orElseGet(() -> beginning(body.getFirst(), text));
        String sentence = Form.firstSentence(beginning);
        return cut(sentence.length() < SHORTEST_LABEL ? beginning : sentence, LONGEST_LABEL);
    }

    private static String beginning(Span paragraph, String text) {
        int enough = Math.min(paragraph.end(), paragraph.start() + LONGEST * 2);
        return Form.bare(Names.printable(Blank.folded(text.substring(paragraph.start(), enough))));
    }

    private static String cut(String line, int longest) {
        if (line.length() <= longest) {
            return line;
        }
        int gap = line.lastIndexOf(' ', longest - 1);
        int end = gap > longest / 2 ? gap : longest - 1;
        end -= Character.isHighSurrogate(line.charAt(end - 1)) ? 1 : 0;
        return line.substring(0, end).replaceFirst("[\\s,;:–—-]+$", "") + "…";
    }
}
