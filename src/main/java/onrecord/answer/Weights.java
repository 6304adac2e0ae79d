package onrecord.answer;

/**
 * How much each feature counts. Few and round, chosen on the development halves of the question sets the README names;
 * no single question has a weight of its own.
 *
 * @param speakerSaid what {@code speaker} counts when a statement is asked for
 */
record Weights(
        double cosine,
        double words,
        double coverage,
        double type,
        double speaker,
        double speakerSaid,
        double statement,
        double length,
        double passage,
        double asks) {

    static final Weights MEASURED = new Weights(1.0, 4.0, 1.0, 1.6, 0.5, 2.5, 0.5, 0.5, 3.0, -1.0);

    /**
     * For a handful of sentences of one text that are given instead of found: words of the question stand in most of them
     * and tell less. Chosen on the training halves of WikiQA and TREC QA.
     */
    static final Weights AMONG_GIVEN = new Weights(1.0, 1.5, 1.0, 1.8, 0.5, 2.5, 0.5, 2.0, 0.0, -1.0);

    double score(Features f, boolean asksForStatement) {
        return cosine * f.cosine()
                + words * f.words()
                + coverage * f.coverage()
                + type * f.type()
                + (asksForStatement ? speakerSaid : speaker) * f.speaker()
                + (asksForStatement ? statement * f.statement() : 0)
                + length * f.length()
                + passage * f.passage()
                + asks * f.asks();
    }
}
