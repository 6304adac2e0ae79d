package onrecord.quote;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import onrecord.article.Span;

/** Whose a quotation is that stands beside a sentence about somebody, is signed, or follows a colon. */
final class Neighbours {
    private static final WordList OFFICES = WordList.read("offices.txt");

    private final String text;
    private final Ordered<Stretch> stretches;
    private final Names names;
    private final DraftsByPlace drafts;

    Neighbours(String text, Ordered<Stretch> stretches, Names names, DraftsByPlace drafts) {
        this.text = text;
        this.stretches = stretches;
        this.names = names;
        this.drafts = drafts;
    }

    /** The subject of the verb nearest before a token, or the name before a colon. */
    Optional<Span> subjectBefore(Stretch stretch, int opening) {
        Subjects subjects = new Subjects(stretch);
        if (stretch.mark(opening - 1, ":")) {
            Optional<Phrase> heading =
                    new NounPhrases(stretch).endingAt(opening - 2).filter(p -> person(stretch, p));
            if (heading.isPresent()) {
                return heading.map(stretch::span);
            }
        }
        for (int i = opening - 1; i >= 0; i--) {
            if (stretch.finite(i)) {
                Optional<Phrase> subject = subjects.of(i);
                if (subject.isPresent()) {
                    return subject.map(stretch::span);
                }
            }
        }
        return Optional.empty();
    }

    /** “…,” the harbour master and poet …: whoever a quotation that is not finished leads to. */
    Optional<Span> rightBehind(Stretch stretch, Quotation quotation) {
        if (quotation.inside().length() == 0
                || ",?!".indexOf(text.charAt(quotation.inside().end() - 1)) < 0) {
            return Optional.empty();
        }
        return new NounPhrases(stretch)
                .startingAt(stretch.firstFrom(quotation.span().end()))
                .map(stretch::span);
    }

    /** “…” ― Marta Keel, and "KEEL: …" inside the marks, as transcripts have it. */
    Optional<Span> signed(Quotation quotation) {
        int place = stretches.firstEndingBehind(quotation.span().start());
        Optional<Stretch> own = stretches.get(place).filter(s -> s.span().overlaps(quotation.span()));
        Optional<Span> heading =
                own.flatMap(s -> heading(s, s.firstFrom(quotation.inside().start())));
        if (heading.isPresent()) {
            return heading;
        }
        Optional<Stretch> next =
                stretches.get(stretches.firstEndingBehind(quotation.span().end()));
        return next.flatMap(s -> {
            int behind = s.firstFrom(quotation.span().end());
            return s.mark(behind, "-", "--")
                    ? new NounPhrases(s)
                            .startingAt(behind + 1)
                            .filter(p -> person(s, p))
                            .map(s::span)
                    : Optional.empty();
        });
    }

    private static Optional<Span> heading(Stretch stretch, int name) {
        boolean capitals = stretch.isWord(name + 1, ":")
                && stretch.word(name).length() > 2
                && stretch.word(name).chars().allMatch(Character::isUpperCase);
        return capitals ? Optional.of(stretch.span(name, name)) : Optional.empty();
    }

    /** Whoever the sentence before lets speak or is about, if that is a person. */
    Optional<Span> before(Quotation quotation) {
        Optional<Stretch> before = stretches.before(quotation.span().start());
        Optional<Span> introduced = before.filter(s -> s.mark(s.size() - 1, ":") && s.hasVerb(0, s.size() - 1))
                .flatMap(s -> subjectBefore(s, s.size()));
        return introduced.or(() -> before.flatMap(stretch -> drafts.lastMentionIn(stretch.span())
                .filter(this::person)
                .or(() -> topic(stretch).filter(this::knownToSpeak))));
    }

    /** The person a sentence is about: the first subject that is one. */
    Optional<Span> topic(Stretch stretch) {
        Subjects subjects = new Subjects(stretch);
        for (int i = 0; i < stretch.size(); i++) {
            if (stretch.finite(i)) {
                Optional<Phrase> subject = subjects.before(i).filter(p -> person(stretch, p));
                if (subject.isPresent()) {
                    return subject.map(stretch::span);
                }
            }
        }
        return Optional.empty();
    }

    /** Somebody with a title or a first name, or who speaks elsewhere in the article. */
    private boolean knownToSpeak(Span topic) {
        String words = topic.in(text).toLowerCase(Locale.ROOT);
        Set<String> speaking = new HashSet<>();
        drafts.all().stream()
                .flatMap(d -> d.mention().stream())
                .filter(m -> !m.equals(topic))
                .forEach(m -> speaking.addAll(List.of(m.in(text).split("[\\s\\u00a0]+", -1))));
        return Pronouns.of(words).isPresent()
                || names.between(topic.start(), topic.end()).stream()
                        .anyMatch(n ->
                                !n.title().isEmpty() || names.pronoun(n).isPresent() || speaking.contains(n.last()));
    }

    /** A quotation of one voice is no body's and no crowd's. */
    private boolean person(Span mention) {
        String words = mention.in(text).toLowerCase(Locale.ROOT);
        return Pronouns.of(words).isPresent()
                || names.between(mention.start(), mention.end()).stream()
                        .anyMatch(n -> !n.possessive() && names.person(n))
                || OFFICES.has(words.substring(words.lastIndexOf(' ') + 1));
    }

    private boolean person(Stretch stretch, Phrase phrase) {
        return stretch.isWord(phrase.last(), "he", "she")
                || names.personAt(stretch.span(phrase))
                || OFFICES.has(stretch.lower(phrase.last()));
    }
}
