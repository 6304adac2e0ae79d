package onrecord.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import onrecord.article.Article;

/**
 * What reports show of articles that are removed: it goes with them. A report does not say which articles its words are
 * from, so they are told by the words.
 */
final class ReportedWords {
    /** So many letters in a row are hardly ever the same in two texts by chance. */
    private static final int RUN = 24;

    private record Shown(long number, String citation) {}

    private ReportedWords() {}

    /** Blanks what is shown in each report of the server that has words of this article. */
    static void blank(ServerSession session, Article article) {
        List<Shown> all = session.query("SELECT number, citation FROM report WHERE server = :server")
                .map((row, context) -> new Shown(row.getLong("number"), row.getString("citation")))
                .list();
        if (!all.isEmpty()) {
            Set<String> runs = new HashSet<>();
            addRuns(article.headline(), runs);
            addRuns(article.text(), runs);
            all.stream().filter(shown -> has(shown.citation, runs)).forEach(shown -> blank(session, shown.number));
        }
    }

    /** Blanks what is shown in every report of the server. */
    static void blankAll(ServerSession session) {
        session.update("UPDATE report SET citation = '' WHERE server = :server").execute();
    }

    private static void blank(ServerSession session, long number) {
        session.update("UPDATE report SET citation = '' WHERE server = :server AND number = :number")
                .bind("number", number)
                .execute();
    }

    private static void addRuns(String text, Set<String> runs) {
        for (String line : text.split("\\R", -1)) {
            String letters = letters(line);
            for (int start = 0; start + RUN <= letters.length(); start++) {
                runs.add(letters.substring(start, start + RUN));
            }
            if (!letters.isEmpty() && letters.length() < RUN) {
                runs.add(letters);
            }
        }
    }

    /** A short line counts when it is the same as a line that is shown. */
    private static boolean has(String citation, Set<String> runs) {
        for (String line : citation.split("\\R", -1)) {
            String letters = letters(line);
            if (runs.contains(letters)) {
                return true;
            }
            for (int start = 0; start + RUN <= letters.length(); start++) {
                if (runs.contains(letters.substring(start, start + RUN))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Without what Markdown adds and what differs between marks. */
    private static String letters(String line) {
        StringBuilder letters = new StringBuilder(line.length());
        line.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
