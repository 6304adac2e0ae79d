package onrecord.operations;

import java.time.Instant;

/**
 * What there is to answer from.
 *
 * @param articles how many articles
 * @param asOf the moment whose state of the folder they show
 */
public record Stock(int articles, Instant asOf) {}
