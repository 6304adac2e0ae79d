package onrecord.discord;

/**
 * Whether words are cut out of the middle of a quotation, so that a mark stands among them without its fellow.
 *
 * @param before whether the quotation opens before the words
 * @param after whether it closes after them
 */
record OpenQuotation(boolean before, boolean after) {
    /** Stands at the side where the quotation goes on, outside the words. */
    static final String MARK = "…";

    /** Looks at the double quotation marks; single ones are apostrophes as well. */
    static OpenQuotation of(String words) {
        int open = 0;
        boolean before = false;
        for (int i = 0; i < words.length(); i++) {
            char sign = words.charAt(i);
            if (opens(words, i)) {
                // Quotations do not stand in quotations of the same marks: each paragraph may open one anew.
                open = 1;
            } else if (sign == '”' || sign == '"' || sign == '»') {
                before |= open == 0;
                open = 0;
            }
        }
        return new OpenQuotation(before, open > 0);
    }

    private static boolean opens(String words, int at) {
        char sign = words.charAt(at);
        if (sign != '"') {
            return sign == '“' || sign == '„' || sign == '«';
        }
        boolean wordFollows = at + 1 < words.length() && !Character.isWhitespace(words.charAt(at + 1));
        boolean wordBefore =
                at > 0 && !Character.isWhitespace(words.charAt(at - 1)) && "([—–-".indexOf(words.charAt(at - 1)) < 0;
        return wordFollows && !wordBefore;
    }
}
