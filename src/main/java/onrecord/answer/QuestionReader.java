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
import onrecord.language.Folding;
import onrecord.quote.Speaker;
import onrecord.quote.Speakers;

/** Reads a question: whom it means (also misspelt), what it is about, what would answer it. */
final class QuestionReader {
    private static final Pattern FRAGMENT = Pattern.compile("\"([^\"]{3,})\"|''((?:(?!'').){3,})''");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}]*(?:[-'.]\\p{L}+)*");
    private static final Pattern SAYS = Pattern.compile("(?i)\\b(?:say|says|said|think|thinks|tell|told)\\b");

    private final Speakers speakers;
    private final Vocabulary vocabulary;

    /**
     * Reads questions for one library.
     *
     * @param speakers who is named there
     * @param vocabulary the words that stand there
     */
    QuestionReader(Speakers speakers, Vocabulary vocabulary) {
        this.speakers = speakers;
        this.vocabulary = vocabulary;
    }

    ReadQuestion read(String typed) {
        String asked = typed.strip().replaceAll("\\s+", " ");
        String folded = Folding.fold(asked);
        List<String> fragments = fragments(folded);
        Map<String, String> mended = new LinkedHashMap<>();
        Set<Speaker> about = new LinkedHashSet<>();
        List<Speaker> candidates = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        Optional<String> subject = Optional.empty();
        boolean titleCase = titleCase(folded);
        Matcher words = WORD.matcher(
                FRAGMENT.matcher(folded).replaceAll(m -> " ".repeat(m.group().length())));
        while (words.find()) {
            String word = words.group().replaceAll("'s$", "");
            if (Words.onlyAsks(word.toLowerCase(Locale.ROOT)) || word.length() < 3) {
                continue;
            }
            List<Speaker> meant = meant(word);
            boolean exact = !meant.isEmpty() && speakers.called(word).equals(meant);
            if (!meant.isEmpty()) {
                if (!exact) {
                    mended.put(word, meant.getFirst().surname());
                }
                choose(meant, folded, about, candidates);
            } else if (looksLikeName(word, words.start(), titleCase, folded) && vocabulary.sentencesWith(word) == 0) {
                unknown.add(word);
            } else if (Character.isLowerCase(word.charAt(0)) && vocabulary.sentencesWith(word) == 0) {
                vocabulary.nearest(word).ifPresent(near -> mended.put(word, near));
            }
            if (saysNext(folded, words.end())) {
                subject = Optional.of(word).filter(w -> meant.isEmpty() && vocabulary.sentencesWith(w) == 0);
            }
        }
        String understood = mend(folded, mended);
        Question.Kind kind = QuestionKinds.of(folded, !about.isEmpty(), !fragments.isEmpty());
        Question question = new Question(asked, kind, List.copyOf(about), terms(understood, about), fragments);
        return new ReadQuestion(question, understood, unknown, subject, candidates);
    }

    private static List<String> fragments(String folded) {
        List<String> fragments = new ArrayList<>();
        Matcher matcher = FRAGMENT.matcher(folded);
        while (matcher.find()) {
            fragments.add((matcher.group(1) != null ? matcher.group(1) : matcher.group(2)).strip());
        }
        return fragments;
    }

    /** The people a word may mean: those called so, or else those whose surname it misspells. */
    private List<Speaker> meant(String word) {
        List<Speaker> exact =
                speakers.called(word).stream().filter(Speaker::person).toList();
        if (!exact.isEmpty()) {
            return exact;
        }
        if (vocabulary.sentencesWith(word) > 0) {
            return List.of();
        }
        String lower = word.toLowerCase(Locale.ROOT);
        return speakers.all().stream()
                .filter(Speaker::person)
                .filter(s -> Misspelling.plausible(lower, s.surname().toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** Of several people with one surname, the one whose whole name is typed; else all are candidates. */
    private static void choose(List<Speaker> meant, String folded, Set<Speaker> about, List<Speaker> candidates) {
        List<Speaker> named = meant.stream()
                .filter(s -> folded.toLowerCase(Locale.ROOT).contains(s.name().toLowerCase(Locale.ROOT)))
                .toList();
        if (meant.size() == 1) {
            about.addAll(meant);
        } else if (!named.isEmpty()) {
            about.addAll(named);
        } else {
            candidates.addAll(meant);
        }
    }

    private static boolean looksLikeName(String word, int at, boolean titleCase, String folded) {
        boolean begins = folded.substring(0, at).isBlank();
        return Character.isUpperCase(word.charAt(0)) && !titleCase && !begins;
    }

    private static boolean titleCase(String folded) {
        List<String> words = List.of(folded.split(" ", -1));
        long capital = words.stream()
                .filter(w -> !w.isEmpty() && Character.isUpperCase(w.charAt(0)))
                .count();
        return words.size() > 3 && capital * 3 > words.size() * 2L;
    }

    /** Whether "say" or the like comes right after: the word is the one who should have said it. */
    private static boolean saysNext(String folded, int end) {
        Matcher says = SAYS.matcher(folded).region(Math.min(end, folded.length()), folded.length());
        return says.find() && folded.substring(end, says.start()).isBlank();
    }

    private static String mend(String folded, Map<String, String> mended) {
        String text = folded;
        for (Map.Entry<String, String> entry : mended.entrySet()) {
            text = text.replace(entry.getKey(), entry.getValue());
        }
        return text;
    }

    /** The topic: every word that is neither a question word nor part of a meant speaker's name. */
    private static List<String> terms(String understood, Set<Speaker> about) {
        Set<String> names = new LinkedHashSet<>();
        about.forEach(s -> names.addAll(Words.of(s.name())));
        return Words.of(understood).stream()
                .filter(w -> !Words.onlyAsks(w) && !names.contains(w))
                .distinct()
                .toList();
    }
}
