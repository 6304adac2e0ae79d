package onrecord.discord;

import java.util.stream.Collectors;
import onrecord.answer.Disagreement;

/** Says in a line that the articles differ, and what each side tells: "more than 40 [1] · more than 50 [2]". */
final class DisagreementLine {
    private static final int LONGEST = 80;

    private DisagreementLine() {}

    /**
     * The line in Markdown.
     *
     * @param longest characters of each side's words
     */
    static String draw(Disagreement disagreement, int longest, Citations citations) {
        return disagreement.sides().stream()
                .map(side ->
                        words(disagreement, side, Math.min(longest, LONGEST)) + " " + citations.number(side.excerpt()))
                .collect(Collectors.joining(" · ", "**The articles differ:** ", ""));
    }

    private static String words(Disagreement disagreement, Disagreement.Side side, int longest) {
        String words = Markdown.text(Source.shortened(VisibleText.line(side.words()), longest));
        return switch (disagreement.matter()) {
            case FIGURE, DATE, SPEAKER -> Markdown.bold(Source.shortened(VisibleText.line(side.words()), longest));
            case WORDING, ACCOUNT -> "“" + words + "”";
        };
    }
}
