package onrecord.discord;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.javacord.api.DiscordApi;
import org.javacord.api.DiscordApiBuilder;
import org.javacord.api.entity.DiscordEntity;
import org.javacord.api.entity.channel.ChannelType;
import org.javacord.api.entity.intent.Intent;
import org.javacord.api.entity.message.Message;
import org.javacord.api.entity.message.MessageFlag;
import org.javacord.api.entity.message.MessageType;
import org.javacord.api.entity.message.embed.EmbedAuthor;
import org.javacord.api.entity.user.User;
import org.javacord.api.event.message.MessageCreateEvent;
import org.javacord.api.interaction.AutocompleteInteraction;
import org.javacord.api.interaction.ButtonInteraction;
import org.javacord.api.interaction.InteractionBase;
import org.javacord.api.interaction.MessageContextMenuInteraction;
import org.javacord.api.interaction.SlashCommandInteraction;
import org.javacord.api.interaction.SlashCommandInteractionOption;

/**
 * The line to Discord as Javacord holds it; the only class that knows Javacord.
 *
 * <p>Javacord keeps the connection, and what arrives is handed on at once. Nothing goes out through it: see {@link Rest}.
 * No message and no user is kept in memory.
 */
final class JavacordGateway implements Gateway {
    private static final Logger LOG = Logger.getLogger(JavacordGateway.class.getName());

    /** Javacord logs whole packets it cannot read, with what members wrote. Held here, else the setting is forgotten. */
    private static final Logger PACKETS = Logger.getLogger("org.javacord.core.util.gateway.PacketHandler");

    private static final Logger JAVACORD = Logger.getLogger("org.javacord");
    private static final long LOGIN_SECONDS = 40;
    private static final long GOODBYE_MILLIS = 1000;

    private static final Set<ChannelType> THREADS =
            Set.of(ChannelType.SERVER_PUBLIC_THREAD, ChannelType.SERVER_PRIVATE_THREAD, ChannelType.SERVER_NEWS_THREAD);

    private final Token token;
    private final Rest rest;
    private Optional<Application> application = Optional.empty();
    private Optional<DiscordApi> connection = Optional.empty();
    private volatile boolean stopping;

    JavacordGateway(Token token, Rest rest) {
        this.token = token;
        this.rest = rest;
    }

    @Override
    public synchronized void start(Listener listener) throws Unreachable {
        PACKETS.setLevel(Level.OFF);
        JAVACORD.setLevel(Level.SEVERE);
        application = Optional.of(Application.of(rest, token));
        connection = Optional.of(login(listener));
    }

    @Override
    public synchronized boolean registerCommands(List<Offer> offers) throws IOException {
        return application
                .orElseThrow(() -> new IllegalStateException("not started"))
                .register(offers, rest, token);
    }

    /** Our application's name at Discord; empty before the start. */
    synchronized Optional<String> name() {
        return application.map(Application::name);
    }

    @Override
    public synchronized void stop() {
        stopping = true;
        connection.ifPresent(JavacordGateway::disconnect);
        connection = Optional.empty();
    }

    private DiscordApi login(Listener listener) throws Unreachable {
        // The braces tell the compiler which of two methods of one name is meant.
        DiscordApiBuilder builder = new DiscordApiBuilder()
                .setToken(token.secret())
                .setIntents(Intent.GUILDS, Intent.GUILD_MESSAGES, Intent.DIRECT_MESSAGES)
                .setUserCacheEnabled(false)
                .setWaitForServersOnStartup(false)
                .setShutdownHookRegistrationEnabled(false);
        builder.addSlashCommandCreateListener(e -> {
            slash(e.getSlashCommandInteraction(), listener);
        });
        builder.addAutocompleteCreateListener(e -> {
            typing(e.getAutocompleteInteraction(), listener);
        });
        builder.addMessageContextMenuCommandListener(e -> {
            onMessage(e.getMessageContextMenuInteraction(), listener);
        });
        builder.addButtonClickListener(e -> {
            press(e.getButtonInteraction(), listener);
        });
        builder.addMessageCreateListener(e -> {
            message(e, listener);
        });
        builder.addLostConnectionListener(e -> {
            lost();
        });
        builder.addReconnectListener(e -> {
            LOG.info("connected to Discord again");
        });
        builder.addResumeListener(e -> {
            LOG.info("connection to Discord resumed");
        });
        CompletableFuture<DiscordApi> login = builder.login();
        try {
            DiscordApi api = login.get(LOGIN_SECONDS, TimeUnit.SECONDS);
            api.setMessageCacheSize(0, 0);
            return api;
        } catch (ExecutionException e) {
            throw new Unreachable("Discord knows this token but refused the connection; try again in some minutes.");
        } catch (TimeoutException e) {
            login.cancel(true);
            throw new Unreachable("Discord did not let us in within " + LOGIN_SECONDS + " s; try again later.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unreachable("Stopped while connecting to Discord.");
        }
    }

    private void lost() {
        if (!stopping) {
            LOG.info("connection to Discord lost");
        }
    }

    private void slash(SlashCommandInteraction interaction, Listener listener) {
        Map<String, String> options = new HashMap<>();
        for (SlashCommandInteractionOption option : interaction.getArguments()) {
            option.getStringValue().ifPresent(value -> options.put(option.getName(), value));
        }
        listener.received(
                new Request.Slash(interaction.getCommandName(), options, asker(interaction)), responder(interaction));
    }

    private void typing(AutocompleteInteraction interaction, Listener listener) {
        SlashCommandInteractionOption option = interaction.getFocusedOption();
        Keystroke keystroke = new Keystroke(
                interaction.getUser().getIdAsString(),
                interaction.getCommandName(),
                option.getName(),
                option.getStringValue().orElse(""));
        listener.typing(keystroke, new InteractionSuggester(rest, back(interaction)));
    }

    private void onMessage(MessageContextMenuInteraction interaction, Listener listener) {
        Message target = interaction.getTarget();
        // Discord always sends what the menu was opened on; when there is no text, Javacord takes it for withheld.
        String content = target.canYouReadContent() ? target.getContent() : "";
        listener.received(new Request.OnMessage(interaction.getCommandName(), content), responder(interaction));
    }

    private void press(ButtonInteraction interaction, Listener listener) {
        Message message = interaction.getMessage();
        Optional<String> author = question(message);
        boolean seenByOneOnly = message.getFlags().contains(MessageFlag.EPHEMERAL);
        listener.received(new Request.Press(interaction.getCustomId(), author, seenByOneOnly), responder(interaction));
    }

    private void message(MessageCreateEvent event, Listener listener) {
        Message message = event.getMessage();
        boolean written = message.getType() == MessageType.NORMAL || message.getType() == MessageType.REPLY;
        if (!written || !message.getAuthor().isRegularUser()) {
            return;
        }
        Responder responder =
                new MessageResponder(rest, token, event.getChannel().getIdAsString(), message.getIdAsString());
        Asker asker = Asker.of(
                        event.getServer().map(DiscordEntity::getIdAsString),
                        event.getChannel().getIdAsString(),
                        message.getAuthor().getIdAsString(),
                        THREADS.contains(event.getChannel().getType()))
                .replyingTo(message.getReferencedMessage()
                        .filter(earlier -> earlier.getAuthor().isYourself())
                        .flatMap(JavacordGateway::question));
        Mentions words = new Mentions(event.getMessageContent());
        if (event.isPrivateMessage()) {
            listener.received(new Request.Direct(words.stripped(), asker), responder);
        } else if (message.getMentionedUsers().stream().anyMatch(User::isYourself)
                && (words.any() || !words.stripped().isEmpty())) {
            listener.received(new Request.Mention(words.stripped(), asker), responder);
        }
    }

    private static Optional<Asker> asker(InteractionBase interaction) {
        return interaction
                .getChannel()
                .map(channel -> Asker.of(
                        interaction.getServer().map(DiscordEntity::getIdAsString),
                        channel.getIdAsString(),
                        interaction.getUser().getIdAsString(),
                        THREADS.contains(channel.getType())));
    }

    /** The question a card of ours answers. */
    private static Optional<String> question(Message message) {
        return message.getEmbeds().stream()
                .findFirst()
                .flatMap(
                        card -> Understood.question(card.getAuthor().map(EmbedAuthor::getName), card.getDescription()));
    }

    private Responder responder(InteractionBase interaction) {
        return new InteractionResponder(rest, back(interaction));
    }

    private static InteractionResponder.Interaction back(InteractionBase interaction) {
        return new InteractionResponder.Interaction(
                interaction.getIdAsString(),
                interaction.getToken(),
                Long.toUnsignedString(interaction.getApplicationId()));
    }

    /** Javacord sometimes throws here, and sometimes never finishes. */
    private static void disconnect(DiscordApi api) {
        try {
            api.disconnect().get(GOODBYE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException | RuntimeException e) {
            LOG.fine("Javacord did not say goodbye properly");
        }
    }
}
