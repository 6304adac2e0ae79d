package onrecord.ingest;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What stands above the story.
 *
 * @param particulars what it tells about the article
 * @param lines the numbers of its paragraphs that by their form could be story: headline, its repetition, summary
 */
record Header(Particulars particulars, Set<Integer> lines) {
    /** So far down, in paragraphs, a date or byline still is about the article. */
    private static final int DEEPEST = 10;

    private static final int LONGEST_SUMMARY_LINE = 300;
    private static final int MOST_SUMMARY_LINES = 2;

    Header {
        lines = Set.copyOf(lines);
    }

    /** Finds the header; {@code given} is a headline known from front matter. */
    static Header of(List<Paragraph> paragraphs, Optional<String> given) {
        Set<Integer> lines = new HashSet<>();
        Optional<String> headline = given;
        boolean stands = false;
        int at = 0;
        for (; at < paragraphs.size(); at++) {
            Paragraph line = paragraphs.get(at);
            if (!line.isText() && line.part() != Part.HEADING) {
                continue;
            }
            if (headline.isPresent() && Headline.repeats(headline.get(), line.bare())) {
                stands = true;
            } else if (headline.isEmpty() && isKicker(paragraphs, at)) {
                stands = false;
            } else if (headline.isEmpty() && Headline.heads(paragraphs, at)) {
                headline = Headline.given(line.bare());
                stands = true;
            } else {
                break;
            }
            lines.add(at);
        }
        if (stands) {
            IntStream.range(at, summaryEnd(paragraphs, at)).forEach(lines::add);
        }
        return new Header(Particulars.headline(headline).or(told(paragraphs)), lines);
    }

    /** A word or two above the headline, such as the section's name. */
    private static boolean isKicker(List<Paragraph> paragraphs, int at) {
        return at + 1 < paragraphs.size()
                && Form.words(paragraphs.get(at).bare()) <= 2
                && paragraphs.get(at).isText()
                && Form.words(paragraphs.get(at + 1).bare()) > 3
                && paragraphs.get(at + 1).isText()
                && Headline.heads(paragraphs, at)
                && Headline.heads(paragraphs, at + 1);
    }

    /**
     * Where the story begins when the lines below the headline are a summary: a line or two, not long, with a date,
     * byline or reading time right after them. Without such a mark nothing tells a summary from the first sentence, and
     * then it stays.
     */
    private static int summaryEnd(List<Paragraph> paragraphs, int from) {
        for (int at = from; at < paragraphs.size() && at <= from + MOST_SUMMARY_LINES; at++) {
            Paragraph line = paragraphs.get(at);
            if (line.part() == Part.PARTICULARS) {
                return headsTimeline(paragraphs, at) || !storyFollows(paragraphs, at) ? from : at;
            }
            if (line.isText() && line.words().length() > LONGEST_SUMMARY_LINE) {
                return from;
            }
        }
        return from;
    }

    /** Dates that return further down part a story day by day. */
    private static boolean headsTimeline(List<Paragraph> paragraphs, int at) {
        return day(paragraphs.get(at)).isPresent()
                && paragraphs.stream()
                        .skip(at + 3L)
                        .anyMatch(later -> day(later).isPresent());
    }

    private static Optional<LocalDate> day(Paragraph line) {
        return HeaderLine.read(line.bare()).flatMap(Particulars::published);
    }

    private static boolean storyFollows(List<Paragraph> paragraphs, int at) {
        return paragraphs.stream().skip(at + 1L).anyMatch(Paragraph::isText);
    }

    private static Particulars told(List<Paragraph> paragraphs) {
        Particulars told = Particulars.NONE;
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph line = paragraphs.get(i);
            boolean near = i < DEEPEST || i == paragraphs.size() - 1;
            if (near && line.part() == Part.PARTICULARS) {
                told = told.or(HeaderLine.read(line.bare()).orElse(Particulars.NONE));
            } else if (near && line.part() == Part.LINK) {
                told = told.or(Links.alone(line.bare())
                        .flatMap(Links::of)
                        .map(Particulars::link)
                        .orElse(Particulars.NONE));
            }
        }
        return told;
    }
}
