package onrecord.discord;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Function;

/**
 * Something that is done from a seat to see what comes out.
 *
 * @param way the way out that is tried, as the table calls it
 * @param changes whether it may change what a server keeps
 * @param message whether it is a message that is written, and no interaction
 * @param event Discord's event
 */
record Probe(String way, boolean changes, boolean message, Function<Seat, ObjectNode> event) {}
