package onrecord.quote;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import onrecord.article.Article;
import onrecord.article.Span;
import onrecord.language.Sentence;

/**
 * Finds the statements of one article and whom it names as their speakers.
 *
 * <p>A pronoun means the last fitting person its own paragraph is about, or else the last speaker of the paragraph
 * before; further back nobody is guessed, because paragraphs may have lost their order. A sentence that only goes on with a quotation belongs to the
 * speaker named in the same paragraph, or to the one whose quotation the previous paragraph left open.
 */
public final class QuoteFinder {
    /** A stretch of fewer words inside marks is a term or a title more often than a statement. */
    private static final int FEWEST_WORDS = 4;

    private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{4,}");

    /** The statements and the people of an article whose paragraphs were analysed before. */
    public ArticleQuotes find(Article article, List<List<Sentence>> paragraphs) {
        List<Mention> people = People.in(
                article.text(), paragraphs.stream().flatMap(List::stream).toList());
        List<Statement> statements = new ArrayList<>();
        Optional<String> previous = Optional.empty();
        Optional<String> open = Optional.empty();
        for (int p = 0; p < paragraphs.size(); p++) {
            Span span = article.body().get(p);
            Paragraph paragraph = new Paragraph(article.text(), span, paragraphs.get(p), people);
            List<Statement> found = paragraph.statements(previous, open);
            statements.addAll(found);
            previous = last(found);
            open = paragraph.leavesOpen() ? previous : Optional.empty();
        }
        return new ArticleQuotes(people, statements);
    }

    private static Optional<String> last(List<Statement> statements) {
        return statements.reversed().stream().flatMap(s -> s.speaker().stream()).findFirst();
    }

    /** One paragraph's statements. */
    private record Paragraph(
            String text, Span span, List<Sentence> sentences, List<Mention> people, List<Span> quoted) {
        Paragraph(String text, Span span, List<Sentence> sentences, List<Mention> people) {
            this(text, span, sentences, people, Marks.quoted(text, span));
        }

        boolean leavesOpen() {
            if (quoted.isEmpty()) {
                return false;
            }
            Span last = quoted.getLast();
            return last.end() == span.end() && !last.in(text).matches("(?s).*(?:[\"”»]|'')");
        }

        List<Statement> statements(Optional<String> previous, Optional<String> open) {
            List<Optional<Statement>> own = new ArrayList<>();
            Deque<String> before = new ArrayDeque<>();
            previous.ifPresent(before::push);
            for (Sentence sentence : sentences) {
                Optional<Statement> statement = attributed(sentence, List.copyOf(before));
                own.add(statement);
                statement
                        .flatMap(Statement::speaker)
                        .or(() -> subject(sentence))
                        .ifPresent(before::push);
            }
            List<Statement> all = new ArrayList<>();
            for (int i = 0; i < sentences.size(); i++) {
                Optional<String> goesOn = around(own, i).or(() -> open);
                Sentence sentence = sentences.get(i);
                own.get(i).or(() -> continued(sentence, goesOn)).ifPresent(all::add);
            }
            return all;
        }

        /** The person a sentence is about: the first one it names, when no verb comes before. */
        private Optional<String> subject(Sentence sentence) {
            for (int i = 0; i < sentence.tokens().size(); i++) {
                Span word = sentence.tokens().get(i).span();
                Optional<Mention> named = people.stream()
                        .filter(m -> m.span().start() == word.start())
                        .findFirst();
                if (named.isPresent() || sentence.tags().get(i).startsWith("VB")) {
                    return named.map(Mention::name);
                }
            }
            return Optional.empty();
        }

        /** The speaker of the nearest attributed quotation of the paragraph, the one before first. */
        private Optional<String> around(List<Optional<Statement>> own, int at) {
            for (int i = at - 1; i >= 0; i--) {
                Optional<String> speaker = own.get(i).filter(this::hasMarks).flatMap(Statement::speaker);
                if (speaker.isPresent()) {
                    return speaker;
                }
            }
            for (int i = at + 1; i < own.size(); i++) {
                Optional<String> speaker = own.get(i).filter(this::hasMarks).flatMap(Statement::speaker);
                if (speaker.isPresent()) {
                    return speaker;
                }
            }
            return Optional.empty();
        }

        private boolean hasMarks(Statement statement) {
            return statement.kind() != Quote.Kind.INDIRECT;
        }

        private Optional<Statement> attributed(Sentence sentence, List<String> before) {
            List<Span> inside = pieces(sentence);
            List<Mention> here = people.stream()
                    .filter(m -> sentence.span().contains(m.span()))
                    .toList();
            return new SubjectFinder(text, sentence, inside, here).find().flatMap(subject -> {
                Quote.Kind kind = kind(sentence, inside);
                List<Span> said = inside.isEmpty() ? List.of(sentence.span()) : inside;
                return switch (subject) {
                    case Subject.Called called ->
                        Optional.of(new Statement(
                                sentence.span(),
                                said,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(called.name()),
                                kind,
                                Confidence.NAMED));
                    case Subject.Pronoun pronoun -> {
                        Optional<String> meant = new Pronouns(people).meant(pronoun.word(), before);
                        Confidence sure = meant.isPresent() ? Confidence.PRONOUN : Confidence.NOBODY;
                        yield Optional.of(new Statement(
                                sentence.span(), said, Optional.empty(), Optional.empty(), meant, kind, sure));
                    }
                    case Subject.Unknown unknown -> Optional.empty();
                };
            });
        }

        private Optional<Statement> continued(Sentence sentence, Optional<String> speaker) {
            List<Span> inside = pieces(sentence);
            boolean statement = inside.stream().anyMatch(p -> words(p) >= FEWEST_WORDS && !title(p))
                    && kind(sentence, inside) == Quote.Kind.DIRECT;
            if (!statement) {
                return Optional.empty();
            }
            return Optional.of(new Statement(
                    sentence.span(),
                    inside,
                    Optional.empty(),
                    Optional.empty(),
                    speaker,
                    Quote.Kind.DIRECT,
                    speaker.isPresent() ? Confidence.CONTINUED : Confidence.NOBODY));
        }

        /** Whether it is written like the title of a book or a film. */
        private boolean title(Span piece) {
            List<String> words = LONG_WORD
                    .matcher(piece.in(text))
                    .results()
                    .map(MatchResult::group)
                    .toList();
            return words.size() > 1 && words.stream().allMatch(w -> Character.isUpperCase(w.charAt(0)));
        }

        /** What of the sentence stands inside quotation marks. */
        private List<Span> pieces(Sentence sentence) {
            return quoted.stream()
                    .filter(q -> q.overlaps(sentence.span()))
                    .map(q -> new Span(
                            Math.max(q.start(), sentence.span().start()),
                            Math.min(q.end(), sentence.span().end())))
                    .toList();
        }

        private Quote.Kind kind(Sentence sentence, List<Span> inside) {
            if (inside.isEmpty()) {
                return Quote.Kind.INDIRECT;
            }
            int quotedWords = inside.stream().mapToInt(this::words).sum();
            boolean most = quotedWords * 2 >= words(sentence.span());
            boolean whole =
                    inside.stream().anyMatch(p -> p.start() == sentence.span().start());
            return most || whole ? Quote.Kind.DIRECT : Quote.Kind.MIXED;
        }

        private int words(Span piece) {
            return (int) piece.in(text).chars().filter(c -> c == ' ').count() + 1;
        }
    }
}
