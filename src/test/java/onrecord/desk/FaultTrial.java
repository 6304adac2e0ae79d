package onrecord.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Uploads and removes at random in another process, kills it at random, and looks at what is left. */
final class FaultTrial implements AutoCloseable {
    private static final int SERVERS = 3;
    private static final double REMOVALS = 0.4;
    private static final int LOOK_EVERY = 5;

    /** When the process is killed: while a call runs, in the reading and indexing after it, or while it starts. */
    enum Moment {
        IN_A_CALL,
        AFTER_A_CALL,
        WHILE_OPENING
    }

    private final Path folder;
    private final boolean separate;
    private final Random random;
    private final List<Fate> fates = new ArrayList<>();
    private final Map<Moment, Integer> kills = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();
    private Optional<Uploading> running = Optional.empty();
    private int removals;
    private int leftInIndex;
    private int leftInStore;
    private String lastLook = "";

    /**
     * A trial in an empty folder.
     *
     * @param separate whether uploads are read in processes of their own, as in earnest
     */
    FaultTrial(Path folder, long seed, boolean separate) {
        this.folder = folder;
        this.random = new Random(seed);
        this.separate = separate;
    }

    /** Makes so many uploads and removals, with so many kills at different places among them. */
    void run(int operations, int times) throws Exception {
        List<Integer> places =
                new ArrayList<>(IntStream.range(1, operations).boxed().toList());
        Collections.shuffle(places, random);
        List<Integer> killAt = places.subList(0, times);
        for (int i = 0; i < operations; i++) {
            if (killAt.contains(i)) {
                killed(Moment.values()[random.nextInt(Moment.values().length)]);
            } else {
                operate(process());
            }
        }
        look();
    }

    private Path home() {
        return folder.resolve("index");
    }

    private Uploading start() throws IOException {
        Uploading started = new Uploading(home(), folder.resolve("errors.txt"), separate);
        running = Optional.of(started);
        return started;
    }

    private Uploading process() throws IOException {
        if (running.isEmpty()) {
            String said = start().mustSay();
            if (!said.equals("opened")) {
                throw new IllegalStateException(said);
            }
        }
        return running.orElseThrow();
    }

    /** One upload or removal that is acknowledged. */
    private void operate(Uploading process) throws IOException {
        Operation operation = begin();
        process.tell(operation.order);
        operation.acknowledged(process.mustSay());
    }

    private void killed(Moment moment) throws Exception {
        switch (moment) {
            case IN_A_CALL -> {
                Uploading process = process();
                Operation operation = begin();
                process.tell(operation.order);
                process.killAfter(random.nextInt(20_000));
                process.says().ifPresent(operation::acknowledged);
            }
            case AFTER_A_CALL -> {
                operate(process());
                process().killAfter(random.nextInt(150_000));
            }
            case WHILE_OPENING -> {
                operate(process());
                process().killAfter(0);
                start().killAfter(300_000 + random.nextInt(1_200_000));
            }
        }
        running.orElseThrow().close();
        running = Optional.empty();
        int many = kills.merge(moment, 1, Integer::sum);
        Remains remains = new Remains(home(), fates);
        int left = remains.inIndexFiles(Fate::mustBeGone).size();
        leftInIndex += left;
        leftInStore += remains.onDisk(Fate::mustBeGone).size() - left;
        if (many % LOOK_EVERY == 0) {
            look();
        }
    }

    private record Operation(Fate fate, String order, boolean removal) {
        void acknowledged(String said) {
            if (removal && said.startsWith("removed")) {
                fate.removed();
            } else if (said.startsWith("added ")) {
                fate.added(Long.parseLong(said.substring("added ".length())));
            } else {
                throw new IllegalStateException(said);
            }
        }
    }

    private Operation begin() {
        List<Fate> there = fates.stream().filter(Fate::mustBeThere).toList();
        if (!there.isEmpty() && random.nextDouble() < REMOVALS) {
            Fate fate = there.get(random.nextInt(there.size()));
            fate.removing();
            removals++;
            return new Operation(
                    fate, "remove " + fate.server() + " " + fate.number().orElseThrow(), true);
        }
        Fate fate = new Fate(FerryNotice.of(fates.size()), 1_001 + random.nextInt(SERVERS));
        fates.add(fate);
        return new Operation(fate, "add " + fate.server() + " " + fate.notice().number(), false);
    }

    /** Opens what was left, in this process, and holds it against what was acknowledged. */
    private void look() throws Exception {
        if (running.isPresent()) {
            running.get().killAfter(random.nextInt(100_000));
            running.get().close();
            running = Optional.empty();
        }
        Remains remains = new Remains(home(), fates);
        problems.addAll(remains.problems());
        lastLook = remains.summary();
    }

    List<String> problems() {
        return List.copyOf(problems);
    }

    int kills() {
        return kills.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** One line about what happened. */
    String summary() {
        return "%d uploads, %d removals, %d not acknowledged; %d kills %s; removed articles' words right after a kill: in the index's files %d, in the store's alone %d; at the end: %s; %d problems"
                .formatted(
                        fates.size(),
                        removals,
                        fates.stream().filter(Fate::open).count(),
                        kills(),
                        kills,
                        leftInIndex,
                        leftInStore,
                        lastLook,
                        problems.size());
    }

    @Override
    public void close() throws IOException {
        if (running.isPresent()) {
            running.get().close();
        }
    }
}
