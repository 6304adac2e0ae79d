package onrecord.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A verb by which reporters say that somebody said something.
 *
 * @param lemma its plain form
 * @param clause whether a bare clause may follow it: "said it rained"
 * @param object whether a thing may: "denied the report"
 * @param told whether the one who is told may: "told reporters that"
 * @param belief whether it says what somebody thinks rather than what they said
 */
record SayingVerb(String lemma, boolean clause, boolean object, boolean told, boolean belief) {
    /** A verb that says something only because a quotation stands beside it. */
    static final SayingVerb ANY = new SayingVerb("", false, false, false, false);

    private static final Map<String, SayingVerb> BY_FORM = read();

    /** The verb a word is a form of. */
    static Optional<SayingVerb> of(String lower) {
        return Optional.ofNullable(BY_FORM.get(lower));
    }

    private static Map<String, SayingVerb> read() {
        Map<String, SayingVerb> byForm = new HashMap<>();
        for (String line : WordList.lines("saying-verbs.txt")) {
            int bar = line.indexOf('|');
            List<String> forms = Arrays.asList(line.substring(0, bar).strip().split(" ", -1));
            Set<String> may = new HashSet<>(new ArrayList<>(
                    Arrays.asList(line.substring(bar + 1).strip().split(" ", -1))));
            SayingVerb verb = new SayingVerb(
                    forms.getFirst(),
                    may.contains("clause"),
                    may.contains("object"),
                    may.contains("told"),
                    may.contains("belief"));
            forms.forEach(form -> byForm.put(form, verb));
        }
        return Map.copyOf(byForm);
    }
}
