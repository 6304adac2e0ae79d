package onrecord;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the values of settings come from, and what was found wrong with them so far.
 *
 * @param environment wins over the file
 * @param problems grows
 */
record Variables(Map<String, String> environment, Map<String, String> file, List<String> problems) {
    /** The value without outer white space; a variable that is set to nothing is not set. */
    Optional<String> value(String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(v -> !v.isBlank())
                .or(() -> Optional.ofNullable(file.get(name)))
                .map(String::strip)
                .filter(v -> !v.isEmpty());
    }

    /** A whole number; what is said when nothing is set, or when it is none, which is a problem. */
    int number(String name, int least, int most, int otherwise) {
        Optional<String> text = value(name);
        if (text.isEmpty()) {
            return otherwise;
        }
        if (text.get().matches("\\d{1,9}")) {
            int number = Integer.parseInt(text.get());
            if (number >= least && number <= most) {
                return number;
            }
        }
        problem(name, "must be a number from " + least + " to " + most + ", not: " + text.get());
        return otherwise;
    }

    void problem(String name, String what) {
        problems.add(name + " " + what + ".");
    }
}
