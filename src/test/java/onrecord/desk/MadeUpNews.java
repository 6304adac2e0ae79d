package onrecord.desk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import onrecord.article.Article;
import onrecord.article.Drafts;

/** News from places that do not exist. Article number <em>n</em> is always the same, with its speakers and questions. */
final class MadeUpNews {
    private static final int NOUNS = 4_000;
    private static final int NAMES = 3_000;
    private static final List<String> FIRST =
            List.of("Anna", "Peter", "Maria", "John", "Laura", "David", "Helen", "Robert", "Susan", "Thomas");
    private static final List<String> OFFICES =
            List.of("mayor", "harbour master", "union leader", "school inspector", "police chief", "spokeswoman");
    private static final List<String> VERBS =
            List.of("close", "open", "delay", "support", "repair", "protect", "extend", "replace", "visit", "improve");
    private static final List<String> ADJECTIVES =
            List.of("new", "old", "northern", "public", "costly", "regional", "annual", "narrow", "famous", "urgent");
    private static final List<String> DAYS = List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday");

    private static final List<String> WORDS = words();

    private final Random random;
    private final List<String> things = new ArrayList<>();
    private final List<Speaker> speakers = new ArrayList<>();
    private final List<String> questions = new ArrayList<>();
    private final Article article;

    private record Speaker(String first, String last, String office) {}

    private MadeUpNews(int number) {
        random = new Random(number * 7_919L + 11);
        for (int i = 0; i < 6; i++) {
            things.add(WORDS.get((int) Math.exp(random.nextDouble() * Math.log(NOUNS))));
        }
        for (int i = 0; i < 3; i++) {
            String last = WORDS.get(NOUNS + random.nextInt(NAMES));
            speakers.add(new Speaker(any(FIRST), capital(last), any(OFFICES)));
        }
        String headline = capital(any(ADJECTIVES)) + " " + things.getFirst() + " divides " + speakers.getFirst().last;
        List<String> paragraphs = new ArrayList<>();
        int length = 6 + random.nextInt(7);
        for (int i = 0; i < length; i++) {
            paragraphs.add(paragraph(i));
        }
        article = Drafts.article("n%05d.md".formatted(number), headline, paragraphs.toArray(String[]::new));
    }

    static MadeUpNews of(int number) {
        return new MadeUpNews(number);
    }

    Article article() {
        return article;
    }

    /** Something to ask about it; most of these it answers. */
    String question(int turn) {
        return questions.get(Math.floorMod(turn, questions.size()));
    }

    /** The first letters of a speaker's surname. */
    String typedSpeaker() {
        return speakers.getFirst().last.substring(0, 3);
    }

    /** The first letters of the headline. */
    String typedHeadline() {
        return article.headline().substring(0, 6);
    }

    private String paragraph(int place) {
        Speaker by = speakers.get(place % speakers.size());
        String who = place < speakers.size()
                ? by.office + " " + by.first + " " + by.last
                : place % 2 == 0 ? by.first + " " + by.last : by.last;
        return switch (random.nextInt(4)) {
            case 0 -> "“" + capital(claim(by)) + ",” " + who + " said. “" + capital(claim(by)) + ".” " + event();
            case 1 -> event() + " " + capital(who) + " said that " + claim(by) + ". " + event();
            case 2 -> event() + " “" + capital(claim(by)) + ",” " + who + " told reporters on " + any(DAYS) + ".";
            default -> event() + " " + event() + " According to " + who + ", " + claim(by) + ".";
        };
    }

    private String claim(Speaker by) {
        String subject = thing();
        String object = thing();
        String verb = any(VERBS);
        questions.add("What did " + by.first + " " + by.last + " say about the " + subject + "?");
        questions.add("Will the " + subject + " " + verb + " the " + object + "?");
        questions.add("Who said the " + subject + " would " + verb + " the " + object + "?");
        return "the " + subject + " will " + verb + " the " + object + " because the " + thing() + " is too "
                + any(ADJECTIVES);
    }

    private String event() {
        return "The " + thing() + " was seen by " + (2 + random.nextInt(900)) + " people on " + any(DAYS) + ", and the "
                + thing() + " stayed where it was.";
    }

    private String thing() {
        return (random.nextBoolean() ? any(ADJECTIVES) + " " : "") + any(things);
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static List<String> words() {
        List<String> syllables = new ArrayList<>();
        for (String onset : List.of("b", "br", "d", "f", "g", "h", "k", "kl", "l", "m", "n", "p", "r", "s", "t", "v")) {
            for (String vowel : List.of("a", "e", "i", "o", "u", "ai")) {
                syllables.add(onset + vowel);
            }
        }
        Random random = new Random(20_220_112);
        Set<String> made = new LinkedHashSet<>();
        while (made.size() < NOUNS + NAMES) {
            String middle = syllables.get(random.nextInt(syllables.size()));
            String end = List.of("l", "n", "r", "s", "t", "nd", "rn", "k").get(random.nextInt(8));
            made.add(syllables.get(random.nextInt(syllables.size())) + middle + end);
        }
        return List.copyOf(made);
    }
}
