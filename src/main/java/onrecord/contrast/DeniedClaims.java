package onrecord.contrast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onrecord.quote.ComparedWord;

/** Finds what one sentence tells and another says somebody denies: "says the firm plans to close the yard", "denied it". */
public final class DeniedClaims implements ContrastFinder {
    private static final Set<String> DENYING = Set.of(
            "denies",
            "denied",
            "deny",
            "denying",
            "dismisses",
            "dismissed",
            "disputes",
            "disputed",
            "refutes",
            "refuted");
    private static final Set<String> NOT = Set.of("not", "n't", "never", "no", "without", "cannot");

    /** Words that only say that something is claimed. */
    private static final Set<String> CLAIMING = Set.of(
            "claim",
            "allegation",
            "accusation",
            "report",
            "suggestion",
            "charge",
            "concern",
            "say",
            "new",
            "involvement");

    private static final int LENGTH = 8;
    private static final int ENOUGH = 2;

    private static final double HALF = 0.5;

    private final List<ComparedWord> topic;

    private DeniedClaims(List<ComparedWord> topic) {
        this.topic = List.copyOf(topic);
    }

    /** Of any claim. */
    public static DeniedClaims ofAnything() {
        return new DeniedClaims(List.of());
    }

    /** Of claims that have at least half of the topic's deeds, which are its words but for names. */
    public static DeniedClaims about(List<ComparedWord> topic) {
        return new DeniedClaims(topic);
    }

    @Override
    public Optional<Contrast> between(Telling one, Telling other) {
        Optional<Contrast> denied = denies(one, other);
        return denied.isPresent() ? denied : denies(other, one).map(Contrast::turned);
    }

    /** What the first denies and the second tells. */
    private Optional<Contrast> denies(Telling denier, Telling teller) {
        if (denying(teller) >= 0 || !Settings.sameDays(denier, teller)) {
            return Optional.empty();
        }
        int at = denying(denier);
        if (at < 0) {
            return Optional.empty();
        }
        List<Integer> content = content(denier, at + 1);
        List<Integer> told = new ArrayList<>();
        int shared = 0;
        int sharedDeeds = 0;
        for (int i : content) {
            ComparedWord word = denier.words().get(i);
            int place = place(word, teller);
            if (place >= 0) {
                shared++;
                sharedDeeds += word.name() ? 0 : 1;
                told.add(place);
            }
        }
        boolean most = shared * 3 >= content.size() * 2;
        if (sharedDeeds < ENOUGH || !most || negated(teller, told) || !asked(denier, content)) {
            return Optional.empty();
        }
        int first = told.stream().mapToInt(Integer::intValue).min().orElse(0);
        int last = told.stream().mapToInt(Integer::intValue).max().orElse(0);
        return Optional.of(new Contrast(denier.span(at, content.getLast() + 1), teller.span(first, last + 1)));
    }

    private boolean asked(Telling denier, List<Integer> content) {
        List<ComparedWord> claimed = content.stream()
                .map(i -> denier.words().get(i))
                .filter(w -> !w.name())
                .toList();
        List<ComparedWord> deeds = topic.stream()
                .filter(t -> denier.all().stream()
                        .noneMatch(w -> w.name() && w.base().equals(t.base())))
                .toList();
        long there = deeds.stream().filter(d -> Kin.among(d, claimed)).count();
        return topic.isEmpty() || (there > 0 && there >= HALF * deeds.size());
    }

    private static int denying(Telling telling) {
        for (int i = 0; i < telling.words().size(); i++) {
            if (DENYING.contains(telling.words().get(i).form())) {
                return i;
            }
        }
        return -1;
    }

    /** The places of the words that say what is denied. */
    private static List<Integer> content(Telling telling, int from) {
        Clause clause = new Clause(telling);
        List<Integer> places = new ArrayList<>();
        for (int i = from; i < telling.words().size() && places.size() < LENGTH; i++) {
            ComparedWord word = telling.words().get(i);
            boolean that = word.form().equals("that");
            if (i > from
                    && !that
                    && clause.parted(i - 1)
                    && !telling.words().get(i - 1).form().equals("that")) {
                break;
            }
            if (word.content() && !word.number() && !CLAIMING.contains(word.base())) {
                places.add(i);
            }
        }
        return places;
    }

    private static int place(ComparedWord word, Telling telling) {
        for (int i = 0; i < telling.words().size(); i++) {
            ComparedWord there = telling.words().get(i);
            if (there.content() && Kin.alike(word, there)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the other only tells that it is not so either. */
    private static boolean negated(Telling telling, List<Integer> places) {
        int first = places.stream().mapToInt(Integer::intValue).min().orElse(0);
        int last = places.stream().mapToInt(Integer::intValue).max().orElse(0);
        for (int i = Math.max(0, first - 3); i <= last; i++) {
            if (NOT.contains(telling.words().get(i).form())) {
                return true;
            }
        }
        return false;
    }
}
