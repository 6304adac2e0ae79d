package onrecord.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Articles with people who say something, and questions about them, drawn at random. Article number <em>n</em> is always
 * the same, so a library of any size can be made anew.
 */
final class MadeUpNews {
    /** About so many passages has every article. */
    static final int PASSAGES = 10;

    private static final int PARAGRAPHS = 22;
    private static final int TOPICS = 6;
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
        Telling telling = telling(number);
        String title = sentence(telling.headline());
        return """
                ---
                title: %s
                published: 2022-%02d-%02d
                outlet: Made-up news
                ---
                %s""".formatted(title, 1 + number % 12, 1 + number % 28, telling.text());
    }

    /** A question about an article; the kinds come in turn. Most of them the article answers. */
    String question(int number, int articles) {
        Draw draw = new Draw(SEED ^ (7919L * (number + 1)));
        Telling telling = telling(draw.below(articles));
        telling.text();
        Claim claim = draw.any(telling.claims);
        Event event = draw.any(telling.events);
        String name = claim.by().name();
        return switch (number % 10) {
            case 0 -> "What did " + name + " say about the " + claim.subject() + "?";
            case 1 -> "what did " + claim.by().surname().toLowerCase(Locale.ROOT) + " say about the " + claim.object();
            case 2 -> "Who said the " + claim.subject() + " would " + claim.verb() + " the " + claim.object() + "?";
            case 3 -> "When will the " + claim.subject() + " " + claim.verb() + " the " + claim.object() + "?";
            case 4 -> "How many people " + past(event.verb()) + " the " + event.object() + " of " + event.place() + "?";
            case 5 -> "Will the " + claim.subject() + " " + claim.verb() + " the " + claim.object() + "?";
            case 6 -> "Who is the " + claim.by().office() + " of " + claim.by().place() + "?";
            case 7 -> "Why will the " + claim.subject() + " " + claim.verb() + " the " + claim.object() + "?";
            case 8 -> event.object() + " " + event.place() + " " + claim.subject();
            default ->
                "What did " + draw.any(MadeUpWords.FIRST_NAMES) + " Nobody say about the " + claim.subject() + "?";
        };
    }

    private Telling telling(int article) {
        return new Telling(new Draw(SEED + 31L * article), people(article), topics(article));
    }

    /** Somebody says that something will do something to something. */
    private record Claim(Person by, String subject, String verb, String object) {}

    /** Something somewhere had something done to it. */
    private record Event(String verb, String object, String place) {}

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

    /** What an article is about: its sentences come back to these. */
    private List<String> topics(int article) {
        Draw draw = new Draw(SEED + 13L * article);
        return Stream.generate(() -> draw.common(words.nouns())).limit(TOPICS).toList();
    }

    /** Writes the sentences of one article, and remembers what they say. */
    private final class Telling {
        private static final double ON_TOPIC = 0.6;

        private final Draw draw;
        private final List<Person> people;
        private final List<String> topics;
        private final List<Claim> claims = new ArrayList<>();
        private final List<Event> events = new ArrayList<>();

        Telling(Draw draw, List<Person> people, List<String> topics) {
            this.draw = draw;
            this.people = people;
            this.topics = topics;
        }

        String headline() {
            return people.getFirst().surname() + " wants to " + draw.any(MadeUpWords.VERBS) + " the " + thing();
        }

        String text() {
            StringBuilder text = new StringBuilder();
            for (int p = 0; p < PARAGRAPHS; p++) {
                Person by = people.get(p % people.size());
                boolean first = p < people.size();
                String who = first ? by.name() + ", the " + by.office() + " of " + by.place() + "," : by.surname();
                text.append('\n').append(paragraph(by, who)).append('\n');
            }
            return text.toString();
        }

        private String paragraph(Person by, String who) {
            return switch (draw.below(6)) {
                case 0 -> quote(by, ",") + " " + who + " said. " + quote(by, ".") + " " + event();
                case 1 -> event() + " " + who + " said that " + claim(by) + ". " + event();
                case 2 ->
                    sentence(who) + " told reporters on " + draw.any(MadeUpWords.DAYS) + " that " + claim(by) + ". "
                            + quote(by, ".") + " " + event();
                case 3 -> "According to " + by.name() + ", " + claim(by) + ". " + event() + " " + event();
                case 4 -> event() + " " + quote(by, ",") + " " + who + " added.";
                default -> event() + " " + event() + " " + event();
            };
        }

        private String quote(Person by, String end) {
            return "“" + sentence(claim(by)) + end + "”";
        }

        private String claim(Person by) {
            Claim claim = new Claim(by, thing(), draw.any(MadeUpWords.VERBS), thing());
            claims.add(claim);
            return "the " + claim.subject + (draw.chance(0.2) ? " will not " : " will ") + claim.verb + " the "
                    + claim.object
                    + (draw.chance(0.5)
                            ? " because the " + thing() + " is too " + draw.any(MadeUpWords.ADJECTIVES)
                            : " before " + draw.any(MadeUpWords.MONTHS));
        }

        private String event() {
            Event event = new Event(draw.any(MadeUpWords.VERBS), thing(), draw.common(words.places()));
            events.add(event);
            return "The " + event.object + " of " + event.place + " was " + past(event.verb) + " by "
                    + (2 + draw.below(900)) + " people on " + draw.any(MadeUpWords.DAYS) + ", and the " + thing()
                    + " stayed where it was.";
        }

        private String thing() {
            return (draw.chance(0.5) ? draw.any(MadeUpWords.ADJECTIVES) + " " : "")
                    + (draw.chance(ON_TOPIC) ? draw.any(topics) : draw.common(words.nouns()));
        }
    }

    private static String past(String verb) {
        return verb.endsWith("e") ? verb + "d" : verb + "ed";
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
