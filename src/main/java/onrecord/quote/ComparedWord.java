package onrecord.quote;

import onrecord.article.Span;

/**
 * A word of a claim or of an article, with everything out of the way that must not count when the two are compared.
 *
 * @param form the word itself, in lower case; equal forms are the same word
 * @param base what all forms of the word share; equal bases mean the same
 * @param span where it stands in its text
 * @param bracketed whether it stands in square brackets: put in by whoever quotes
 * @param name whether it has a capital letter inside a sentence
 */
public record ComparedWord(String form, String base, Span span, boolean bracketed, boolean name) {
    /** What an omission is written as, however many dots it has. */
    static final String OMISSION = "…";

    private static final WordList FUNCTION = WordList.read("function-words.txt");
    private static final WordList FILLERS = WordList.read("fillers.txt");
    private static final double LIGHT = 0.4;

    /** Whether it is dots that stand for words left out. */
    public boolean omission() {
        return form.equals(OMISSION);
    }

    /** Whether it holds the sentence together and says little itself. */
    public boolean function() {
        return FUNCTION.has(form);
    }

    /** Whether it can come or go without turning anything. */
    public boolean filler() {
        return FILLERS.has(form) && !name;
    }

    /** Whether it is a number, written alike however it was written: {@code #14000}. */
    public boolean number() {
        return form.startsWith("#");
    }

    /** Whether it says something of its own. */
    public boolean content() {
        return !function() && !filler() && !omission();
    }

    /** How much it counts when words are compared. */
    double weight() {
        return omission() ? 0 : function() || filler() ? LIGHT : 1;
    }
}
