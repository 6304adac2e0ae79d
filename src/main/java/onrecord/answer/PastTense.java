package onrecord.answer;

import java.util.Locale;
import java.util.Map;

/** Puts verbs into the past: "offer" becomes "offered". */
final class PastTense {
    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("say", "said"),
            Map.entry("tell", "told"),
            Map.entry("give", "gave"),
            Map.entry("get", "got"),
            Map.entry("make", "made"),
            Map.entry("take", "took"),
            Map.entry("find", "found"),
            Map.entry("see", "saw"),
            Map.entry("think", "thought"),
            Map.entry("bring", "brought"),
            Map.entry("buy", "bought"),
            Map.entry("sell", "sold"),
            Map.entry("send", "sent"),
            Map.entry("spend", "spent"),
            Map.entry("build", "built"),
            Map.entry("lose", "lost"),
            Map.entry("leave", "left"),
            Map.entry("keep", "kept"),
            Map.entry("hold", "held"),
            Map.entry("meet", "met"),
            Map.entry("pay", "paid"),
            Map.entry("win", "won"),
            Map.entry("do", "did"),
            Map.entry("go", "went"),
            Map.entry("come", "came"),
            Map.entry("begin", "began"),
            Map.entry("write", "wrote"),
            Map.entry("speak", "spoke"),
            Map.entry("choose", "chose"),
            Map.entry("know", "knew"),
            Map.entry("hear", "heard"),
            Map.entry("put", "put"),
            Map.entry("cut", "cut"),
            Map.entry("set", "set"),
            Map.entry("let", "let"),
            Map.entry("lead", "led"),
            Map.entry("read", "read"),
            Map.entry("fall", "fell"),
            Map.entry("mean", "meant"),
            Map.entry("seek", "sought"));

    private PastTense() {}

    static String of(String verb) {
        String lower = verb.toLowerCase(Locale.ROOT);
        if (IRREGULAR.containsKey(lower)) {
            return IRREGULAR.getOrDefault(lower, lower);
        }
        if (lower.endsWith("e")) {
            return lower + "d";
        }
        return lower.matches(".*[^aeiou]y") ? lower.substring(0, lower.length() - 1) + "ied" : lower + "ed";
    }
}
