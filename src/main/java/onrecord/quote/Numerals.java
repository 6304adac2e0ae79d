package onrecord.quote;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers: "100,000", "one hundred thousand", "1.5 million", "third". */
final class Numerals {
    private static final Map<String, BigDecimal> SMALL = small();
    private static final Map<String, BigDecimal> LARGE = Map.of(
            "hundred", BigDecimal.valueOf(100),
            "thousand", BigDecimal.valueOf(1_000),
            "million", BigDecimal.valueOf(1_000_000),
            "billion", BigDecimal.valueOf(1_000_000_000),
            "trillion", BigDecimal.valueOf(1_000_000_000_000L));
    private static final Map<String, String> ORDINALS = ordinals();
    private static final Pattern DIGITS = Pattern.compile("\\d+(?:[.,]\\d+)*");
    private static final Pattern ORDINAL_DIGITS = Pattern.compile("(\\d+)(?:st|nd|rd|th)");

    private Numerals() {}

    /**
     * How many of the lower-case words from {@code at} on make one number; 0 when none does. A lone "one" is no number:
     * "no one", "this one".
     */
    static int length(List<String> words, int at) {
        int end = at;
        while (end < words.size() && part(words, at, end)) {
            end++;
        }
        boolean lone =
                end - at == 1 && (words.get(at).equals("one") || words.get(at).equals("a"));
        return lone ? 0 : end - at;
    }

    /** "Two three" are two numbers, "twenty three" is one, "a hundred" is one. */
    private static boolean part(List<String> words, int from, int at) {
        String word = words.get(at);
        if (LARGE.containsKey(word)) {
            return true;
        }
        if (at == from) {
            boolean large = at + 1 < words.size() && LARGE.containsKey(words.get(at + 1));
            return value(word).isPresent() || (word.equals("a") && large);
        }
        if (SMALL.containsKey(word)) {
            String before = words.get(at - 1);
            boolean tens = SMALL.containsKey(before)
                    && before.endsWith("ty")
                    && SMALL.get(word).intValue() < 10;
            return tens || (LARGE.containsKey(before) && SMALL.containsKey(words.get(from)));
        }
        return false;
    }

    /** The number these words make, written so that equal numbers are written alike. */
    static String canonical(List<String> number) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal group = BigDecimal.ZERO;
        for (String word : number) {
            BigDecimal large = LARGE.get(word);
            if (large == null) {
                group = group.add(
                        word.equals("a") ? BigDecimal.ONE : value(word).orElse(BigDecimal.ZERO));
            } else {
                BigDecimal factor = group.signum() == 0 ? BigDecimal.ONE : group;
                group = factor.multiply(large);
                if (large.intValue() != 100) {
                    sum = sum.add(group);
                    group = BigDecimal.ZERO;
                }
            }
        }
        return "#" + sum.add(group).stripTrailingZeros().toPlainString();
    }

    /** What a lower-case ordinal is written as: "#3rd" for "third" and "3rd" alike. */
    static Optional<String> ordinal(String word) {
        if (!digit(word)) {
            return Optional.ofNullable(ORDINALS.get(word));
        }
        Matcher digits = ORDINAL_DIGITS.matcher(word);
        return digits.matches() ? Optional.of("#" + digits.group(1) + ".") : Optional.empty();
    }

    private static Optional<BigDecimal> value(String word) {
        if (digit(word) && DIGITS.matcher(word).matches()) {
            String plain = word.replace(",", "");
            boolean number = plain.indexOf('.') == plain.lastIndexOf('.');
            return number ? Optional.of(new BigDecimal(plain)) : Optional.empty();
        }
        return Optional.ofNullable(SMALL.get(word));
    }

    /** A look at one letter spares nearly every word a regular expression. */
    private static boolean digit(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }

    private static Map<String, BigDecimal> small() {
        Map<String, BigDecimal> numbers = new HashMap<>();
        List<String> ones =
                List.of(("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                                + " fifteen sixteen seventeen eighteen nineteen")
                        .split(" ", -1));
        for (int i = 0; i < ones.size(); i++) {
            numbers.put(ones.get(i), BigDecimal.valueOf(i));
        }
        List<String> tens = List.of("twenty thirty forty fifty sixty seventy eighty ninety".split(" ", -1));
        for (int i = 0; i < tens.size(); i++) {
            numbers.put(tens.get(i), BigDecimal.valueOf(10L * (i + 2)));
        }
        numbers.put("dozen", BigDecimal.valueOf(12));
        return Map.copyOf(numbers);
    }

    private static Map<String, String> ordinals() {
        Map<String, String> numbers = new HashMap<>();
        List<String> names = List.of("first third fourth fifth sixth seventh eighth ninth tenth".split(" ", -1));
        for (String name : names) {
            int number = name.equals("first") ? 1 : names.indexOf(name) + 2;
            numbers.put(name, "#" + number + ".");
        }
        return Map.copyOf(numbers);
    }
}
