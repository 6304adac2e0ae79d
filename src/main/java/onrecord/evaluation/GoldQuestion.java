package onrecord.evaluation;

/**
 * A question whose right answer is known.
 *
 * @param id what it is called, in one file once; the question itself where it was given no name
 * @param line where it stands in its file, from 1
 * @param kind what it is counted under
 * @param asked the question
 * @param expected the right answer
 */
record GoldQuestion(String id, int line, String kind, String asked, Expectation expected) {}
