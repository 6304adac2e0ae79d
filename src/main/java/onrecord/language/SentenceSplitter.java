package onrecord.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import onrecord.article.Span;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * Splits a paragraph into sentences: OpenNLP's detector, then three repairs for what it is known to get wrong in news
 * (titles and initials, dots of omission, a full stop glued to the next sentence).
 */
final class SentenceSplitter {
    private static final Pattern OPEN_END = Pattern.compile(
            "(?:^|[\\s(\"'“‘])(?:Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Gen|Lt|Col|Rev|Prof|Maj|Sgt|Capt|Adm|Sens|Reps|Govs|Hon|Jan|Feb|Aug|Sept|Oct|Nov|Dec|No|vs|\\p{Lu})\\.$");
    private static final Pattern OMISSION_END = Pattern.compile("(?:\\.\\.\\.|…)$");
    private static final Pattern GLUED = Pattern.compile("(?<=\\p{Ll}{2}[.!?][\"”’]?)(?=[\"“‘]?\\p{Lu}\\p{Ll}+\\s)");

    /** In characters; what has no full stop for longer is no sentence, and tagging it whole would take forever. */
    private static final int LONGEST = 2000;

    private final ThreadLocal<SentenceDetectorME> detector;

    SentenceSplitter(SentenceModel model) {
        // The detector is not thread-safe (measured: wrong results and exceptions when shared); the model is.
        this.detector = ThreadLocal.withInitial(() -> new SentenceDetectorME(model));
    }

    List<Span> split(String text, Span paragraph) {
        String words = paragraph.in(text);
        List<Span> sentences = new ArrayList<>();
        for (opennlp.tools.util.Span found : detector.get().sentPosDetect(words)) {
            Span span = new Span(found.getStart(), found.getEnd()).shift(paragraph.start());
            if (span.length() == 0) {
                continue;
            }
            if (!sentences.isEmpty() && belongTogether(text, sentences.getLast(), span)) {
                sentences.set(sentences.size() - 1, sentences.getLast().join(span));
            } else {
                sentences.add(span);
            }
        }
        return sentences.stream()
                .flatMap(s -> unglue(text, s).stream())
                .flatMap(s -> limited(text, s).stream())
                .toList();
    }

    private static boolean belongTogether(String text, Span before, Span after) {
        String first = before.in(text);
        if (OPEN_END.matcher(first).find()) {
            return !first.endsWith("U.S.") || Character.isLowerCase(text.charAt(after.start()));
        }
        char next = text.charAt(after.start());
        boolean omission = OMISSION_END.matcher(first).find() && !opensQuotation(next);
        return omission || Character.isLowerCase(next);
    }

    private static boolean opensQuotation(char c) {
        return c == '"' || c == '“' || c == '‘';
    }

    /** Cuts what is too long, between words where there are any. */
    private static List<Span> limited(String text, Span sentence) {
        List<Span> parts = new ArrayList<>();
        int from = sentence.start();
        while (sentence.end() - from > LONGEST) {
            int blank = text.lastIndexOf(' ', from + LONGEST);
            int end = blank > from ? blank : text.offsetByCodePoints(from, LONGEST / 2);
            parts.add(new Span(from, end));
            from = end;
            while (from < sentence.end() && Character.isWhitespace(text.charAt(from))) {
                from++;
            }
        }
        if (from < sentence.end()) {
            parts.add(new Span(from, sentence.end()));
        }
        return parts;
    }

    private static List<Span> unglue(String text, Span sentence) {
        List<Span> parts = new ArrayList<>();
        int from = sentence.start();
        var matcher =
                GLUED.matcher(text).region(sentence.start(), sentence.end()).useTransparentBounds(true);
        while (matcher.find()) {
            if (matcher.start() > from && matcher.start() < sentence.end()) {
                parts.add(new Span(from, matcher.start()));
                from = matcher.start();
            }
        }
        parts.add(new Span(from, sentence.end()));
        return parts;
    }
}
