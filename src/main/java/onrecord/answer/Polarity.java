package onrecord.answer;

/** What evidence says to a question that can be answered by yes or no. */
public enum Polarity {
    YES,
    NO
}
