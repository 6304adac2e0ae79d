package onrecord.quote;

import static onrecord.quote.WordClass.ADJECTIVE;
import static onrecord.quote.WordClass.AUXILIARY;
import static onrecord.quote.WordClass.DETERMINER;
import static onrecord.quote.WordClass.NAME;
import static onrecord.quote.WordClass.NOUN;
import static onrecord.quote.WordClass.PREPOSITION;
import static onrecord.quote.WordClass.VERB;

import java.util.Optional;

/** Finds whom a verb belongs to when its subject stands farther off: participles, infinitives, second verbs. */
final class ClauseSubjects {
    private final Stretch stretch;
    private final Subjects subjects;
    private final NounPhrases phrases;

    ClauseSubjects(Stretch stretch, Subjects subjects) {
        this.stretch = stretch;
        this.subjects = subjects;
        this.phrases = new NounPhrases(stretch);
    }

    /** Where the main clause begins: behind the comma that ends "When he left, …". */
    private int behindOpener(int verb) {
        if (!stretch.isWord(0, "when", "while", "after", "as", "if", "although", "though", "before", "since", "because")
                && !stretch.is(0, PREPOSITION)) {
            return 0;
        }
        for (int i = 1; i < verb; i++) {
            if (stretch.mark(i, ",") && stretch.hasVerb(0, i) && stretch.hasVerb(i, verb - 1)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Whom the sentence lets speak before: for participles ("…, adding that") and second verbs ("gave …, but says"). */
    private Optional<Phrase> ofClause(int verb) {
        for (int i = behindOpener(verb); i < verb; i++) {
            if (stretch.finite(i)) {
                Optional<Phrase> subject = subjects.before(i);
                if (subject.isPresent()) {
                    return subject;
                }
            }
        }
        for (int i = 0; i < verb; i++) {
            if (!stretch.quoted(i) && (stretch.is(i, NAME, NOUN) || NounPhrases.PRONOUNS.contains(stretch.lower(i)))) {
                int first = i > 0 && stretch.is(i - 1, DETERMINER, ADJECTIVE) ? i - 1 : i;
                Optional<Phrase> phrase = phrases.startingAt(first);
                if (phrase.isPresent()) {
                    return phrase;
                }
            }
        }
        return Optional.empty();
    }

    /** Whoever says it: before the verb, or, for a participle or a second verb, earlier in the sentence. */
    Optional<Phrase> of(int verb) {
        boolean participle =
                stretch.lower(verb).endsWith("ing") && stretch.is(verb, VERB) && !stretch.is(verb - 1, AUXILIARY);
        boolean infinitive = stretch.isWord(verb - 1, "to") && stretch.tag(verb).equals("VB");
        Optional<Phrase> subject = participle || infinitive ? Optional.empty() : subjects.before(verb);
        if (infinitive) {
            return governing(verb);
        }
        if (subject.isEmpty() && stretch.lower(verb).endsWith("ing")) {
            subject = ofClause(verb);
        }
        return subject.or(() -> coordinated(verb));
    }

    /** "Keel used the meeting to demand": the subject of the verb that governs an infinitive. */
    private Optional<Phrase> governing(int verb) {
        for (int i = verb - 1; i >= 0; i--) {
            if (stretch.finite(i)) {
                return subjects.before(i).or(() -> coordinated(verb));
            }
        }
        return Optional.empty();
    }

    /** "Keel opened the meeting and called …": the subject of the verb before the "and". */
    private Optional<Phrase> coordinated(int verb) {
        for (int i = verb - 1; i > 0; i--) {
            if (stretch.mark(i, "and", "but", ",", "then", "or")) {
                for (int k = i - 1; k >= 0; k--) {
                    if (stretch.finite(k) && SayingVerb.of(stretch.lower(k)).isPresent()) {
                        Optional<Phrase> subject = subjects.before(k);
                        if (subject.isPresent()) {
                            return subject;
                        }
                    }
                }
                for (int k = i - 1; k >= 0; k--) {
                    if (stretch.finite(k)) {
                        Optional<Phrase> subject = subjects.before(k);
                        if (subject.isPresent()) {
                            return subject;
                        }
                    }
                }
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
