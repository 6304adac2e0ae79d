package onrecord.operations;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Gauge;
import io.prometheus.metrics.core.metrics.Summary;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.Unit;
import java.util.List;

/**
 * What a running bot counts about itself. Counting takes less than a microsecond and may be done from any thread.
 *
 * <p>The labels have a handful of fixed values: no number of a member or a server, and nothing anybody wrote.
 */
public final class Vitals {
    private static final int REMEMBERED_SECONDS = 600;
    private static final int TOO_MANY = 429;
    private static final String NO_ANSWER = "none";

    private final PrometheusRegistry registry = new PrometheusRegistry();
    private final Pulse pulse = new Pulse(System::nanoTime);

    private final Counter answers = Counter.builder()
            .name("onrecord_answers")
            .help("Questions, quotes and verifications, by how they ended")
            .labelNames("outcome")
            .register(registry);
    private final Counter refusals = Counter.builder()
            .name("onrecord_refusals")
            .help("Requests that were not looked at, by whose limit was reached")
            .labelNames("limit")
            .register(registry);
    private final Counter reconnects = Counter.builder()
            .name("onrecord_gateway_reconnects")
            .help("Connections to Discord made after one was lost, by whether the session went on")
            .labelNames("manner")
            .register(registry);
    private final Counter restErrors = Counter.builder()
            .name("onrecord_rest_errors")
            .help("Tries of HTTP requests to Discord that went wrong, by what came back")
            .labelNames("status")
            .register(registry);
    private final Summary acknowledgements = Summary.builder()
            .name("onrecord_acknowledgement")
            .unit(Unit.SECONDS)
            .help("From a command or button until Discord had our first sign of life; quantiles of ten minutes")
            .quantile(0.5, 0.02)
            .quantile(0.95, 0.005)
            .maxAgeSeconds(REMEMBERED_SECONDS)
            .register(registry);
    private final Gauge underWay = Gauge.builder()
            .name("onrecord_requests_under_way")
            .help("Requests being answered")
            .register(registry);

    /** Nothing has happened yet. */
    public Vitals() {
        for (Outcome outcome : Outcome.values()) {
            answers.initLabelValues(outcome.label());
        }
        for (Refusal refusal : Refusal.values()) {
            refusals.initLabelValues(refusal.label());
        }
        for (String status : List.of(NO_ANSWER, "429", "4xx", "5xx")) {
            restErrors.initLabelValues(status);
        }
        reconnects.initLabelValues("resumed");
        reconnects.initLabelValues("anew");
    }

    /** The line to Discord. */
    public Pulse pulse() {
        return pulse;
    }

    /** A question ended. */
    public void ended(Outcome how) {
        answers.labelValues(how.label()).inc();
    }

    /** A request was turned away. */
    public void refused(Refusal why) {
        refusals.labelValues(why.label()).inc();
    }

    /** A lost connection stands again; {@code resumed} when Discord still knew us. */
    public void reconnected(boolean resumed) {
        reconnects.labelValues(resumed ? "resumed" : "anew").inc();
    }

    /**
     * A try to reach Discord went wrong.
     *
     * @param status the HTTP status; 0 when there was no answer
     */
    public void restFailed(int status) {
        String kind = status == 0 ? NO_ANSWER : status == TOO_MANY ? "429" : status / 100 + "xx";
        restErrors.labelValues(kind).inc();
    }

    /** A command or button arrived; what comes back is to be run once when Discord has our first sign of life. */
    public Runnable arrival() {
        long start = System.nanoTime();
        return () -> acknowledgements.observe(Unit.nanosToSeconds(System.nanoTime() - start));
    }

    /** The same work, counted while it is under way. */
    public Runnable counted(Runnable work) {
        return () -> {
            underWay.inc();
            try {
                work.run();
            } finally {
                underWay.dec();
            }
        };
    }

    /** How many requests are under way. */
    int underWay() {
        return (int) underWay.get();
    }

    /** All that is counted. */
    PrometheusRegistry registry() {
        return registry;
    }
}
