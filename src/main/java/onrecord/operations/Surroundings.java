package onrecord.operations;

import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

/** What is not counted but looked up whenever somebody asks: the line to Discord, the articles, memory and threads. */
final class Surroundings {
    private final PrometheusRegistry registry;

    private Surroundings(PrometheusRegistry registry) {
        this.registry = registry;
    }

    /** Puts them beside what is counted. */
    static void show(Vitals vitals, Supplier<Stock> stock) {
        Surroundings all = new Surroundings(vitals.registry());
        Pulse pulse = vitals.pulse();
        all.gauge(
                "onrecord_gateway_connected",
                "1 while the line to Discord stands, else 0",
                () -> pulse.read().state() == Pulse.State.CONNECTED ? 1 : 0);
        all.gauge(
                "onrecord_gateway_state_age_seconds",
                "How long the line to Discord has stood, or not",
                () -> seconds(pulse.read().age()));
        all.gauge(
                "onrecord_gateway_heartbeat_acknowledged_age_seconds",
                "How long ago Discord last gave a sign that it hears us; NaN when it never did",
                () -> pulse.read().acknowledged().map(Surroundings::seconds).orElse(Double.NaN));
        all.gauge(
                "onrecord_articles",
                "Articles that are answered from",
                () -> stock.get().articles());
        all.gauge(
                "onrecord_index_timestamp_seconds",
                "The moment, in Unix time, whose state of the folder of articles is answered from",
                () -> stock.get().asOf().toEpochMilli() / 1000.0);
        all.process();
    }

    /** Named as everybody's dashboards have them. */
    private void process() {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        heap(
                "jvm_memory_used_bytes",
                "Memory in use",
                () -> memory.getHeapMemoryUsage().getUsed());
        heap(
                "jvm_memory_max_bytes",
                "The most it may grow to",
                () -> memory.getHeapMemoryUsage().getMax());
        gauge("jvm_threads_current", "Threads that live", threads::getThreadCount);
    }

    private void heap(String name, String help, DoubleSupplier value) {
        GaugeWithCallback.builder()
                .name(name)
                .help(help)
                .labelNames("area")
                .callback(reading -> reading.call(value.getAsDouble(), "heap"))
                .register(registry);
    }

    private void gauge(String name, String help, DoubleSupplier value) {
        GaugeWithCallback.builder()
                .name(name)
                .help(help)
                .callback(reading -> reading.call(value.getAsDouble()))
                .register(registry);
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }
}
