package onrecord.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.answer.Question.Kind;
import onrecord.contrast.Attributions;
import onrecord.contrast.ContrastFinder;
import onrecord.contrast.Dates;
import onrecord.contrast.DeniedClaims;
import onrecord.contrast.Figures;
import onrecord.contrast.Fragments;
import onrecord.contrast.Kin;
import onrecord.contrast.Moods;
import onrecord.contrast.Spellings;
import onrecord.contrast.Telling;
import onrecord.contrast.Versions;
import onrecord.contrast.Wordings;
import onrecord.quote.ComparedWord;
import onrecord.quote.ComparedWords;
import onrecord.quote.LibraryQuotes;
import onrecord.quote.Quote;

/** What articles could differ in, so that it concerns what a question asks. */
final class Contention {
    private static final Pattern HOW_MANY = Pattern.compile("\\bhow (?:many|much) ((?:[\\p{L}-]+ ?){1,4})");
    private static final Pattern FIGURES = Pattern.compile(
            "\\b(?:how (?:many|much)|toll|number|figures?|amount|size|cost|price|percentage|share|count|estimates?)\\b");
    private static final Pattern NAMES = Pattern.compile("\\b(?:name|names|named|called|call|title)\\b");
    private static final Pattern TIMES =
            Pattern.compile("\\b(?:when|what (?:day|date|year)|which (?:day|date|year)|date)\\b");
    private static final Set<String> ASSESSING = Set.of(
            "assess",
            "assessment",
            "view",
            "feel",
            "mood",
            "judge",
            "describe",
            "evaluate",
            "rate",
            "outlook",
            "hope",
            "tone",
            "impression",
            "react",
            "reaction",
            "think",
            "see",
            "sound");
    private static final Set<String> TIME_WORDS =
            Set.of("day", "date", "year", "time", "month", "week", "take", "place", "happen", "held", "hold");
    private static final Pattern SAYING = Pattern.compile("\\b(?:" + QuestionKinds.SAYING + "|quote|words)\\b");
    private static final Set<Kind> ACCOUNTS =
            Set.of(Kind.SAID, Kind.OTHER, Kind.YES_NO, Kind.COMPARISON, Kind.LIST, Kind.DEFINITION);
    private static final Pattern NUMBER = Pattern.compile(
            "\\d|(?i:\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|\\w+ty|dozens?|hundreds?"
                    + "|thousands?|millions?|billions?|trillions?)\\b)");
    private static final Pattern DAY = Pattern.compile("\\d|day\\b|years ago|tomorrow");
    private static final double HALF = 0.5;
    private static final double MOST = 0.6;

    private final Question question;
    private final LibraryQuotes quotes;
    private final String asked;
    private final List<ComparedWord> terms;

    Contention(Question question, LibraryQuotes quotes) {
        this.question = question;
        this.quotes = quotes;
        this.asked = question.completed().orElse(question.asked()).toLowerCase(Locale.ROOT);
        this.terms = question.terms().stream()
                .flatMap(term -> ComparedWords.of(term).stream())
                .filter(ComparedWord::content)
                .toList();
    }

    /** What is compared, the most telling first. */
    List<Matter> matters() {
        List<Matter> matters = new ArrayList<>();
        if (FIGURES.matcher(asked).find()) {
            matters.add(new Matter(Disagreement.Matter.FIGURE, Figures.of(counted(), terms), t -> covers(t, MOST), 3));
        }
        if (TIMES.matcher(asked).find()) {
            matters.add(new Matter(Disagreement.Matter.DATE, Dates.of(event()), t -> covers(t, MOST), 3));
        }
        if (NAMES.matcher(asked).find()) {
            matters.add(new Matter(Disagreement.Matter.WORDING, new Spellings(), t -> covers(t, HALF), 2));
        }
        if (question.kind() == Kind.WHO_SAID) {
            matters.add(new Matter(Disagreement.Matter.SPEAKER, new Attributions(), t -> covers(t, MOST), 2));
        }
        if (asksForWords()) {
            matters.add(new Matter(Disagreement.Matter.WORDING, new Fragments(), t -> theirs(t) && covers(t, HALF), 2));
            matters.add(new Matter(Disagreement.Matter.WORDING, Wordings.about(terms), this::theirs, 1, true));
        }
        if (ACCOUNTS.contains(question.kind())) {
            if (question.about().size() != 1) {
                matters.add(
                        new Matter(Disagreement.Matter.ACCOUNT, DeniedClaims.about(terms), t -> covers(t, MOST), 3));
                matters.add(new Matter(Disagreement.Matter.ACCOUNT, Versions.about(terms), t -> covers(t, MOST), 3));
            }
            if (assesses()) {
                matters.add(new Matter(Disagreement.Matter.ACCOUNT, new Moods(), this::theirs, 3));
            }
        }
        return matters;
    }

    private boolean assesses() {
        return ComparedWords.of(asked).stream().anyMatch(w -> Moods.mood(w) || ASSESSING.contains(w.base()));
    }

    /** Whether it is about what somebody said, so that it matters in which words. */
    private boolean asksForWords() {
        return question.kind() == Kind.SAID
                || question.kind() == Kind.WHO_SAID
                || SAYING.matcher(asked).find();
    }

    /** What "how many" asks to be counted; empty when it is not said: "how many died". */
    private List<ComparedWord> counted() {
        Matcher matcher = HOW_MANY.matcher(asked);
        if (!matcher.find()) {
            return List.of();
        }
        List<ComparedWord> counted = new ArrayList<>();
        for (ComparedWord word : ComparedWords.of(matcher.group(1))) {
            if (word.function()) {
                break;
            }
            counted.add(word);
        }
        return counted;
    }

    /** What happened at the time asked for. */
    private List<ComparedWord> event() {
        return terms.stream().filter(w -> !TIME_WORDS.contains(w.base())).toList();
    }

    /** Whether a sentence has so much of the topic, in its words or what leads up to it. */
    private boolean covers(Telling telling, double share) {
        List<ComparedWord> there = telling.all();
        long covered = terms.stream().filter(t -> Kin.among(t, there)).count();
        return covered >= share * terms.size();
    }

    /** Whether it is a statement of one the question is about, when it is about somebody. */
    private boolean theirs(Telling telling) {
        return question.about().isEmpty() || telling.quotes().stream().anyMatch(q -> byAsked(q));
    }

    private boolean byAsked(Quote quote) {
        return question.about().stream().anyMatch(speaker -> quotes.isBy(quote, speaker));
    }

    /**
     * One thing to differ in.
     *
     * @param concerned whether a sentence concerns what is asked
     * @param anchors how many of the best pieces of evidence are held against the rest
     * @param statements whether whole statements are compared, not sentences
     */
    record Matter(
            Disagreement.Matter matter,
            ContrastFinder finder,
            Predicate<Telling> concerned,
            int anchors,
            boolean statements) {
        Matter(Disagreement.Matter matter, ContrastFinder finder, Predicate<Telling> concerned, int anchors) {
            this(matter, finder, concerned, anchors, false);
        }

        /** Whether words can hold such a thing at all; quicker to tell than what they do say. */
        boolean mayTell(String words) {
            return switch (matter) {
                case FIGURE -> NUMBER.matcher(words).find();
                case DATE -> DAY.matcher(words).find();
                case WORDING, SPEAKER, ACCOUNT -> true;
            };
        }

        boolean concerns(Telling telling) {
            return concerned.test(telling);
        }
    }
}
