package onrecord.language;

/** What sort of thing a question asks for: the six coarse classes of the UIUC question types, four of them divided. */
public enum QuestionType {
    /** What an abbreviation stands for, or what is abbreviated so. */
    ABBREVIATION(Coarse.ABBR),
    /** What a word or thing is. */
    DEFINITION(Coarse.DESC),
    /** Why something is so. */
    REASON(Coarse.DESC),
    /** How something is done, what it is like. */
    DESCRIPTION(Coarse.DESC),
    /** Any thing: a product, an event, a sport. */
    ENTITY(Coarse.ENTY),
    /** One person, by name. */
    PERSON(Coarse.HUM),
    /** An organisation or a group of people. */
    GROUP(Coarse.HUM),
    /** Who or what a named person is. */
    ROLE(Coarse.HUM),
    PLACE(Coarse.LOC),
    DATE(Coarse.NUM),
    /** How many there are of something. */
    COUNT(Coarse.NUM),
    /** How much, how long, how far: any other number. */
    AMOUNT(Coarse.NUM);

    private final Coarse coarse;

    QuestionType(Coarse coarse) {
        this.coarse = coarse;
    }

    /** The class it divides. */
    public Coarse coarse() {
        return coarse;
    }

    /** The six coarse classes, called as in the published set. */
    public enum Coarse {
        ABBR,
        DESC,
        ENTY,
        HUM,
        LOC,
        NUM
    }
}
