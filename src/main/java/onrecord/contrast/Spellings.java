package onrecord.contrast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.article.Span;
import onrecord.language.Folding;

/** Finds a name of several words that two articles write differently: "the Harbor-City Board", "the Harbour-Town Board". */
public final class Spellings implements ContrastFinder {
    private static final Pattern NAME = Pattern.compile(
            "(?!(?:The|This|A|An|In|At|On|But|And|For|From|After|Before)\\b)\\b(?:\\p{Lu}[\\p{L}\\p{N}]+(?:[ -](?:of |for |the |and )?\\p{Lu}[\\p{L}\\p{N}]+)+(?: (?:council|board|agency|committee))?"
                    + "|\\p{Lu}[\\p{L}\\p{N}]+(?:-\\p{Lu}[\\p{L}\\p{N}]+)+ \\p{Ll}+)");
    private static final int STEM = 4;

    @Override
    public Optional<Contrast> between(Telling one, Telling other) {
        for (Span mine : names(one)) {
            for (Span theirs : names(other)) {
                if (variants(parts(mine, one), parts(theirs, other))) {
                    return Optional.of(new Contrast(mine, theirs));
                }
            }
        }
        return Optional.empty();
    }

    private static List<Span> names(Telling telling) {
        Matcher matcher = NAME.matcher(Folding.fold(telling.excerpt().words()));
        List<Span> names = new ArrayList<>();
        while (matcher.find()) {
            names.add(new Span(matcher.start(), matcher.end())
                    .shift(telling.excerpt().span().start()));
        }
        return names;
    }

    private static List<String> parts(Span name, Telling telling) {
        return List.of(Folding.fold(name.in(telling.text()))
                .toLowerCase(java.util.Locale.ROOT)
                .split("[ -]", -1));
    }

    /** All parts alike but one, and that one another form of the same. */
    private static boolean variants(List<String> mine, List<String> theirs) {
        if (mine.size() != theirs.size() || mine.size() < 2) {
            return false;
        }
        int other = 0;
        for (int i = 0; i < mine.size(); i++) {
            if (!mine.get(i).equals(theirs.get(i))) {
                if (!forms(mine.get(i), theirs.get(i))) {
                    return false;
                }
                other++;
            }
        }
        return other == 1;
    }

    private static boolean forms(String a, String b) {
        int common = 0;
        while (common < Math.min(a.length(), b.length()) && a.charAt(common) == b.charAt(common)) {
            common++;
        }
        boolean plural = a.equals(b + "s") || b.equals(a + "s");
        return !plural && common >= STEM && Math.max(a.length(), b.length()) - common <= 2;
    }
}
