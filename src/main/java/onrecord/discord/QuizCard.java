package onrecord.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.quote.Speaker;

/** Draws a round of “Who said it?”: how the last question ended, the next one, the score. */
final class QuizCard {
    private static final int LONGEST_WORDS = 700;
    private static final int LONGEST_LABEL = 76;

    private QuizCard() {}

    /**
     * One step of a round.
     *
     * @param seed the round's number, for the buttons
     * @param at which question is asked now; after the last one there is none
     * @param ended how the one before ended; empty at the beginning
     */
    static Reply.Shown draw(List<QuizQuestion> questions, long seed, int at, String ended, QuizScore score) {
        boolean over = at >= questions.size();
        String line = score.line();
        String asked = over
                ? "**That was the round.**"
                : Statements.words(questions.get(at).quote(), LONGEST_WORDS);
        String text = (ended.isEmpty() ? "" : ended + "\n\n") + asked + (line.isEmpty() ? "" : "\n\n" + line);
        Card card = new Card(
                Optional.empty(),
                Optional.of(over ? "Who said it?" : "Who said it? · " + (at + 1) + " of " + questions.size()),
                Optional.empty(),
                text,
                Card.Tone.QUESTION_BACK,
                Optional.empty());
        return new Reply.Shown(
                card,
                over
                        ? List.of(new Button("quiz:again", "Play again", Button.Style.CHIEF))
                        : choices(questions.get(at), seed, at));
    }

    /** How a question ended: who was right or wrong, who it was, and where it stands. */
    static String ended(QuizQuestion question, String member, int chosen) {
        Speaker right = question.speaker();
        String who = Markdown.bold(label(right));
        String role = right.roles().stream()
                .findFirst()
                .map(VisibleText::line)
                .filter(r -> !r.isEmpty())
                .map(r -> ", " + Markdown.text(Source.shortened(r, LONGEST_LABEL)))
                .orElse("");
        String source = "\n-# " + Source.linked(question.quote().sentence().article());
        return chosen == question.right()
                ? "✅ <@" + member + ">: right, " + who + role + source
                : "❌ <@" + member + ">: not "
                        + Markdown.text(label(question.choices().get(chosen))) + " but " + who + role + source;
    }

    private static List<Button> choices(QuizQuestion question, long seed, int at) {
        List<Button> buttons = new ArrayList<>();
        for (int i = 0; i < question.choices().size(); i++) {
            buttons.add(new Button(
                    "quiz:" + Long.toString(seed, Character.MAX_RADIX) + ":" + at + ":" + i,
                    label(question.choices().get(i))));
        }
        return buttons;
    }

    private static String label(Speaker speaker) {
        String name = Source.shortened(VisibleText.line(speaker.name()), LONGEST_LABEL);
        return name.isEmpty() ? "somebody" : name;
    }
}
