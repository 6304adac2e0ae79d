package onrecord.terminal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import onrecord.quote.Claim;
import onrecord.quote.Finding;
import onrecord.quote.Speaker;
import onrecord.quote.Verdict;

/**
 * Says a verdict in one plain sentence.
 *
 * @param sentences how many articles were asked
 */
record VerdictSentence(Sentences sentences) {
    /** The claim: “We stay”, said by Smith? */
    String claim(Claim claim) {
        String words = "“" + claim.words().strip().replaceAll("^[\"“”]|[\"“”]$", "") + "”";
        return claim.by().map(name -> words + ", said by " + name + "?").orElse(words + ", said by anybody?");
    }

    String of(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Verbatim yes -> "Confirmed: " + verbatim(yes.finding());
            case Verdict.Near nearly ->
                "Confirmed, but not word for word: " + speaker(nearly.finding()).orElse("somebody")
                        + (nearly.finding().direct()
                                ? " said it a little differently."
                                : " is reported to have said it," + " a little differently.");
            case Verdict.OtherSpeaker other -> "Not confirmed: the words are on record, but " + otherwise(other);
            case Verdict.Altered turned ->
                "Not confirmed: " + turn(turned.turn()) + notBy(turned.claim(), turned.finding());
            case Verdict.NotOnRecord no -> notOnRecord(no.claim());
        };
    }

    /** Whom the name was taken for, when that is not plain. */
    Optional<String> remark(Claim claim) {
        if (claim.by().isEmpty()) {
            return Optional.empty();
        }
        String typed = claim.by().get();
        if (claim.meant().isEmpty()) {
            return Optional.of("Nobody called “" + typed + "” stands in " + sentences.these() + ".");
        }
        String names = claim.meant().stream().map(Speaker::name).collect(Collectors.joining(", "));
        if (claim.meant().size() > 1) {
            return Optional.of("“" + typed + "” could be any of these: " + names + ".");
        }
        boolean plain = names.toLowerCase(Locale.ROOT).contains(typed.strip().toLowerCase(Locale.ROOT));
        return plain ? Optional.empty() : Optional.of("“" + typed + "” was taken for " + names + ".");
    }

    private String notOnRecord(Claim claim) {
        return claim.checkable()
                ? sentences.noSuchWords()
                : "Nothing to check: these words say nothing of their own. Paste a few more of them.";
    }

    private static String verbatim(Finding finding) {
        if (finding.quote().isEmpty()) {
            return "the words stand there, but they are the reporter's own; nobody is quoted with them.";
        }
        String who = speaker(finding).orElse("somebody whom the article does not name");
        return finding.direct()
                ? who + " said these words."
                : "these words are on record, but as the reporter's account of what " + who
                        + " said, not as a quotation.";
    }

    private static String otherwise(Verdict.OtherSpeaker other) {
        Finding finding = other.finding();
        if (finding.quote().isEmpty()) {
            return "they are the reporter's own; nobody is quoted with them.";
        }
        if (other.inPart()) {
            return "only in part as words of " + speaker(finding).orElse("somebody whom the article does not name")
                    + "; the rest is not in that quotation.";
        }
        return speaker(finding)
                .map(name -> "it was " + name + " who said them"
                        + other.claim()
                                .by()
                                .map(by -> ", not " + wanted(other.claim()).orElse(by))
                                .orElse("") + ".")
                .orElse("the article does not name who said them.");
    }

    private static Optional<String> wanted(Claim claim) {
        List<Speaker> meant = claim.meant();
        return meant.size() == 1 ? Optional.of(meant.getFirst().name()) : Optional.empty();
    }

    private static String turn(Verdict.Turn turn) {
        return switch (turn) {
            case NEGATION -> "the true words say the opposite, or deny what the claim does not.";
            case NUMBER -> "the true words have another number.";
            case CONDITION -> "the claim leaves out or puts in a condition or a reservation.";
            case CUT_FROM_DENIAL ->
                "the words are cut out of a sentence that denies them, only asks them or lays them to somebody else.";
            case OTHER_THING -> "the claim has something else in the place of what was said.";
        };
    }

    private static String notBy(Claim claim, Finding finding) {
        boolean other = claim.by().isPresent()
                && finding.speaker().filter(s -> !claim.meant().contains(s)).isPresent();
        return other ? " And they are " + finding.speaker().orElseThrow().name() + "'s." : "";
    }

    private static Optional<String> speaker(Finding finding) {
        return finding.speaker().map(Speaker::name);
    }
}
