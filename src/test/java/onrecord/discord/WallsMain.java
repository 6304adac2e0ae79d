package onrecord.discord;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

/**
 * Puts secret words into a server by every way there is, looks for them from everywhere else by every way there is, and
 * prints what came out: a line for each way out, a column for each way in. Takes some minutes.
 */
final class WallsMain {
    private WallsMain() {}

    public static void main(String[] args) throws Exception {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        boolean holds;
        try (Wall wall = new Wall(Files.createTempDirectory("wall"))) {
            print(wall.look(), out);
            wall.leaks().forEach(leak -> out.println("LEAK: " + leak));
            wall.missing().forEach(out::println);
            wall.silent().forEach(way -> out.println("No reply: " + way));
            holds = wall.leaks().isEmpty() && wall.missing().isEmpty() && wall.intact();
            out.println(wall.counts() + ": " + (holds ? "nothing" : "SOMETHING") + " of " + WayIn.values().length
                    + " secrets came out by " + wall.tried().size() + " ways.");
        }
        System.exit(holds ? 0 : 1);
    }

    private static void print(Wall wall, PrintWriter out) {
        out.println("Ways in:");
        List<WayIn> ways = List.of(WayIn.values());
        for (int i = 0; i < ways.size(); i++) {
            out.printf("%4d  %s%n", i + 1, ways.get(i).label());
        }
        out.println("“nothing”: it came out nowhere else; * its own server sees it by that way.");
        int width = wall.tried().stream().mapToInt(String::length).max().orElse(0);
        out.printf("%-" + width + "s", "way out");
        for (int i = 0; i < ways.size(); i++) {
            out.printf("  %-8d", i + 1);
        }
        out.println();
        List<Wall.Sighting> leaks = wall.leaks();
        for (String tried : wall.tried()) {
            out.printf("%-" + width + "s", tried);
            for (WayIn way : ways) {
                boolean leaked = leaks.stream().anyMatch(l -> l.way().equals(tried) && l.secret() == way);
                out.printf("  %-8s", (leaked ? "LEAKS" : "nothing") + (wall.shows(tried, way) ? "*" : ""));
            }
            out.println();
        }
    }
}
