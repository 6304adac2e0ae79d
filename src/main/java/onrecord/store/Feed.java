package onrecord.store;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * A feed whose articles a library takes in.
 *
 * @param number by which it is found; of its server alone
 * @param next when it is to be asked next
 * @param etag what its server called its present state when it was last asked
 * @param lastModified when it had changed, as its server writes that
 * @param trouble why it could not be read when it was last asked, in a sentence for people
 * @param by who follows it; nobody when they had that forgotten
 */
public record Feed(
        ServerLibrary library,
        long number,
        URI link,
        Instant next,
        Optional<String> etag,
        Optional<String> lastModified,
        Optional<String> trouble,
        Optional<Pseudonym> by) {}
