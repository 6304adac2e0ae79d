package onrecord.contrast;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import onrecord.article.Span;
import onrecord.quote.ComparedWord;

/**
 * Finds where two versions of one sentence tell another deed or outcome: "the board published its plan" and "the board
 * began to publish its plan"; "talks that failed" and "talks that showed some way to go".
 */
public final class Versions implements ContrastFinder {
    /** In words that both have. */
    private static final int FEWEST = 10;

    private static final double MOST = 0.5;
    private static final int LONGEST_CHANGE = 12;
    private static final int AROUND = 3;
    private static final Set<String> STAGES = Set.of(
            "begin",
            "start",
            "plan",
            "intend",
            "try",
            "attempt",
            "threaten",
            "consider",
            "vow",
            "promise",
            "expect",
            "fail",
            "refuse",
            "may",
            "might",
            "could",
            "agree");
    private static final Set<String> BESIDE_STAGES = Set.of("to", "be", "is", "was", "were", "has", "have", "had");

    private static final double MOST_DEEDS = 0.6;
    private static final int NEAR = 4;

    private final List<ComparedWord> topic;

    private Versions(List<ComparedWord> topic) {
        this.topic = List.copyOf(topic);
    }

    /** Of any sentence. */
    public static Versions ofAnything() {
        return new Versions(List.of());
    }

    /** Where most of the topic's deeds, which are its words but for names, stand near. */
    public static Versions about(List<ComparedWord> topic) {
        return new Versions(topic);
    }

    @Override
    public Optional<Contrast> between(Telling one, Telling other) {
        if (Settings.sameArticle(one, other)) {
            return Optional.empty();
        }
        List<CommonWords.Pair> common = CommonWords.of(one.words(), other.words());
        int shorter = Math.min(one.words().size(), other.words().size());
        if (common.size() < FEWEST || common.size() < MOST * shorter) {
            return Optional.empty();
        }
        for (int i = 1; i <= common.size(); i++) {
            CommonWords.Pair before = common.get(i - 1);
            int leftEnd = i < common.size() ? common.get(i).left() : one.words().size();
            int rightEnd =
                    i < common.size() ? common.get(i).right() : other.words().size();
            List<ComparedWord> mine = one.words().subList(before.left() + 1, leftEnd);
            List<ComparedWord> theirs = other.words().subList(before.right() + 1, rightEnd);
            boolean goesOn = unparted(one, before.left()) && unparted(other, before.right());
            boolean stage = i < common.size() && (stage(mine, theirs) || stage(theirs, mine));
            if (goesOn && (stage || otherDeed(mine, theirs)) && near(one, before.left(), leftEnd)) {
                return Optional.of(
                        new Contrast(around(one, before.left(), leftEnd), around(other, before.right(), rightEnd)));
            }
        }
        return Optional.empty();
    }

    private boolean near(Telling telling, int from, int end) {
        List<ComparedWord> near = telling.words()
                .subList(Math.max(0, from - NEAR), Math.min(telling.words().size(), end + NEAR));
        List<ComparedWord> deeds = topic.stream()
                .filter(t -> telling.all().stream()
                        .noneMatch(w -> w.name() && w.base().equals(t.base())))
                .toList();
        long there = deeds.stream().filter(d -> Kin.among(d, near)).count();
        return topic.isEmpty() || (there > 0 && there >= MOST_DEEDS * deeds.size());
    }

    private static boolean unparted(Telling telling, int at) {
        return at + 1 >= telling.words().size() || !new Clause(telling).markBehind(at);
    }

    /** Whether one only begins, plans or may do what the other does. */
    private static boolean stage(List<ComparedWord> more, List<ComparedWord> none) {
        return none.isEmpty()
                && more.stream().anyMatch(w -> STAGES.contains(w.base()))
                && more.stream().allMatch(w -> STAGES.contains(w.base()) || BESIDE_STAGES.contains(w.form()));
    }

    private static boolean otherDeed(List<ComparedWord> mine, List<ComparedWord> theirs) {
        return !mine.isEmpty()
                && !theirs.isEmpty()
                && Math.max(mine.size(), theirs.size()) <= LONGEST_CHANGE
                && deed(mine.getFirst())
                && deed(theirs.getFirst())
                && !Kin.alike(mine.getFirst(), theirs.getFirst());
    }

    /** Whether a word has the form of a verb that tells what happened. */
    private static boolean deed(ComparedWord word) {
        String form = word.form();
        boolean irregular = !form.equals(word.base()) && !form.matches(".*(?:s|e|ing|our|y|r)");
        return word.content() && !word.name() && (form.endsWith("ed") || irregular);
    }

    private static Span around(Telling telling, int before, int end) {
        return telling.span(before, Math.min(telling.words().size(), Math.max(end, before + AROUND + 1)));
    }
}
