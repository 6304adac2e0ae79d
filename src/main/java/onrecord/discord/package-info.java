/**
 * How it looks in Discord.
 *
 * <p>Start here: {@link onrecord.discord.Commands}, the one list of what can be typed, and {@link onrecord.discord.Bot},
 * which brings each {@link onrecord.discord.Request} to the one that answers it. {@link onrecord.discord.AskCommand} is a
 * command to copy, {@link onrecord.discord.AnswerCard} draws the answer, {@link onrecord.discord.QuoteCard} somebody's
 * quotes, {@link onrecord.discord.VerdictCard} the verdict on a quote. {@link onrecord.discord.QuotePictures} makes
 * pictures. Every question, however it comes, goes through {@link onrecord.discord.Reception}; what is kept of it, and what
 * a server's managers chose, is in {@link onrecord.discord.Records}. {@link onrecord.discord.Serve} is what the outside
 * starts.
 *
 * <p>{@link onrecord.discord.Preview} shows all of it on a page, without Discord: {@link onrecord.discord.Scenes} is the
 * list of what is played, a {@link onrecord.discord.Stage} plays it, {@link onrecord.discord.PreviewPage} draws it from
 * the same JSON that Discord gets.
 *
 * <p>Only {@link onrecord.discord.JavacordConnection} knows Javacord, and only for the connection: what comes in is read
 * by {@link onrecord.discord.Arrivals}, everything that goes out is sent by {@link onrecord.discord.Rest}. It must not
 * know how an answer is found, nor the environment.
 */
@NullMarked
package onrecord.discord;

import org.jspecify.annotations.NullMarked;
