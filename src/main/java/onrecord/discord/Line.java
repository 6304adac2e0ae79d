package onrecord.discord;

import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import onrecord.operations.Vitals;

/** Listens on the connection: takes over what members do, keeps watch over the heartbeats, and notes why it ended. */
final class Line implements JavacordConnection.Ear {
    private static final Logger LOG = Logger.getLogger(Line.class.getName());

    private final Arrivals arrivals;
    private final Heartbeats heartbeats;
    private final Gateway.Listener listener;
    private final Vitals vitals;
    private volatile Optional<String> end = Optional.empty();
    private boolean lost;
    private volatile boolean closing;

    Line(Arrivals arrivals, Heartbeats heartbeats, Gateway.Listener listener, Vitals vitals) {
        this.arrivals = arrivals;
        this.heartbeats = heartbeats;
        this.listener = listener;
        this.vitals = vitals;
    }

    /** Why Discord will not have us back, in a sentence for the operator; empty as long as it may. */
    Optional<String> end() {
        return end;
    }

    boolean isClosing() {
        return closing;
    }

    /** From now on an end is no news. */
    void closing() {
        closing = true;
        heartbeats.close();
    }

    @Override
    public String heard(String frame) {
        Optional<Packet> packet = Packet.read(frame);
        if (packet.isEmpty()) {
            return frame;
        }
        packet.get().greeting().ifPresent(heartbeats::greeted);
        if (packet.get().isAcknowledgement()) {
            heartbeats.acknowledged();
            vitals.pulse().acknowledged();
        }
        return packet.get().event().filter(event -> take(event, packet.get())).isPresent()
                ? packet.get().emptied()
                : frame;
    }

    @Override
    public void said(String frame) {
        if (Packet.read(frame).filter(Packet::isHeartbeat).isPresent()) {
            heartbeats.sent();
        }
    }

    @Override
    public boolean ended(CloseCode code) {
        heartbeats.ended();
        vitals.pulse().lost(code.number());
        lost = true;
        if (!closing) {
            LOG.info("connection to Discord lost" + (code.number() == 0 ? "" : ", code " + code.number()));
        }
        if (end.isEmpty()) {
            end = code.fatal();
            end.ifPresent(listener::ended);
        }
        return end.isEmpty();
    }

    private void standsAgain(boolean resumed) {
        vitals.pulse().connected();
        if (lost) {
            lost = false;
            vitals.reconnected(resumed);
            LOG.info("connection to Discord " + (resumed ? "resumed" : "made anew"));
        }
    }

    private boolean take(String event, Packet packet) {
        if (event.equals("READY") || event.equals("RESUMED")) {
            standsAgain(event.equals("RESUMED"));
        }
        try {
            return arrivals.take(event, packet.data());
        } catch (RuntimeException e) {
            // Not its message: it could hold what somebody wrote.
            LOG.log(
                    Level.WARNING,
                    "an event could not be read: {0}",
                    e.getClass().getName());
            return true;
        }
    }
}
