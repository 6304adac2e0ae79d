package onrecord.discord;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import onrecord.store.ServerSettings;
import onrecord.store.ThreadMode;

/** Draws what holds in a server. */
final class SettingsCard {
    private static final int MOST_LISTED = 20;

    private SettingsCard() {}

    /**
     * The card.
     *
     * @param hears whether we are told what is written in a channel without mentioning us
     */
    static Reply draw(ServerSettings now, boolean hears) {
        StringBuilder text = new StringBuilder();
        line(
                text,
                "Answers openly",
                now.channels().isEmpty()
                        ? "in every channel, when mentioned or sent a command"
                        : "in " + list(now.channels())
                                + ", when mentioned or sent a command; elsewhere for the asker alone");
        line(
                text,
                "Reading rooms",
                now.readingRooms().isEmpty()
                        ? hears ? "none" : "none (whoever runs OnRecord has not allowed any)"
                        : list(now.readingRooms()) + ": every question there is answered, once");
        line(
                text,
                "Threads",
                now.threads() == ThreadMode.NEW_THREAD ? "a new one for every mention" : "none are opened");
        line(
                text,
                "Who sees answers to commands",
                now.privateAnswers() ? "the asker alone, unless they choose `private:no` or press Share" : "everyone");
        line(
                text,
                "“Ask a human” calls",
                now.humanRole().isPresent()
                        ? "<@&" + now.humanRole().getAsLong() + ">"
                        : "nobody; the button is not shown");
        line(
                text,
                "Questions a day",
                now.dailyLimit().isPresent()
                        ? now.dailyLimit().getAsInt() + " for each member"
                        : "as many as they like");
        line(
                text,
                "Libraries are changed by",
                "those who manage the server"
                        + (now.teacherRole().isPresent()
                                ? ", and <@&" + now.teacherRole().getAsLong() + ">"
                                : "; no teacher role is chosen"));
        line(
                text,
                "Articles that OnRecord brings along",
                now.operatorsArticles() ? "are read beside the server’s own" : "are not read here");
        text.append(
                        "\nChange one with `/setup`: `channel:`, `reading-room:`, `human:` and `teacher:` are undone by choosing the same again.")
                .append(
                        now.humanRole().isPresent()
                                ? "\nThe role must allow anyone to mention it, or the bot needs “Mention Everyone”."
                                : "");
        return new Reply.Shown(
                new Card(
                        Optional.empty(),
                        Optional.of("OnRecord in this server"),
                        Optional.empty(),
                        text.toString(),
                        Card.Tone.INFORMATION,
                        Optional.empty()),
                List.of());
    }

    private static void line(StringBuilder text, String what, String holds) {
        text.append("**").append(what).append(":** ").append(holds).append('\n');
    }

    private static String list(Set<Long> channels) {
        int more = channels.size() - MOST_LISTED;
        return channels.stream()
                        .sorted()
                        .limit(MOST_LISTED)
                        .map(c -> "<#" + c + ">")
                        .collect(Collectors.joining(" "))
                + (more > 0 ? " and " + more + " more" : "");
    }
}
