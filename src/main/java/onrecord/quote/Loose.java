package onrecord.quote;

import static onrecord.quote.WordClass.NAME;
import static onrecord.quote.WordClass.NOUN;
import static onrecord.quote.WordClass.VERB;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.article.Span;

/**
 * Quotations no verb of saying brings: they go on with the one before them, or are words a sentence takes from somebody
 * ("her claim that “…”"), or stand beside a sentence that is about somebody.
 */
final class Loose {
    private static final int WHOLE_STATEMENT = 6;
    private static final int SHORT_STATEMENT = 3;
    private static final int SURE_STATEMENT = 8;
    private static final Pattern FINISHED = Pattern.compile("[.,!?…]['’]?(?:[\"”»]|'')?$");
    private static final WordList TAKING = WordList.read("taking-words.txt");
    private static final WordList OFFICES = WordList.read("offices.txt");

    private static final Set<String> LABELLING = Set.of("mean", "show", "find", "read");
    private static final Set<String> SMALL =
            Set.of("with", "from", "into", "over", "upon", "that", "this", "than", "like");

    private final String text;
    private final List<Stretch> stretches;
    private final Names names;

    Loose(String text, List<Stretch> stretches, Names names) {
        this.text = text;
        this.stretches = stretches;
        this.names = names;
    }

    /** All drafts, with those of the loose quotations among them. */
    List<Draft> with(List<Draft> drafts, List<Quotation> quotations, List<Span> paragraphs) {
        List<Draft> all = new ArrayList<>(drafts);
        Optional<Draft> previous = Optional.empty();
        int previousEnd = -1;
        for (Quotation quotation : quotations) {
            Optional<Draft> draft =
                    all.stream().filter(d -> covers(d, quotation)).findFirst();
            if (draft.isEmpty()) {
                Span paragraph = paragraphs.stream()
                        .filter(p -> p.contains(quotation.span()))
                        .findFirst()
                        .orElse(quotation.span());
                draft = loose(quotation, paragraph, previous, previousEnd, all);
                draft.ifPresent(all::add);
            }
            if (draft.isPresent()) {
                previous = draft;
                previousEnd = quotation.span().end();
            }
        }
        return inherited(all, quotations, paragraphs);
    }

    /** A quotation left open and without a speaker has that of the next paragraph, where it goes on. */
    private List<Draft> inherited(List<Draft> drafts, List<Quotation> quotations, List<Span> paragraphs) {
        List<Draft> all = new ArrayList<>(drafts);
        for (int q = quotations.size() - 2; q >= 0; q--) {
            Quotation open = quotations.get(q);
            Quotation next = quotations.get(q + 1);
            boolean goesOn = !open.closed()
                    && paragraphs.stream()
                            .anyMatch(p -> p.start() == next.span().start())
                    && text.substring(open.span().end(), next.span().start()).isBlank();
            if (!goesOn) {
                continue;
            }
            Optional<Draft> later = all.stream().filter(d -> covers(d, next)).findFirst();
            for (int d = 0; d < all.size(); d++) {
                Draft draft = all.get(d);
                if (covers(draft, open) && draft.mention().isEmpty() && later.isPresent()) {
                    all.set(d, new Draft(draft.said(), later.get().mention(), draft.cue(), Draft.Basis.CONTINUED));
                }
            }
        }
        return all;
    }

    private static boolean covers(Draft draft, Quotation quotation) {
        int overlap = draft.said().stream()
                .mapToInt(piece -> Math.min(piece.end(), quotation.span().end())
                        - Math.max(piece.start(), quotation.span().start()))
                .filter(common -> common > 0)
                .sum();
        return 2 * overlap > quotation.span().length();
    }

    private Optional<Draft> loose(
            Quotation quotation, Span paragraph, Optional<Draft> previous, int previousEnd, List<Draft> all) {
        int words = quotation.words(text);
        boolean full = words >= WHOLE_STATEMENT
                || (words >= SHORT_STATEMENT
                        && FINISHED.matcher(quotation.span().in(text)).find());
        Optional<Stretch> own = stretches.stream()
                .filter(s -> s.span().overlaps(quotation.span()))
                .findFirst();
        int opening = own.map(s -> first(s, quotation.span().start())).orElse(0);
        if (own.isPresent() && opening > 0) {
            Optional<Draft> taken = taken(own.get(), opening, quotation, words);
            if (taken.isPresent()) {
                return taken;
            }
        }
        if (own.isPresent() && previous.isPresent() && listed(own.get(), previousEnd, opening, quotation)) {
            return Optional.of(new Draft(
                    List.of(quotation.span()), previous.get().mention(), Optional.empty(), Draft.Basis.CONTINUED));
        }
        if (full
                && previous.isPresent()
                && goesOn(previousEnd, quotation, paragraph)
                && signed(quotation).isEmpty()) {
            return Optional.of(new Draft(
                    List.of(quotation.span()), previous.get().mention(), Optional.empty(), Draft.Basis.CONTINUED));
        }
        String lead =
                text.substring(paragraph.start(), quotation.span().start()).strip();
        boolean title = title(quotation) && !lead.isEmpty() && !lead.endsWith(":");
        if (full && !title && (lead.isEmpty() || lead.endsWith(":") || lead.endsWith(".") || words >= SURE_STATEMENT)) {
            boolean goesFurther = text.substring(quotation.span().end(), paragraph.end())
                    .codePoints()
                    .anyMatch(Character::isLetterOrDigit);
            Optional<Span> speaker = signed(quotation)
                    .or(() -> own.filter(s -> opening > 0).flatMap(s -> subjectBefore(s, opening)))
                    .or(() -> own.flatMap(s -> rightBehind(s, quotation)))
                    .or(() -> goesFurther && lead.isEmpty() ? Optional.empty() : neighbour(quotation, all));
            return Optional.of(new Draft(List.of(quotation.span()), speaker, Optional.empty(), Draft.Basis.NEIGHBOUR));
        }
        return Optional.empty();
    }

    /** "A “deep and sincere” bond, and a “close relationship”": one more of the quoted words of the same clause. */
    private boolean listed(Stretch stretch, int previousEnd, int opening, Quotation quotation) {
        if (previousEnd <= stretch.span().start()
                || quotation.words(text) < 2
                || title(quotation)
                || named(stretch, opening)) {
            return false;
        }
        for (int i = opening - 1; i >= 0 && stretch.span(i, i).start() >= previousEnd; i--) {
            if (stretch.finite(i) || stretch.mark(i, ".", ";", ":")) {
                return false;
            }
        }
        return true;
    }

    /** In the same paragraph, or the next one with nothing between. */
    private boolean goesOn(int previousEnd, Quotation quotation, Span paragraph) {
        if (previousEnd > quotation.span().start()) {
            return false;
        }
        String between = text.substring(previousEnd, quotation.span().start());
        return previousEnd >= paragraph.start() || between.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** "Vowed to “fight for every vote”", "her claim that she “never sent”": a word before says whose they are. */
    private Optional<Draft> taken(Stretch stretch, int opening, Quotation quotation, int words) {
        if (words < 2 || title(quotation) || named(stretch, opening)) {
            return Optional.empty();
        }
        Optional<Phrase> speaker = Optional.empty();
        int cue = -1;
        for (int i = opening - 1; i >= Math.max(0, opening - 15) && speaker.isEmpty() && !stretch.mark(i, ";"); i--) {
            if (stretch.quoted(i)) {
                continue;
            }
            boolean verb = stretch.is(i, VERB)
                    && (TAKING.has(stretch.lower(i))
                            || SayingVerb.of(stretch.lower(i))
                                    .filter(v -> !LABELLING.contains(v.lemma()))
                                    .isPresent());
            if (verb && stretch.passive(i)) {
                return asked(stretch, i, quotation);
            }
            boolean noun = stretch.is(i, NOUN) && TAKING.has(stretch.lower(i));
            speaker = verb ? new Subjects(stretch).of(i) : noun ? possessor(stretch, i) : Optional.empty();
            cue = verb || noun ? i : cue;
        }
        if (speaker.isEmpty() && cue >= 0) {
            speaker = verbBefore(stretch, opening);
        }
        if (speaker.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Draft(
                List.of(quotation.span()),
                speaker.map(stretch::span),
                Optional.of(stretch.span(cue, cue)),
                Draft.Basis.CUE));
    }

    /** "Trump was asked, “…?”": by somebody else. */
    private static Optional<Draft> asked(Stretch stretch, int cue, Quotation quotation) {
        Optional<Span> agent = Optional.empty();
        for (int i = cue + 1; i < Math.min(stretch.size(), cue + 8) && !stretch.quoted(i); i++) {
            if (stretch.isWord(i, "by") && agent.isEmpty()) {
                agent = new NounPhrases(stretch).startingAt(i + 1).map(stretch::span);
            }
        }
        boolean question = stretch.isWord(cue, "asked", "told");
        return agent.isPresent() || question
                ? Optional.of(new Draft(
                        List.of(quotation.span()), agent, Optional.of(stretch.span(cue, cue)), Draft.Basis.CUE))
                : Optional.empty();
    }

    private static Optional<Phrase> verbBefore(Stretch stretch, int opening) {
        for (int i = opening - 1; i >= 0; i--) {
            if (stretch.finite(i)) {
                return new Subjects(stretch).of(i);
            }
        }
        return Optional.empty();
    }

    /** Right behind a word that gives a thing its name. */
    private static boolean named(Stretch stretch, int opening) {
        return stretch.isWord(
                        opening - 1,
                        "called",
                        "titled",
                        "entitled",
                        "named",
                        "dubbed",
                        "known",
                        "so-called",
                        "word",
                        "words",
                        "phrase",
                        "term",
                        "headline",
                        "headlined",
                        "book",
                        "film",
                        "song",
                        "show",
                        "album",
                        "nicknamed",
                        "hashtag",
                        "=",
                        "reading",
                        "reads",
                        "read")
                || (stretch.isWord(opening - 1, "as") && stretch.isWord(opening - 2, "known"));
    }

    /** "Her claim", "Rubio's call". */
    private static Optional<Phrase> possessor(Stretch stretch, int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - 4); i--) {
            if (stretch.is(i, WordClass.POSSESSIVE)) {
                return Optional.of(new Phrase(i, i));
            }
            if (stretch.isWord(i, "'s", "'") && i > 0) {
                return new NounPhrases(stretch).endingAt(i - 1);
            }
        }
        return Optional.empty();
    }

    /** Written like the title of a book or a film. */
    private boolean title(Quotation quotation) {
        String words = quotation.inside().in(text);
        List<String> longWords = Pattern.compile("\\p{L}{4,}")
                .matcher(words)
                .results()
                .map(java.util.regex.MatchResult::group)
                .toList();
        return !longWords.isEmpty()
                && longWords.stream().allMatch(w -> Character.isUpperCase(w.charAt(0)) || SMALL.contains(w));
    }

    /** The subject of the verb nearest before the quotation. */
    private Optional<Span> subjectBefore(Stretch stretch, int opening) {
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

    /** “…,” the Florida senator and candidate …: whoever a quotation that is not finished leads to. */
    private Optional<Span> rightBehind(Stretch stretch, Quotation quotation) {
        if (quotation.inside().length() == 0
                || ",?!".indexOf(text.charAt(quotation.inside().end() - 1)) < 0) {
            return Optional.empty();
        }
        int behind = first(stretch, quotation.span().end());
        return new NounPhrases(stretch).startingAt(behind).map(stretch::span);
    }

    /** “…” ― Jorge Falcon, and "PENCE: …" inside the marks, as transcripts have it. */
    private Optional<Span> signed(Quotation quotation) {
        for (Stretch stretch : stretches) {
            if (stretch.span().overlaps(quotation.span())) {
                int name = first(stretch, quotation.inside().start());
                if (stretch.isWord(name + 1, ":")
                        && stretch.word(name).length() > 2
                        && stretch.word(name).chars().allMatch(Character::isUpperCase)) {
                    return Optional.of(stretch.span(name, name));
                }
            }
            int behind = first(stretch, quotation.span().end());
            if (behind < stretch.size()) {
                boolean dash = stretch.mark(behind, "-", "--");
                return new NounPhrases(stretch)
                        .startingAt(behind + 1)
                        .filter(p -> dash && person(stretch, p))
                        .map(stretch::span);
            }
        }
        return Optional.empty();
    }

    /** The first token from an offset on. */
    private static int first(Stretch stretch, int offset) {
        int at = 0;
        while (at < stretch.size() && stretch.span(at, at).start() < offset) {
            at++;
        }
        return at;
    }

    /** Whoever the sentence before lets speak or is about, if that is a person. */
    private Optional<Span> neighbour(Quotation quotation, List<Draft> drafts) {
        Optional<Stretch> before = stretches.stream()
                .filter(s -> s.span().end() <= quotation.span().start())
                .reduce((first, second) -> second);
        Optional<Span> introduced = before.filter(s -> s.mark(s.size() - 1, ":"))
                .flatMap(s -> s.hasVerb(0, s.size() - 1) ? subjectBefore(s, s.size()) : Optional.empty());
        if (introduced.isPresent()) {
            return introduced;
        }
        return before.flatMap(stretch -> drafts.stream()
                .filter(d -> d.overlaps(stretch.span()) && d.mention().isPresent())
                .reduce((first, second) -> second)
                .flatMap(Draft::mention)
                .filter(this::person)
                .or(() -> topic(stretch).filter(topic -> knownToSpeak(topic, drafts))));
    }

    /** Somebody with a title or a first name, or who speaks elsewhere in the article. */
    private boolean knownToSpeak(Span topic, List<Draft> drafts) {
        String words = topic.in(text).toLowerCase(Locale.ROOT);
        return Pronouns.of(words).isPresent()
                || names.all().stream()
                        .filter(n -> topic.contains(n.span()))
                        .anyMatch(n -> !n.title().isEmpty()
                                || names.pronoun(n).isPresent()
                                || drafts.stream()
                                        .flatMap(d -> d.mention().stream())
                                        .anyMatch(m ->
                                                !m.equals(topic) && m.in(text).contains(n.last())));
    }

    /** The first subject that is a person. */
    private Optional<Span> topic(Stretch stretch) {
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

    /** A quotation of one voice is no body's and no crowd's. */
    private boolean person(Span mention) {
        String words = mention.in(text).toLowerCase(Locale.ROOT);
        return Pronouns.of(words).isPresent()
                || names.all().stream().anyMatch(n -> mention.contains(n.span()) && !n.possessive() && names.person(n))
                || OFFICES.has(words.substring(words.lastIndexOf(' ') + 1));
    }

    private boolean person(Stretch stretch, Phrase phrase) {
        return stretch.isWord(phrase.last(), "he", "she")
                || names.personAt(stretch.span(phrase))
                || OFFICES.has(stretch.lower(phrase.last()))
                || (stretch.is(phrase.last(), NAME) && names.personAt(stretch.span(phrase)));
    }
}
