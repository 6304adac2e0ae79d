package onrecord.answer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.article.Article;
import onrecord.article.Span;
import onrecord.language.Folding;
import onrecord.quote.ComparedWord;
import onrecord.quote.ComparedWords;
import onrecord.quote.Thesaurus;
import onrecord.quote.WordPair;

/**
 * How far a sentence bears out what a question asserts besides asking. "When was the second tunnel not dug?" asserts that
 * there is a second one, and that it was not dug.
 *
 * @param missing how much the rarest word of the topic that has no counterpart in the sentence tells, 0 when none is missing
 * @param names the share of the question's names that stand in the sentence, however they are put; 1 without names
 * @param numbers the share of its numbers that stand in the sentence, next to it or in the headline; 1 without numbers
 * @param turned whether the sentence has the opposite of a word of the question, or only one of both denies a word
 */
record Agreement(double missing, double names, double numbers, boolean turned) {
    /** All that is asserted stands there. */
    static final Agreement FULL = new Agreement(0, 1, 1, false);

    /** Words that say little, but turn what is asked: "before the war". */
    private static final Set<String> TURNING = Set.of(
            "before", "after", "more", "less", "most", "least", "all", "above", "below", "without", "with", "can");

    /** Words that belong to a verb and may be missing where it is put otherwise: "being built up". */
    private static final Set<String> LITTLE =
            Set.of("being", "having", "doing", "done", "up", "out", "off", "there", "here", "ever");

    private static final Pattern NAME = Pattern.compile("(?<=[^.?!] )[\"']?(\\p{Lu}[\\p{L}\\p{N}.'-]*)");
    private static final int SHORTEST = 3;

    /** "The two sides" are called so even where nobody counts them. */
    private static final String PAIR = "#2";

    /** What a sentence bears out of a question. */
    static Agreement of(ReadQuestion read, Topic topic, Candidate best) {
        Article article = best.hit().filed().article();
        List<ComparedWord> question = ComparedWords.of(read.understood());
        List<ComparedWord> sentence = ComparedWords.of(article.text(), best.span());
        List<String> words = Words.of(best.excerpt().words());
        return new Agreement(
                missing(topic, words),
                names(read, words),
                numbers(question, around(best), read.understood()),
                factual(read.question().kind())
                        && (opposite(question, sentence)
                                || denied(read.understood(), best.excerpt().words())));
    }

    /** Whether one thing is asked for, not what somebody says or whether it is so. */
    private static boolean factual(Question.Kind kind) {
        return switch (kind) {
            case SAID, WHO_SAID, YES_NO, COMPARISON -> false;
            case PERSON, TIME, PLACE, NUMBER, REASON, DEFINITION, LIST, OTHER -> true;
        };
    }

    private static double missing(Topic topic, List<String> words) {
        return topic.weights().entrySet().stream()
                .filter(term -> !stands(term.getKey(), words) && !LITTLE.contains(term.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .max()
                .orElse(0);
    }

    private static double names(ReadQuestion read, List<String> words) {
        Set<String> about = Set.copyOf(read.question().about().stream()
                .flatMap(speaker -> Words.of(speaker.name()).stream())
                .toList());
        List<String> names = NAME.matcher(Folding.fold(read.understood()))
                .results()
                .flatMap(m -> Words.of(m.group(1)).stream())
                .filter(name -> !about.contains(name) && !Words.onlyAsks(name))
                .toList();
        return share(names.stream().filter(name -> stands(name, words)).count(), names.size());
    }

    /** In any form, or by another name. */
    private static boolean stands(String asked, List<String> words) {
        List<String> others = Collectives.called(asked);
        return words.stream()
                .anyMatch(w -> Words.related(w, asked)
                        || new WordPair(w, asked).alike()
                        || List.of(w.split("-", -1)).contains(asked)
                        || others.stream().anyMatch(w::equalsIgnoreCase));
    }

    private static double numbers(List<ComparedWord> question, List<ComparedWord> around, String asked) {
        List<ComparedWord> numbers = question.stream()
                .filter(w -> w.number() && !ordinal(w) && !PAIR.equals(w.form()) && !partOfName(w, asked))
                .toList();
        return share(
                numbers.stream()
                        .filter(n -> around.stream().anyMatch(w -> w.form().equals(n.form())))
                        .count(),
                numbers.size());
    }

    /** "Covid-19". */
    private static boolean partOfName(ComparedWord number, String asked) {
        int before = number.span().start() - 1;
        return before >= 0 && (asked.charAt(before) == '-' || Character.isLetter(asked.charAt(before)));
    }

    private static double share(long some, int all) {
        return all == 0 ? 1 : (double) some / all;
    }

    /** The words of a sentence, of its neighbours and of the headline. */
    private static List<ComparedWord> around(Candidate best) {
        Article article = best.hit().filed().article();
        List<Span> sentences = best.hit().filed().sentences();
        int at = best.hit().sentence();
        return Stream.concat(
                        ComparedWords.of(article.headline()).stream(),
                        sentences.subList(Math.max(0, at - 1), Math.min(sentences.size(), at + 2)).stream()
                                .flatMap(s -> ComparedWords.of(article.text(), s).stream()))
                .toList();
    }

    private static boolean opposite(List<ComparedWord> question, List<ComparedWord> sentence) {
        return question.stream()
                .filter(w -> TURNING.contains(w.form())
                        || ordinal(w)
                        || (w.content() && !w.number() && !Words.onlyAsks(w.form())))
                .filter(w -> sentence.stream().noneMatch(s -> same(s, w)))
                .anyMatch(w -> sentence.stream().anyMatch(s -> Thesaurus.opposite(s, w) || (ordinal(s) && ordinal(w))));
    }

    private static boolean same(ComparedWord one, ComparedWord other) {
        return one.form().equals(other.form())
                || Thesaurus.alike(one, other)
                || Words.related(one.form(), other.form());
    }

    /** "First", "21st". */
    private static boolean ordinal(ComparedWord word) {
        return word.number() && word.form().endsWith(".");
    }

    /** Whether a word that both have is denied in one of them alone. */
    private static boolean denied(String question, String sentence) {
        List<String> asked = YesOrNo.words(Folding.fold(question));
        List<String> told = YesOrNo.words(Folding.fold(sentence));
        for (int i = 0; i < asked.size(); i++) {
            String word = plain(asked.get(i));
            if (word.length() < SHORTEST || Words.onlyAsks(word) || Denial.NEGATIONS.contains(word)) {
                continue;
            }
            boolean denied = new Denial(asked, i).denies();
            boolean there = false;
            boolean alike = false;
            for (int j = 0; j < told.size(); j++) {
                String other = plain(told.get(j));
                if (other.length() >= SHORTEST && (Words.related(other, word) || new WordPair(other, word).alike())) {
                    there = true;
                    alike |= new Denial(told, j).denies() == denied;
                }
            }
            if (there && !alike) {
                return true;
            }
        }
        return false;
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceFirst("'s$", "");
    }
}
