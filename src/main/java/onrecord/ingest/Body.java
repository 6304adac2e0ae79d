package onrecord.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.article.Span;

/** Finds the paragraphs that are article. In doubt a paragraph stays: a lost sentence is worse than a kept caption. */
final class Body {
    private static final int SHORTEST_PROSE = 80;
    private static final int LONGEST_CROSS_HEADING = 50;
    private static final int MOST_WORDS = 6;

    private final List<Paragraph> paragraphs;
    private final Header header;
    private final boolean blankLinesBetween;
    private final boolean prose;

    private Body(List<Paragraph> paragraphs, Header header) {
        this.paragraphs = paragraphs;
        this.header = header;
        this.blankLinesBetween = blankLinesBetween(paragraphs);
        this.prose = prose(paragraphs);
    }

    static List<Span> of(List<Paragraph> paragraphs, Header header) {
        return new Body(paragraphs, header).spans();
    }

    private List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            if (paragraph.isText() && !header.lines().contains(i) && Form.hasWord(paragraph.words()) && !beside(i)) {
                withoutCredit(paragraph).ifPresent(spans::add);
            }
        }
        return spans;
    }

    /** Whether it accompanies the story: a caption with its credit in the next line, a cross-heading, the headline. */
    private boolean beside(int i) {
        return isCaption(i) || isCrossHeading(i) || isHeadlineAgain(paragraphs.get(i));
    }

    private boolean isCaption(int i) {
        if (i + 1 == paragraphs.size() || paragraphs.get(i + 1).part() != Part.CREDIT) {
            return false;
        }
        Paragraph paragraph = paragraphs.get(i);
        boolean together =
                blankLinesBetween && paragraph.block() == paragraphs.get(i + 1).block();
        return together ? Caption.fits(paragraph.bare()) : Caption.looksLike(paragraph.bare());
    }

    /** A few words without a stop among paragraphs that have one; three such lines on end are a list, which stays. */
    private boolean isCrossHeading(int i) {
        return prose
                && isFewWords(i)
                && !(isFewWords(i - 1) && isFewWords(i + 1))
                && !(isFewWords(i - 2) && isFewWords(i - 1))
                && !(isFewWords(i + 1) && isFewWords(i + 2));
    }

    private boolean isFewWords(int i) {
        if (i < 0 || i >= paragraphs.size() || !paragraphs.get(i).isText()) {
            return false;
        }
        String line = paragraphs.get(i).bare();
        return line.length() <= LONGEST_CROSS_HEADING
                && Form.words(line) <= MOST_WORDS
                && !Form.endsSentence(line)
                && !Form.isItem(line)
                && line.chars().noneMatch(c -> "\"“”".indexOf(c) >= 0)
                && !line.endsWith(",");
    }

    private boolean isHeadlineAgain(Paragraph paragraph) {
        return !Form.endsSentence(paragraph.bare())
                && header.particulars()
                        .headline()
                        .filter(headline -> Headline.repeats(headline, paragraph.bare()))
                        .isPresent();
    }

    private static Optional<Span> withoutCredit(Paragraph paragraph) {
        Optional<Credit> credit = Credit.ending(paragraph.words());
        if (credit.isEmpty()) {
            return Optional.of(paragraph.span());
        }
        int cut = credit.get().start();
        if (credit.get().picture()
                && Caption.fits(Blank.folded(paragraph.words().substring(0, cut)))) {
            return Optional.empty();
        }
        int start = paragraph.span().start();
        return Optional.of(Blank.trim(paragraph.words(), new Span(0, cut)).shift(start));
    }

    private static boolean blankLinesBetween(List<Paragraph> paragraphs) {
        int pairs = 0;
        int apart = 0;
        for (int i = 0; i + 1 < paragraphs.size(); i++) {
            if (paragraphs.get(i).isText() && paragraphs.get(i + 1).isText()) {
                pairs++;
                apart += paragraphs.get(i).block() != paragraphs.get(i + 1).block() ? 1 : 0;
            }
        }
        return pairs > 0 && apart * 5 >= pairs * 4;
    }

    /** Whether nearly all longer paragraphs end with a stop. Verse, lists and minutes do not. */
    private static boolean prose(List<Paragraph> paragraphs) {
        List<Paragraph> longer = paragraphs.stream()
                .filter(p -> p.isText() && p.bare().length() >= SHORTEST_PROSE)
                .toList();
        long stopped = longer.stream().filter(p -> Form.endsSentence(p.bare())).count();
        return longer.size() >= 3 && stopped * 5 >= longer.size() * 4L;
    }
}
