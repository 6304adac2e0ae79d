package onrecord.discord;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import onrecord.article.Excerpt;
import onrecord.quote.Cluster;
import onrecord.quote.Confidence;
import onrecord.quote.Quote;
import onrecord.quote.Speaker;

/**
 * A round of “Who said it?”: all its questions follow from one number, so a button that has the number can go on with the
 * round after a restart. Only words in quotation marks count whose speaker the sentence names, and that do not give the
 * speaker away.
 */
final class QuizRound {
    /** How many questions a round has. */
    static final int QUESTIONS = 5;

    private static final int CHOICES = 4;
    private static final int SHORTEST = 40;
    private static final int LONGEST = 320;
    /** Where hardly a statement is fit, the search for one ends. */
    private static final int MOST_LOOKED_AT = 20_000;

    private final List<Cluster> statements;
    private final List<Speaker> people;
    private final long seed;

    /**
     * A round.
     *
     * @param statements every statement there is
     * @param people everybody who is quoted
     */
    QuizRound(List<Cluster> statements, List<Speaker> people, long seed) {
        this.statements = statements;
        this.people = people.stream().filter(Speaker::person).toList();
        this.seed = seed;
    }

    /** The questions, none twice; fewer than a round has where the articles do not have enough. */
    List<QuizQuestion> questions() {
        List<QuizQuestion> questions = new ArrayList<>();
        if (statements.isEmpty() || people.size() < 2) {
            return questions;
        }
        Random random = new Random(seed);
        Set<Integer> seen = new HashSet<>();
        int most = Math.min(MOST_LOOKED_AT, 20 * statements.size());
        for (int looked = 0;
                looked < most && seen.size() < statements.size() && questions.size() < QUESTIONS;
                looked++) {
            int place = random.nextInt(statements.size());
            if (seen.add(place)) {
                fit(statements.get(place)).map(quote -> question(quote, random)).ifPresent(questions::add);
            }
        }
        return questions;
    }

    private QuizQuestion question(Quote quote, Random random) {
        Speaker right = quote.speaker().orElseThrow();
        Set<Speaker> chosen = new LinkedHashSet<>(Set.of(right));
        for (int tries = 0; chosen.size() < Math.min(CHOICES, people.size()) && tries < 50; tries++) {
            chosen.add(people.get(random.nextInt(people.size())));
        }
        List<Speaker> choices = new ArrayList<>(chosen);
        Collections.shuffle(choices, random);
        return new QuizQuestion(quote, choices, choices.indexOf(right));
    }

    private static Optional<Quote> fit(Cluster statement) {
        return statement.cuts().stream().filter(QuizRound::isFit).findFirst();
    }

    private static boolean isFit(Quote quote) {
        if (quote.kind() != Quote.Kind.DIRECT
                || quote.confidence() != Confidence.NAMED
                || quote.speaker().filter(Speaker::person).isEmpty()) {
            return false;
        }
        String words = quote.said().stream().map(Excerpt::words).reduce("", (a, b) -> a + " " + b);
        return words.length() >= SHORTEST
                && words.length() <= LONGEST
                && !words.toLowerCase(Locale.ROOT)
                        .contains(quote.speaker().get().surname().toLowerCase(Locale.ROOT));
    }
}
