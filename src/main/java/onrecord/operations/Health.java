package onrecord.operations;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether the bot can answer, for those who would start it anew if it cannot.
 *
 * @param line the line to Discord
 * @param underWay how many requests are being answered
 * @param stock what there is to answer from
 */
record Health(Pulse.Reading line, int underWay, Stock stock) {
    private static final String VERSION = Optional.ofNullable(
                    Health.class.getPackage().getImplementationVersion())
            .orElse("development");

    boolean isWell() {
        return line.trouble().isEmpty();
    }

    /** As it is given out. */
    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("status", isWell() ? "ok" : "unavailable");
        line.trouble().ifPresent(reason -> json.put("reason", reason));
        ObjectNode gateway = json.putObject("gateway")
                .put("state", line.state().name().toLowerCase(Locale.ROOT))
                .put("age_seconds", seconds(line.age()));
        line.acknowledged().ifPresent(ago -> gateway.put("seconds_since_heartbeat_acknowledged", seconds(ago)));
        return json.put("requests_under_way", underWay)
                .put("articles", stock.articles())
                .put("index_date", stock.asOf().truncatedTo(ChronoUnit.SECONDS).toString())
                .put("version", VERSION);
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }
}
