package onrecord.answer;

/**
 * What speaks for a sentence as the answer, each on a scale where one is a lot.
 *
 * @param cosine how near its meaning is to the question's, in standard deviations among the candidates
 * @param words its BM25 score as a share of the most possible, 0 to 1
 * @param coverage the share of the topic's words it has, rare words counting more, 0 to 1
 * @param type how much it looks like what the kind of question asks for: a number, a time, a place, a cause, 0 to 1
 * @param speaker 1 when the speaker asked for says it, a half when it only names them
 * @param statement 1 when it reports a statement with a known speaker
 * @param length 1 for a sentence long enough to say something and short enough to read, less otherwise
 * @param passage the score of its passage and article, 0 to 1
 * @param asks 1 when it is a question itself
 */
record Features(
        double cosine,
        double words,
        double coverage,
        double type,
        double speaker,
        double statement,
        double length,
        double passage,
        double asks) {}
