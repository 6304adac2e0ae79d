package onrecord.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.answer.Answer;
import onrecord.answer.Evidence;
import onrecord.article.Article;
import onrecord.article.Excerpt;
import onrecord.article.Library;
import onrecord.ingest.Intake;
import onrecord.ingest.Reading;
import onrecord.language.Folding;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The articles that come with the project, and the questions a newcomer asks them. */
@DisplayName("The bundled articles")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BundledArticlesTest {
    /**
     * So many of the answerable questions, of a hundred, must be answered in the first three pieces of evidence. Not
     * all: the weights are chosen on other questions, and no weight is to be bent for one of these.
     */
    private static final int ENOUGH = 90;

    /**
     * So many of a hundred that are not on record must be refused. Fewer, because the one threshold is chosen to lose
     * as few true answers as false ones, and what is asked here lies near what the articles say.
     */
    private static final int ENOUGH_REFUSED = 70;

    private static final int FIRST = 3;
    private static final Path ARTICLES = Path.of("index", "articles");

    /** A question, the beginning of the file's name after the year, words that stand there (marks straight). */
    private static final String ON_RECORD = """
            What did Sherman say about the open door? | 01-12-open-door | not slam the door
            What did Sherman say about Russia's demands? | 01-12-open-door | simply non-starters
            Who said Russia has no veto power? | 01-12-nato-proposes | has no veto power
            What did Grushko say about military means? | 01-12-grushko | fend off the threat with military means
            What did Grushko say about legally binding guarantees? | 01-12-grushko, 01-13-what-russia | legally binding guarantees that rule out
            What did Peskov say about ultimatums? | 01-12-kremlin | ultimatums
            What did Peskov say about American officials? | 01-12-kremlin | threats and ultimatums like American officials
            Is Peskov optimistic about the talks? | 01-11-drills, 01-12-kremlin | see a substantial reason for optimism
            What did Julianne Smith say caused the crisis? | 01-11-drills, 01-14-ukraine | Russian actions have precipitated this crisis
            What does Smith want Russia to do? | 01-11-drills | Russia pulling back its forces
            What did Ned Price say about human rights? | 01-11-washington | respect international human rights
            What did Tokayev say about the foreign forces? | 01-11-washington | the foreign forces will be gone soon
            What does CSTO stand for? | 01-11-washington | Collective Security Treaty Organization
            Whom did Stoltenberg call the aggressor? | 01-12-thirty, 01-14-ukraine | It is Russia that is the aggressor
            What did Stoltenberg say about Ukraine being a threat? | 01-12-nato-proposes, 01-14-ukraine | Ukraine is not a threat to Russia
            What did Ryabkov say about Ukraine and NATO? | 01-10-geneva | NATO must never let Ukraine in
            How many members does NATO have? | 01-12-thirty | The 30 members of NATO
            How many states belong to the OSCE? | 01-13-vienna | 57 participating states
            How many Russian troops are near Ukraine? | 01-10-geneva, 01-11-drills, 01-12-senators, 01-14-ukraine | 100,000
            How many troops took part in the live-fire exercises? | 01-11-drills | About 3,000 troops
            How many people have died in the conflict in eastern Ukraine? | 01-12-thirty, 01-14-ukraine | ,000 people
            How long did the NATO-Russia Council meet? | 01-12-open-door | four hours
            When had the NATO-Russia Council last met? | 01-12-thirty, 01-14-ukraine | 2019
            Who chaired the meeting in Brussels? | 01-12-thirty, 01-12-nato-proposes | chaired the
            Who led the Russian delegation? | 01-12-thirty, 01-13-what-russia | led the Russian delegation
            Who led the American delegation? | 01-12-open-door, 01-12-thirty | led the American
            Where will the OSCE talks take place? | 01-10-geneva, 01-13-vienna | Vienna
            When did Russia annex Crimea? | 01-14-ukraine, 01-12-thirty | Crimea
            Whom would the Senate sanctions target? | 01-12-senators | aimed at President Vladimir Putin himself
            Why did people protest in Kazakhstan? | 01-11-washington | anger over higher gas prices
            """;

    private static final List<String> NOT_ON_RECORD = List.of(
            "What did Biden say about missiles?",
            "What did Lavrov say about the open door?",
            "What did Macron say about the troops?",
            "What did Sherman say about Kazakhstan?",
            "What did Fomin say about the talks?",
            "What did Julianne Smith say about the veto?",
            "What did Tokayev say about NATO?",
            "When will the NATO-Russia Council meet next?",
            "Which senators wrote the sanctions plan?",
            "What is the weather like in Brussels?");

    private Optional<Desk> desk = Optional.empty();

    @BeforeAll
    void open(@TempDir Path home) throws IOException {
        desk = Optional.of(DeskOver.at(home).over(ARTICLES, Progress.SILENT));
    }

    @AfterAll
    void close() {
        desk.ifPresent(Desk::close);
    }

    @Test
    @DisplayName("are at least ten, and each has a title, a day, an outlet and a body of some hundred words")
    void parse() {
        Intake intake = new Intake();
        List<Article> articles = intake.sources(ARTICLES).stream()
                .flatMap(intake::read)
                .map(reading -> assertInstanceOf(Reading.Clean.class, reading, reading::toString)
                        .article())
                .toList();
        assertTrue(articles.size() >= 10, () -> articles.size() + " articles");
        for (Article article : articles) {
            String name = article.origin().name();
            assertEquals(Optional.of("OnRecord sample"), article.origin().outlet(), name);
            assertTrue(article.origin().published().orElseThrow().isAfter(LocalDate.of(2022, 1, 9)), name);
            assertTrue(article.origin().published().orElseThrow().isBefore(LocalDate.of(2022, 1, 15)), name);
            assertTrue(article.headline().length() > 10 && !article.headline().endsWith("…"), article.headline());
            int words = article.cleanText().split("\\s+", -1).length;
            assertTrue(words >= 120 && words <= 350, () -> name + " has " + words + " words");
        }
    }

    @Test
    @DisplayName("answer the questions they were written for in the first three pieces of evidence")
    void onRecord() {
        List<String> failed = new ArrayList<>();
        List<String> rows = ON_RECORD.lines().toList();
        for (String row : rows) {
            List<String> cells = Pattern.compile(" \\| ").splitAsStream(row).toList();
            List<Evidence> first = found(cells.getFirst());
            if (first.stream().limit(FIRST).noneMatch(e -> answers(e, cells.get(1), cells.get(2)))) {
                failed.add(row);
            }
        }
        System.out.printf("on record: %d of %d answered; not %s%n", rows.size() - failed.size(), rows.size(), failed);
        assertTrue((rows.size() - failed.size()) * 100 >= rows.size() * ENOUGH, () -> String.join("\n", failed));
    }

    @Test
    @DisplayName("do not answer what is not on record")
    void notOnRecord() {
        List<String> answered =
                NOT_ON_RECORD.stream().filter(q -> !found(q).isEmpty()).toList();
        System.out.printf(
                "not on record: %d of %d refused; not %s%n",
                NOT_ON_RECORD.size() - answered.size(), NOT_ON_RECORD.size(), answered);
        assertTrue(answered.size() * 100 <= NOT_ON_RECORD.size() * (100 - ENOUGH_REFUSED), answered::toString);
    }

    private List<Evidence> found(String question) {
        Answer answer = desk.orElseThrow().ask(Library.BUNDLED, question);
        return answer instanceof Answer.Found found ? found.evidence() : List.of();
    }

    private static boolean answers(Evidence evidence, String files, String words) {
        return Stream.concat(Stream.of(evidence.excerpt()), evidence.alsoReportedIn().stream())
                .anyMatch(e -> fromOneOf(e, files)
                        && Folding.fold(e.words())
                                .toLowerCase(Locale.ROOT)
                                .contains(words.strip().toLowerCase(Locale.ROOT)));
    }

    private static boolean fromOneOf(Excerpt excerpt, String files) {
        return Pattern.compile(", ")
                .splitAsStream(files)
                .anyMatch(f -> excerpt.article().origin().name().startsWith("2022-" + f));
    }
}
