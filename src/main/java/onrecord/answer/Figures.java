package onrecord.answer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks for a figure of the unit a question asks for: tanks, dollars, years, miles. */
final class Figures {
    private static final double OTHER_UNIT = 0.5;

    /** Between a number and its unit: "3,000 heavily armed soldiers". */
    private static final int FAR = 4;

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\d.])(?:[$€£¥]\\s?)?\\d[\\d,.]*\\d?(?:\\s?(?:%|percent|per cent|million|billion|trillion|thousand|hundred))?"
                    + "|(?i:\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen"
                    + "|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|scores|hundreds?|thousands?|millions?"
                    + "|billions?|half|a third|two-thirds|a quarter|no|single)\\b)");
    private static final Pattern IN_DATES = Pattern.compile(
            "(?:\\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\w*\\.? \\d{1,2}\\b(?!,\\d))|\\b\\d{1,2} (?:Jan|Feb|Mar|Apr|May"
                    + "|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\w*|\\b(?:1[5-9]|20)\\d\\d\\b(?! ?(?:\\p{L}+ ){0,2}(?:people|troops|soldiers|men|women))"
                    + "|\\b\\d{1,2}:\\d\\d\\b");
    private static final String HOW_MANY = "\\bhow many (?:more |other |of the |different )?";
    private static final Pattern COUNTED =
            Pattern.compile(HOW_MANY + "(?:[\\p{L}'-]+ ){0,2}?(?<unit>[\\p{L}-]+(?<!s)s|people|men|women|children)\\b");
    private static final Pattern COUNTED_LOOSELY = Pattern.compile(HOW_MANY + "(?<unit>[\\p{L}-]+)");

    private static final String LENGTHS =
            "(?:second|minute|hour|day|week|month|year|decade)s?|century|centuries|-(?:day|week|month|year|hour|minute)";

    private final Optional<Pattern> unit;
    private final List<String> asked;

    Figures(String question) {
        String lower = question.toLowerCase(Locale.ROOT);
        this.asked = Words.of(question);
        this.unit = measured(lower).map(words -> Pattern.compile("(?i)(?:" + words + ")"));
    }

    /** What a figure that answers is measured in, as a pattern; what is counted, in any form. */
    private static Optional<String> measured(String lower) {
        if (lower.contains("how much") || lower.matches(".*\\b(?:price|cost|sum|salary|budget)\\b.*")) {
            return Optional.of(
                    "[$€£¥%]|\\b(?:percent|per cent|dollars?|euros?|pounds?|yen|yuan|roubles?|rubles?|cents)\\b");
        }
        if (lower.matches(".*\\b(?:percentage|percent|share|proportion)\\b.*")) {
            return Optional.of("%|\\bper ?cent\\b|\\b(?:half|third|quarter)");
        }
        if (lower.contains("how long")) {
            return Optional.of("\\b(?:" + LENGTHS + ")\\b|\\b(?:kilomet|met|feet|foot|mile)");
        }
        if (lower.contains("how old")) {
            return Optional.of("-year-old\\b|\\baged?\\b|\\byears? old\\b");
        }
        if (lower.matches(".*\\bhow (?:far|high|tall|deep|wide)\\b.*")) {
            return Optional.of("\\b(?:kilomet|met(?:er|re)|feet|foot|miles?|inch|km\\b|yards?)");
        }
        return Stream.of(COUNTED, COUNTED_LOOSELY)
                .map(pattern -> pattern.matcher(lower))
                .filter(Matcher::find)
                .map(counted -> anyForm(counted.group("unit")))
                .findFirst();
    }

    private static String anyForm(String noun) {
        if (noun.equals("people") || noun.equals("persons")) {
            return "\\b(?:people|persons?|civilians|residents|men|women|deaths|dead|killed|injured|wounded|lives|victims)\\b";
        }
        String stem = noun.replaceFirst("(?:ies|s|es)$", "");
        return "\\b" + Pattern.quote(stem) + "\\p{L}{0,3}\\b";
    }

    /** 1 for a new figure with its unit, less for any other new figure. */
    double fit(String sentence) {
        String plain =
                IN_DATES.matcher(sentence).replaceAll(m -> " ".repeat(m.group().length()));
        double best = 0;
        for (MatchResult number : NUMBER.matcher(plain).results().toList()) {
            if (Words.of(number.group()).stream().noneMatch(asked::contains)) {
                best = Math.max(best, unit.isEmpty() || measured(plain, number) ? 1 : OTHER_UNIT);
            }
        }
        return best;
    }

    private boolean measured(String sentence, MatchResult number) {
        if (unit.orElseThrow().matcher(number.group()).find()) {
            return true;
        }
        Matcher after = Pattern.compile("(?:[\\s-]+[^\\s]+){1," + FAR + "}").matcher(sentence);
        after.region(number.end(), sentence.length());
        return after.lookingAt() && unit.orElseThrow().matcher(after.group()).find();
    }
}
