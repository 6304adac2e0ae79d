package onrecord.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onrecord.article.Span;

/**
 * Carries a speaker from a copy that is sure to copies of the same statement in other articles that are not, and from
 * there to what the same mention says in those articles. Where sure copies disagree nothing is carried.
 *
 * <p>Measured on the sample articles: three speakers changed, three of them right.
 */
final class Carrying {
    private static final double SURE = 0.8;
    private static final double SURER_BY = 0.15;
    /** In words; a copy shorter than this proves nothing. */
    private static final int FEWEST_WORDS = 4;

    private final List<Copy> copies;
    private final Likeness likeness;
    private final Map<Copy, Integer> places = new HashMap<>();

    /** One article's way to call somebody at one place. */
    private record MentionedAt(int article, Span mention) {}

    /** A speaker proposed for a copy, and the copy that names them. */
    private record Proposal(Copy to, Copy from) {}

    Carrying(List<Copy> copies, Likeness likeness) {
        this.copies = copies;
        this.likeness = likeness;
        for (int i = 0; i < copies.size(); i++) {
            places.put(copies.get(i), i);
        }
    }

    void carry(List<List<Copy>> groups) {
        List<Proposal> proposals = new ArrayList<>();
        for (List<Copy> group : groups) {
            if (group.size() > 1) {
                group.forEach(copy -> source(copy, group).ifPresent(from -> proposals.add(new Proposal(copy, from))));
            }
        }
        Map<MentionedAt, List<Proposal>> byMention = new HashMap<>();
        for (Proposal proposal : proposals) {
            Copy to = proposal.to;
            to.statement()
                    .mention()
                    .ifPresent(mention -> byMention
                            .computeIfAbsent(new MentionedAt(to.articlePlace(), mention), m -> new ArrayList<>())
                            .add(proposal));
        }
        proposals.stream()
                .filter(p -> agreed(p.to.statement()
                        .mention()
                        .map(m -> byMention.getOrDefault(new MentionedAt(p.to.articlePlace(), m), List.of()))
                        .orElse(List.of())))
                .forEach(p -> infer(p.to, p.from));
        for (Copy copy : copies) {
            copy.statement()
                    .mention()
                    .map(m -> byMention.getOrDefault(new MentionedAt(copy.articlePlace(), m), List.of()))
                    .filter(shared -> !shared.isEmpty() && agreed(shared))
                    .map(shared -> shared.getFirst().from)
                    .filter(from -> copy.confidence() != Confidence.INFERRED && surer(from, copy))
                    .ifPresent(from -> infer(copy, from));
        }
    }

    private static void infer(Copy to, Copy from) {
        from.speaker().ifPresent(speaker -> {
            if (!to.speaker().equals(Optional.of(speaker))) {
                to.infer(speaker, from.article().excerpt(from.statement().sentence()));
            }
        });
    }

    private static boolean agreed(List<Proposal> proposals) {
        Set<Optional<Speaker>> speakers = new HashSet<>();
        proposals.forEach(p -> speakers.add(p.from.speaker()));
        return speakers.size() <= 1;
    }

    /** The copy that says who speaks here; empty when none is sure enough, or when two that are disagree. */
    private Optional<Copy> source(Copy to, List<Copy> group) {
        List<Copy> sure = group.stream().filter(from -> mayTell(from, to)).toList();
        double surest = sure.stream()
                .mapToDouble(from -> from.confidence().value())
                .max()
                .orElse(0);
        List<Copy> surestOnes = sure.stream()
                .filter(from -> from.confidence().value() == surest)
                .toList();
        boolean oneSpeaker = surestOnes.stream().map(Copy::speaker).distinct().count() == 1;
        return oneSpeaker
                ? Optional.of(surestOnes.getFirst())
                        .filter(from -> !from.speaker().equals(to.speaker()))
                : Optional.empty();
    }

    private boolean mayTell(Copy from, Copy to) {
        int there = place(from);
        int here = place(to);
        boolean person = from.speaker().filter(Speaker::person).isPresent();
        boolean enoughWords = likeness.wording(there).words().size() >= Wording.FEWEST_WORDS
                && likeness.wording(here).words().size() >= FEWEST_WORDS;
        boolean taken = to.confidence().value() >= SURE
                && to.speaker().filter(Speaker::person).isPresent();
        return from.articlePlace() != to.articlePlace()
                && person
                && surer(from, to)
                && enoughWords
                && (taken ? likeness.sameWords(here, there) : likeness.sameStatement(here, there));
    }

    private static boolean surer(Copy from, Copy to) {
        double sure = from.confidence().value();
        return sure >= SURE && sure - to.confidence().value() >= SURER_BY;
    }

    private int place(Copy copy) {
        return Optional.ofNullable(places.get(copy)).orElseThrow();
    }
}
