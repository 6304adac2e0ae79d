package onrecord.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Kills uploads at random and prints what became of them.
 *
 * <p>Takes a folder, a seed, how many trials, how many operations and kills in each, and {@code separate} to read in
 * processes of their own.
 */
public final class FaultsMain {
    private FaultsMain() {}

    /** Runs the trials; ends with 1 when something was lost or found that should not be. */
    public static void main(String[] args) throws Exception {
        long seed = Long.parseLong(args[1]);
        int problems = 0;
        for (int trial = 0; trial < Integer.parseInt(args[2]); trial++) {
            Path folder = Files.createDirectories(Path.of(args[0]).resolve("trial-" + (seed + trial)));
            Files.createDirectories(folder.resolve("index").resolve("articles"));
            try (FaultTrial faults = new FaultTrial(folder, seed + trial, args.length > 5)) {
                faults.run(Integer.parseInt(args[3]), Integer.parseInt(args[4]));
                System.out.println("seed " + (seed + trial) + ": " + faults.summary());
                List<String> found = faults.problems();
                found.forEach(System.out::println);
                problems += found.size();
                if (found.isEmpty()) {
                    delete(folder);
                }
            }
        }
        System.exit(problems == 0 ? 0 : 1);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
