package onrecord.contrast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onrecord.article.Span;
import onrecord.quote.ComparedWord;

/** One quotation in the words of two articles, laid beside each other word by word. */
final class TwoWordings {
    /** In words; less is in common by chance. */
    private static final int FEWEST = 6;

    private static final int FEWEST_TELLING = 4;

    private static final double MOST = 0.6;

    /** In words; where more differs, the two are different remarks. */
    private static final int LONGEST_CHANGE = 4;

    private static final int LONGEST_BEGINNING = 3;
    private static final int CONTEXT = 4;

    /** Dropped or added freely where a quotation is joined to a sentence. */
    private static final Set<String> JOINING =
            Set.of("and", "but", "so", "that", "well", "the", "a", "an", "or", "now", "then");

    private final String leftText;
    private final List<ComparedWord> left;
    private final String rightText;
    private final List<ComparedWord> right;

    TwoWordings(String leftText, List<ComparedWord> left, String rightText, List<ComparedWord> right) {
        this.leftText = leftText;
        this.left = left;
        this.rightText = rightText;
        this.right = right;
    }

    /** The first stretch in which the words differ, with the words around it. */
    Optional<Contrast> difference() {
        for (List<CommonWords.Pair> run : runs()) {
            Optional<Contrast> found = enough(run) ? difference(run) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Contrast> difference(List<CommonWords.Pair> run) {
        CommonWords.Pair first = run.getFirst();
        if (otherBeginning(first)) {
            return Optional.of(new Contrast(
                    around(leftText, left, 0, first.left() + CONTEXT),
                    around(rightText, right, 0, first.right() + CONTEXT)));
        }
        for (int i = 1; i < run.size(); i++) {
            CommonWords.Pair before = run.get(i - 1);
            CommonWords.Pair after = run.get(i);
            List<ComparedWord> mine = left.subList(before.left() + 1, after.left());
            List<ComparedWord> theirs = right.subList(before.right() + 1, after.right());
            if (differ(mine, theirs)) {
                return Optional.of(new Contrast(
                        around(leftText, left, before.left() - CONTEXT + 1, after.left() + CONTEXT),
                        around(rightText, right, before.right() - CONTEXT + 1, after.right() + CONTEXT)));
            }
        }
        return Optional.empty();
    }

    /** The stretches that both have, but for a few words here and there. */
    private List<List<CommonWords.Pair>> runs() {
        List<List<CommonWords.Pair>> runs = new ArrayList<>();
        for (CommonWords.Pair pair : CommonWords.of(left, right)) {
            boolean goesOn = !runs.isEmpty()
                    && pair.left() - runs.getLast().getLast().left() <= LONGEST_CHANGE + 1
                    && pair.right() - runs.getLast().getLast().right() <= LONGEST_CHANGE + 1;
            if (!goesOn) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(pair);
        }
        return runs;
    }

    private boolean enough(List<CommonWords.Pair> run) {
        int mine = run.getLast().left() - run.getFirst().left() + 1;
        int theirs = run.getLast().right() - run.getFirst().right() + 1;
        long shared = run.stream().filter(c -> telling(left.get(c.left()))).count();
        return run.size() >= FEWEST && shared >= FEWEST_TELLING && run.size() >= MOST * Math.max(mine, theirs);
    }

    private static boolean telling(ComparedWord word) {
        return !word.function() && !word.omission();
    }

    /** Whether words between two that both have are really other words: not a cut, not a remark put in. */
    private static boolean differ(List<ComparedWord> mine, List<ComparedWord> theirs) {
        boolean open = mine.stream().anyMatch(w -> w.omission() || w.bracketed())
                || theirs.stream().anyMatch(w -> w.omission() || w.bracketed());
        boolean light = light(mine) && light(theirs);
        boolean far = mine.size() > LONGEST_CHANGE || theirs.size() > LONGEST_CHANGE;
        boolean written = joined(mine).equals(joined(theirs));
        return !open && !light && !far && !written;
    }

    private static boolean light(List<ComparedWord> words) {
        return words.stream().allMatch(w -> JOINING.contains(w.form()));
    }

    private static String joined(List<ComparedWord> words) {
        StringBuilder all = new StringBuilder();
        words.forEach(w -> all.append(w.form()));
        return all.toString().replace("'", "");
    }

    /** Whether one begins as a whole sentence where the other has a few more words: "Everyone, you most of all, must ...". */
    private boolean otherBeginning(CommonWords.Pair first) {
        boolean mine = first.right() == 0
                && begins(left, leftText, first.left())
                && Character.isUpperCase(
                        rightText.charAt(right.getFirst().span().start()));
        boolean theirs = first.left() == 0
                && begins(right, rightText, first.right())
                && Character.isUpperCase(leftText.charAt(left.getFirst().span().start()));
        return mine || theirs;
    }

    private static boolean begins(List<ComparedWord> words, String text, int end) {
        if (end == 0 || end > LONGEST_BEGINNING) {
            return false;
        }
        List<ComparedWord> more = words.subList(0, end);
        Span span = more.getFirst().span().join(words.get(end).span());
        boolean oneSentence = !span.in(text).matches("(?s).*[.!?].*");
        boolean means = more.stream()
                .anyMatch(w ->
                        !w.filler() && !JOINING.contains(w.form()) && !w.form().endsWith("ly"));
        return oneSentence && means && more.stream().noneMatch(w -> w.omission() || w.bracketed());
    }

    /** So many words, and the last one to its end: "open-door" is compared as two and shown as one. */
    private static Span around(String text, List<ComparedWord> words, int from, int to) {
        Span span = words.get(Math.max(0, from))
                .span()
                .join(words.get(Math.min(words.size(), to) - 1).span());
        int start = span.start();
        while (start > 1 && joins(text, start - 1)) {
            start = start(text, start - 1);
        }
        int end = span.end();
        while (end + 1 < text.length() && joins(text, end)) {
            end = end(text, end + 1);
        }
        return new Span(start, end);
    }

    private static boolean joins(String text, int at) {
        return text.charAt(at) == '-'
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private static int start(String text, int end) {
        int start = end;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int end(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
