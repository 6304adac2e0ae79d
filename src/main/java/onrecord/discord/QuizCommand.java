package onrecord.discord;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code /quiz}: a round of “Who said it?” with words from the articles. Everybody may press; the first to do so has
 * answered, and the next question follows on the same message.
 */
final class QuizCommand implements Command, ButtonAction {
    private static final String AGAIN = "quiz:again";
    private static final Pattern ID = Pattern.compile("quiz:([0-9a-z]{1,13}):(\\d):(\\d)");
    private static final int REMEMBERED = 10_000;
    private static final Reply TOO_FEW = new Reply.Plain(
            "The articles do not have enough quotations for a round: at least two people must be named beside their words.");
    private static final Reply TOO_LATE = new Reply.Plain("Somebody was faster.");

    private final Newsroom newsroom;
    private final Reception reception;
    private final Recent answered = new Recent(REMEMBERED);

    QuizCommand(Newsroom newsroom, Reception reception) {
        this.newsroom = newsroom;
        this.reception = reception;
    }

    @Override
    public CommandDescription description() {
        return new CommandDescription(
                "quiz", "Plays a round of “Who said it?” with words from the articles", List.of());
    }

    @Override
    public void answer(Request.Slash request, Responder responder) throws IOException {
        responder.acknowledge(reception.listensIn(request.asker()) ? Audience.EVERYONE : Audience.ASKER);
        responder.send(begin(newsroom.of(request.asker())));
    }

    @Override
    public boolean knows(String id) {
        return id.equals(AGAIN) || ID.matcher(id).matches();
    }

    @Override
    public void answer(Request.Press press, Responder responder) throws IOException {
        Matcher id = ID.matcher(press.button());
        if (!id.matches()) {
            responder.acknowledge(press.on().byOneOnly() ? Audience.ASKER : Audience.EVERYONE);
            responder.send(begin(newsroom.of(press.asker())));
            return;
        }
        if (!answered.isNew(press.on().id() + "/" + id.group(2))) {
            responder.send(TOO_LATE);
            return;
        }
        responder.acknowledgeUpdate();
        responder.send(next(press, Long.parseLong(id.group(1), Character.MAX_RADIX), number(id, 2), number(id, 3)));
    }

    private static Reply begin(OpenLibrary library) {
        long seed = ThreadLocalRandom.current().nextLong(Long.MAX_VALUE);
        List<QuizQuestion> questions = questions(library, seed);
        return questions.isEmpty() ? TOO_FEW : QuizCard.draw(questions, seed, 0, "", QuizScore.in(""));
    }

    private Reply next(Request.Press press, long seed, int at, int chosen) {
        List<QuizQuestion> questions = questions(newsroom.of(press.asker()), seed);
        if (at >= questions.size() || chosen >= questions.get(at).choices().size()) {
            return Bot.STALE;
        }
        QuizQuestion question = questions.get(at);
        QuizScore before = QuizScore.in(press.on().body());
        String member = press.asker().member();
        QuizScore now = chosen == question.right() ? before.plus(member) : before;
        return QuizCard.draw(questions, seed, at + 1, QuizCard.ended(question, member, chosen), now);
    }

    private static List<QuizQuestion> questions(OpenLibrary library, long seed) {
        return library.inTurn(() -> new QuizRound(library.statements(), library.people(), seed).questions());
    }

    private static int number(Matcher id, int group) {
        return Integer.parseInt(id.group(group));
    }
}
