package onrecord.quote;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds whom a pronoun means among those named before it. Somebody whose first name is a man's is never "she", a body
 * is never "he"; whoever remains last is meant. With nobody left, nobody is guessed.
 */
final class Pronouns {
    private static final WordList WOMEN = WordList.read("first-names-women.txt");
    private static final WordList MEN = WordList.read("first-names-men.txt");

    private final List<Mention> people;

    /**
     * Pronouns of one article.
     *
     * @param people everybody it names
     */
    Pronouns(List<Mention> people) {
        this.people = people;
    }

    /**
     * The name that is meant.
     *
     * @param pronoun in lower case: he, she or they
     * @param before those named before it, the last first
     */
    Optional<String> meant(String pronoun, List<String> before) {
        return before.stream().filter(name -> fits(pronoun, name)).findFirst();
    }

    private boolean fits(String pronoun, String name) {
        boolean person = person(name);
        return switch (pronoun) {
            case "he" -> person && !WOMEN.has(firstName(name));
            case "she" -> person && !MEN.has(firstName(name));
            default -> !person;
        };
    }

    private boolean person(String name) {
        return people.stream()
                .anyMatch(m -> m.name().equals(name) || m.surname().equals(name));
    }

    /** In lower case; the one of the whole name that ends in it when the name is a surname alone. */
    private String firstName(String name) {
        String whole = name.contains(" ")
                ? name
                : people.stream()
                        .map(Mention::name)
                        .filter(n -> n.endsWith(" " + name))
                        .findFirst()
                        .orElse(name);
        return whole.contains(" ") ? whole.substring(0, whole.indexOf(' ')).toLowerCase(Locale.ROOT) : "";
    }
}
