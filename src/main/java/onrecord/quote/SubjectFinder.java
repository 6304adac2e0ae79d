package onrecord.quote;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import onrecord.article.Span;
import onrecord.language.Sentence;
import onrecord.language.Token;

/**
 * Finds who says it: the subject of the first verb of saying outside the quotation marks, before it ("Sherman said",
 * "Stoltenberg, who chaired the meeting, said") or after it ("said Sherman", "according to officials").
 */
final class SubjectFinder {
    private static final WordList SAYING = WordList.read("saying-verbs.txt");
    private static final Set<String> PLAIN = Set.of("""
            say says said saying tell tells told telling add adds added adding warn warns warned warning insist insists\
             insisted stress stresses stressed reiterate reiterates reiterated\
            """.split(" ", -1));
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they");
    private static final Set<String> NOBODY =
            Set.of("it", "that", "which", "who", "what", "this", "there", "we", "i", "you", "these", "those", "nobody");
    private static final Set<String> BETWEEN = Set.of(
            "also",
            "has",
            "have",
            "had",
            "is",
            "was",
            "were",
            "are",
            "will",
            "would",
            "did",
            "does",
            "do",
            "later",
            "then",
            "again",
            "even",
            "both",
            "earlier",
            "repeatedly",
            "not",
            "never",
            "now");

    private final String text;
    private final Sentence sentence;
    private final List<Token> tokens;
    private final List<Span> quoted;
    private final List<Mention> people;

    /**
     * Looks in one sentence.
     *
     * @param quoted what stands inside quotation marks there
     * @param people everybody named in the sentence
     */
    SubjectFinder(String text, Sentence sentence, List<Span> quoted, List<Mention> people) {
        this.text = text;
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.quoted = quoted;
        this.people = people;
    }

    /**
     * The subject of the verb that says it; empty when the sentence has no such verb. Plain verbs of saying come before
     * those that also do something else ("was admitted", "refused"), wherever they stand.
     */
    Optional<Subject> find() {
        for (int i = 0; i + 2 < tokens.size(); i++) {
            if (outside(i) && lower(i).equals("according") && lower(i + 1).equals("to")) {
                return Optional.of(phraseFrom(i + 2));
            }
        }
        return find(PLAIN::contains).or(() -> find(SAYING::has));
    }

    private Optional<Subject> find(Predicate<String> verbs) {
        for (int i = 0; i < tokens.size(); i++) {
            if (cue(i) && verbs.test(lower(i))) {
                Subject subject = subjectOf(i);
                if (!(subject instanceof Subject.Unknown)) {
                    return Optional.of(subject);
                }
            }
        }
        return Optional.empty();
    }

    /** A finite verb of saying outside the marks; a participle only in a perfect tense, else it is a passive. */
    private boolean cue(int i) {
        String tag = sentence.tags().get(i);
        boolean verb = tag.startsWith("VB") && !tag.equals("VB");
        return SAYING.has(lower(i)) && verb && outside(i) && (!tag.equals("VBN") || perfect(i));
    }

    private boolean perfect(int participle) {
        for (int i = participle - 1; i >= Math.max(0, participle - 3); i--) {
            if (Set.of("has", "have", "had", "'s", "'ve").contains(lower(i))) {
                return true;
            }
        }
        return false;
    }

    private Subject subjectOf(int cue) {
        boolean inverted = cue > 0
                && cue + 1 < tokens.size()
                && (afterQuote(cue) || (lower(cue - 1).equals(",") && beforeInsertion(cue - 1) < 0));
        if (inverted && startsPhrase(cue + 1) && !PRONOUNS.contains(lower(cue + 1))) {
            Subject after = phraseFrom(cue + 1);
            if (after instanceof Subject.Called) {
                return after;
            }
        }
        int at = cue - 1;
        while (at >= 0
                && (BETWEEN.contains(lower(at)) || sentence.tags().get(at).startsWith("RB"))) {
            at--;
        }
        if (at > 0 && lower(at).matches(",|-+|[–—]")) {
            return aroundInsertion(at, cue);
        }
        Subject before = at >= 0 && outside(at) ? phraseUpTo(at) : new Subject.Unknown();
        return before instanceof Subject.Unknown ? firstSubject(cue) : before;
    }

    /** "X, who led the delegation, said" means X; "Russia's negotiator, X, said" means X as well. */
    private Subject aroundInsertion(int closing, int cue) {
        int opening = beforeInsertion(closing);
        if (opening >= 0 && person(opening).isPresent()) {
            return phraseUpTo(opening);
        }
        if (outside(closing - 1) && person(closing - 1).isPresent()) {
            return phraseUpTo(closing - 1);
        }
        Subject before = opening >= 0 && outside(opening) ? phraseUpTo(opening) : new Subject.Unknown();
        return before instanceof Subject.Unknown ? firstSubject(cue) : before;
    }

    /** From the mark that closes "X, who led the delegation, said" to the last word of X; -1 when none opens it. */
    private int beforeInsertion(int closing) {
        String mark = tokens.get(closing).text();
        for (int k = closing - 1; k > 0; k--) {
            if (tokens.get(k).text().equals(mark) && outside(k)) {
                return k - 1;
            }
        }
        return -1;
    }

    /** "Grushko described the talks and said …": the subject of the sentence serves its later verbs as well. */
    private Subject firstSubject(int cue) {
        for (int i = 0; i < cue; i++) {
            if (outside(i) && sentence.tags().get(i).matches("VB[DZP]") && i > 0) {
                int at = i - 1;
                while (at >= 0
                        && (BETWEEN.contains(lower(at))
                                || sentence.tags().get(at).startsWith("RB"))) {
                    at--;
                }
                Subject subject = at >= 0 ? phraseUpTo(at) : new Subject.Unknown();
                if (!(subject instanceof Subject.Unknown)) {
                    return subject;
                }
            }
        }
        return new Subject.Unknown();
    }

    private Subject phraseUpTo(int end) {
        String last = lower(end);
        if (PRONOUNS.contains(last)) {
            return new Subject.Pronoun(last);
        }
        if (NOBODY.contains(last)) {
            return new Subject.Unknown();
        }
        Optional<Mention> person = person(end);
        if (person.isPresent()) {
            return called(person.get());
        }
        if (!sentence.tags().get(end).startsWith("NN")) {
            return new Subject.Unknown();
        }
        int start = end;
        while (start > 0
                && outside(start - 1)
                && sentence.tags().get(start - 1).matches("NN.*|JJ.?|DT|CC|POS|CD|PRP\\$")
                && tokens.get(start).span().start()
                                - tokens.get(start - 1).span().end()
                        <= 1) {
            start--;
        }
        while (start < end && sentence.tags().get(start).matches("CC|POS")) {
            start++;
        }
        return new Subject.Called(phrase(start, end + 1));
    }

    /** The person whose name ends with this word. */
    private Optional<Mention> person(int last) {
        int end = tokens.get(last).span().end();
        return people.stream().filter(m -> m.span().end() == end).findFirst();
    }

    private Subject phraseFrom(int start) {
        int last = start;
        for (int k = start; k < Math.min(tokens.size(), start + 12) && outside(k); k++) {
            for (Mention person : people) {
                if (person.span().start() == tokens.get(k).span().start()) {
                    return called(person);
                }
            }
            if (!sentence.tags().get(k).matches("NN.*|JJ.?|DT|CC|POS|CD|PRP\\$|IN|VBG|TO") || lower(k).equals("that")) {
                break;
            }
            if (sentence.tags().get(k).matches("IN|TO") && k > start && !lower(k).equals("of")) {
                break;
            }
            last = k;
        }
        boolean noun = sentence.tags().get(last).startsWith("NN") && outside(start);
        return noun ? new Subject.Called(phrase(start, last + 1)) : new Subject.Unknown();
    }

    private Subject called(Mention person) {
        // "Sherman and Stoltenberg said": both
        Optional<Mention> other = people.stream()
                .filter(m -> m.span().end() < person.span().start())
                .filter(m -> text.substring(m.span().end(), person.span().start())
                        .toLowerCase(Locale.ROOT)
                        .equals(" and "))
                .findFirst();
        return new Subject.Called(
                other.map(m -> m.name() + " and " + person.name()).orElse(person.name()));
    }

    private boolean startsPhrase(int at) {
        return sentence.tags().get(at).matches("NN.*|JJ|DT");
    }

    private boolean afterQuote(int at) {
        int end = tokens.get(at - 1).span().end();
        return quoted.stream().anyMatch(q -> q.end() >= end && q.start() < end);
    }

    private boolean outside(int at) {
        Span span = tokens.get(at).span();
        return quoted.stream().noneMatch(q -> q.overlaps(span));
    }

    private String lower(int at) {
        return tokens.get(at).lower();
    }

    private String phrase(int from, int end) {
        Span span = tokens.get(from).span().join(tokens.get(end - 1).span());
        return span.in(text).replaceAll("[\\s\\u00A0]+", " ");
    }
}
