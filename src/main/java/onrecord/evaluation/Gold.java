package onrecord.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import onrecord.article.Article;

/** Questions whose right answers are known. */
public final class Gold {
    private final List<GoldDialogue> dialogues;

    Gold(List<GoldDialogue> dialogues) {
        this.dialogues = List.copyOf(dialogues);
    }

    /** How many questions there are, each turn of a dialogue counted. */
    public int questions() {
        return dialogues.stream().mapToInt(d -> d.turns().size()).sum();
    }

    List<GoldDialogue> dialogues() {
        return dialogues;
    }

    /**
     * What cannot be right with any answer, a sentence each: words that stand in no article, articles that are not
     * there. That is more likely a slip of the pen than a fault of the answers.
     */
    public List<String> doubts(List<Article> articles) {
        List<ReadArticle> read = articles.stream().map(ReadArticle::of).toList();
        List<String> doubts = new ArrayList<>();
        for (GoldDialogue dialogue : dialogues) {
            for (GoldQuestion question : dialogue.turns()) {
                if (question.expected() instanceof Expectation.OnRecord expected) {
                    doubt(expected, read).ifPresent(d -> doubts.add("line " + question.line() + ": " + d));
                }
            }
        }
        return doubts;
    }

    private static Optional<String> doubt(Expectation.OnRecord expected, List<ReadArticle> articles) {
        Set<String> missing = new TreeSet<>(expected.documents());
        missing.removeIf(name -> articles.stream().anyMatch(a -> Proof.named(a.article(), Set.of(name))));
        if (!missing.isEmpty() && missing.size() == expected.documents().size()) {
            return Optional.of("there is no article “" + String.join("” or “", missing) + "”.");
        }
        return expected.parts().stream()
                .filter(part -> part.stream().noneMatch(p -> articles.stream().anyMatch(p::possibleIn)))
                .findFirst()
                .map(part -> part.getFirst().shown() + " stands in none of "
                        + (expected.documents().isEmpty() ? "the articles." : "the articles it is expected in."));
    }
}
