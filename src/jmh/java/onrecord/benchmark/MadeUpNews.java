package onrecord.benchmark;

import java.util.ArrayList;
import java.util.List;

/**
 * Articles with people who say something, and questions about them, drawn at random. Article number <em>n</em> is always
 * the same, so a library of any size can be made anew.
 */
final class MadeUpNews {
    /** About so many passages has every article. */
    static final int PASSAGES = 8;

    private static final int PARAGRAPHS = 22;
    private static final int PEOPLE = 12_000;
    private static final long SEED = 20_220_112;

    private final MadeUpWords words = new MadeUpWords(SEED);

    /** Somebody who is quoted; number <em>n</em> has always the same name and office. */
    record Person(String firstName, String surname, String office, String place) {
        String name() {
            return firstName + " " + surname;
        }
    }

    /** The text of one article, with front matter. */
    String article(int number) {
        Draw draw = new Draw(SEED + 31L * number);
        List<Person> people = people(number);
        StringBuilder text = new StringBuilder("---\ntitle: ")
                .append(sentence(headline(draw, people.getFirst())))
                .append("\npublished: 2022-%02d-%02d".formatted(1 + number % 12, 1 + number % 28))
                .append("\noutlet: Made-up news\n---\n");
        for (int p = 0; p < PARAGRAPHS; p++) {
            text.append('\n').append(paragraph(draw, people.get(p % people.size()), p < people.size())).append('\n');
        }
        return text.toString();
    }

    /** A question about an article; the kinds come in turn. */
    String question(int number, int articles) {
        Draw draw = new Draw(SEED ^ (7919L * (number + 1)));
        int article = draw.below(articles);
        Person person = draw.any(people(article));
        String topic = draw.common(words.nouns());
        return switch (number % 10) {
            case 0 -> "What did " + person.name() + " say about the " + topic + "?";
            case 1 -> "what did " + person.surname().toLowerCase(java.util.Locale.ROOT) + " say about the " + topic;
            case 2 -> "Who said the " + topic + " would " + draw.any(MadeUpWords.VERBS) + " the "
                    + draw.common(words.nouns()) + "?";
            case 3 -> "When will " + draw.common(words.places()) + " " + draw.any(MadeUpWords.VERBS) + " the " + topic
                    + "?";
            case 4 -> "How many people were at the " + topic + " in " + draw.common(words.places()) + "?";
            case 5 -> "Did " + person.name() + " " + draw.any(MadeUpWords.VERBS) + " the " + topic + "?";
            case 6 -> "Who is the " + person.office() + " of " + person.place() + "?";
            case 7 -> "Why was the " + topic + " in " + person.place() + " delayed?";
            case 8 -> topic + " " + draw.common(words.nouns()) + " " + draw.common(words.places());
            default -> "What did the " + person.office() + " of " + person.place() + " say?";
        };
    }

    private List<Person> people(int article) {
        Draw draw = new Draw(SEED - 17L * article);
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            people.add(person(Math.min(draw.below(PEOPLE), draw.below(PEOPLE))));
        }
        return people;
    }

    private Person person(int number) {
        Draw draw = new Draw(SEED + 104_729L * number);
        return new Person(
                draw.any(MadeUpWords.FIRST_NAMES),
                draw.any(words.surnames()),
                draw.any(MadeUpWords.OFFICES),
                draw.common(words.places()));
    }

    private String headline(Draw draw, Person person) {
        return person.surname() + " wants to " + draw.any(MadeUpWords.VERBS) + " the " + things(draw);
    }

    private String paragraph(Draw draw, Person by, boolean first) {
        String who = first ? by.name() + ", the " + by.office() + " of " + by.place() + "," : by.surname();
        return switch (draw.below(6)) {
            case 0 -> "“" + sentence(claim(draw)) + ",” " + who + " said. “" + sentence(claim(draw)) + ".” "
                    + event(draw);
            case 1 -> event(draw) + " " + who + " said that " + claim(draw) + ". " + event(draw);
            case 2 -> sentence(who) + " told reporters on " + draw.any(MadeUpWords.DAYS) + " that " + claim(draw) + ". "
                    + "“" + sentence(claim(draw)) + ".” " + event(draw);
            case 3 -> "According to " + by.name() + ", " + claim(draw) + ". " + event(draw) + " " + event(draw);
            case 4 -> event(draw) + " “" + sentence(claim(draw)) + ",” " + who + " added.";
            default -> event(draw) + " " + event(draw) + " " + event(draw);
        };
    }

    private String claim(Draw draw) {
        return "the " + things(draw) + (draw.chance(0.2) ? " will not " : " will ") + draw.any(MadeUpWords.VERBS)
                + " the " + things(draw) + (draw.chance(0.5) ? " because the " + things(draw) + " is too "
                        + draw.any(MadeUpWords.ADJECTIVES) : " before " + draw.any(MadeUpWords.MONTHS));
    }

    private String event(Draw draw) {
        return "The " + things(draw) + " of " + draw.common(words.places()) + " was "
                + past(draw.any(MadeUpWords.VERBS)) + " by " + (2 + draw.below(900)) + " people on "
                + draw.any(MadeUpWords.DAYS) + ", and the " + things(draw) + " stayed where it was.";
    }

    private String things(Draw draw) {
        return (draw.chance(0.5) ? draw.any(MadeUpWords.ADJECTIVES) + " " : "") + draw.common(words.nouns());
    }

    private static String past(String verb) {
        return verb.endsWith("e") ? verb + "d" : verb + "ed";
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
