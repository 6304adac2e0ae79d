package onrecord.discord;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The connection breaks in every way there is; the last one is for good. */
final class GatewayTrials {
    private final RunningBot bot;
    private final LoopbackGateway gateway;

    GatewayTrials(RunningBot bot) {
        this.bot = bot;
        this.gateway = bot.discord().gateway();
    }

    List<HoldsMain.Row> all() throws Exception {
        List<HoldsMain.Row> rows = new ArrayList<>();
        rows.add(resumed("the network drops", 5, gateway::drop));
        rows.add(resumed("close 4000", 5, () -> gateway.close(4000)));
        rows.add(resumed("op 7, reconnect", 5, gateway::askToReconnect));
        rows.add(resumed("heartbeats every 2 s no longer acknowledged", 8, () -> gateway.acknowledge(false)));
        gateway.acknowledge(true);
        rows.add(identified("op 9, invalid session", gateway::invalidate));
        gateway.forgetSession(true);
        rows.add(identified("the session cannot be resumed", gateway::drop));
        gateway.forgetSession(false);
        rows.add(silent());
        rows.add(fatal());
        return rows;
    }

    private HoldsMain.Row resumed(String name, int within, Break fault) throws Exception {
        int before = gateway.resumed();
        long start = System.nanoTime();
        fault.happen();
        gateway.awaitResumed(before + 1);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        return new HoldsMain.Row(
                name,
                "resumed within " + within + " s",
                "resumed after " + LoadTrials.seconds(took),
                took.toSeconds() < within);
    }

    private HoldsMain.Row identified(String name, Break fault) throws Exception {
        int before = gateway.identified();
        long start = System.nanoTime();
        fault.happen();
        gateway.awaitIdentified(before + 1);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        return new HoldsMain.Row(name, "identified anew", "after " + LoadTrials.seconds(took), true);
    }

    /** The connection that met with silence is never spoken to: only another one can help. */
    private HoldsMain.Row silent() throws Exception {
        int before = gateway.resumed() + gateway.identified();
        long start = System.nanoTime();
        gateway.beSilent(true);
        gateway.drop();
        gateway.awaitSilence(1);
        gateway.awaitSilence(2);
        gateway.beSilent(false);
        gateway.awaitBack(before + 1);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        return new HoldsMain.Row(
                "the network drops, then the server takes connections without a word",
                "given up after 30 s and tried again",
                "back after " + LoadTrials.seconds(took),
                true);
    }

    private HoldsMain.Row fatal() throws Exception {
        int connections = gateway.connections();
        long start = System.nanoTime();
        gateway.close(4004);
        int code = bot.exitCode();
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        int more = gateway.connections() - connections;
        return new HoldsMain.Row(
                "close 4004, the token is no longer good",
                "exit code 2 and a sentence, no reconnect",
                "exit code " + code + " after " + LoadTrials.seconds(took) + ", " + more + " reconnects: "
                        + bot.err().strip(),
                code == 2 && more == 0);
    }

    @FunctionalInterface
    private interface Break {
        void happen() throws Exception;
    }
}
