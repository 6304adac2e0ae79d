package onrecord.desk;

import java.util.List;
import java.util.Optional;
import onrecord.quote.Cluster;
import onrecord.quote.Speaker;

/** What somebody asked to be quoted is on record with. */
public sealed interface Quoted {
    /**
     * The statements; none when the articles know the speaker but quote nothing (on that topic).
     *
     * @param speaker whose; empty when everybody's were asked for
     * @param about the topic asked for; then the best match comes first, else the statements stand in the order of the
     *     articles
     */
    record Found(Optional<Speaker> speaker, Optional<String> about, List<Cluster> statements) implements Quoted {
        public Found {
            statements = List.copyOf(statements);
        }
    }

    /** The name could mean several people. */
    record WhichOne(String name, List<Speaker> candidates) implements Quoted {
        public WhichOne {
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * Nobody is called so.
     *
     * @param near names that look alike
     */
    record Unknown(String name, List<String> near) implements Quoted {
        public Unknown {
            near = List.copyOf(near);
        }
    }
}
