package onrecord.desk;

import onrecord.quote.Speaker;

/**
 * One speaker in the list of everybody a library quotes.
 *
 * @param statements how many different statements are theirs
 * @param articles in how many articles
 */
public record SpeakerEntry(Speaker speaker, int statements, int articles) {}
