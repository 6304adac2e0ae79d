package onrecord.answer;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells whether the clause around a word denies it, or leaves it open. */
final class Denial {
    /** Words that deny what follows. */
    static final Set<String> NEGATIONS = Set.of("""
            not never no none nobody nothing neither nor cannot without hardly barely scarcely unlikely
            impossible yet-to\
            """.split(" |\n", -1));

    /** Words that stand for somebody named before. */
    static final Set<String> PRONOUNS = Set.of("""
            he she it they we i who which\
            """.split(" |\n", -1));

    private static final Set<String> KEEPING_OFF = Set.of("""
            refuse refuses refused refusing fail fails failed failing decline declines declined deny denies
            denied denying reject rejects rejected rejecting dismiss dismisses dismissed dismissing avoid avoids
            avoided prevent prevents prevented unable rebuffed disputed disputes refuted refutes rule ruled
            rules stopped blocked against instead lacks lacked false untrue\
            """.split(" |\n", -1));
    private static final Set<String> OPEN = Set.of("""
            might may could would should hope hopes hoped hoping want wants wanted demand
            demands demanded demanding ask asks asked urge urges urged urging consider considers considering
            expected expects likely possibly perhaps possible calls called plan plans planned threatened
            threatens until before\
            """.split(" |\n", -1));
    private static final Set<String> SUPPOSING = Set.of("if", "whether", "unless");
    private static final Set<String> DECLARED = Set.of("""
            said says told announced added insisted confirmed vowed pledged declared made\
            """.split(" |\n", -1));
    private static final int DECLARING = 6;
    private static final Set<String> PARTING = Set.of("""
            , ; : . ! ? ( ) but although though while and because as said says\
            """.split(" |\n", -1));
    private static final Set<String> UNDENIED = Set.of("only", "just", "merely", "doubt", "question", "wonder");
    private static final Set<String> JUDGED = Set.of("""
            rejected denied refused dismissed impossible false untrue unacceptable unthinkable rebuffed blocked
            vetoed cancelled canceled scrapped postponed out\
            """.split(" |\n", -1));
    private static final Set<String> JUDGING = Set.of("is", "was", "were", "are", "been", "be");
    private static final int REACH = 9;
    private static final int AHEAD = 7;

    private final List<String> sentence;
    private final int at;

    /**
     * Looks around one word.
     *
     * @param sentence its words and marks in order
     * @param at the word's place
     */
    Denial(List<String> sentence, int at) {
        this.sentence = sentence.stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
        this.at = at;
    }

    /** Whether an odd number of words deny it. */
    boolean denies() {
        int denials = 0;
        for (int i = at - 1; i >= Math.max(0, at - REACH) && !parts(i); i--) {
            String word = sentence.get(i);
            boolean denied = NEGATIONS.contains(word) || word.endsWith("n't") || KEEPING_OFF.contains(word);
            boolean taken = i + 1 < sentence.size() && UNDENIED.contains(sentence.get(i + 1));
            denials += denied && !taken ? 1 : 0;
        }
        return (denials + (judged() ? 1 : 0)) % 2 == 1;
    }

    /** Whether what stands before has no say: "declined to tell whether it will close". */
    private boolean parts(int i) {
        return PARTING.contains(sentence.get(i)) || SUPPOSING.contains(sentence.get(i));
    }

    /** "The plan to widen the quay was rejected." */
    private boolean judged() {
        for (int i = at + 1; i < Math.min(sentence.size() - 1, at + AHEAD); i++) {
            if (PARTING.contains(sentence.get(i))) {
                return false;
            }
            if (JUDGING.contains(sentence.get(i)) && JUDGED.contains(sentence.get(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is only supposed, hoped or asked for. */
    boolean open() {
        for (int i = at - 1; i >= Math.max(0, at - REACH) && !PARTING.contains(sentence.get(i)); i--) {
            if (SUPPOSING.contains(sentence.get(i)) || (OPEN.contains(sentence.get(i)) && !declared(i) && !denies())) {
                return true;
            }
        }
        return false;
    }

    /** "The envoy said her country would welcome it": no mere supposition. */
    private boolean declared(int i) {
        return sentence.get(i).equals("would")
                && sentence.subList(Math.max(0, i - DECLARING), i).stream().anyMatch(DECLARED::contains);
    }
}
