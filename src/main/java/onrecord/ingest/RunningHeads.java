package onrecord.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes page numbers away, and what stands at the head or foot of several pages. A line counts as the same when it
 * differs in its numbers only and is set in the same size, so that a title stays which later heads repeat.
 */
final class RunningHeads {
    private static final int ROWS = 3;

    /** The least distance from the story's first or last line, in parts of the type's size. */
    private static final float GAP = 1.5f;

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)[\\s|–—-]*(?:page|p\\.|seite)?\\s*(?:\\d{1,4}|[ivxlc]{1,6})(?:\\s*(?:of|/|von)\\s*\\d{1,4})?[\\s|–—-]*");

    private final Map<String, Set<Integer>> pagesOf = new HashMap<>();
    private final Set<PageLine> edges = new HashSet<>();
    private final Set<PageLine> outermost = new HashSet<>();

    private RunningHeads(List<PageLine> lines) {
        Map<Integer, List<PageLine>> pages = lines.stream().collect(Collectors.groupingBy(PageLine::page));
        for (List<PageLine> page : pages.values()) {
            List<PageLine> down = page.stream()
                    .sorted(Comparator.comparingDouble(PageLine::base))
                    .toList();
            note(down, "head");
            note(down.reversed(), "foot");
        }
    }

    static List<PageLine> removedFrom(List<PageLine> lines) {
        RunningHeads heads = new RunningHeads(lines);
        return lines.stream().filter(line -> !heads.isOne(line)).toList();
    }

    /** Notes the rows at one edge of a page that a gap parts from the story. */
    private void note(List<PageLine> inwards, String edge) {
        List<List<PageLine>> rows = new ArrayList<>();
        for (PageLine line : inwards) {
            if (rows.isEmpty() || distance(rows.getLast().getLast(), line) > line.size() * 0.5f) {
                if (rows.size() > ROWS) {
                    break;
                }
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(line);
        }
        int last = rows.size() - 2;
        while (last >= 0 && !apart(rows.get(last).getLast(), rows.get(last + 1).getFirst())) {
            last--;
        }
        for (PageLine line :
                rows.stream().limit(last + 1L).flatMap(List::stream).toList()) {
            edges.add(line);
            pagesOf.computeIfAbsent(edge + key(line), k -> new HashSet<>()).add(line.page());
        }
        if (last >= 0) {
            outermost.addAll(rows.getFirst());
        }
    }

    private static float distance(PageLine line, PageLine other) {
        return Math.abs(line.base() - other.base());
    }

    private static boolean apart(PageLine line, PageLine inner) {
        return distance(line, inner) > Math.max(line.size(), inner.size()) * GAP;
    }

    private boolean isOne(PageLine line) {
        if (outermost.contains(line) && PAGE_NUMBER.matcher(line.words()).matches()) {
            return true;
        }
        return edges.contains(line) && (recurs("head" + key(line)) || recurs("foot" + key(line)));
    }

    private boolean recurs(String key) {
        return pagesOf.getOrDefault(key, Set.of()).size() > 1;
    }

    private static String key(PageLine line) {
        return Math.round(line.size())
                + " "
                + line.words()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\p{N}+", "#")
                        .replaceAll("[^\\p{L}#]", "");
    }
}
