package onrecord.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import onrecord.answer.Answer;
import onrecord.answer.Evidence;
import onrecord.article.Library;
import onrecord.search.Change;
import onrecord.search.LuceneIndex;
import onrecord.search.PreparedArticle;

/** The same questions to one server's library, before and after other servers got articles of their own. */
final class RankingTrial {
    private static final Library ASKED = ServersIndex.library(0);

    private final LuceneIndex index;
    private final Desk desk;
    private final List<Integer> articles;
    private final List<PreparedArticle> prepared;

    RankingTrial(LuceneIndex index, Desk desk, List<Integer> articles, List<PreparedArticle> prepared) {
        this.index = index;
        this.desk = desk;
        this.articles = articles;
        this.prepared = prepared;
    }

    /** Fills the library that is asked. */
    void fill() {
        index.apply(
                ASKED,
                articles.stream()
                        .<Change>map(number -> new Change.Put(prepared.get(number)))
                        .toList());
    }

    /** Gives each of some other servers articles of the same places and people. */
    void foreign(int servers, int each) {
        for (int server = 1; server <= servers; server++) {
            int first = server * 7;
            List<Change> changes = IntStream.range(0, each)
                    .<Change>mapToObj(i -> new Change.Put(prepared.get((first + i) % prepared.size())))
                    .toList();
            index.apply(ServersIndex.library(server), changes);
        }
    }

    /** Every answer with all that is in it, word by word: excerpts, speakers, strengths, confidence, suggestions. */
    List<String> answers(int questions) {
        List<String> answers = new ArrayList<>();
        for (int turn = 0; turn < questions; turn++) {
            MadeUpNews news = MadeUpNews.of(articles.get(turn % articles.size()));
            answers.add(told(desk.ask(ASKED, news.question(turn))));
        }
        return answers;
    }

    /** How many of the answers found something. */
    static long found(List<String> answers) {
        return answers.stream().filter(answer -> answer.startsWith("found")).count();
    }

    private static String told(Answer answer) {
        return switch (answer) {
            case Answer.Found found -> "found " + found.confidence() + told(found.evidence());
            case Answer.NotFound none -> "none " + none.confidence() + none.tryInstead() + told(none.nearest());
            case Answer.WhichOne which -> "which " + which.candidates();
        };
    }

    private static String told(List<Evidence> evidence) {
        StringBuilder told = new StringBuilder();
        for (Evidence one : evidence) {
            told.append('\n')
                    .append(one.strength())
                    .append(' ')
                    .append(one.excerpt())
                    .append(' ')
                    .append(one.quote().flatMap(quote -> quote.speaker()))
                    .append(one.emphasis())
                    .append(one.alsoReportedIn());
        }
        return told.toString();
    }
}
