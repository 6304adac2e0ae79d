package onrecord.quote;

import static onrecord.quote.WordClass.AUXILIARY;
import static onrecord.quote.WordClass.VERB;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the statements of one stretch that a word marks as such: a verb of saying, "according to", a colon. */
final class Reports {
    /** Unmistakable even where the tagger takes them for something else. */
    private static final Set<String> PLAIN = Set.of("say", "tell", "write", "tweet", "add");

    private final Stretch stretch;
    private final Names names;
    private final Subjects subjects;
    private final List<Report> found = new ArrayList<>();

    Reports(Stretch stretch, Names names) {
        this.stretch = stretch;
        this.names = names;
        this.subjects = new Subjects(stretch);
    }

    List<Report> find() {
        Optional<List<Report>> whole = new AccordingTo(stretch).find().or(() -> new Headings(stretch, names).find());
        if (whole.isPresent()) {
            return whole.get();
        }
        List<Cue> cues = cues();
        ContentBefore before = new ContentBefore(stretch, subjects);
        ContentAfter after = new ContentAfter(stretch, subjects, cues);
        told(cues).ifPresent(found::add);
        int done = -1;
        Optional<Cue> outer = outer(cues, before);
        for (Cue cue : cues) {
            if (cue.at() <= done || outer.filter(o -> cue.at() < o.at()).isPresent()) {
                continue;
            }
            Optional<ContentBefore.Match> said = before.find(cue);
            if (said.isPresent()) {
                done = said.get().after();
                found.add(resumed(said.get(), cues));
                continue;
            }
            Optional<Report> following = after.find(cue);
            if (following.isPresent()) {
                found.add(following.get());
                done = following.get().said().getLast().last();
            }
        }
        found.removeIf(report -> report.speaker().filter(this::nobody).isPresent() || unsaid(report));
        return found;
    }

    /** "Did not say that …", "did the mayor say …?", "asked not to be named": nothing is stated. */
    private boolean unsaid(Report report) {
        if (report.cue().isEmpty() || stretch.quoted(report.said().getFirst().first())) {
            return false;
        }
        int cue = report.cue().get().first();
        boolean denied = stretch.isWord(cue - 1, "not", "n't", "never")
                || (stretch.is(cue - 1, WordClass.ADVERB) && stretch.isWord(cue - 2, "not", "n't"));
        int last = stretch.size() - 1;
        boolean question = stretch.mark(last, "?")
                && stretch.is(0, AUXILIARY)
                && report.said().getFirst().first() > cue;
        int from = report.said().getFirst().first();
        boolean favour = stretch.isWord(cue, "asked", "asks", "asking")
                && (stretch.isWord(from, "not") || stretch.isWord(cue + 1, "to", "not", "for"));
        return denied || question || favour;
    }

    /** "Nobody said why": that is the point. */
    private boolean nobody(Phrase speaker) {
        return stretch.isWord(speaker.first(), "nobody", "none", "nothing", "something", "anything")
                || (stretch.isWord(speaker.first(), "no") && stretch.isWord(speaker.first() + 1, "one"));
    }

    /** "The figures show that ice is thin, said Ms. Keel": the last verb has the whole sentence for its content. */
    private Optional<Cue> outer(List<Cue> cues, ContentBefore before) {
        if (cues.size() < 2) {
            return Optional.empty();
        }
        Cue last = cues.getLast();
        return before.find(last)
                .filter(m -> m.report().said().getFirst().first() <= 1
                        && !stretch.quoted(m.report().said().getFirst().first())
                        && m.report().said().getFirst().last()
                                >= cues.get(cues.size() - 2).at())
                .map(m -> last);
    }

    /** "He was told by the mayor that …", "“…,” they were told by the mayor". */
    private Optional<Report> told(List<Cue> cues) {
        for (int i = 1; i + 2 < stretch.size(); i++) {
            boolean told = !stretch.quoted(i)
                    && stretch.passive(i)
                    && stretch.isWord(i + 1, "by")
                    && SayingVerb.of(stretch.lower(i)).filter(SayingVerb::told).isPresent();
            Optional<Phrase> agent = told ? new NounPhrases(stretch).startingAt(i + 2) : Optional.empty();
            if (agent.isEmpty()) {
                continue;
            }
            Optional<Phrase> cue = Optional.of(new Phrase(i, i + 1));
            int that = agent.get().last() + 1;
            if (stretch.isWord(that, "that", "whether", "how", "to") && that + 2 < stretch.size()) {
                int last = new ContentEnd(stretch, subjects, cues, stretch.end())
                        .of(new Cue(i, SayingVerb.ANY), that + 1, agent.get());
                return Optional.of(
                        new Report(new Phrase(stretch.isWord(that, "that") ? that + 1 : that, last), cue, agent));
            }
            if (stretch.quoted(0)) {
                return Optional.of(new Report(new Phrase(0, stretch.endOfQuotation(0)), cue, agent));
            }
        }
        return Optional.empty();
    }

    private List<Cue> cues() {
        List<Cue> cues = new ArrayList<>();
        for (int i = 0; i < stretch.size(); i++) {
            int at = i;
            SayingVerb.of(stretch.lower(i))
                    .filter(v -> says(at, v))
                    .or(() -> besideQuotation(at))
                    .ifPresent(v -> cues.add(new Cue(at, v)));
        }
        return cues;
    }

    /** Any verb may bring a quotation: "grinned, “…”", "“…,” the sailor roared". */
    private Optional<SayingVerb> besideQuotation(int at) {
        if (!stretch.finite(at) || !stretch.tag(at).matches("VB[DZ]") || stretch.passive(at)) {
            return Optional.empty();
        }
        boolean brings = (stretch.mark(at + 1, ",", ":") && stretch.quoted(at + 2))
                || (stretch.mark(at + 2, ",", ":")
                        && stretch.quoted(at + 3)
                        && stretch.is(at + 1, WordClass.ADVERB, WordClass.PRONOUN));
        boolean inverted = stretch.quoted(at - 1)
                && stretch.isWord(at - 1, "\"", "''")
                && stretch.isWord(at - 2, ",", "?", "!")
                && stretch.is(at + 1, WordClass.NAME, WordClass.DETERMINER);
        return brings || inverted || followsQuotation(at) ? Optional.of(SayingVerb.ANY) : Optional.empty();
    }

    private boolean followsQuotation(int at) {
        Optional<Phrase> subject = subjects.before(at);
        if (subject.isEmpty()) {
            return false;
        }
        int mark = subject.get().first() - 1;
        return stretch.quoted(mark) && stretch.quoted(mark - 1) && stretch.isWord(mark - 1, ",", "?", "!");
    }

    private boolean says(int at, SayingVerb verb) {
        if (stretch.quoted(at)) {
            return false;
        }
        boolean asked = stretch.isWord(at, "asked")
                && (at == 0 || (stretch.isWord(at - 1, "when", "if", ",") && !stretch.is(at - 2, WordClass.NAME)));
        if (stretch.is(at - 1, WordClass.DETERMINER, WordClass.POSSESSIVE)
                && !stretch.isWord(at - 1, "all", "both", "some", "that", "this")) {
            return false;
        }
        boolean attributive = !verb.told()
                && stretch.is(at + 1, WordClass.NOUN)
                && ((stretch.tag(at).equals("VBN") && !stretch.perfect(at))
                        || (stretch.tag(at).equals("VBD")
                                && !stretch.is(
                                        at - 1,
                                        WordClass.NOUN,
                                        WordClass.NAME,
                                        WordClass.PRONOUN,
                                        WordClass.ADVERB,
                                        WordClass.CONJUNCTION,
                                        WordClass.RELATIVE,
                                        WordClass.AUXILIARY)));
        boolean reducedPassive = stretch.tag(at).equals("VBN") && !stretch.perfect(at) && stretch.isWord(at + 1, "by");
        if (stretch.passive(at) || asked || attributive || reducedPassive) {
            return false;
        }
        return stretch.is(at, VERB, AUXILIARY)
                || PLAIN.contains(verb.lemma())
                || (followsQuotation(at)
                        && (at + 1 >= stretch.size()
                                || stretch.mark(at + 1, ".", ",")
                                || stretch.is(at + 1, WordClass.PREPOSITION)))
                || (stretch.lower(at).endsWith("ed") && stretch.isWord(at + 1, "that"));
    }

    /** "A," X said, "B": the quotation taken up again behind the speaker. */
    private Report resumed(ContentBefore.Match match, List<Cue> cues) {
        Report report = match.report();
        int at = match.after();
        while (at < stretch.size() && !stretch.quoted(at)) {
            at++;
        }
        int from = match.after();
        int to = at;
        boolean otherCue = cues.stream().anyMatch(c -> c.at() >= from && c.at() < to);
        if (at >= stretch.size() || otherCue || stretch.size() - at < 3) {
            return report;
        }
        List<Phrase> said = new ArrayList<>(report.said());
        said.add(new Phrase(at, stretch.endOfQuotation(at)));
        return new Report(said, report.cue(), report.speaker());
    }
}
