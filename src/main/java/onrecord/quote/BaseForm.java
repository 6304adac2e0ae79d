package onrecord.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Brings the forms of one word together: "saw" and "see", "walks" and "walked", "organise" and "organize". What comes
 * out is for comparing only and need not be a word.
 */
final class BaseForm {
    private static final Map<String, String> IRREGULAR = irregular();

    private static final List<String> NOT_A_PLURAL = List.of("ss", "us", "is");
    private static final List<String> HISSING = List.of("ses", "xes", "zes", "ches", "shes", "oes");
    private static final Set<String> PLURALS = Set.of("man", "woman", "child", "person");
    private static final int SHORTEST = 3;

    private BaseForm() {}

    /** The base of a lower-case word. */
    static String of(String lower) {
        String irregular = IRREGULAR.get(lower);
        if (irregular == null && lower.endsWith("s")) {
            irregular = IRREGULAR.get(cut(lower, 1));
        }
        if (irregular == null && lower.endsWith("es")) {
            irregular = IRREGULAR.get(cut(lower, 2));
        }
        return irregular == null ? regular(lower) : irregular;
    }

    /** Whether it is a form that no rule makes, as most common verbs have: "saw", "wrote". */
    static boolean irregular(String lower) {
        return IRREGULAR.containsKey(lower) && !PLURALS.contains(IRREGULAR.get(lower));
    }

    private static String regular(String lower) {
        if (lower.length() <= SHORTEST || !Character.isLetter(lower.charAt(0))) {
            return lower;
        }
        String base = withoutEnding(lower);
        base = base.endsWith("e") && base.length() > SHORTEST ? cut(base, 1) : base;
        if (base.endsWith("our")) {
            return cut(base, 2) + "r";
        }
        return base.endsWith("is") || base.endsWith("ys") ? cut(base, 1) + "z" : base;
    }

    private static String withoutEnding(String lower) {
        if (lower.endsWith("ies") || lower.endsWith("ied")) {
            return cut(lower, 3) + "y";
        }
        if (lower.endsWith("ing") && lower.length() >= SHORTEST + 3) {
            return single(cut(lower, 3));
        }
        if (lower.endsWith("ed") && !lower.endsWith("eed") && lower.length() >= SHORTEST + 2) {
            return single(cut(lower, 2));
        }
        if (lower.endsWith("es") && HISSING.stream().anyMatch(lower::endsWith)) {
            return cut(lower, 2);
        }
        return lower.endsWith("s") && NOT_A_PLURAL.stream().noneMatch(lower::endsWith) ? cut(lower, 1) : lower;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }

    /** "stopp" of "stopped" is "stop". */
    private static String single(String base) {
        int last = base.length() - 1;
        boolean doubled =
                last > 1 && base.charAt(last) == base.charAt(last - 1) && "bdgmnprt".indexOf(base.charAt(last)) >= 0;
        return doubled ? base.substring(0, last) : base;
    }

    private static Map<String, String> irregular() {
        Map<String, String> forms = new HashMap<>();
        for (List<String> group : WordGroups.read("irregular-forms.txt")) {
            group.forEach(form -> forms.putIfAbsent(form, group.getFirst()));
        }
        return Map.copyOf(forms);
    }
}
