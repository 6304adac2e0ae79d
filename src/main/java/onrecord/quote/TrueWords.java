package onrecord.quote;

import java.util.ArrayList;
import java.util.List;
import onrecord.article.Excerpt;
import onrecord.article.Span;
import onrecord.language.Folding;

/** The words of an account, each with the sentence it stands in and whether somebody is quoted with it. */
final class TrueWords {
    private final Account account;
    private final List<ComparedWord> words = new ArrayList<>();
    private final List<Integer> sentences = new ArrayList<>();
    private final boolean[] between;

    TrueWords(Account account) {
        this.account = account;
        for (int s = 0; s < account.sentences().size(); s++) {
            List<ComparedWord> here = ComparedWords.of(
                    account.article().text(), account.sentences().get(s));
            for (ComparedWord word : here) {
                words.add(word);
                sentences.add(s);
            }
        }
        this.between = interruptions();
    }

    Account account() {
        return account;
    }

    List<ComparedWord> words() {
        return words;
    }

    ComparedWord word(int at) {
        return words.get(at);
    }

    int size() {
        return words.size();
    }

    /** The sentence a word stands in. */
    Span sentence(int at) {
        return account.sentences().get(sentences.get(at));
    }

    boolean sameSentence(int a, int b) {
        return sentences.get(a).equals(sentences.get(b));
    }

    /** Whether a word belongs to what interrupts a quotation: the "Smith said" of “We stay,” Smith said. “We must.” */
    boolean interrupts(int at) {
        return between[at];
    }

    /** The text from one place to another, marks made alike. */
    String text(int from, int to) {
        return Folding.fold(account.article().text().substring(from, Math.max(from, to)));
    }

    /** Whether marks part a word from the one before. */
    boolean markBefore(int at) {
        return at > 0
                && text(words.get(at - 1).span().end(), words.get(at).span().start())
                        .matches("(?s).*[,;:()\".!?-].*");
    }

    /** What stands between two pieces of one quotation, or of two by the same speaker with no other between. */
    private boolean[] interruptions() {
        List<Quote> direct = account.quotes().stream()
                .filter(q -> q.kind() == Quote.Kind.DIRECT)
                .toList();
        boolean[] interrupts = new boolean[words.size()];
        int last = -1;
        for (int i = 0; i < words.size(); i++) {
            List<Quote> here = quotedWith(direct, i);
            if (!here.isEmpty()) {
                boolean goesOn = last >= 0
                        && quotedWith(direct, last).stream()
                                .anyMatch(q -> here.stream().anyMatch(h -> same(q, h)));
                for (int j = last + 1; goesOn && j < i; j++) {
                    interrupts[j] = true;
                }
                last = i;
            }
        }
        return interrupts;
    }

    private List<Quote> quotedWith(List<Quote> quotes, int at) {
        Span word = words.get(at).span();
        return quotes.stream()
                .filter(q -> q.said().stream().map(Excerpt::span).anyMatch(s -> s.overlaps(word)))
                .toList();
    }

    private static boolean same(Quote a, Quote b) {
        return a.equals(b) || (a.speaker().isPresent() && a.speaker().equals(b.speaker()));
    }
}
