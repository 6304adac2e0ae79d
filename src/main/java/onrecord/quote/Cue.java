package onrecord.quote;

/**
 * A verb of saying where it stands.
 *
 * @param at its token
 */
record Cue(int at, SayingVerb verb) {}
