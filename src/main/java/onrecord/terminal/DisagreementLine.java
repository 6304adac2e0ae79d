package onrecord.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import onrecord.answer.Disagreement;

/** Says in a line that the articles differ: "The articles differ:  more than 40 [1]   ·   more than 50 [2]". */
final class DisagreementLine {
    private static final String BEGINNING = "The articles differ: ";
    private static final Word BETWEEN = new Word("  ·  ", 5);

    private DisagreementLine() {}

    /** The line for a page. */
    static void put(Page page, Disagreement disagreement, Citations citations) {
        List<Word> words = new ArrayList<>(Words.of(BEGINNING));
        words.set(words.size() - 1, words.getLast().between("", " "));
        for (Disagreement.Side side : disagreement.sides()) {
            if (!side.equals(disagreement.sides().getFirst())) {
                words.add(BETWEEN);
            }
            words.addAll(Words.of(value(disagreement, side) + " " + citations.label(side)));
        }
        page.put(2, 4, words, 0);
    }

    /** The same for scripts, without numbers. */
    static String of(Disagreement disagreement) {
        return disagreement.sides().stream()
                .map(side -> value(disagreement, side))
                .collect(Collectors.joining(" · ", BEGINNING, ""));
    }

    /** A figure, a day or a name as it stands; what somebody tells in quotation marks. */
    private static String value(Disagreement disagreement, Disagreement.Side side) {
        String words = Printable.line(side.words());
        return switch (disagreement.matter()) {
            case FIGURE, DATE, SPEAKER -> words;
            case WORDING, ACCOUNT -> "“" + words + "”";
        };
    }
}
