package onrecord.discord;

import onrecord.answer.Answer;
import onrecord.desk.Quoted;
import onrecord.operations.Outcome;
import onrecord.quote.Verdict;

/** How what was asked ended, for those who count. */
final class Endings {
    private Endings() {}

    static Outcome of(Answer answer) {
        return switch (answer) {
            case Answer.Found found -> Outcome.ANSWERED;
            case Answer.NotFound notFound -> Outcome.NOT_ON_RECORD;
            case Answer.WhichOne which -> Outcome.WHICH_SPEAKER;
        };
    }

    static Outcome of(Quoted quoted) {
        return switch (quoted) {
            case Quoted.Found found -> found.statements().isEmpty() ? Outcome.NOT_ON_RECORD : Outcome.ANSWERED;
            case Quoted.WhichOne which -> Outcome.WHICH_SPEAKER;
            case Quoted.Unknown unknown -> Outcome.NOT_ON_RECORD;
        };
    }

    /** Every verdict is an answer, but for the one that there is nothing to judge by. */
    static Outcome of(Verdict verdict) {
        return verdict instanceof Verdict.NotOnRecord ? Outcome.NOT_ON_RECORD : Outcome.ANSWERED;
    }
}
