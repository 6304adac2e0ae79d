package onrecord.terminal;

import onrecord.answer.Answer;
import onrecord.article.Library;
import onrecord.desk.ConversationId;
import onrecord.desk.Desk;
import onrecord.desk.Explained;

/** Asks a desk one question and prints what it says. Every way returns the exit code. */
final class Asking {
    private static final ConversationId CHAT = new ConversationId("terminal", "");

    private final Desk desk;
    private final Shell shell;
    private final AnswerText text;

    Asking(Desk desk, Shell shell, Paint paint, int top) {
        this.desk = desk;
        this.shell = shell;
        this.text = new AnswerText(shell.screen().width(), paint, sentences(desk), top);
    }

    /** For people. */
    int text(String question, boolean why) {
        if (!why) {
            Answer answer = desk.ask(Library.BUNDLED, question);
            shell.out().print(text.of(answer));
            return code(answer);
        }
        Explained explained = desk.explain(Library.BUNDLED, question);
        shell.out().print(text.of(explained.answer()));
        shell.out().print("\n" + StepsText.of(explained.steps(), shell.screen().width()));
        return code(explained.answer());
    }

    /** For people who have just typed the question. */
    int chat(String question) {
        Answer answer = desk.ask(Library.BUNDLED, CHAT, question);
        shell.out().print(shell.screen().prompt() ? text.withoutQuestion(answer) : text.of(answer));
        return code(answer);
    }

    /** Forgets what was said in the chat. */
    void startAfresh() {
        desk.forget(Library.BUNDLED, CHAT);
    }

    /** For scripts; the steps go to {@code err}, which leaves one object on {@code out}. */
    int json(String question, boolean why) {
        long start = System.nanoTime();
        Answer answer;
        if (why) {
            Explained explained = desk.explain(Library.BUNDLED, question);
            shell.err().print(StepsText.of(explained.steps(), shell.screen().width()));
            answer = explained.answer();
        } else {
            answer = desk.ask(Library.BUNDLED, question);
        }
        long millis = QuestionBatch.millisSince(start);
        shell.out().println(JsonLine.of(new AnswerJson(sentences(desk)).of("1", answer, millis)));
        return code(answer);
    }

    private static Sentences sentences(Desk desk) {
        return new Sentences(desk.update().articles());
    }

    private static int code(Answer answer) {
        return answer instanceof Answer.Found ? ExitCode.DONE : ExitCode.NOT_ON_RECORD;
    }
}
