package onrecord.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.quote.Speaker;

/** "Is he a minister?", "when are they leaving?": each pronoun is replaced by whom or what it refers to. */
final class PronounMeant implements Form {
    private static final Set<String> AFTER_OBJECT = Set.of(
            "", "to", "about", "on", "in", "at", "for", "from", "with", "and", "or", "say", "said", "think", "when",
            "why", "how", "where", "what", "that", "who", "by", "of", "as", "after", "before", "again", "there", "is",
            "was", "did", "do", "does", "has", "want", "if", "whether", "then", "now", "answer", "mean");
    private static final Set<String> VERB_NEXT = Set.of(
            "",
            "is",
            "was",
            "are",
            "were",
            "did",
            "does",
            "do",
            "has",
            "have",
            "had",
            "will",
            "would",
            "can",
            "could",
            "should",
            "mean",
            "means",
            "meant",
            "happen",
            "happened",
            "about",
            "to",
            "for",
            "by",
            "in",
            "on",
            "and",
            "or",
            "true",
            "so",
            "work",
            "say",
            "mattered",
            "matter",
            "matters",
            "end",
            "start",
            "change");
    private static final Pattern REACTING = Pattern.compile(
            "(?i)\\b(?:accept|agree|refuse|reject|respond|reply|answer|react|decline|comply|object|sign|take it)(?:s|ed|d)?\\b");
    private static final Pattern EXPLETIVE = Pattern.compile(
            "(?i)\\bit (?:true|possible|likely|clear|certain|known|take|takes|took|that|seems?|rain|raining)\\b|\\btime is it\\b|\\bis it (?:about|over|worth)\\b");

    private final SpeakerExchanged speakerExchanged = new SpeakerExchanged();
    private final ObjectLeftOut objectLeftOut = new ObjectLeftOut();

    @Override
    public Optional<Completion> complete(Turn turn, Background background) {
        List<String> tokens = List.of(turn.words().split(" ", -1));
        List<String> whole = new ArrayList<>();
        boolean replaced = false;
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            String bare = token.replaceAll("[^\\p{L}']", "");
            Optional<String> meant = named(whole, background)
                    ? Optional.empty()
                    : meant(bare.toLowerCase(Locale.ROOT), next(tokens, i), turn, background);
            replaced |= meant.isPresent();
            String kept = token;
            whole.add(meant.map(m -> kept.replace(bare, m)).orElse(token));
        }
        if (!replaced) {
            return Optional.empty();
        }
        Turn resolved = new Turn(String.join(" ", whole), turn.linked(), turn.asking());
        return speakerExchanged
                .said(resolved, background)
                .or(() -> objectLeftOut.complete(resolved, background))
                .or(() -> Optional.of(new Completion.Whole(
                        PastQuestion.capitalised(resolved.words()) + "?",
                        soft(turn) ? Optional.of(turn.words()) : Optional.empty())));
    }

    /** Whether the turn itself named somebody before the pronoun, whom it then means. */
    private static boolean named(List<String> before, Background background) {
        String words = String.join(" ", before);
        return !words.isBlank()
                && !background.reader().read(words).question().about().isEmpty();
    }

    /** A person stays a person; "it" may mean anything, so the turn is tried as typed as well. */
    private static boolean soft(Turn turn) {
        return !turn.words().toLowerCase(Locale.ROOT).matches(".*\\b(?:he|she|him|his|her|hers)\\b.*")
                && turn.terms().size() > 1;
    }

    private static String next(List<String> tokens, int i) {
        return i + 1 < tokens.size()
                ? tokens.get(i + 1).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}'-]", "")
                : "";
    }

    private static Optional<String> meant(String pronoun, String next, Turn turn, Background background) {
        return switch (pronoun) {
            case "he", "him" -> person("he", background);
            case "she", "hers" -> person("she", background);
            case "he's" -> person("he", background).map(p -> p + " is");
            case "she's" -> person("she", background).map(p -> p + " is");
            case "his" -> person("he", background).map(PronounMeant::possessive);
            case "her" ->
                AFTER_OBJECT.contains(next)
                        ? person("she", background)
                        : person("she", background).map(PronounMeant::possessive);
            case "they", "them" -> group(turn, background);
            case "their" -> group(turn, background).map(PronounMeant::possessive);
            case "it" -> EXPLETIVE.matcher(turn.words()).find() ? Optional.empty() : thing(background);
            case "its" -> thing(background).map(PronounMeant::possessive);
            case "that", "this", "those", "these" ->
                VERB_NEXT.contains(next) && !relative(turn, pronoun) ? thing(background) : Optional.empty();
            case "there" -> place(turn, background);
            default -> Optional.empty();
        };
    }

    /** "Who said that the harbour closes": here "that" stands for nothing. */
    private static boolean relative(Turn turn, String pronoun) {
        return Pattern.compile("(?i)\\b(?:sa(?:y|ys|id)|think|claim(?:ed)?|mean) " + pronoun + " \\p{L}")
                .matcher(turn.words())
                .find();
    }

    private static Optional<String> person(String pronoun, Background background) {
        return background.people().stream()
                .filter(p -> background
                        .quotes()
                        .speakers()
                        .pronoun(p)
                        .filter(own -> !own.equals(pronoun))
                        .isEmpty())
                .findFirst()
                .map(Speaker::name);
    }

    /** Several things last asked about; or the body; one who can accept what another offers. */
    private static Optional<String> group(Turn turn, Background background) {
        PastQuestion last = background.question();
        if (REACTING.matcher(turn.words()).find() && last.receiver().isPresent()) {
            return last.receiver().map(name -> proper(name, background));
        }
        for (PastQuestion question : background.questions()) {
            Optional<String> plural = Referents.plural(question.words());
            if (plural.isPresent()) {
                return plural;
            }
        }
        for (PastQuestion question : background.questions()) {
            Optional<String> body = Referents.body(question.words(), background);
            if (body.isPresent()) {
                return body;
            }
        }
        return last.person().map(Speaker::name);
    }

    private static Optional<String> thing(Background background) {
        PastQuestion asked = background.questions().stream()
                .filter(q -> !q.defines())
                .findFirst()
                .orElseGet(background::question);
        return asked.ofStatement() ? Optional.of(asked.subject()) : Referents.thing(asked.words(), background);
    }

    private static Optional<String> place(Turn turn, Background background) {
        boolean there = turn.words().matches("(?i).*\\b(?:is|are|was|were|will|has|have) there\\b.*");
        return there
                ? Optional.empty()
                : background.questions().stream()
                        .flatMap(q -> Referents.place(q.words()).stream())
                        .findFirst();
    }

    private static String proper(String name, Background background) {
        String bare = name.replaceFirst("(?i)^the ", "");
        return background
                .body(bare)
                .map(body -> name.replace(bare, body.name()))
                .orElse(name);
    }

    private static String possessive(String name) {
        return name + (name.endsWith("s") ? "'" : "'s");
    }
}
