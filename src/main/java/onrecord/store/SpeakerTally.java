package onrecord.store;

/**
 * How often somebody was quoted in answers.
 *
 * @param speaker their name
 * @param quotes how many answers cited them
 */
public record SpeakerTally(String speaker, int quotes) {}
