package onrecord.quote;

import java.util.ArrayList;
import java.util.List;
import onrecord.article.Span;

/** Gathers the words of a comparison into stretches, each as it is written where it comes from. */
final class Differences {
    private static final String CLOSING = ".,;:!?%)";

    private final String claimText;
    private final String trueText;
    private final List<Difference> list = new ArrayList<>();
    private final List<String> added = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private final List<String> same = new ArrayList<>();

    Differences(String claimText, TrueWords truth) {
        this.claimText = claimText;
        this.trueText = truth.account().article().text();
    }

    void same(ComparedWord word) {
        tellChange();
        same.add(written(trueText, word.span()));
    }

    void added(ComparedWord word) {
        tellSame();
        added.add(written(claimText, word.span()));
    }

    void missing(ComparedWord word) {
        tellSame();
        missing.add(written(trueText, word.span()));
    }

    List<Difference> list() {
        tellSame();
        tellChange();
        return List.copyOf(list);
    }

    private void tellSame() {
        tell(Difference.Kind.SAME, same);
    }

    private void tellChange() {
        tell(Difference.Kind.ADDED, added);
        tell(Difference.Kind.MISSING, missing);
    }

    /** A word that was never parted from the one before ("do", "n't") is not parted here either. */
    private void tell(Difference.Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            list.add(new Difference(kind, String.join(" ", words).replaceAll(" (?=['’]|n['’]t\\b)", "")));
            words.clear();
        }
    }

    private static String written(String text, Span word) {
        int end = word.end();
        while (end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return text.substring(word.start(), end);
    }
}
