package onrecord.store;

import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What a server's managers chose.
 *
 * @param channels where the bot listens, by their numbers in Discord; everywhere when empty
 * @param threads where answers go
 * @param privateAnswers whether only the asker sees an answer, unless they ask otherwise
 * @param humanRole the role to call when somebody wants a human
 * @param dailyLimit how many questions one member may ask a day
 * @param readingRooms channels where every question is answered once, unasked
 * @param teacherRole the role whose members may look after the server's libraries, beside its managers
 * @param operatorsArticles whether the articles of whoever runs OnRecord are read here, beside the server's own
 */
public record ServerSettings(
        Set<Long> channels,
        ThreadMode threads,
        boolean privateAnswers,
        OptionalLong humanRole,
        OptionalInt dailyLimit,
        Set<Long> readingRooms,
        OptionalLong teacherRole,
        boolean operatorsArticles) {
    /** How many channels may be listed for one purpose. */
    public static final int MOST_CHANNELS = 200;

    /** What holds where nothing was chosen: it listens everywhere, answers for all to see, and knows no limit. */
    public static final ServerSettings STANDARD = new ServerSettings(
            Set.of(),
            ThreadMode.IN_PLACE,
            false,
            OptionalLong.empty(),
            OptionalInt.empty(),
            Set.of(),
            OptionalLong.empty(),
            true);

    public ServerSettings {
        channels = few(channels);
        readingRooms = few(readingRooms);
        if (dailyLimit.isPresent() && dailyLimit.getAsInt() < 1) {
            throw new IllegalArgumentException("a daily limit must be at least 1");
        }
    }

    public ServerSettings withChannels(Set<Long> chosen) {
        return new ServerSettings(
                chosen, threads, privateAnswers, humanRole, dailyLimit, readingRooms, teacherRole, operatorsArticles);
    }

    public ServerSettings withThreads(ThreadMode chosen) {
        return new ServerSettings(
                channels, chosen, privateAnswers, humanRole, dailyLimit, readingRooms, teacherRole, operatorsArticles);
    }

    public ServerSettings withPrivateAnswers(boolean chosen) {
        return new ServerSettings(
                channels, threads, chosen, humanRole, dailyLimit, readingRooms, teacherRole, operatorsArticles);
    }

    public ServerSettings withHumanRole(OptionalLong chosen) {
        return new ServerSettings(
                channels, threads, privateAnswers, chosen, dailyLimit, readingRooms, teacherRole, operatorsArticles);
    }

    public ServerSettings withDailyLimit(OptionalInt chosen) {
        return new ServerSettings(
                channels, threads, privateAnswers, humanRole, chosen, readingRooms, teacherRole, operatorsArticles);
    }

    public ServerSettings withReadingRooms(Set<Long> chosen) {
        return new ServerSettings(
                channels, threads, privateAnswers, humanRole, dailyLimit, chosen, teacherRole, operatorsArticles);
    }

    public ServerSettings withTeacherRole(OptionalLong chosen) {
        return new ServerSettings(
                channels, threads, privateAnswers, humanRole, dailyLimit, readingRooms, chosen, operatorsArticles);
    }

    public ServerSettings withOperatorsArticles(boolean chosen) {
        return new ServerSettings(
                channels, threads, privateAnswers, humanRole, dailyLimit, readingRooms, teacherRole, chosen);
    }

    private static Set<Long> few(Set<Long> channels) {
        if (channels.size() > MOST_CHANNELS) {
            throw new IllegalArgumentException("at most " + MOST_CHANNELS + " channels can be chosen");
        }
        return Set.copyOf(channels);
    }
}
