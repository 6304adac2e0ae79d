package onrecord.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.article.Span;
import onrecord.language.Folding;

/**
 * Splits text into the words that claims and articles are compared by. Quotation marks, hyphens, dashes and stops are
 * nothing; "don't" is "do" and "not", "cannot" is "can" and "not", "no one" is "nobody", "one hundred" is "100", three
 * dots are an omission.
 */
public final class ComparedWords {
    private static final Pattern WORD = Pattern.compile(String.join(
            "|",
            // Most words are plain ones; what follows is for the others, and slow.
            "(?!(?i:cannot\\b))[\\p{L}\\p{M}]++(?!['.])",
            "\\.(?: ?\\.){2,}|…",
            "[\\[\\]]",
            "(?<!\\p{L})(?:\\p{L}\\.){2,}",
            "\\d+(?:[.,]\\d+)*(?:st|nd|rd|th)?",
            "%",
            "(?i:can(?=not\\b))",
            "\\p{L}+(?=(?i:n't\\b))",
            "(?i:n't\\b)",
            "'(?i:s|re|ve|ll|d|m)\\b",
            "[\\p{L}\\p{M}]+"));

    private static final Map<String, String> BODIES =
            Map.of("no", "nobody", "any", "anybody", "every", "everybody", "some", "somebody");
    private static final Set<String> ONE = Set.of("one", "body");
    private static final Map<String, String> BODY =
            Map.of("noone", "nobody", "anyone", "anybody", "everyone", "everybody", "someone", "somebody");
    private static final Set<String> HAVE_TO = Set.of("have", "has", "had", "need", "needs", "needed");

    private static final Map<String, String> SHORT =
            Map.of("united states", "usa", "united kingdom", "uk", "european union", "eu");
    private static final Set<String> SHORT_BEGINS = Set.of("united", "european");

    private ComparedWords() {}

    /** The words of a whole text. */
    public static List<ComparedWord> of(String text) {
        return of(text, new Span(0, text.length()));
    }

    /** The words of a stretch of a text; their spans count in the text. */
    public static List<ComparedWord> of(String text, Span within) {
        String folded = Folding.fold(within.in(text));
        List<String> lower = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        List<Boolean> bracketed = new ArrayList<>();
        List<Boolean> names = new ArrayList<>();
        boolean inside = false;
        Matcher matcher = WORD.matcher(folded);
        while (matcher.find()) {
            String word = matcher.group();
            if (word.equals("[") || word.equals("]")) {
                inside = word.equals("[") && folded.indexOf(']', matcher.end()) > 0;
                continue;
            }
            lower.add(lower(word));
            names.add(Character.isUpperCase(word.charAt(0)) && !sentenceBegins(folded, matcher.start()));
            spans.add(new Span(matcher.start(), matcher.end()).shift(within.start()));
            bracketed.add(inside && !lower.getLast().equals(ComparedWord.OMISSION));
        }
        List<ComparedWord> words = new ArrayList<>();
        for (int i = 0; i < lower.size(); ) {
            int length = Math.max(1, together(lower, i));
            List<String> parts = lower.subList(i, i + length);
            Span span = spans.get(i).join(spans.get(i + length - 1));
            words.add(word(parts, span, bracketed.get(i), names.get(i)));
            i += length;
        }
        return words;
    }

    /** Whether a sentence or a quotation begins at a place: a mark stands before it, blanks aside. */
    private static boolean sentenceBegins(String folded, int at) {
        for (int i = at - 1; i >= 0; i--) {
            char before = folded.charAt(i);
            if (".!?:;\"([".indexOf(before) >= 0) {
                return true;
            }
            if (before != '\'' && !Character.isWhitespace(before)) {
                return false;
            }
        }
        return true;
    }

    private static String lower(String word) {
        if (word.startsWith(".") || word.equals(ComparedWord.OMISSION)) {
            return ComparedWord.OMISSION;
        }
        // "US" is no "us".
        return word.equals("US") ? "u.s." : word.equals("%") ? "percent" : word.toLowerCase(Locale.ROOT);
    }

    /** How many words from here on count as one. */
    private static int together(List<String> lower, int at) {
        int number = Numerals.length(lower, at);
        if (number > 0 || at + 1 == lower.size()) {
            return number;
        }
        String next = lower.get(at + 1);
        boolean nobody = BODIES.containsKey(lower.get(at)) && ONE.contains(next);
        boolean haveTo = HAVE_TO.contains(lower.get(at)) && next.equals("to");
        boolean body = SHORT_BEGINS.contains(lower.get(at)) && SHORT.containsKey(lower.get(at) + " " + next);
        boolean goingTo = lower.get(at).equals("going") && next.equals("to");
        return nobody || haveTo || goingTo || body ? 2 : 1;
    }

    private static ComparedWord word(List<String> parts, Span span, boolean bracketed, boolean name) {
        String first = parts.getFirst();
        if (Numerals.length(parts, 0) > 0) {
            String number = Numerals.canonical(parts);
            return new ComparedWord(number, number, span, bracketed, name);
        }
        String whole = String.join(" ", parts);
        if (SHORT.containsKey(whole)) {
            return new ComparedWord(whole, SHORT.get(whole), span, bracketed, name);
        }
        if (parts.size() == 2 && parts.get(1).equals("to")) {
            return new ComparedWord(whole, first.equals("going") ? "will" : "must", span, bracketed, name);
        }
        if (parts.size() == 2) {
            return new ComparedWord(whole, BODIES.getOrDefault(first, first), span, bracketed, name);
        }
        return Numerals.ordinal(first)
                .map(o -> new ComparedWord(o, o, span, bracketed, name))
                .orElseGet(() -> new ComparedWord(first, base(first), span, bracketed, name));
    }

    private static String base(String form) {
        return switch (form) {
            case "n't" -> "not";
            case "u.s." -> "usa";
            case "u.k." -> "uk";
            case "e.u." -> "eu";
            case "'d" -> "will";
            default -> Optional.ofNullable(BODY.get(form)).orElseGet(() -> BaseForm.of(form));
        };
    }
}
