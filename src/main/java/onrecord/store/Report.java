package onrecord.store;

import java.time.Instant;

/**
 * Somebody's word that an answer is wrong.
 *
 * @param number by which it is deleted; of this server alone
 * @param made when
 * @param question what had been asked
 * @param citation what was shown for it
 * @param words what is wrong with it, as they wrote it, with their line breaks; may be empty
 * @param by who reported it: only good for telling whether two reports are of one member
 */
public record Report(long number, Instant made, String question, String citation, String words, Pseudonym by) {}
