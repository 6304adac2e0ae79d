package onrecord.discord;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.desk.Desk;

/**
 * Words somebody wants checked, freed of what is not theirs: Discord's formatting, mentions, and quotation marks around
 * the whole. When the speaker is named in one of the two usual ways, {@code “words” - Name} and
 * {@code Name: “words”}, the name is taken out; of a message that holds one quotation, only that is kept.
 *
 * @param words the words on one line; may be empty
 * @param by the name they are ascribed to
 */
record PastedQuote(String words, Optional<String> by) {
    private static final String MARKED = "[\"“”„«]([^\"“”„«»]+)[\"“”»]";
    private static final String CAPITAL = "\\p{Lu}[\\p{L}.'’-]{0,30}";
    private static final String NAME = "((?!(?:He|She|They|I|We|It|You)\\b)" + CAPITAL + "(?: (?:" + CAPITAL
            + "|al|bin|da|de|den|der|la|le|of|the|van|von)){0,7})";
    private static final Pattern QUOTATION = Pattern.compile(MARKED);
    /** Fewer words in quotation marks may be a title, or a word somebody winces at. */
    private static final int FEWEST_QUOTED_WORDS = 4;

    private static final Pattern NAME_LAST = Pattern.compile(MARKED + " ?[-–—~] ?" + NAME);
    private static final Pattern NAME_FIRST = Pattern.compile(NAME + ": ?" + MARKED);

    private static final Pattern LINE_STARTS = Pattern.compile("(?m)^ {0,3}(?:>>>|>|#{1,3}|-#) ");
    private static final Pattern LINKS = Pattern.compile("\\[([^\\[\\]]*)]\\(<?https?://[^()\\s]*\\)");
    private static final Pattern ESCAPES = Pattern.compile("\\\\(\\p{Punct})");
    private static final Pattern FORMATTING = Pattern.compile("(?<!\\\\)(?:\\*{1,3}|__|~~|\\|\\||`{1,3})");

    /** What was typed into a command, with the name of the speaker, which may be empty. */
    static PastedQuote typed(String quote, String speaker) {
        String name = VisibleText.line(speaker);
        PastedQuote read = read(VisibleText.line(quote));
        return name.isEmpty() ? read : new PastedQuote(read.words, Optional.of(name));
    }

    /** What a message says. */
    static PastedQuote message(String content) {
        String text = LINE_STARTS.matcher(content).replaceAll("");
        text = LINKS.matcher(text).replaceAll("$1");
        text = FORMATTING.matcher(text).replaceAll("");
        text = ESCAPES.matcher(text).replaceAll("$1");
        PastedQuote read = read(new Mentions(text).stripped());
        return read.by.isPresent() ? read : new PastedQuote(onlyQuotation(read.words), Optional.empty());
    }

    private static PastedQuote read(String line) {
        Matcher last = NAME_LAST.matcher(line);
        if (last.matches()) {
            return new PastedQuote(
                    last.group(1).strip(), Optional.of(last.group(2).strip()));
        }
        Matcher first = NAME_FIRST.matcher(line);
        if (first.matches()) {
            return new PastedQuote(
                    first.group(2).strip(), Optional.of(first.group(1).strip()));
        }
        Matcher whole = QUOTATION.matcher(line);
        return new PastedQuote(whole.matches() ? whole.group(1).strip() : line, Optional.empty());
    }

    /** The one quotation a text holds; the text itself when it holds none or several. */
    private static String onlyQuotation(String text) {
        List<String> quotations = QUOTATION
                .matcher(text)
                .results()
                .map(m -> m.group(1).strip())
                .filter(q -> q.split(" ", -1).length >= FEWEST_QUOTED_WORDS)
                .toList();
        return quotations.size() == 1 ? quotations.getFirst() : text;
    }

    boolean canBeChecked() {
        return hasWords() && words.length() <= Desk.LONGEST_CLAIM && !nameIsTooLong();
    }

    /** The reply when it cannot be checked. */
    Reply refusal() {
        if (!hasWords()) {
            return new Reply.Plain("There are no words to check here; paste the quote itself with /verify.");
        }
        return new Reply.Plain(
                nameIsTooLong()
                        ? "Please give a name of at most " + QuoteQuery.LONGEST_NAME + " characters."
                        : "At most " + Desk.LONGEST_CLAIM + " characters can be checked, these were " + words.length()
                                + "; paste the part in question with /verify.");
    }

    /** What the articles say to it. */
    Reply answer(OpenLibrary library) {
        return VerdictCard.draw(library.verify(words, by), library.size());
    }

    private boolean hasWords() {
        return words.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private boolean nameIsTooLong() {
        return by.map(String::length).orElse(0) > QuoteQuery.LONGEST_NAME;
    }
}
