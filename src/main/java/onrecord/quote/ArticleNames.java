package onrecord.quote;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What names mean inside one article: a surname is first the one full name of the article itself that ends in it, then
 * the library's. Two such people in the article leave it ambiguous.
 */
public final class ArticleNames {
    private final Speakers speakers;
    private final Map<String, Set<String>> fullNames = new HashMap<>();

    ArticleNames(Speakers speakers, ArticleQuotes article) {
        this.speakers = speakers;
        for (Mention mention : article.people()) {
            if (mention.name().contains(" ")) {
                fullNames
                        .computeIfAbsent(Speakers.key(mention.surname()), s -> new LinkedHashSet<>())
                        .add(speakers.resolve(mention.name()).name());
            }
        }
    }

    /** The speaker this article means by a name. */
    public Speaker resolve(String name) {
        String[] parts = name.split(" and ", -1);
        if (parts.length == 1) {
            return speakers.resolve(fullName(name));
        }
        return speakers.resolve(
                String.join(" and ", List.of(parts).stream().map(this::fullName).toList()));
    }

    private String fullName(String name) {
        Set<String> bearers = fullNames.getOrDefault(Speakers.key(name), Set.of());
        return bearers.size() == 1 ? bearers.iterator().next() : name;
    }
}
