package onrecord.ingest;

/** What a line is, as far as its form alone tells. */
enum Part {
    /** It tells about the article: date, byline, reading time. */
    PARTICULARS,
    /** It is a web address. */
    LINK,
    /** It belongs to the web page. */
    FURNITURE,
    /** It says who made a picture or supplied the text. */
    CREDIT,
    /** It describes a picture. */
    CAPTION,
    /** It is marked as a heading. */
    HEADING,
    /** Anything else: headlines and the story itself. */
    TEXT;

    /** The part a line is; {@code bare} is the same line by {@link Form#bare}. */
    static Part of(String line, String bare) {
        if (HeaderLine.read(bare).isPresent()) {
            return PARTICULARS;
        }
        if (Links.alone(bare).isPresent()) {
            return LINK;
        }
        if (Furniture.any(bare)) {
            return FURNITURE;
        }
        if (Credit.is(bare)) {
            return CREDIT;
        }
        if (Caption.says(bare)) {
            return CAPTION;
        }
        return line.matches("#{1,6}\\s.*") ? HEADING : TEXT;
    }
}
