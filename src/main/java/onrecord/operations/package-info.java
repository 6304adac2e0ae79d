/**
 * How the bot does: what it counts about itself, and the port on which whoever keeps it running can ask.
 *
 * <p>Start here: {@link onrecord.operations.Vitals}, which the parts of the bot tell what happened, and
 * {@link onrecord.operations.OperationsServer}, which gives it out as {@code /health} and {@code /metrics}.
 *
 * <p>It must not know who asks, what is asked or where: no text, no member and no server is ever handed to it. It knows
 * none of the other rooms.
 */
@NullMarked
package onrecord.operations;

import org.jspecify.annotations.NullMarked;
