package onrecord.desk;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A short article about a ferry, with words that stand in no other.
 *
 * @param ferry what the ferry is called
 * @param captain the captain's surname
 * @param cargo what it carries
 */
record FerryNotice(int number, String ferry, String captain, String cargo) {
    static FerryNotice of(int number) {
        Random random = new Random(1_000_003L * number + 17);
        return new FerryNotice(number, word(random), word(random), word(random));
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            word.append("bdfgklmnprtvz".charAt(random.nextInt(13))).append("aiou".charAt(random.nextInt(4)));
        }
        return word.append('k').toString();
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** What its file is called; says nothing of what stands in it. */
    String file() {
        return "notice-" + number + ".txt";
    }

    byte[] bytes() {
        return """
                Ferry %1$s waits at the quay

                The ferry %1$s waited at the quay on Sunday. “The ferry %1$s shall sail again in spring,” said captain Ada %2$s.

                Forty people looked on while the %3$s was carried ashore.
                """.formatted(capital(ferry), capital(captain), cargo).getBytes(StandardCharsets.UTF_8);
    }

    String question() {
        return "What did Ada " + capital(captain) + " say about the ferry " + capital(ferry) + "?";
    }

    String claim() {
        return "The ferry " + capital(ferry) + " shall sail again in spring";
    }

    String speaker() {
        return "Ada " + capital(captain);
    }

    /** The words that no other notice has. */
    List<String> words() {
        return List.of(ferry, captain, cargo);
    }

    /** Whether any of its words stands there, in whatever case. */
    boolean in(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return words().stream().anyMatch(lower::contains);
    }
}
