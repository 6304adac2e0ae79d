package onrecord.contrast;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onrecord.quote.ComparedWord;

/** Reads the figures of a sentence: numbers that count something, not dates, scores, ages or years. */
final class FigureReader {
    private static final int LONGEST_UNIT = 4;
    private static final int TOLD = 4;
    private static final int LOOK_BACK = 4;
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1500);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

    private static final Set<String> PLURALS = Set.of(
            "people", "men", "women", "children", "police", "personnel", "percent", "staff", "crew", "feet", "cattle");
    private static final Set<String> NO_PLURALS = Set.of("is", "was", "has", "does", "as", "us", "this", "its", "per");

    /** Time is told of anything; how long something lasts is not told beside what it is. */
    private static final Set<String> TIMES = Set.of(
            "seconds",
            "minutes",
            "hours",
            "days",
            "nights",
            "weeks",
            "weekends",
            "months",
            "years",
            "decades",
            "centuries",
            "times",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    /** With these a number counts only a part: "12 more people", "the other 12", "the first 12". */
    private static final Set<String> PARTLY = Set.of(
            "more",
            "other",
            "others",
            "additional",
            "further",
            "extra",
            "remaining",
            "another",
            "first",
            "last",
            "next",
            "past",
            "new",
            "every",
            "each",
            "per",
            "previous",
            "different",
            "top",
            "final");

    private static final Set<String> OPENERS = Set.of(
            "more",
            "over",
            "least",
            "above",
            "fewer",
            "less",
            "up",
            "under",
            "most",
            "many",
            "about",
            "around",
            "roughly",
            "approximately",
            "some",
            "estimated",
            "nearly",
            "almost",
            "than",
            "at",
            "to",
            "as",
            "an",
            "no",
            "the",
            "below",
            "exceeding",
            "reportedly",
            "only",
            "just");

    private static final Map<String, Range> VAGUE = Map.of(
            "dozens", Range.of(24, 999),
            "hundreds", Range.of(200, 9_999),
            "thousands", Range.of(2_000, 999_999),
            "millions", Range.of(2_000_000, 999_999_999L),
            "billions", Range.of(2_000_000_000L, 999_999_999_999L));

    private final Telling telling;
    private final List<ComparedWord> words;
    private final Clause clause;

    FigureReader(Telling telling) {
        this.telling = telling;
        this.words = telling.words();
        this.clause = new Clause(telling);
    }

    List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            figure(i).ifPresent(figures::add);
        }
        return figures;
    }

    private Optional<Figure> figure(int at) {
        Optional<Quantity> vague = vague(at);
        if (vague.isPresent()) {
            int from = tensOf(at) ? at - 2 : at;
            return form(at + 1).equals("of") ? unit(from, at, at + 2, vague.get()) : Optional.empty();
        }
        if (!words.get(at).number() || form(at).endsWith(".")) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(form(at).substring(1));
        return year(at, number) || currency(at)
                ? Optional.empty()
                : unit(opening(at), at, at + 1, Quantity.of(number, bound(at)));
    }

    /** "Thousands", or "tens of thousands", which is ten times as much and no more. */
    private Optional<Quantity> vague(int at) {
        return Optional.ofNullable(VAGUE.get(form(at))).map(range -> {
            if (!tensOf(at)) {
                return new Quantity(range.least(), range.most(), Quantity.Bound.VAGUE);
            }
            BigDecimal factor = BigDecimal.valueOf(form(at - 2).equals("tens") ? 10 : 100);
            BigDecimal least = range.least().multiply(factor);
            BigDecimal most = least.multiply(BigDecimal.valueOf(5)).subtract(BigDecimal.ONE);
            return new Quantity(least, most, Quantity.Bound.VAGUE);
        });
    }

    private boolean tensOf(int at) {
        return before(at, 1).equals("of")
                && (before(at, 2).equals("tens") || before(at, 2).equals("hundreds"));
    }

    private Optional<Figure> unit(int from, int at, int start, Quantity quantity) {
        List<ComparedWord> kinds = new ArrayList<>();
        List<ComparedWord> named = new ArrayList<>();
        boolean partly = near(at).stream().anyMatch(PARTLY::contains);
        for (int i = start; i < Math.min(words.size(), start + LONGEST_UNIT); i++) {
            ComparedWord word = words.get(i);
            boolean parted = clause.markBehind(i - 1);
            if (partly
                    || parted
                    || VAGUE.containsKey(word.form())
                    || (word.function() && !PLURALS.contains(word.form()))
                    || word.number()
                    || PARTLY.contains(word.form())) {
                return Optional.empty();
            }
            if (countable(word)) {
                if (TIMES.contains(word.form())) {
                    return Optional.empty();
                }
                List<ComparedWord> told = new ArrayList<>(clause.before(from, TOLD));
                if (!clause.parted(i)) {
                    told.addAll(clause.from(i + 1, TOLD));
                }
                int last = kinds.isEmpty() ? at : i;
                return Optional.of(new Figure(quantity, word, kinds, named, told, telling.span(from, last + 1)));
            }
            (word.name() ? named : kinds).add(word);
        }
        return Optional.empty();
    }

    /** Whether a word has the form of what is counted. */
    static boolean countable(ComparedWord word) {
        String form = word.form();
        return PLURALS.contains(form)
                || (form.length() > 3
                        && form.endsWith("s")
                        && !form.endsWith("ss")
                        && !NO_PLURALS.contains(form)
                        && !word.name());
    }

    /** The words before a number that may say only a part is counted; what opens it ("more than") does not. */
    private List<String> near(int at) {
        int from = opening(at);
        List<String> near = new ArrayList<>();
        for (int i = Math.max(0, from - 1); i < from; i++) {
            near.add(form(i));
        }
        boolean opened = from < at
                && form(from).equals("more")
                && form(Math.min(at, from + 1)).equals("than");
        for (int i = from; i < at && !opened; i++) {
            near.add(form(i));
        }
        return near;
    }

    private int opening(int at) {
        int from = at;
        while (from > 0 && at - from < LOOK_BACK && OPENERS.contains(form(from - 1)) && !clause.markBehind(from - 1)) {
            from--;
        }
        // A number opened by nothing but "the" or "to" is told plainly.
        while (from < at
                && Set.of("the", "to", "at", "as", "an", "than", "no").contains(form(from))
                && bound(at) == Quantity.Bound.EXACT) {
            from++;
        }
        while (from < at && Set.of("the", "to").contains(form(from))) {
            from++;
        }
        return from;
    }

    private Quantity.Bound bound(int at) {
        String two = before(at, 2) + " " + before(at, 1);
        String one = before(at, 1);
        if (two.equals("more than")
                || two.equals("at least")
                || (two.equals("fewer than") && before(at, 3).equals("no"))
                || Set.of("over", "above", "exceeding").contains(one)) {
            return Quantity.Bound.AT_LEAST;
        }
        if (two.equals("up to")
                || two.equals("less than")
                || two.equals("fewer than")
                || two.equals("at most")
                || two.equals("many as")
                || Set.of("under", "below").contains(one)) {
            return Quantity.Bound.AT_MOST;
        }
        return Set.of("about", "around", "roughly", "approximately", "some", "estimated", "nearly", "almost")
                                .contains(one)
                        || two.equals("close to")
                ? Quantity.Bound.ABOUT
                : Quantity.Bound.EXACT;
    }

    private String before(int at, int by) {
        return at - by >= 0 ? form(at - by) : "";
    }

    private String form(int at) {
        return at < words.size() ? words.get(at).form() : "";
    }

    private boolean year(int at, BigDecimal number) {
        boolean plain = words.get(at).span().length() == 4
                && words.get(at).span().in(telling.text()).chars().allMatch(Character::isDigit);
        return plain && number.compareTo(FIRST_YEAR) >= 0 && number.compareTo(LAST_YEAR) <= 0;
    }

    private boolean currency(int at) {
        int start = words.get(at).span().start();
        return start > 0 && "$€£¥".indexOf(telling.text().charAt(start - 1)) >= 0;
    }

    /** From the least to the most that a word can mean. */
    private record Range(BigDecimal least, BigDecimal most) {
        static Range of(long least, long most) {
            return new Range(BigDecimal.valueOf(least), BigDecimal.valueOf(most));
        }
    }
}
