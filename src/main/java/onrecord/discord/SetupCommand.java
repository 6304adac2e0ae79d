package onrecord.discord;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import onrecord.discord.CommandDescription.Access;
import onrecord.discord.CommandDescription.Option;
import onrecord.store.Server;
import onrecord.store.ServerSettings;
import onrecord.store.ThreadMode;

/** {@code /setup}: shows what holds in a server, and changes it. For those who manage the server. */
final class SetupCommand implements Command {
    private static final String CHANNEL = "channel";
    private static final String READING_ROOM = "reading-room";
    private static final String THREADS = "threads";
    private static final String PRIVATE = "private";
    private static final String HUMAN = "human";
    private static final String LIMIT = "daily-limit";
    private static final String TEACHER = "teacher";
    private static final String OPERATORS = "shared-articles";
    private static final String YES = "yes";
    private static final int MOST_A_DAY = 10_000;

    private final Records records;
    private final boolean hears;

    /**
     * The command.
     *
     * @param hears whether we are told what is written in a channel without mentioning us
     */
    SetupCommand(Records records, boolean hears) {
        this.records = records;
        this.hears = hears;
    }

    @Override
    public CommandDescription description() {
        return new CommandDescription(
                "setup",
                "Shows and changes how OnRecord behaves in this server",
                List.of(
                        Option.of(
                                Option.Kind.CHANNEL,
                                CHANNEL,
                                "Answers openly only here and in other channels chosen so; again takes it off the list"),
                        Option.of(
                                Option.Kind.CHANNEL,
                                READING_ROOM,
                                "Answers every question in this channel, once; again ends that"),
                        Option.oneOf(THREADS, "Answers a mention in a new thread", YES, "no"),
                        Option.oneOf(PRIVATE, "Shows answers to the asker alone, unless they share them", YES, "no"),
                        Option.of(Option.Kind.ROLE, HUMAN, "The role that “Ask a human” calls; again ends that"),
                        Option.of(
                                Option.Kind.NUMBER,
                                LIMIT,
                                "How many questions a member may ask a day; 0 is any number"),
                        Option.of(
                                Option.Kind.ROLE,
                                TEACHER,
                                "The role that may change this server’s libraries; again ends that"),
                        Option.oneOf(OPERATORS, "Reads the articles that OnRecord brings along, too", YES, "no")),
                Access.MANAGERS);
    }

    @Override
    public void answer(Request.Slash request, Responder responder) throws IOException {
        Optional<Server> server = Managers.server(request.asker(), responder);
        if (server.isPresent()) {
            responder.acknowledge(Audience.ASKER);
            responder.send(changed(request, server.get()));
        }
    }

    private Reply changed(Request.Slash request, Server server) {
        if (request.option(READING_ROOM).isPresent() && !hears) {
            return new Reply.Plain("OnRecord does not hear what is written without mentioning it. Whoever runs it can"
                    + " change that: ONRECORD_READING_ROOMS in its `.env`.");
        }
        Optional<Integer> limit = request.option(LIMIT).map(SetupCommand::number);
        if (limit.filter(l -> l < 0 || l > MOST_A_DAY).isPresent()) {
            return new Reply.Plain("A daily limit is a number from 1 to " + MOST_A_DAY + ", or 0 for none.");
        }
        try {
            ServerSettings now = request.options().isEmpty()
                    ? records.settings(request.asker())
                    : records.change(server, before -> change(before, request, limit));
            return SettingsCard.draw(now, hears);
        } catch (IllegalArgumentException tooMany) {
            return new Reply.Plain("Nothing was changed: at most " + ServerSettings.MOST_CHANNELS
                    + " channels can be chosen for one purpose.");
        }
    }

    private static ServerSettings change(ServerSettings before, Request.Slash request, Optional<Integer> limit) {
        ServerSettings now = before;
        Optional<Long> channel = request.option(CHANNEL).flatMap(Toggled::number);
        if (channel.isPresent()) {
            now = now.withChannels(Toggled.in(now.channels(), channel.get()));
        }
        Optional<Long> room = request.option(READING_ROOM).flatMap(Toggled::number);
        if (room.isPresent()) {
            now = now.withReadingRooms(Toggled.in(now.readingRooms(), room.get()));
        }
        Optional<String> threads = request.option(THREADS);
        if (threads.isPresent()) {
            now = now.withThreads(threads.get().equals(YES) ? ThreadMode.NEW_THREAD : ThreadMode.IN_PLACE);
        }
        Optional<String> alone = request.option(PRIVATE);
        if (alone.isPresent()) {
            now = now.withPrivateAnswers(alone.get().equals(YES));
        }
        Optional<Long> human = request.option(HUMAN).flatMap(Toggled::number);
        if (human.isPresent()) {
            boolean again = now.humanRole().equals(OptionalLong.of(human.get()));
            now = now.withHumanRole(again ? OptionalLong.empty() : OptionalLong.of(human.get()));
        }
        Optional<Long> teacher = request.option(TEACHER).flatMap(Toggled::number);
        if (teacher.isPresent()) {
            boolean again = now.teacherRole().equals(OptionalLong.of(teacher.get()));
            now = now.withTeacherRole(again ? OptionalLong.empty() : OptionalLong.of(teacher.get()));
        }
        Optional<String> operators = request.option(OPERATORS);
        if (operators.isPresent()) {
            now = now.withOperatorsArticles(operators.get().equals(YES));
        }
        return limit.isEmpty()
                ? now
                : now.withDailyLimit(limit.get() == 0 ? OptionalInt.empty() : OptionalInt.of(limit.get()));
    }

    private static int number(String typed) {
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : -1;
    }
}
