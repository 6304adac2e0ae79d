package onrecord.ingest;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * The YAML between two lines of {@code ---} at a file's start. Only the top level is read, event by event: nothing is
 * built from what the file asks for, so neither depth nor aliases can do harm.
 *
 * @param particulars what it tells about the article
 * @param end where the text after it begins
 */
record FrontMatter(Particulars particulars, int end) {
    private static final int LONGEST = 16_000;
    private static final int DEEPEST = 20;
    private static final Pattern OPENING = Pattern.compile("\\x{FEFF}?---[ \\t]*\\R");
    private static final Pattern CLOSING = Pattern.compile("(?m)^(?:---|\\.\\.\\.)[ \\t]*$");
    private static final Pattern KEY_LINE = Pattern.compile("[\\p{L}_][\\w-]*[ \\t]*:(?:\\s.*|)");
    private static final Pattern KEY = Pattern.compile("[\\p{L}_][\\w-]*");

    /** The front matter of a text; empty when it has none. A rule of dashes over plain text is none. */
    static Optional<FrontMatter> of(String text) throws Refusal {
        Matcher opening = OPENING.matcher(text);
        if (!opening.lookingAt()) {
            return Optional.empty();
        }
        Matcher closing = CLOSING.matcher(text).region(opening.end(), Math.min(text.length(), opening.end() + LONGEST));
        if (!closing.find()) {
            Matcher key = KEY_LINE.matcher(
                    text.substring(opening.end()).lines().findFirst().orElse(""));
            if (key.matches()) {
                throw new Refusal("its front matter, opened by --- in line 1, is never closed");
            }
            return Optional.empty();
        }
        Map<String, String> values = values(text.substring(opening.end(), closing.start()));
        boolean ours = values.keySet().stream().allMatch(key -> KEY.matcher(key).matches());
        return ours ? Optional.of(new FrontMatter(particulars(values), closing.end())) : Optional.empty();
    }

    private static Particulars particulars(Map<String, String> values) {
        return new Particulars(
                value(values, "title", "headline").flatMap(Headline::given),
                value(values, "published", "date").flatMap(Dates::read),
                value(values, "outlet", "publisher").flatMap(Headline::given),
                value(values, "link", "url", "source").flatMap(Links::of),
                value(values, "byline", "author", "authors").flatMap(Headline::given));
    }

    private static Optional<String> value(Map<String, String> values, String... keys) {
        for (String key : keys) {
            String value = values.get(key);
            if (value != null) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** Keys, in small letters, and values of the top level; a list's items parted by commas, anything deeper left out. */
    private static Map<String, String> values(String yaml) throws Refusal {
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(LONGEST * 2).build();
        Map<String, String> values = new HashMap<>();
        try {
            int depth = 0;
            Optional<String> key = Optional.empty();
            for (Iterator<Event> events = new Parse(settings).parseString(yaml).iterator(); events.hasNext(); ) {
                Event event = events.next();
                switch (event.getEventId()) {
                    case MappingStart, SequenceStart -> {
                        depth++;
                        if (depth > DEEPEST) {
                            throw new Refusal("its front matter is nested too deep");
                        }
                    }
                    case MappingEnd, SequenceEnd -> {
                        depth--;
                        key = depth == 1 ? Optional.empty() : key;
                    }
                    case Scalar -> {
                        String scalar = ((ScalarEvent) event).getValue();
                        if (depth == 0) {
                            values.put(scalar, ""); // plain text between two rules
                        } else if (depth == 1 && key.isEmpty()) {
                            key = Optional.of(scalar.toLowerCase(Locale.ROOT));
                        } else if (depth <= 2 && key.isPresent()) {
                            values.merge(key.get(), scalar, (first, more) -> first + ", " + more);
                            key = depth == 1 ? Optional.empty() : key;
                        }
                    }
                    case Alias -> key = depth == 1 ? Optional.empty() : key;
                    default -> {}
                }
            }
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 2).orElse(1);
            throw new Refusal("its front matter is not valid YAML (line " + line + ")");
        } catch (YamlEngineException e) {
            throw new Refusal("its front matter is not valid YAML");
        }
        return values;
    }
}
