package onrecord.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import onrecord.answer.Answer;
import onrecord.answer.Conversation;
import onrecord.answer.Question;
import onrecord.article.Library;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The conversations")
class ConversationsTest {
    private static final Library LIBRARY = new Library("one");
    private static final ConversationId ROBIN = new ConversationId("server/general", "robin");

    private final AtomicLong clock = new AtomicLong();
    private final Conversations conversations = new Conversations(10, Duration.ofMinutes(30), clock::get);

    private Conversation say(Library library, ConversationId id, String words) {
        return conversations.carryOn(library, id, before -> before.and(answer(words)));
    }

    @Test
    @DisplayName("go on where they were")
    void goOn() {
        say(LIBRARY, ROBIN, "first");
        assertEquals(List.of("first", "second"), asked(say(LIBRARY, ROBIN, "second")));
    }

    @Test
    @DisplayName("never mix people, places or libraries")
    void apart() {
        say(LIBRARY, ROBIN, "first");
        for (ConversationId other : List.of(
                new ConversationId("server/general", "kim"),
                new ConversationId("server/sport", "robin"),
                new ConversationId("private/general", "robin"))) {
            assertEquals(List.of("other"), asked(say(LIBRARY, other, "other")));
        }
        assertEquals(List.of("other"), asked(say(new Library("two"), ROBIN, "other")));
        assertEquals(List.of("first", "second"), asked(say(LIBRARY, ROBIN, "second")));
    }

    @Test
    @DisplayName("begin afresh when they are forgotten")
    void forgotten() {
        say(LIBRARY, ROBIN, "first");
        conversations.forget(LIBRARY, ROBIN);
        assertEquals(List.of("second"), asked(say(LIBRARY, ROBIN, "second")));
    }

    @Test
    @DisplayName("end half an hour after the last question, not after the first")
    void idle() {
        say(LIBRARY, ROBIN, "first");
        clock.addAndGet(Duration.ofMinutes(29).toNanos());
        say(LIBRARY, ROBIN, "second");
        clock.addAndGet(Duration.ofMinutes(29).toNanos());
        assertEquals(List.of("first", "second", "third"), asked(say(LIBRARY, ROBIN, "third")));
        clock.addAndGet(Duration.ofMinutes(31).toNanos());
        assertEquals(List.of("fourth"), asked(say(LIBRARY, ROBIN, "fourth")));
    }

    @Test
    @DisplayName("are never more than may be kept")
    void bounded() {
        for (int i = 0; i < 1000; i++) {
            say(LIBRARY, new ConversationId("server/general", "member " + i), "first");
        }
        assertTrue(conversations.count() <= 10, () -> "kept " + conversations.count());
    }

    @Test
    @DisplayName("take the turns of one person one after the other and lose none")
    void oneAfterTheOther() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger mostInside = new AtomicInteger();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<?>> turns = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                String words = "turn " + i;
                turns.add(threads.submit(() -> conversations.carryOn(LIBRARY, ROBIN, before -> {
                    mostInside.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    Conversation after = before.and(answer(words));
                    inside.decrementAndGet();
                    return after;
                })));
            }
            for (Future<?> turn : turns) {
                turn.get(10, TimeUnit.SECONDS);
            }
        }
        assertEquals(1, mostInside.get());
        assertEquals(9, asked(say(LIBRARY, ROBIN, "last")).size() + 1);
    }

    private static List<String> asked(Conversation conversation) {
        return conversation.answers().stream().map(a -> a.question().asked()).toList();
    }

    private static Answer answer(String asked) {
        return new Answer.WhichOne(
                new Question(asked, Question.Kind.OTHER, List.of(), List.of(), List.of()), List.of());
    }
}
