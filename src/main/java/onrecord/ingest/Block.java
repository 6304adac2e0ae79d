package onrecord.ingest;

import org.jsoup.nodes.Element;

/**
 * A paragraph, heading, list item or table row of a web page.
 *
 * @param words what it says, in one line
 * @param heading its level, from 1; 0 when it is none
 * @param linked how many of its characters are part of a link
 * @param place the element that holds it
 */
record Block(String words, int heading, int linked, Element place) {
    private static final int LONGEST_LINK_LINE = 200;

    /** Whether it is little but links, as menus and lists of other stories are. */
    boolean isLinks() {
        return linked * 2 > words.length() && words.length() < LONGEST_LINK_LINE;
    }

    /** Whether it has a sentence in it. */
    boolean isProse() {
        return heading == 0 && Form.words(words) >= 5 && Form.endsSentence(words);
    }

    /** The line it becomes in a text, where a heading is marked as in Markdown. */
    String line() {
        return heading == 0 ? words : "#".repeat(heading) + " " + words;
    }
}
