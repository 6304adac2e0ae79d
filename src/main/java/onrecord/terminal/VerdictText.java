package onrecord.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.answer.Evidence;
import onrecord.article.Excerpt;
import onrecord.article.Span;
import onrecord.quote.Difference;
import onrecord.quote.Finding;
import onrecord.quote.Quote;
import onrecord.quote.Verdict;

/**
 * Draws a verdict for people: the verdict in a sentence, then the true words and who said them, then how they differ,
 * then where they stand.
 *
 * @param width columns
 * @param paint how true words that were changed stand out
 * @param sentences how many articles were asked
 */
record VerdictText(int width, Paint paint, Sentences sentences) {
    private static final String MARKS = "\"“”";

    /** Columns at the right that words leave to citation numbers. */
    private static final int RESERVE = 7;

    /** The claim and the verdict; ends with a line feed. */
    String of(Verdict verdict) {
        Page page = new Page(width, paint);
        VerdictSentence sentence = new VerdictSentence(sentences);
        page.put(0, sentence.claim(verdict.claim()));
        page.gap();
        page.put(2, sentence.of(verdict));
        sentence.remark(verdict.claim()).ifPresent(remark -> page.put(2, remark));
        switch (verdict) {
            case Verdict.Verbatim yes -> put(page, List.of(yes.finding()), List.of());
            case Verdict.Near nearly -> put(page, List.of(nearly.finding()), nearly.differences());
            case Verdict.OtherSpeaker other -> put(page, List.of(other.finding()), List.of());
            case Verdict.Altered turned -> put(page, List.of(turned.finding()), turned.differences());
            case Verdict.NotOnRecord no -> {
                if (!no.nearest().isEmpty()) {
                    page.gap();
                    page.put(2, "Nearest, but something else:");
                }
                put(page, no.nearest(), List.of());
            }
        }
        return page.toString();
    }

    private void put(Page page, List<Finding> findings, List<Difference> differences) {
        if (findings.isEmpty()) {
            return;
        }
        List<Evidence> evidence = findings.stream().map(VerdictText::evidence).toList();
        Citations citations = new Citations(evidence);
        for (Evidence one : evidence) {
            page.gap();
            SpeakerLine.speaker(one)
                    .ifPresent(speaker -> page.put(2, 4, Words.of(SpeakerLine.of(speaker, List.of(one))), 0));
            page.put(2, 3, words(one), RESERVE);
            page.putRight(citations.label(one));
            one.quote().flatMap(quote -> Doubt.about(quote, citations)).ifPresent(note -> page.put(5, note));
        }
        if (!differences.isEmpty()) {
            page.gap();
            page.put(2, "[-claimed-] and {+true+}:");
            page.put(2, 3, marked(differences), 0);
        }
        page.gap();
        citations.put(page);
    }

    private static Evidence evidence(Finding finding) {
        return new Evidence(whole(finding.sentence()), finding.quote(), finding.alsoIn(), List.of(), 1);
    }

    /** Without a mark whose fellow stands in another sentence. */
    private static Excerpt whole(Excerpt sentence) {
        String words = sentence.words();
        long marks = words.chars().filter(c -> MARKS.indexOf(c) >= 0).count();
        boolean opens = MARKS.indexOf(words.charAt(0)) >= 0;
        boolean closes = MARKS.indexOf(words.charAt(words.length() - 1)) >= 0;
        Span span = sentence.span();
        if (marks != 1 || opens == closes) {
            return sentence;
        }
        return sentence.article().excerpt(new Span(span.start() + (opens ? 1 : 0), span.end() - (closes ? 1 : 0)));
    }

    private List<Word> words(Evidence one) {
        List<Word> words = new ArrayList<>(Words.quoted(one.excerpt(), List.of(), paint));
        Optional<Quote.Kind> kind = one.quote().map(Quote::kind);
        if (kind.isEmpty()) {
            words.addAll(Words.of("(the reporter's own words)"));
        } else if (kind.get() == Quote.Kind.INDIRECT) {
            words.addAll(Words.of("(reported, not quoted)"));
        }
        return words;
    }

    private List<Word> marked(List<Difference> differences) {
        List<Word> words = new ArrayList<>();
        for (Difference difference : differences) {
            List<Word> part = new ArrayList<>(Words.of(difference.words()));
            if (part.isEmpty()) {
                continue;
            }
            switch (difference.kind()) {
                case SAME -> {}
                case ADDED -> enclose(part, "[-", "-]", "", "");
                case MISSING -> enclose(part, "{+", "+}", paint.strong(), paint.plain());
            }
            words.addAll(part);
        }
        return words;
    }

    /** The marks take columns, the paint does not. */
    private static void enclose(List<Word> words, String open, String close, String begin, String end) {
        words.set(0, words.getFirst().between(open, ""));
        words.set(words.size() - 1, words.getLast().between("", close));
        words.replaceAll(word -> new Word(begin + word.shown() + end, word.width()));
    }
}
