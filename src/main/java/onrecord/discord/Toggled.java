package onrecord.discord;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Lists that something is put on when it is chosen, and taken off when it is chosen again. */
final class Toggled {
    private Toggled() {}

    /** The list with this number on it, or without it when it was on it. */
    static Set<Long> in(Set<Long> list, long number) {
        Set<Long> now = new HashSet<>(list);
        if (!now.remove(number)) {
            now.add(number);
        }
        return now;
    }

    /** A number as Discord writes it; none when it is none. */
    static Optional<Long> number(String digits) {
        return digits.matches("[1-9]\\d{0,17}|[1-8]\\d{18}") ? Optional.of(Long.parseLong(digits)) : Optional.empty();
    }
}
