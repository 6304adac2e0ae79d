package onrecord.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.article.Span;
import onrecord.language.Folding;
import onrecord.quote.Speaker;
import onrecord.quote.Speakers;

/** Reads a question: whom it means (also misspelt), what it is about, what would answer it. */
final class QuestionReader {
    private static final Pattern FRAGMENT = Pattern.compile("\"([^\"]{3,})\"|''((?:(?!'').){3,})''");
    private static final int LONG_FRAGMENT = 4;
    private static final int FEW_BESIDES = 3;
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}]*(?:[-'.]\\p{L}+)*");
    private static final Pattern SAYS_NEXT =
            Pattern.compile("(?i)^(?:'s)?(?: \\p{L}+){0,1} (?:" + QuestionKinds.SAYING + ")\\b");
    private static final Pattern ACCORDING_TO = Pattern.compile("(?i)\\baccording to (?:\\p{L}+ ){0,3}$");

    private static final Pattern OFFICE_SAYS =
            Pattern.compile("(?i)\\b(?:did|does|do|has|have|had|will|would) (?:the |an? )?((?:[\\p{L}'.-]+ ){1,6}?)(?:"
                    + QuestionKinds.SAYING + ")\\b");
    private static final Pattern OFFICE_ACCORDING =
            Pattern.compile("(?i)\\baccording to (?:the |an? )?([\\p{L}'. -]{3,60})");

    private static final Pattern WHO_SAYS = Pattern.compile("(?i)\\bwho (\\p{L}+)");

    /** "What does it stand for?" */
    private static final Set<String> DEFINING =
            Set.of("stand", "stands", "means", "meant", "meaning", "definition", "abbreviation", "acronym", "short");

    private final Speakers speakers;
    private final NameReader names;
    private final Vocabulary vocabulary;
    private final QuestionKinds kinds;

    /** Tells the kinds of questions by rules alone. */
    QuestionReader(Speakers speakers, Vocabulary vocabulary) {
        this(speakers, vocabulary, QuestionKinds.BY_RULES);
    }

    /**
     * Reads questions for one library.
     *
     * @param speakers who is named there
     * @param vocabulary the words that stand there
     * @param kinds what tells the kinds of questions
     */
    QuestionReader(Speakers speakers, Vocabulary vocabulary, QuestionKinds kinds) {
        this.kinds = kinds;
        this.speakers = speakers;
        this.names = new NameReader(speakers, vocabulary);
        this.vocabulary = vocabulary;
    }

    ReadQuestion read(String typed) {
        return new Pass(typed).result();
    }

    /** One question on its way. */
    private final class Pass {
        private final String asked;
        private final String folded;
        private final List<String> fragments;
        private final boolean titleCase;
        private final int asksFrom;
        private final Map<String, String> mended = new LinkedHashMap<>();
        private final Set<Speaker> about = new LinkedHashSet<>();
        private final List<String> unknown = new ArrayList<>();
        private List<Speaker> candidates = List.of();
        private Optional<String> stranger = Optional.empty();
        private boolean theyShouldHaveSaid;

        Pass(String typed) {
            asked = typed.strip().replaceAll("\\s+", " ");
            folded = Folding.fold(asked);
            fragments = fragments(folded);
            titleCase = titleCase(folded);
            asksFrom = AskingSentence.start(folded);
        }

        ReadQuestion result() {
            String outside = FRAGMENT.matcher(folded)
                    .replaceAll(m -> " ".repeat(m.group().length()));
            Matcher words = WORD.matcher(outside);
            while (words.find()) {
                String word = words.group().replaceAll("'s$", "");
                if (!Words.onlyAsks(word.toLowerCase(Locale.ROOT)) && word.length() >= 3) {
                    take(word, new Span(words.start(), words.start() + word.length()), words.end());
                }
            }
            Set<String> office = readOffice();
            String understood = mend(folded, mended);
            Question.Kind kind = kinds.of(folded.substring(asksFrom), theyShouldHaveSaid, !fragments.isEmpty());
            Set<String> asking = new LinkedHashSet<>(office);
            if (kind == Question.Kind.WHO_SAID) {
                WHO_SAYS.matcher(folded)
                        .results()
                        .forEach(m -> asking.add(m.group(1).toLowerCase(Locale.ROOT)));
            }
            if (kind == Question.Kind.DEFINITION) {
                asking.addAll(DEFINING);
            }
            if (kind == Question.Kind.COMPARISON) {
                Words.of(understood).stream().filter(Sides::onlyCompares).forEach(asking::add);
                asking.addAll(Sides.names(understood));
            }
            List<String> terms = terms(understood, about, asking);
            String searched = kind == Question.Kind.COMPARISON ? Sides.plainly(understood) : understood;
            Question question = new Question(asked, kind, List.copyOf(about), terms, fragments);
            return new ReadQuestion(question, searched, unknown, stranger, candidates, theyShouldHaveSaid);
        }

        /** Reads "the NATO chief" where no name says who should have said it; gives the words that name the office. */
        private Set<String> readOffice() {
            Optional<String> office = about.isEmpty() && candidates.isEmpty() ? office(folded) : Optional.empty();
            List<Speaker> holders = office.map(speakers::inOffice).orElse(List.of());
            if (holders.isEmpty()) {
                return Set.of();
            }
            if (holders.size() == 1) {
                about.addAll(holders);
            } else {
                candidates = holders;
            }
            theyShouldHaveSaid = true;
            stranger = Optional.empty();
            return Set.copyOf(Words.of(office.orElseThrow()));
        }

        private void take(String word, Span at, int end) {
            boolean subject = at.start() >= asksFrom && subject(folded, at.start(), end);
            List<Speaker> meant = names.meant(folded, at, word, subject);
            boolean nowhere = meant.isEmpty()
                    && vocabulary.sentencesWith(word) == 0
                    && Collectives.called(word).stream().allMatch(name -> vocabulary.sentencesWith(name) == 0);
            if (meant.size() == 1) {
                about.add(meant.getFirst());
                correct(word, meant.getFirst());
            } else if (meant.size() > 1 && subject) {
                candidates = meant;
            } else if (nowhere && Character.isLowerCase(word.charAt(0))) {
                vocabulary.nearest(word).ifPresent(near -> mended.put(word, near));
            } else if (nowhere && !titleCase && at.start() > 0) {
                unknown.add(word);
            }
            if (subject) {
                theyShouldHaveSaid = !meant.isEmpty();
                stranger = nowhere ? Optional.of(word) : Optional.empty();
            }
        }

        private void correct(String word, Speaker meant) {
            boolean partOfName = Words.of(meant.name()).contains(word.toLowerCase(Locale.ROOT));
            if (!partOfName) {
                mended.put(word, meant.surname());
            }
        }
    }

    /** Who should have said it, when that is called by an office. */
    private static Optional<String> office(String folded) {
        return Stream.of(OFFICE_SAYS, OFFICE_ACCORDING)
                .map(pattern -> pattern.matcher(folded))
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .filter(words -> Words.of(words).stream().anyMatch(Speakers::office))
                .findFirst();
    }

    /**
     * The words looked for as they stand: long ones always, short ones only where hardly anything else is asked. A word or
     * two in marks inside a longer question are a title or a coinage.
     */
    private static List<String> fragments(String folded) {
        List<String> fragments = FRAGMENT.matcher(folded)
                .results()
                .map(found -> (found.group(1) != null ? found.group(1) : found.group(2)).strip())
                .toList();
        long besides = Words.of(FRAGMENT.matcher(folded).replaceAll(" ")).stream()
                .filter(word -> !Words.onlyAsks(word))
                .count();
        boolean sought = besides <= FEW_BESIDES
                || fragments.stream().anyMatch(fragment -> Words.of(fragment).size() >= LONG_FRAGMENT);
        return sought ? fragments : List.of();
    }

    private static boolean titleCase(String folded) {
        List<String> words = List.of(folded.split(" ", -1));
        long capital = words.stream()
                .filter(w -> !w.isEmpty() && Character.isUpperCase(w.charAt(0)))
                .count();
        return words.size() > 3 && capital * 3 > words.size() * 2L;
    }

    /** Whether a name is the one who should have said it: "say" or the like follows, or "according to" precedes. */
    private static boolean subject(String folded, int start, int end) {
        return SAYS_NEXT
                        .matcher(folded.substring(Math.min(end, folded.length())))
                        .find()
                || ACCORDING_TO.matcher(folded.substring(0, start)).find();
    }

    private static String mend(String folded, Map<String, String> mended) {
        String text = folded;
        for (Map.Entry<String, String> entry : mended.entrySet()) {
            text = text.replace(entry.getKey(), entry.getValue());
        }
        return text;
    }

    /** The topic: every word that neither asks nor is part of what the meant speaker is called. */
    private static List<String> terms(String understood, Set<Speaker> about, Set<String> asking) {
        Set<String> names = new LinkedHashSet<>(asking);
        about.forEach(s -> names.addAll(Words.of(s.name())));
        return Words.of(understood).stream()
                .filter(w -> !Words.onlyAsks(w) && !names.contains(w))
                .distinct()
                .toList();
    }
}
