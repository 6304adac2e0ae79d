package onrecord.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.article.Excerpt;
import onrecord.desk.Desk;

/** Asks a desk gold questions and notes how each went. */
public final class Evaluator {
    private static final int FIRST = 3;

    private final Desk desk;

    public Evaluator(Desk desk) {
        this.desk = desk;
    }

    /** Asks all of them, each dialogue from its beginning. */
    public Scorecard run(Gold gold) {
        List<Outcome> outcomes = new ArrayList<>();
        for (GoldDialogue dialogue : gold.dialogues()) {
            Interview interview = new Interview(desk);
            for (GoldQuestion question : dialogue.turns()) {
                outcomes.add(outcome(dialogue, question, Shown.of(interview.ask(question.asked()))));
            }
        }
        return new Scorecard(outcomes);
    }

    private static Outcome outcome(GoldDialogue dialogue, GoldQuestion question, Shown shown) {
        List<Excerpt> three = shown.citations().stream().limit(FIRST).toList();
        Optional<Excerpt> first = three.stream().findFirst();
        List<Outcome.Cited> cited = three.stream()
                .map(e -> new Outcome.Cited(e.article().origin().name(), e.words()))
                .toList();
        Optional<Boolean> documentFirst = Optional.empty();
        boolean rightFirst = false;
        boolean rightInThree = false;
        boolean corrected = false;
        boolean proven = false;
        switch (question.expected()) {
            case Expectation.OnRecord expected -> {
                if (!expected.documents().isEmpty()) {
                    documentFirst = Optional.of(first.filter(e -> Proof.named(e.article(), expected.documents()))
                            .isPresent());
                }
                rightFirst = first.filter(e -> anyPart(expected, e)).isPresent();
                rightInThree = expected.parts().stream()
                        .allMatch(part -> three.stream().anyMatch(e -> proves(part, e)));
                proven = shown.nearest().filter(e -> anyPart(expected, e)).isPresent();
            }
            case Expectation.NotOnRecord expected ->
                corrected = first.filter(e -> proves(expected.corrections(), e)).isPresent();
        }
        return new Outcome(
                question.id(),
                dialogue.id(),
                question.kind(),
                question.asked(),
                question.expected().shown(),
                question.expected() instanceof Expectation.OnRecord,
                shown.answered(),
                documentFirst,
                rightFirst,
                rightInThree,
                corrected,
                shown.confidence(),
                proven,
                cited);
    }

    private static boolean anyPart(Expectation.OnRecord expected, Excerpt citation) {
        return expected.parts().stream().anyMatch(part -> proves(part, citation));
    }

    private static boolean proves(List<Proof> part, Excerpt citation) {
        return part.stream().anyMatch(p -> p.in(citation));
    }
}
