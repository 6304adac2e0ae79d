package onrecord.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.answer.Answer;
import onrecord.answer.Evidence;
import onrecord.answer.Polarity;
import onrecord.quote.Quote;
import onrecord.quote.Speaker;

/**
 * Draws an answer for people: the words first, then who said them, then where they stand.
 *
 * @param width columns
 * @param paint how key words stand out
 * @param sentences why there is no answer
 * @param top how many pieces of evidence are shown
 */
record AnswerText(int width, Paint paint, Sentences sentences, int top) {
    private static final int NEAREST = 2;

    /** Columns at the right that words leave to citation numbers. */
    private static final int RESERVE = 7;

    /** The question and its answer; ends with a line feed. */
    String of(Answer answer) {
        Page page = new Page(width, paint);
        page.put(0, answer.question().asked());
        putCompleted(page, answer, 0);
        page.gap();
        put(page, answer);
        return page.toString();
    }

    /** The answer alone, for where the question still stands above it. */
    String withoutQuestion(Answer answer) {
        Page page = new Page(width, paint);
        if (answer.question().completed().isPresent()) {
            putCompleted(page, answer, 2);
            page.gap();
        }
        put(page, answer);
        return page.toString();
    }

    /** The whole question, where what was typed only follows up. */
    private static void putCompleted(Page page, Answer answer, int indent) {
        answer.question().completed().ifPresent(whole -> page.put(indent, "understood as: " + Printable.line(whole)));
    }

    private void put(Page page, Answer answer) {
        switch (answer) {
            case Answer.Found found -> putFound(page, found);
            case Answer.NotFound nothing -> putNothing(page, nothing);
            case Answer.WhichOne which -> putChoice(page, which);
        }
    }

    private void putFound(Page page, Answer.Found found) {
        int most = Math.max(top, found.disagreement().map(d -> d.sides().size()).orElse(0));
        List<Evidence> shown = found.sidesFirst().stream().limit(most).toList();
        Citations citations = new Citations(shown, found.disagreement());
        found.polarity().filter(polarity -> found.disagreement().isEmpty()).ifPresent(polarity -> {
            page.put(2, polarity == Polarity.YES ? "Yes, as reported:" : "No, as reported:");
            page.gap();
        });
        found.disagreement().ifPresent(disagreement -> {
            DisagreementLine.put(page, disagreement, citations);
            page.gap();
        });
        putEvidence(page, shown, citations);
        page.gap();
        citations.put(page);
    }

    private void putNothing(Page page, Answer.NotFound nothing) {
        page.put(2, sentences.notOnRecord(nothing.reason()));
        List<Evidence> nearest = nothing.nearest().stream().limit(NEAREST).toList();
        Citations citations = new Citations(nearest);
        if (!nearest.isEmpty()) {
            page.gap();
            page.put(2, nearest(nothing.reason()));
            putEvidence(page, nearest, citations);
        }
        if (!nothing.tryInstead().isEmpty()) {
            page.gap();
            page.put(2, "Try instead:");
            nothing.tryInstead().forEach(question -> page.put(4, question));
        }
        if (!nearest.isEmpty()) {
            page.gap();
            citations.put(page);
        }
    }

    /** What the nearest evidence is: of somebody who is not quoted, what is said about them. */
    private static String nearest(Answer.Reason reason) {
        if (reason instanceof Answer.Reason.FalsePremise) {
            return "The articles say:";
        }
        return reason instanceof Answer.Reason.Silent silent && !silent.quoted()
                ? "About " + silent.speaker().name() + " there:"
                : "Nearest, but not an answer:";
    }

    private void putChoice(Page page, Answer.WhichOne which) {
        page.put(2, "Which one? Several people in " + sentences.these() + " bear this name:");
        which.candidates().forEach(speaker -> page.put(4, SpeakerLine.of(speaker)));
        page.gap();
        page.put(2, "Ask again with the full name.");
    }

    private void putEvidence(Page page, List<Evidence> evidence, Citations citations) {
        boolean first = true;
        for (List<Evidence> group : bySpeaker(evidence)) {
            if (!first) {
                page.gap();
            }
            first = false;
            SpeakerLine.speaker(group.getFirst())
                    .ifPresent(speaker -> page.put(2, 4, Words.of(SpeakerLine.of(speaker, group)), 0));
            for (Evidence one : group) {
                page.put(2, 3, words(one), RESERVE);
                page.putRight(citations.label(one));
                one.quote().flatMap(quote -> Doubt.about(quote, citations)).ifPresent(note -> page.put(5, note));
            }
        }
    }

    /** The words, and for the reporter's words for what somebody said, that they are. */
    private List<Word> words(Evidence one) {
        List<Word> words = new ArrayList<>(Words.quoted(one.excerpt(), one.emphasis(), paint));
        boolean reported = one.quote()
                .filter(q -> q.kind() == Quote.Kind.INDIRECT && q.speaker().isPresent())
                .isPresent();
        if (reported) {
            words.addAll(Words.of("(reported, not quoted)"));
        }
        return words;
    }

    /** Neighbours by the same speaker, in their order. */
    private static List<List<Evidence>> bySpeaker(List<Evidence> evidence) {
        List<List<Evidence>> groups = new ArrayList<>();
        for (Evidence one : evidence) {
            Optional<String> name = SpeakerLine.speaker(one).map(Speaker::name);
            boolean same = !groups.isEmpty()
                    && SpeakerLine.speaker(groups.getLast().getFirst())
                            .map(Speaker::name)
                            .equals(name);
            if (!same) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(one);
        }
        return groups;
    }
}
