package onrecord.ingest;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The names of those who publish articles, by the hosts of their links. */
final class Outlets {
    private final Map<String, String> names;

    Outlets(Map<String, String> names) {
        this.names = Map.copyOf(names);
    }

    /** The outlets whose names come with the program. */
    static Outlets wellKnown() {
        return new Outlets(Table.read("outlets.tsv").stream().collect(Collectors.toMap(List::getFirst, List::getLast)));
    }

    /** The outlet behind a link; the bare host, such as "example.com", when its name is not known. */
    String of(URI link) {
        String host = link.getHost().toLowerCase(Locale.ROOT);
        return known(link).orElse(host.startsWith("www.") ? host.substring(4) : host);
    }

    /** The outlet behind a link, when its name is known. */
    Optional<String> known(URI link) {
        String host = link.getHost().toLowerCase(Locale.ROOT);
        for (String part = host; part.indexOf('.') > 0; part = part.substring(part.indexOf('.') + 1)) {
            String name = names.get(part);
            if (name != null) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }
}
